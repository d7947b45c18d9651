import { codeOf, Fault } from '../../../shared/faults.ts'
import type { Database } from './database.ts'

/** SQLite's two ways to read a whole database; the second leaves the indexes out. */
export type Check = 'integrity_check' | 'quick_check'

/**
 * Whether SQLite reads the whole vault and finds nothing that contradicts itself. A page whose seal is broken is told of in
 * the answer or, where it ends the check itself, fails with vault-damaged; the faults of files come when the vault could not
 * be read at all.
 */
export function isSound(database: Database, check: Check): boolean {
  try {
    const answers = database.all(`PRAGMA v.${check}`)
    return answers.length === 1 && answers[0]?.[check] === 'ok'
  } catch (error) {
    throw isBare(error) ? new Fault('vault-damaged', { cause: error }) : error
  }
}

/** The check ends at a broken page with a bare SQLITE_ERROR, which from any other statement is a mistake of ours. */
function isBare(error: unknown): boolean {
  const cause = error instanceof Fault ? error.cause : undefined
  return (
    codeOf(error) === 'internal' && cause instanceof Error && 'code' in cause && cause.code === 'SQLITE_ERROR'
  )
}
