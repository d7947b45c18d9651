import type { EntryId, TagId } from '../../../shared/domain/ids.ts'
import type { Database } from '../vault/database.ts'
import { exchangeInEntries, exchangeInVersions, type Holding, versionsHolding } from './versions-holding.ts'

/**
 * A quotation mark inside a text is written `\"`, so that what begins with one can only be what the document itself is made of,
 * never somebody's words.
 */
const node = (tag: TagId): string => `"kind":"tag","tag":"${tag}"`
const textNode = (text: string): string => `"kind":"text","text":${JSON.stringify(text)}`

/** What stands in the place of every mention of a tag. */
export type TagExchange = { readonly from: string; readonly to: string }

/** The bodies of entries and their history, where they are changed without being read. */
export function bodiesTable(database: Database) {
  return {
    /** The versions that name this tag; goes on after what was found before. */
    versionsNaming: (tag: TagId, pause: () => Promise<void>, before?: Holding): Promise<Holding> =>
      versionsHolding({ database, piece: node(tag), pause, before }),

    /** Every mention of one tag is one of another. */
    renaming: ({ gone, keep }: { gone: TagId; keep: TagId }): TagExchange => ({
      from: node(gone),
      to: node(keep),
    }),

    /** Every mention of a tag is a plain word. */
    spellingOut: (tag: TagId, name: string): TagExchange => ({ from: node(tag), to: textNode(name) }),

    /** Exchanges the mentions in these entries and in their history. */
    exchange: (exchange: TagExchange, entries: readonly EntryId[]): void =>
      exchangeInEntries(database, { ...exchange, entries }),

    /** Exchanges the mentions in the versions that were found to hold them, in short steps. */
    exchangeInHistory: (
      exchange: TagExchange,
      { versions, pause }: { versions: readonly number[]; pause: () => Promise<void> },
    ): Promise<void> => exchangeInVersions({ database, pause }, { ...exchange, versions }),
  }
}
export type BodiesTable = ReturnType<typeof bodiesTable>
