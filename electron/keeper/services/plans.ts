import type { PlanId } from '../../../shared/domain/ids.ts'
import type { Plan, PlanSettlement } from '../../../shared/domain/plan.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** What becomes of plans. */
export function plans({
  database,
  table,
  now,
}: Pick<Making, 'now'> & { database: Database; table: PlansTable }) {
  function requirePlan(id: PlanId): Plan {
    const plan = table.get(id)
    if (plan === undefined) throw new Fault('not-found')
    return plan
  }

  return {
    /** Settles a plan, changes its result, or puts an open one off. Fails with not-found, and sealed when a settled one is put off. */
    settle: (settlement: PlanSettlement): Plan =>
      database.transaction(() => {
        const plan = requirePlan(settlement.id)
        if (settlement.kind === 'result') {
          table.settle({ ...settlement, at: now() })
        } else {
          if (plan.result !== undefined) throw new Fault('sealed')
          table.postpone(plan.id, settlement.due)
        }
        return requirePlan(plan.id)
      }),
  }
}
