import { Fault } from '../../../shared/faults.ts'
import { type Connection } from './database.ts'
import type { Migration } from './migrations/all.ts'

/** The schema a vault has: the number of the last migration that ran on it, 0 for a new file. */
export function schemaOf(connection: Connection): number {
  const version = connection.database.get('PRAGMA v.user_version')?.['user_version']
  if (typeof version !== 'number') throw new Fault('vault-damaged')
  return version
}

/** The schema that these migrations lead to. */
export function latestSchema(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.number ?? 0
}

/**
 * Runs the migrations that the vault lacks, each in one transaction with its version and its count in the change
 * counter. `seed` belongs to the first transaction. When one fails, the vault is as the step before left it.
 */
export function migrate({
  connection,
  migrations,
  seed,
}: {
  connection: Connection
  migrations: readonly Migration[]
  seed?: () => void
}): void {
  const from = schemaOf(connection)
  migrations
    .filter(({ number }) => number > from)
    .forEach((migration, index) => {
      connection.atomically(() => {
        migration.up(sql => connection.script(sql))
        // A pragma takes no parameters; the number is our own.
        connection.script(`PRAGMA v.user_version = ${migration.number}`)
        if (index === 0) seed?.()
        connection.script('UPDATE v.meta SET change_counter = change_counter + 1')
        requireNothingInMemory(connection)
      })
    })
  connection.readCounter()
}

/** A table that a migration forgot to write with `v.` would be lost at lock: fail instead. */
function requireNothingInMemory(connection: Connection): void {
  const stray = connection.database.get('SELECT count(*) AS tables FROM main.sqlite_master')
  if (stray?.['tables'] !== 0) throw new Fault('internal', { cause: new Error('a table outside the vault') })
}
