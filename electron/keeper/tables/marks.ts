import type { Database } from '../vault/database.ts'

/** Small facts about the journal itself. */
export type MarkName =
  | 'recovery-confirmed'
  /** words were removed for good that the index may still hold a trace of */
  | 'words-removed'
  /** the index is being written anew without what was removed before */
  | 'words-purging'
  /** an index that could not be read any more is being emptied, to be made anew (tables/entry-index.ts) */
  | 'emptying-index'
  /** the last few days on which the journal was opened while there was something in the trash */
  | 'days-of-use'
  /** whom to erase, and how: set while it goes on, so that it is finished at the next unlock if it could not be now */
  | 'erasing'
  /** which two people are to be one, which two tags, and which tag is to go: set while that goes on, as above */
  | 'joining-people'
  | 'joining-tags'
  | 'removing-tag'
  /** who and what was joined into whom and what: ids of people and tags that words may still come with */
  | 'joined'
  /** from when until when nothing is said unasked */
  | 'quiet-hours'
  /** when the system last told that something waits */
  | 'noticed'
  /** from when until when the writer works */
  | 'working-hours'
  /** which tracker tells of which edge */
  | 'goal-numbers'
  /** which track of learning is followed */
  | 'track'

/** Small facts about the journal itself, by name. */
export function marksTable(database: Database) {
  return {
    has: (name: MarkName): boolean =>
      database.get('SELECT 1 FROM v.marks WHERE name = $name', { name }) !== undefined,

    get(name: MarkName): string | undefined {
      const value = database.get('SELECT value FROM v.marks WHERE name = $name', { name })?.['value']
      return typeof value === 'string' ? value : undefined
    },

    /** Writes a mark down with the moment it was set, in place of an earlier one. */
    set(name: MarkName, value: string): void {
      database.run('INSERT OR REPLACE INTO v.marks (name, value) VALUES ($name, $value)', { name, value })
    },

    clear(name: MarkName): void {
      database.run('DELETE FROM v.marks WHERE name = $name', { name })
    },
  }
}
export type MarksTable = ReturnType<typeof marksTable>
