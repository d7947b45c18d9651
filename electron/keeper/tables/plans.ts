import type { PersonId, PlanId, RunId } from '../../../shared/domain/ids.ts'
import { Plan, type PlanResult } from '../../../shared/domain/plan.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const PLAN = `id, run, entry, person, cue AS "when", action, due, created_at AS createdAt, result,
  resolved_at AS resolvedAt, reason`
const planOf = (row: Row): Plan => read(Plan, present(row))

/** If-then plans. */
export function plansTable(database: Database) {
  return {
    /** Adds a new plan. */
    insert(plan: Plan): void {
      database.run(
        `INSERT INTO v.plans (id, run, entry, person, cue, action, due, created_at, result, resolved_at,
           reason)
         VALUES ($id, $run, $entry, $person, $cue, $action, $due, $created, $result, $resolved, $reason)`,
        {
          id: plan.id,
          run: plan.run ?? null,
          entry: plan.entry ?? null,
          person: plan.person ?? null,
          cue: plan.when,
          action: plan.action,
          due: plan.due,
          created: plan.createdAt,
          result: plan.result ?? null,
          resolved: plan.resolvedAt ?? null,
          reason: plan.reason ?? null,
        },
      )
    },

    /** Writes down what became of a plan. */
    settle(settled: { id: PlanId; result: PlanResult; at: Instant; reason?: string | undefined }): void {
      const { id, result, at, reason = null } = settled
      database.run(
        'UPDATE v.plans SET result = $result, resolved_at = $at, reason = $reason WHERE id = $id',
        { id, result, at, reason },
      )
    },

    /** Asks again on another day. */
    postpone(id: PlanId, due: Day): void {
      database.run('UPDATE v.plans SET due = $due WHERE id = $id', { id, due })
    },

    /** The plan with this id. */
    get(id: PlanId): Plan | undefined {
      const row = database.get(`SELECT ${PLAN} FROM v.plans WHERE id = $id`, { id })
      return row === undefined ? undefined : planOf(row)
    },

    /** The plans of a run that have no result yet. */
    openOf(run: RunId): Plan[] {
      return database
        .all(`SELECT ${PLAN} FROM v.plans WHERE run = $run AND result IS NULL ORDER BY id`, { run })
        .map(planOf)
    },

    /** Plans without a result, the one due first first. */
    open(): Plan[] {
      return database.all(`SELECT ${PLAN} FROM v.plans WHERE result IS NULL ORDER BY due, id`).map(planOf)
    },

    /** Plans about this person, the last made first. */
    about(person: PersonId): Plan[] {
      return database
        .all(`SELECT ${PLAN} FROM v.plans WHERE person = $person ORDER BY created_at DESC, id DESC`, {
          person,
        })
        .map(planOf)
    },

    /** Plans settled at or after that moment, the last one first. */
    settledSince(since: Instant): Plan[] {
      return database
        .all(
          `SELECT ${PLAN} FROM v.plans WHERE result IS NOT NULL AND resolved_at >= $since
           ORDER BY resolved_at DESC, id DESC`,
          { since },
        )
        .map(planOf)
    },
  }
}
export type PlansTable = ReturnType<typeof plansTable>
