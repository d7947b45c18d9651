import { Database as Sqlcipher, type SqliteValue, type Statement } from '@signalapp/sqlcipher'
import { Fault } from '../../../shared/faults.ts'
import { faultOf, withFaults } from './fault-of.ts'
import { identityOf, sameIdentity } from './files.ts'

export type Value = SqliteValue<object>
export type Row = Record<string, Value>
export type Params = readonly Value[] | Readonly<Record<string, Value>>

/** The one connection to an open vault. Statements are compiled once per SQL text; every failure is a Fault. */
export type Database = {
  /** Runs a statement that changes something; only inside `transaction`, for every change must be counted. */
  run(sql: string, params?: Params): { changes: number }
  /** The first row, or nothing. */
  get(sql: string, params?: Params): Row | undefined
  /** Every row, in the statement's order. */
  all(sql: string, params?: Params): Row[]
  /**
   * Does the work in one durable step and returns its result: when this returns, the change is on the disk. A throw
   * inside undoes everything; a call inside another joins it. Fails with disk-full, read-only, vault-moved,
   * vault-in-use, vault-damaged, io-error; a Fault thrown by the work comes out as it is.
   */
  transaction<T>(work: () => T): T
  close(): void
}

/** The database and what only the vault itself may do with it. */
export type Connection = {
  database: Database
  path: string
  /** Runs several statements at once; for migrations. */
  script(sql: string): void
  /** Like `transaction`, but the change counter is the caller's business. */
  atomically<T>(work: () => T): T
  /** How many transactions this vault has ever committed. */
  counter(): number
  /** Reads the counter from the vault again. */
  readCounter(): void
  /** Grows with each transaction begun, also one that fails: the file may have changed under a copy. */
  activity(): number
  /** Whether its file still stands where it was opened. */
  isInPlace(): boolean
  isOpen(): boolean
}

type Setting = { set: string; read: string; is: Value }

/** FORMAT.md J1. Set on each opening, for none of them is kept in the file, and read back, for SQLite ignores typing errors. */
const BEFORE_ATTACH: readonly Setting[] = [
  { set: 'cipher_log_level = NONE', read: 'cipher_log_level', is: 'NONE' },
  { set: 'trusted_schema = OFF', read: 'trusted_schema', is: 0 },
  { set: 'cell_size_check = ON', read: 'cell_size_check', is: 1 },
]
const AFTER_ATTACH: readonly Setting[] = [
  // The order of these two matters: changing the journal mode sets its own idea of synchronous.
  { set: 'v.journal_mode = TRUNCATE', read: 'v.journal_mode', is: 'truncate' },
  { set: 'v.synchronous = EXTRA', read: 'v.synchronous', is: 3 },
  { set: 'fullfsync = ON', read: 'fullfsync', is: 1 },
  { set: 'temp_store = MEMORY', read: 'temp_store', is: 2 },
  { set: 'v.secure_delete = ON', read: 'v.secure_delete', is: 1 },
  { set: 'foreign_keys = ON', read: 'foreign_keys', is: 1 },
  { set: 'busy_timeout = 3000', read: 'busy_timeout', is: 3000 },
  { set: 'v.locking_mode = NORMAL', read: 'v.locking_mode', is: 'normal' },
  { set: 'mmap_size = 0', read: 'v.mmap_size', is: 0 },
  // Up to 24 MB of pages in place of 2: a page at hand has been decrypted already (docs/speed.md).
  { set: 'v.cache_size = -24000', read: 'v.cache_size', is: -24000 },
]

function apply(native: Sqlcipher, settings: readonly Setting[]): void {
  for (const { set, read, is } of settings) {
    native.prepare(`PRAGMA ${set}`).all()
    const row = native.prepare(`PRAGMA ${read}`).get()
    if (row === undefined || Object.values(row)[0] !== is) {
      throw new Fault('internal', { cause: new Error(`PRAGMA ${read} did not take`) })
    }
  }
}

/**
 * Attaches the file at `path`, which must exist, to an empty database in memory: only ATTACH takes a key as a bound
 * buffer. `withKey` lends the key's text for that moment. Fails with vault-damaged when the key does not open the file.
 */
export function attachDatabase(
  path: string,
  withKey: (use: (text: Uint8Array<ArrayBuffer>) => void) => void,
): Connection {
  const identity = identityOf(path)
  if (identity === undefined) throw new Fault('vault-missing')
  const native = withFaults(() => new Sqlcipher(':memory:'))
  try {
    native.initTokenizer()
    apply(native, BEFORE_ATTACH)
    // This reads the file: a wrong key shows here, and what a crash left half done is rolled back.
    withKey(text => native.prepare('ATTACH $path AS v KEY $key').run({ path, key: text }))
    apply(native, AFTER_ATTACH)
  } catch (error) {
    native.close()
    throw faultOf(error)
  }
  const isSame = (): boolean => sameIdentity(identity, identityOf(path))
  if (!isSame()) {
    native.close()
    throw new Fault('vault-moved')
  }
  return connectionOver({ native, path, isSame })
}

type Opened = {
  native: Sqlcipher
  path: string
  /** whether the path still leads to the file that was attached */
  isSame: () => boolean
}

/** What changes while a connection lives. */
type State = { isOpen: boolean; isInside: boolean; isDoomed: boolean; counter: number; begun: number }

function connectionOver({ native, path, isSame }: Opened): Connection {
  const state: State = { isOpen: true, isInside: false, isDoomed: false, counter: 0, begun: 0 }
  const statement = statementsOf(native, state)
  const atomically = transactionsOf({ native, state, isSame })

  function countChange(): void {
    // Another counter than ours means that another program wrote to this vault since: stop before mixing two histories.
    const { changes } = statement(
      'UPDATE v.meta SET change_counter = change_counter + 1 WHERE change_counter = ?',
    ).run([state.counter])
    if (changes !== 1) throw new Fault('vault-in-use')
    state.counter += 1
  }

  const database: Database = {
    run(sql, params) {
      if (!state.isInside) throw new Fault('internal', { cause: new Error('a change outside a transaction') })
      return withFaults(() => ({ changes: statement(sql).run(params).changes }))
    },
    get: (sql, params) => withFaults(() => statement(sql).get<Row>(params)),
    all: (sql, params) => withFaults(() => statement(sql).all<Row>(params)),
    transaction(work) {
      if (state.isInside) return join(state, work)
      return atomically(() => {
        const result = work()
        countChange()
        return result
      })
    },
    close() {
      if (!state.isOpen) return
      state.isOpen = false
      native.close()
    },
  }

  return {
    database,
    path,
    atomically,
    script: sql => withFaults(() => native.exec(sql)),
    counter: () => state.counter,
    readCounter() {
      const row = database.get('SELECT change_counter FROM v.meta')
      if (typeof row?.['change_counter'] !== 'number') throw new Fault('vault-damaged')
      state.counter = row['change_counter']
    },
    activity: () => state.begun,
    isInPlace: isSame,
    isOpen: () => state.isOpen,
  }
}

/** Whoever catches a failed inner step and goes on would commit half of it: the whole is lost instead. */
function join<T>(state: State, work: () => T): T {
  try {
    return work()
  } catch (error) {
    state.isDoomed = true
    throw error
  }
}

/**
 * SQLite plans by a limit that is a bare parameter, and compiles the statement anew at each asking, for the next may be another;
 * that takes longer than most statements do. Behind a plus it is a number like any other.
 */
const BARE_LIMIT = /\b(LIMIT|OFFSET) (?=\$)/g

function statementsOf(native: Sqlcipher, state: State): (sql: string) => Statement {
  const statements = new Map<string, Statement>()
  return sql => {
    if (!state.isOpen) throw new Fault('vault-locked')
    const known = statements.get(sql)
    if (known !== undefined) return known
    const fresh = native.prepare(sql.replaceAll(BARE_LIMIT, '$1 +'), { persistent: true })
    statements.set(sql, fresh)
    return fresh
  }
}

function transactionsOf({
  native,
  state,
  isSame,
}: Omit<Opened, 'path'> & { state: State }): Connection['atomically'] {
  function requireInPlace(): void {
    if (!isSame()) throw new Fault('vault-moved')
  }
  return work => {
    if (!state.isOpen) throw new Fault('vault-locked')
    const counterBefore = state.counter
    try {
      requireInPlace()
      native.exec('BEGIN IMMEDIATE')
      state.isInside = true
      state.isDoomed = false
      state.begun += 1
      const result = work()
      if (result instanceof Promise) throw new TypeError('a transaction cannot wait')
      if (state.isDoomed) throw new Fault('internal', { cause: new Error('half of a step was swallowed') })
      requireInPlace()
      native.exec('COMMIT')
      return result
    } catch (error) {
      state.counter = counterBefore
      if (state.isInside) undo(native)
      throw faultOf(error)
    } finally {
      state.isInside = false
    }
  }
}

/** After a full disk SQLite has rolled back by itself, and a second ROLLBACK would hide the first error. */
function undo(native: Sqlcipher): void {
  try {
    native.exec('ROLLBACK')
  } catch {
    // Nothing is left to undo.
  }
}
