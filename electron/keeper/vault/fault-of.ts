import { Fault, type FaultCode } from '../../../shared/faults.ts'

/** The first prefix that fits wins, so the longer ones stand above the shorter. */
const CODES: readonly (readonly [prefix: string, code: FaultCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY_DBMOVED', 'vault-moved'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CORRUPT', 'vault-damaged'],
  ['SQLITE_NOTADB', 'vault-damaged'],
  ['SQLITE_IOERR_LOCK', 'read-only'],
  ['SQLITE_IOERR_NOMEM', 'not-enough-memory'],
  ['SQLITE_IOERR', 'io-error'],
  ['SQLITE_CANTOPEN', 'io-error'],
  ['SQLITE_NOMEM', 'not-enough-memory'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_LOCKED', 'vault-in-use'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_TOOBIG', 'too-large'],
  // The only triggers of the vault are those that keep a sealed hunch as it is.
  ['SQLITE_CONSTRAINT_TRIGGER', 'sealed'],
  // What is written names somebody or something that is not there.
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'not-found'],
  ['SQLITE_', 'internal'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOENT', 'vault-missing'],
  ['ENOTDIR', 'vault-missing'],
  ['EEXIST', 'vault-exists'],
  ['ENOTEMPTY', 'vault-exists'],
  ['ENOMEM', 'not-enough-memory'],
]

/**
 * What SQLite says when it has nothing to say. A mistake of ours is told by its words when the statement is compiled; one
 * that runs ends like this where SQLCipher met a page whose seal is broken.
 */
const BROKEN_SEAL = 'sqlite error(SQLITE_ERROR): SQL logic error'

/** Node's own file errors carry a code such as EIO; the ERR_ ones are mistakes of ours. */
const SYSTEM_CODE = /^E(?!RR_)[A-Z0-9]+$/

/**
 * The fault for anything the file system or SQLite threw. sqlcipher hides the first error of a failed transaction
 * behind its own failed rollback, so the innermost cause that is known decides.
 */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  const chain: unknown[] = []
  for (let link = error; link instanceof Error && chain.length < 8; link = link.cause) chain.push(link)
  for (const link of chain.toReversed()) {
    if (link instanceof Fault) return link
    const code = faultCodeOf(link)
    if (code !== undefined) return new Fault(code, { cause: error })
  }
  return new Fault('internal', { cause: error })
}

function faultCodeOf(error: unknown): FaultCode | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? error.code : undefined
  if (error.message === BROKEN_SEAL) return 'vault-damaged'
  if (typeof code === 'string') {
    const known = CODES.find(([prefix]) => code.startsWith(prefix))
    if (known !== undefined) return known[1]
    return SYSTEM_CODE.test(code) ? 'io-error' : undefined
  }
  // Opening is the one place where the library gives no code at all.
  return error.message.startsWith('sqlite open error') ? 'io-error' : undefined
}

/** Runs the work; whatever it throws comes out as a Fault. */
export function withFaults<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw faultOf(error)
  }
}
