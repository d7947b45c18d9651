import { codeOf } from '../../../shared/faults.ts'
import { wordsIn } from '../../../shared/text/tokens.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { EntryIndexTable } from '../tables/entry-index.ts'
import type { IndexRowsTable } from '../tables/index-rows.ts'
import type { Database } from '../vault/database.ts'

/** Places compared in one step: some ten milliseconds of work. */
const STEP = 2000
/** How many words of a sample are looked up. */
const WORDS = 4

export type SearchCheckParts = {
  database: Database
  tables: { entries: EntriesTable; index: EntryIndexTable; indexRows: IndexRowsTable }
}

/** `lost`: an index that cannot be read holds nothing that it is said to hold, and is emptied then. */
const STAGES = ['probe', 'lost', 'emptying', 'missing', 'stray', 'done'] as const
type Progress = { stage: (typeof STAGES)[number]; after: number }

/**
 * Compares index and entries once, in short steps: what should be in the index and is not is put behind, so that upkeep
 * puts it in; what belongs to no entry is taken out. An index that cannot be read, or does
 * not find the newest and oldest entries by their own words, is emptied and made anew, in short steps as well.
 */
export function searchCheck({ database, tables }: SearchCheckParts) {
  const { entries, index, indexRows } = tables
  const first = -Number.MAX_SAFE_INTEGER
  let progress: Progress = { stage: 'probe', after: first }

  /** Goes on after a place; with the next stage when that was the last one. */
  function go(stage: Progress['stage'], last: number | undefined): void {
    const next = STAGES[STAGES.indexOf(stage) + 1] ?? 'done'
    progress = last === undefined ? { stage: next, after: first } : { stage, after: last }
  }

  /** Whether some entries are found by their own words. The last word of a sample may be half a word, so it is not asked for. */
  function canRead(): boolean {
    try {
      return indexRows.sample().every(({ place, text }) => {
        const words = wordsIn(text).slice(0, -1).slice(0, WORDS)
        return words.length === 0 || indexRows.holds(place, words.map(word => `"${word}"`).join(' AND '))
      })
    } catch (error) {
      if (codeOf(error) === 'vault-damaged') return false
      throw error
    }
  }

  /** What was cut short goes on without another look. */
  function probe(): void {
    const isSound = !index.isEmptying() && canRead()
    if (!isSound) database.transaction(() => index.beginEmptying())
    progress = { stage: isSound ? 'missing' : 'lost', after: first }
  }

  return {
    /** One short step; says whether there is more to do. */
    step: (): boolean => {
      const { stage, after } = progress
      if (stage === 'probe') probe()
      if (stage === 'emptying') {
        if (index.isEmptying()) database.transaction(() => index.emptySome())
        else go(stage, undefined)
      }
      if (stage === 'lost' || stage === 'missing') {
        const { found, last } = indexRows.missing({ after, most: STEP, isLost: stage === 'lost' })
        if (found.length > 0) database.transaction(() => entries.putBehind(found))
        go(stage, last)
      }
      if (stage === 'stray') {
        const { found, last } = indexRows.stray({ after, most: STEP })
        if (found.length > 0) database.transaction(() => found.forEach(place => index.remove(place)))
        go(stage, last)
      }
      return progress.stage !== 'done'
    },
  }
}
