import * as z from 'zod'
import { PersonId } from '../../../shared/domain/ids.ts'
import { Nudge, NudgeRule } from '../../../shared/domain/loop.ts'
import { Day, Instant } from '../../../shared/domain/time.ts'
import type { Database } from '../vault/database.ts'
import { json, present, read } from './row.ts'

export const SaidNudge = Nudge.extend({ state: z.enum(['shown', 'acted', 'dismissed']) })
export type SaidNudge = z.infer<typeof SaidNudge>

export const RuleState = z.strictObject({
  rule: NudgeRule,
  isOff: z.boolean(),
  retiredAt: Instant.optional(),
  /** what was said before this day is not counted */
  countedSince: Day,
})
export type RuleState = z.infer<typeof RuleState>

const WrittenLine = z.strictObject({
  day: Day,
  people: z.array(PersonId),
  /** from 1 to 5 */
  mood: z.int().optional(),
  energy: z.int().optional(),
  saw: z.int(),
})
export type WrittenLine = z.infer<typeof WrittenLine>

/** What was said unasked, one a day at most, and which rules may say something. */
export function nudgesTable(database: Database) {
  return {
    /** Writes down what is said on a day. */
    insert({ day, rule, person, count, weeks }: Nudge): void {
      database.run(
        `INSERT INTO v.nudges (day, rule, person, count, weeks, state)
         VALUES ($day, $rule, $person, $count, $weeks, 'shown')`,
        { day, rule, person: person ?? null, count, weeks: weeks ?? null },
      )
    },

    /** What became of what was said on that day. */
    answer(day: Day, state: 'acted' | 'dismissed'): void {
      database.run('UPDATE v.nudges SET state = $state WHERE day = $day', { day, state })
    },

    /** Everything that was ever said, the oldest first. */
    all(): SaidNudge[] {
      return database
        .all('SELECT day, rule, person, count, weeks, state FROM v.nudges ORDER BY day')
        .map(row => read(SaidNudge, present(row)))
    },

    /** What is written down of the rules; one of which nothing is may speak. */
    rules(): RuleState[] {
      return database
        .all(
          'SELECT rule, is_off AS isOff, retired_at AS retiredAt, counted_since AS countedSince FROM v.nudge_rules',
        )
        .map(({ isOff, ...row }) => read(RuleState, { ...present(row), isOff: isOff === 1 }))
    },

    /** Writes down whether a rule may speak. */
    setRule({ rule, isOff, retiredAt, countedSince }: RuleState): void {
      database.run(
        `INSERT OR REPLACE INTO v.nudge_rules (rule, is_off, retired_at, counted_since)
         VALUES ($rule, $off, $retired, $since)`,
        { rule, off: isOff ? 1 : 0, retired: retiredAt ?? null, since: countedSince },
      )
    },

    /** The entries of some days, without their words: whom they are about, how it was, whether something was seen. */
    written({ from, to }: { from: Day; to: Day }): WrittenLine[] {
      return database
        .all(
          `SELECT day, people, mood, energy, saw FROM v.entries
           WHERE trashed_at IS NULL AND day BETWEEN $from AND $to ORDER BY day, time`,
          { from, to },
        )
        .map(({ people, ...row }) => read(WrittenLine, { ...present(row), people: json(people) }))
    },
  }
}
export type NudgesTable = ReturnType<typeof nudgesTable>
