import type * as z from 'zod'
import type { MarkName, MarksTable } from '../tables/marks.ts'
import { json, read } from '../tables/row.ts'
import type { Database } from '../vault/database.ts'
import type { Turns } from './turns.ts'

export type UndertakingParts<T extends z.ZodType, Known> = {
  database: Database
  marks: MarksTable
  turns: Turns
  /** where it is written down what shall be done, from the first step to the last */
  mark: MarkName
  shape: T
  /** does it in short steps, from wherever it stands: each may be done again, and what is done already is found to be so */
  work: (intent: z.output<T>, known?: Known) => Promise<void>
}

/**
 * A change that is too long for one step. It is written down before anything is changed: what a lock, a crash or a full disk
 * cuts short is finished at the next unlock, or before the next of its kind.
 */
export function undertaking<T extends z.ZodType, Known>(parts: UndertakingParts<T, Known>) {
  const { database, marks, turns, mark, shape, work } = parts

  async function finish(known?: Known): Promise<void> {
    const kept = marks.get(mark)
    if (kept === undefined) return
    await work(read(shape, json(kept)), known)
    database.transaction(() => marks.clear(mark))
  }

  return {
    /**
     * Begins with a first step, in which it is written down as well; resolves when all of it is done. `known` is what was found
     * out before anybody had to wait. Fails as its steps do.
     */
    begin: (first: () => z.output<T>, known: Known): Promise<void> =>
      turns.take(async () => {
        await finish()
        database.transaction(() => marks.set(mark, JSON.stringify(first())))
        await finish(known)
      }),

    /** Finishes what was cut short, if anything was. */
    resume: (): Promise<void> => (marks.has(mark) ? turns.take(() => finish()) : Promise.resolve()),
  }
}
