import type { EntryId } from '../../../shared/domain/ids.ts'
import type { EntriesTable, Standing } from '../tables/entries.ts'
import { type EntryIndexTable, tokens } from '../tables/entry-index.ts'

/** Characters of a text, from which on it is not put into the index at once: some 50 ms of work. */
export const LONG = 200_000
/** Characters read in one step: some 10 ms of work. */
const PIECE = 100_000

/** A text that is to be put into the index, as it stood when it was written down. */
type LongText = Standing & { id: EntryId; title: string; text: string; labels: string }

export type LongTextParts = { entries: EntriesTable; index: EntryIndexTable }

/** Where a piece ends that begins there. No token goes across a space, so that each piece can be read by itself. */
function endOfPiece(text: string, from: number): number {
  const space = /\s/gu
  space.lastIndex = from + PIECE
  return space.exec(text)?.index ?? text.length
}

/**
 * Puts a very long text into the index in steps: it is read into its tokens piece by piece, and put in when all of it is
 * read. Until then its entry is behind, so that a text that changes meanwhile, or is cut short by a lock, begins anew.
 */
export function longTexts({ entries, index }: LongTextParts) {
  let inHand: (LongText & { read: string[]; from: number }) | undefined

  return {
    isUnderWay: (): boolean => inHand !== undefined,

    /** Begins with a text; what was in hand is let go of, and comes again as everything that is behind. */
    begin(text: LongText): void {
      inHand = { ...text, read: [], from: 0 }
    },

    /** The texts of these are others by now. */
    drop(ids: readonly EntryId[]): void {
      if (inHand !== undefined && ids.includes(inHand.id)) inHand = undefined
    },

    /** Reads one more piece, outside of any transaction; false when all is read. */
    readOn(): boolean {
      if (inHand === undefined || inHand.from >= inHand.text.length) return false
      const { text, from } = inHand
      const end = endOfPiece(text, from)
      inHand.read.push(tokens(text.slice(from, end)))
      inHand.from = end
      return true
    },

    /** Puts what was read into the index, within a transaction. */
    put(): void {
      if (inHand === undefined) return
      const { id, place, revision, title, labels, read } = inHand
      inHand = undefined
      const now = entries.standing(id)
      if (now?.place !== place || now.revision !== revision) return
      if (index.putRead({ place, title, body: read.join(' '), labels })) entries.markIndexed(id)
    },
  }
}
