// A packaged app lies beside the executable: resources/app.asar or resources/app.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Asar = { extractAll: (archive: string, to: string) => void }

/** Node cannot read inside an archive: it is unpacked into a folder that goes with the process. */
const unpack = (archive: string): string => {
  // The built host finds the package in the project it was built in, wherever the packaged copy lies.
  const require = createRequire(process.env['AFTERWORD_HOST_PROJECT'] ?? HOST_PROJECT)
  const { extractAll } = require('@electron/asar') as Asar
  const folder = mkdtempSync(join(tmpdir(), 'afterword-host-asar-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  extractAll(archive, folder)
  return folder
}

declare const HOST_PROJECT: string

export const packagedApp = (beside: string): string | undefined => {
  const archive = join(beside, 'resources', 'app.asar')
  if (existsSync(archive)) return unpack(archive)
  const folder = join(beside, 'resources', 'app')
  return existsSync(folder) ? folder : undefined
}
