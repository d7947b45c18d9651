import type { FoundRecords } from '../../../shared/domain/search.ts'
import { walkerOf } from '../../../shared/text/hits.ts'
import { type Sought, soughtIn, type Term } from '../../../shared/text/query.ts'
import { wordsIn } from '../../../shared/text/tokens.ts'
import type { RecordWords, RecordWordsTable } from '../tables/record-words.ts'
import { snippetOf } from './search-snippet.ts'

export type SearchRecordsParts = {
  table: RecordWordsTable
  /** how many rows of the vault were changed since it was opened: while it stays, so do the words */
  changes: () => number
  /** lets whatever else waits have its turn, between the steps of reading them */
  pause: () => Promise<void>
}

/** How many are shown. */
const SHOWN = 20
/** How many one step reads: some milliseconds of work. */
const STEP = 250

/** `words` are its tokens with a space around each, so that a term is a piece of them. */
type Read = { record: RecordWords; words: string }

const holds =
  (words: string) =>
  ({ tokens, isPrefix }: Term): boolean =>
    words.includes(` ${tokens.join(' ')}${isPrefix ? '' : ' '}`)

const meets = ({ groups, not }: Sought, words: string): boolean =>
  groups.every(terms => terms.some(holds(words))) && !not.some(holds(words))

/**
 * Looking through what is written down beside the entries. There are few of them, so they have no index: their words are
 * read once after each change and gone through.
 */
export function searchRecords({ table, changes, pause }: SearchRecordsParts) {
  let known: { changes: number; all: Promise<Read[]> } | undefined

  async function read(): Promise<Read[]> {
    const all: Read[] = []
    for (const record of table.all()) {
      if (all.length % STEP === STEP - 1) await pause()
      all.push({ record, words: ` ${wordsIn(record.text).join(' ')} ` })
    }
    return all
  }

  /** Asked for again while they are being read, they are not read twice. */
  function all(): Promise<Read[]> {
    const now = changes()
    if (known?.changes !== now) known = { changes: now, all: read() }
    return known.all
  }

  return {
    /** The newest that hold what is looked for; none when there is nothing that must be there. */
    async look({ text }: { text: string }): Promise<FoundRecords> {
      const sought = soughtIn(text)
      if (sought.groups.length === 0) return { records: [], total: 0 }
      const walker = walkerOf(sought)
      const found = (await all()).filter(({ words }) => meets(sought, words))
      const records = found.slice(0, SHOWN).map(({ record: { text: whole, ...record } }) => ({
        ...record,
        snippet: snippetOf(whole, walker),
      }))
      return { records, total: found.length }
    },
  }
}
