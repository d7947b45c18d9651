import type { PersonId, PlanId, RunId } from '../../../shared/domain/ids.ts'
import { Plan, type PlanResult } from '../../../shared/domain/plan.ts'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const PLAN = `id, run, entry, person, cue AS "when", action, due, created_at AS createdAt, result,
  resolved_at AS resolvedAt`
const planOf = (row: Row): Plan => read(Plan, present(row))

/** If-then plans. */
export function plansTable(database: Database) {
  return {
    /** Adds a new plan. */
    insert(plan: Plan): void {
      database.run(
        `INSERT INTO v.plans (id, run, entry, person, cue, action, due, created_at, result, resolved_at)
         VALUES ($id, $run, $entry, $person, $cue, $action, $due, $created, $result, $resolved)`,
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
        },
      )
    },

    /** Writes down what became of a plan. */
    settle({ id, result, at }: { id: PlanId; result: PlanResult; at: Instant }): void {
      database.run('UPDATE v.plans SET result = $result, resolved_at = $at WHERE id = $id', {
        id,
        result,
        at,
      })
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
