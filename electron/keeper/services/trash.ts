import { addDays } from '../../../shared/domain/days.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { EntryIndexTable } from '../tables/entry-index.ts'
import type { ImagesTable } from '../tables/images.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { TrashTable } from '../tables/trash.ts'
import type { Database } from '../vault/database.ts'
import type { Images } from './images.ts'
import type { Making } from './making.ts'

/** Days that the trash keeps an entry. */
const KEPT = 30
/** On so many different days of use those must have passed: a clock that was wrong for a day destroys nothing. */
const SEEN = 3
/** Entries removed in one step: some 20 ms of work. */
const STEP = 20

export type TrashParts = Pick<Making, 'now'> & {
  database: Database
  tables: { trash: TrashTable; images: ImagesTable; index: EntryIndexTable; marks: MarksTable }
  images: Pick<Images, 'release' | 'removeStrays'>
  pause: () => Promise<void>
  /** told when words were removed that the index still knows */
  onRemoved: () => void
}

/** What is in the trash, and taking it out for good. */
export function trash({ database, tables, images, pause, onRemoved, now }: TrashParts) {
  function remove(id: EntryId): void {
    const pictures = tables.images.shownBy(id)
    const place = tables.trash.remove(id)
    if (place === undefined) return
    tables.index.remove(place)
    images.release(pictures)
    tables.marks.set('words-removed', now())
  }

  /** In steps: what is long must not keep the window waiting. What was not reached stays in the trash. */
  async function removeAll(ids: readonly EntryId[]): Promise<number> {
    for (let done = 0; done < ids.length; done += STEP) {
      database.transaction(() => {
        ids.slice(done, done + STEP).forEach(remove)
        tables.trash.clearLeft()
      })
      await pause()
    }
    if (ids.length === 0) return 0
    images.removeStrays().catch(() => undefined)
    onRemoved()
    return ids.length
  }

  /** The last few days on which the journal was opened, today's among them; days that are still to come were a clock's mistake. */
  function daysOfUse(at: Instant): string[] {
    const today = at.slice(0, 10)
    const known = (tables.marks.get('days-of-use') ?? '').split(' ').filter(day => day !== '' && day < today)
    return [...known.slice(1 - SEEN), today]
  }

  return {
    /**
     * Takes entries out of the trash for good, or all of it, and gives how many. When it fails on the way, those before are
     * gone and the others are still in the trash. Fails with not-found when one of them is not in the trash.
     */
    async purge(ids?: readonly EntryId[]): Promise<number> {
      const wanted = ids === undefined ? tables.trash.all() : [...new Set(ids)]
      if (ids !== undefined && tables.trash.holds(wanted) < wanted.length) throw new Fault('not-found')
      return removeAll(wanted)
    },

    /**
     * At an unlock: takes out what has been in the trash for thirty days, and gives how many that were. All of three days on
     * which the journal was used must say so, this one and two before. Whatever ended since its page went for good loses its words.
     */
    async purgeOld(): Promise<number> {
      await pause()
      if (tables.trash.hasLeft()) database.transaction(() => tables.trash.clearLeft())
      if (tables.trash.all().length === 0) return 0
      const days = daysOfUse(now())
      const known = tables.marks.get('days-of-use')
      if (known !== days.join(' ')) {
        database.transaction(() => tables.marks.set('days-of-use', days.join(' ')))
      }
      const [first] = days
      if (first === undefined || days.length < SEEN) return 0
      return removeAll(tables.trash.all(`${addDays(first, -KEPT)}T00:00:00.000Z`))
    },
  }
}
