import type { Database } from '../../electron/keeper/vault/vault.ts'

/** Three letters running: terms are stored without the beginning they share with the one before, so no more may be left of a word. */
function fragmentsOf(word: string): Buffer[] {
  const letters = Array.from(word)
  return letters.slice(2).map((_, at) => Buffer.from(letters.slice(at, at + 3).join('')))
}

/**
 * Where anything of a word is left in a vault: each table, those that FTS5 keeps to itself included, that holds three of
 * its letters running in any column. A word of rare letters is needed, or chance finds it.
 */
export function tracesOf(database: Database, word: string): string[] {
  const fragments = fragmentsOf(word)
  const tables = database.all(
    `SELECT name FROM v.sqlite_schema WHERE type = 'table' AND name <> 'entry_index' ORDER BY name`,
  )
  return tables
    .map(({ name }) => String(name))
    .filter(name =>
      database.all(`SELECT * FROM v.${name}`).some(row =>
        Object.values(row).some(value => {
          const bytes = ArrayBuffer.isView(value)
            ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
            : Buffer.from(String(value))
          return fragments.some(fragment => bytes.includes(fragment))
        }),
      ),
    )
}

/** Every term that the index can still be asked for; `terms` names a table of the connection's own. */
export function termsOf(database: Database): string[] {
  database.transaction(() =>
    database.run(
      `CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('v', 'entry_index', 'instance')`,
    ),
  )
  return database.all('SELECT DISTINCT term FROM temp.terms').map(({ term }) => String(term))
}
