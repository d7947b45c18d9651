import type { Database } from '../vault/database.ts'

/** Small facts about the journal itself. */
export type MarkName = 'recovery-confirmed'

/** Small facts about the journal itself, by name. */
export function marksTable(database: Database) {
  return {
    has: (name: MarkName): boolean =>
      database.get('SELECT 1 FROM v.marks WHERE name = $name', { name }) !== undefined,

    /** Writes a mark down with the moment it was set, in place of an earlier one. */
    set(name: MarkName, value: string): void {
      database.run('INSERT OR REPLACE INTO v.marks (name, value) VALUES ($name, $value)', { name, value })
    },

    clear(name: MarkName): void {
      database.run('DELETE FROM v.marks WHERE name = $name', { name })
    },
  }
}
