import type { EntryIndexTable } from '../tables/entry-index.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { Database } from '../vault/database.ts'

/** Some five milliseconds of work, and a commit. */
const PAGES = 32

export type SearchPurgeParts = {
  database: Database
  index: EntryIndexTable
  marks: MarksTable
  /** whether entries still wait to be put into the index as they are now */
  isBehind: () => boolean
  /** pages of the index that one step writes anew */
  pages?: number
}

/**
 * Takes the words of what was removed for good out of the index's terms. FTS5 only notes that a row is gone; its words go
 * when the part of the index that holds them is written anew. That is an `optimize` in short steps (docs/decisions/0017):
 * all parts there are become the inputs of one merge, which is then done a few pages at a time. `words-removed` says that
 * it is due, `words-purging` that it is under way; both lie in the vault, so that a lock or a crash only interrupts it.
 */
export function searchPurge({ database, index, marks, isBehind, pages = PAGES }: SearchPurgeParts) {
  /** Begins with everything there is; a merge that is under way would be left out, so it comes to its end first. */
  function begin(): void {
    if (index.merge(pages)) return
    index.mergeAll(pages)
    marks.clear('words-removed')
    marks.set('words-purging', '')
  }

  return {
    /** One short step; says whether there is more to do. */
    step: (): boolean => {
      const isUnderWay = marks.has('words-purging')
      if (!isUnderWay && !marks.has('words-removed')) return false
      // What an entry does not say any more is not removed before the entry is put in anew.
      if (!isUnderWay && isBehind()) return false
      return database.transaction(() => {
        if (!isUnderWay) {
          begin()
          return true
        }
        if (index.merge(pages)) return true
        marks.clear('words-purging')
        return marks.has('words-removed')
      })
    },
  }
}
