import { addDays } from '../../../shared/domain/days.ts'
import type { SelfCheckDue } from '../../../shared/domain/learning-due.ts'
import type { SelfCheck } from '../../../shared/domain/learning.ts'
import type { SelfChecksTable } from '../tables/self-checks.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

const FORTNIGHT = 14

/** Self-checks, asked again a fortnight after each. */
export function selfChecks({
  database,
  table,
  now,
  newId,
}: Making & { database: Database; table: SelfChecksTable }) {
  return {
    /** What was answered, the earliest first, and what is asked again. */
    list: (): { done: SelfCheck[]; waiting: SelfCheckDue[] } => ({
      done: table.all(),
      waiting: table.waiting(),
    }),

    /** Keeps the answers of one check; it is asked again fourteen days after its day. */
    save: (answered: Omit<SelfCheck, 'id' | 'at'>): SelfCheck =>
      database.transaction(() => {
        const check = { ...answered, id: newId(), at: now() }
        table.insert(check)
        table.askOn(check.scale, addDays(check.day, FORTNIGHT))
        return check
      }),

    /** Asks for a check on another day. */
    postpone: ({ scale, due }: SelfCheckDue): void => database.transaction(() => table.askOn(scale, due)),

    /** Asks for a check no more, until it is done again. */
    stop: (scale: string): void => database.transaction(() => table.stopAsking(scale)),
  }
}
