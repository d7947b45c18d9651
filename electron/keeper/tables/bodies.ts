import type { TagId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { exchangeInVersions, versionsHolding } from './versions-holding.ts'

/** What stands in the place of what; both are pieces of JSON. */
type Exchange = { tag: TagId; from: string; to: string; versions: readonly number[] }

const node = (tag: TagId): string => `"kind":"tag","tag":"${tag}"`
const textNode = (text: string): string => `"kind":"text","text":${JSON.stringify(text)}`

/** The bodies of entries and their history, where they are changed without being read. */
export function bodiesTable(database: Database) {
  /**
   * In every text that stands, and in all history. A quotation mark inside a text is written `\"`, so that what begins with
   * one can only be what the document itself is made of, never somebody's words.
   */
  function exchange({ tag, from, to, versions }: Exchange): void {
    database.run(
      `UPDATE v.bodies SET body = replace(body, $from, $to)
       WHERE entry IN (SELECT entry FROM v.entry_tags WHERE tag = $tag AND body = 1)`,
      { tag, from, to },
    )
    exchangeInVersions(database, { from, to, versions })
  }

  return {
    /** The versions that name this tag. */
    versionsNaming: (tag: TagId, pause: () => Promise<void>): Promise<number[]> =>
      versionsHolding({ database, piece: node(tag), pause }),

    /** Every mention of one tag is one of another. */
    renameTag: ({ gone, keep, versions }: { gone: TagId; keep: TagId; versions: readonly number[] }): void =>
      exchange({ tag: gone, from: node(gone), to: node(keep), versions }),

    /** Every mention of a tag is a plain word. */
    spellOutTag: ({ tag, name, versions }: { tag: TagId; name: string; versions: readonly number[] }): void =>
      exchange({ tag, from: node(tag), to: textNode(name), versions }),
  }
}
export type BodiesTable = ReturnType<typeof bodiesTable>
