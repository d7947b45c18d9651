import { lstatSync, readdirSync } from 'node:fs'
import { withFaults } from './fault-of.ts'
import { isPlainFile, isPlainFolder, NAMES } from './files.ts'
import { join } from 'node:path'
import { isLocked } from './lock-file.ts'

export type FolderState = 'missing' | 'empty' | 'foreign' | 'closed' | 'in-use'

/** What stands at a path, told without any secret. A link to a folder is foreign. Fails with read-only, io-error. */
export function inspectFolder(folder: string): FolderState {
  return withFaults(() => {
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return 'missing'
    if (!isPlainFolder(folder)) return 'foreign'
    if (readdirSync(folder).every(name => name.startsWith(NAMES.lock))) return 'empty'
    const isVault = [NAMES.header, NAMES.previousHeader, NAMES.database].some(name =>
      isPlainFile(join(folder, name)),
    )
    if (!isVault) return 'foreign'
    return isLocked(folder) ? 'in-use' : 'closed'
  })
}
