import * as z from 'zod'
import { SelfCheck } from '../../../shared/domain/learning.ts'
import { SelfCheckDue } from '../../../shared/domain/learning-due.ts'
import type { Database } from '../vault/database.ts'
import { json, read } from './row.ts'

/** Self-checks: what was answered, and when each is asked again. */
export function selfChecksTable(database: Database) {
  return {
    /** Adds the answers of one check. */
    insert({ id, scale, version, answers, day, at }: SelfCheck): void {
      database.run(
        `INSERT INTO v.self_checks (id, scale, version, answers, day, at)
         VALUES ($id, $scale, $version, $answers, $day, $at)`,
        { id, scale, version, answers: JSON.stringify(answers), day, at },
      )
    },

    /** Every check, the earliest first. */
    all(): SelfCheck[] {
      return database
        .all('SELECT id, scale, version, answers, day, at FROM v.self_checks ORDER BY day, id')
        .map(({ answers, ...row }) => read(SelfCheck, { ...row, answers: json(answers) }))
    },

    /** Asks for this check on that day. */
    askOn(scale: string, due: string): void {
      database.run(
        `INSERT INTO v.self_check_days (scale, due) VALUES ($scale, $due)
         ON CONFLICT (scale) DO UPDATE SET due = excluded.due`,
        { scale, due },
      )
    },

    /** Does not ask for this check any more. */
    stopAsking(scale: string): void {
      database.run('DELETE FROM v.self_check_days WHERE scale = $scale', { scale })
    },

    /** The checks that are asked again, the one due first first. */
    waiting(): SelfCheckDue[] {
      return read(
        z.array(SelfCheckDue),
        database.all('SELECT scale, due FROM v.self_check_days ORDER BY due, scale'),
      )
    },
  }
}
export type SelfChecksTable = ReturnType<typeof selfChecksTable>
