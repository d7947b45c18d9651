import type { EntryId, ImageId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'

/** Whom or what an entry names: at its head, and in its text. */
export type Named<T> = { head: readonly T[]; body: readonly T[] }

type Kind = { table: 'entry_tags' | 'entry_people'; of: 'tags' | 'people'; column: 'tag' | 'person' }
const TAGS: Kind = { table: 'entry_tags', of: 'tags', column: 'tag' }
const PEOPLE: Kind = { table: 'entry_people', of: 'people', column: 'person' }

/** Ties an entry to exactly these, at its head or in its text; who is not there any more is left out. */
function tie(database: Database, { table, of, column }: Kind, link: { entry: EntryId } & Named<string>) {
  const params = {
    entry: link.entry,
    head: JSON.stringify(link.head),
    body: JSON.stringify(link.body),
  }
  const [head, body] = ['(SELECT value FROM json_each($head))', '(SELECT value FROM json_each($body))']
  database.run(
    `DELETE FROM v.${table} WHERE entry = $entry AND ${column} NOT IN ${head} AND ${column} NOT IN ${body}`,
    params,
  )
  database.run(
    `INSERT INTO v.${table} (entry, ${column}, head, body, place)
     SELECT $entry, id, id IN ${head}, id IN ${body}, (SELECT place FROM v.entries WHERE id = $entry)
       FROM v.${of} WHERE id IN ${head} OR id IN ${body}
     ON CONFLICT (entry, ${column}) DO UPDATE SET head = excluded.head, body = excluded.body`,
    params,
  )
}

/** What ties entries to tags, people and pictures. */
export function entryLinksTable(database: Database) {
  return {
    /** Ties an entry to exactly these tags; a tag that is gone is left out. */
    setTags: (entry: EntryId, tags: Named<TagId>): void => tie(database, TAGS, { entry, ...tags }),

    /** Ties an entry to exactly these people; who is gone is left out. */
    setPeople: (entry: EntryId, people: Named<PersonId>): void => tie(database, PEOPLE, { entry, ...people }),

    /** Puts the tags and people of these entries into their lines as well. */
    refresh(entries: readonly EntryId[]): void {
      database.run(
        `UPDATE v.entries SET
           tags = (SELECT json_group_array(tag) FROM v.entry_tags WHERE entry = id),
           people = (SELECT json_group_array(person) FROM v.entry_people WHERE entry = id)
         WHERE id IN (SELECT value FROM json_each($entries))`,
        { entries: JSON.stringify(entries) },
      )
    },

    /** Adds pictures to an entry. None is ever taken off: an earlier text may show it. */
    addImages(entry: EntryId, images: readonly ImageId[]): void {
      if (images.length === 0) return
      database.run(
        `INSERT OR IGNORE INTO v.entry_images (entry, image)
         SELECT $entry, id FROM v.images WHERE id IN (SELECT value FROM json_each($images))`,
        { entry, images: JSON.stringify(images) },
      )
    },
  }
}
export type EntryLinksTable = ReturnType<typeof entryLinksTable>
