import type { TagId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'

/** What stands in the place of what; both are pieces of JSON. */
type Exchange = { tag: TagId; from: string; to: string }

const node = (tag: TagId): string => `"kind":"tag","tag":"${tag}"`
const textNode = (text: string): string => `"kind":"text","text":${JSON.stringify(text)}`

/** The bodies of entries and their history, where they are changed without being read. */
export function bodiesTable(database: Database) {
  /**
   * In every text that stands, and in all history. A quotation mark inside a text is written `\"`, so that what begins with
   * one can only be what the document itself is made of, never somebody's words.
   */
  function exchange({ tag, from, to }: Exchange): void {
    database.run(
      `UPDATE v.bodies SET body = replace(body, $from, $to)
       WHERE entry IN (SELECT entry FROM v.entry_tags WHERE tag = $tag AND body = 1)`,
      { tag, from, to },
    )
    database.run('UPDATE v.versions SET body = replace(body, $from, $to) WHERE instr(body, $from) > 0', {
      from,
      to,
    })
  }

  return {
    /** Every mention of one tag is one of another. */
    renameTag: ({ gone, keep }: { gone: TagId; keep: TagId }): void =>
      exchange({ tag: gone, from: node(gone), to: node(keep) }),

    /** Every mention of a tag is a plain word. */
    spellOutTag: ({ tag, name }: { tag: TagId; name: string }): void =>
      exchange({ tag, from: node(tag), to: textNode(name) }),
  }
}
export type BodiesTable = ReturnType<typeof bodiesTable>
