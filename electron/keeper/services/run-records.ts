import { addDays } from '../../../shared/domain/days.ts'
import { type EntryId, HunchId, type PersonId, PlanId } from '../../../shared/domain/ids.ts'
import { PlanResult } from '../../../shared/domain/plan.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { PlansTable } from '../tables/plans.ts'
import { type IfThen, readAnswers, type Told } from './read-answers.ts'
import { type Finishing, runEntry, type RunEntryParts } from './run-entry.ts'

/** Days until something without a date of its own is asked about. */
const A_WEEK = 7

export type RunRecordsParts = RunEntryParts & { hunches: HunchesTable; plans: PlansTable }

/** What a record belongs to. */
type Belonging = { entry: EntryId | undefined; person: PersonId | undefined }
const belonging = ({ entry, person }: Belonging) => ({
  ...(entry === undefined ? {} : { entry }),
  ...(person === undefined ? {} : { person }),
})

function plansOf({ plans, now, newId }: RunRecordsParts) {
  return {
    make({ run, today }: Finishing, wanted: readonly IfThen[], to: Belonging): void {
      for (const plan of wanted) {
        const id = PlanId.parse(newId())
        const due = addDays(today, A_WEEK)
        plans.insert({ ...plan, id, run: run.id, due, createdAt: now(), ...belonging(to) })
      }
    },

    /** Settles the plans of the opening, or asks again in a week when the talk has not happened yet. */
    settle({ run, today }: Finishing, told: string | undefined): void {
      if (told === undefined) return
      const result = PlanResult.safeParse(told).data
      for (const { id } of plans.openOf(run.id)) {
        if (result === undefined) plans.postpone(id, addDays(today, A_WEEK))
        else plans.settle({ id, result, at: now() })
      }
    },
  }
}

function hunchOf({ hunches, now, newId }: RunRecordsParts) {
  return {
    /** Seals a hunch. Without a sentence or a confidence there is none. */
    seal({ run, today }: Finishing, told: Told, entry: EntryId): HunchId | undefined {
      const { statement, confidence, category, person, before, due } = told
      if (statement === undefined || confidence === undefined) return undefined
      const id = HunchId.parse(newId())
      hunches.insert({
        id,
        run: run.id,
        statement,
        category: category ?? 'not-sure',
        confidence,
        due: due ?? addDays(today, A_WEEK),
        sealedAt: now(),
        ...belonging({ entry, person }),
        ...(before === undefined ? {} : { before }),
      })
      return id
    },

    /** Writes how it turned out; too early, and it is asked again in a week. Says whether it is settled now. */
    settle({ run, today }: Finishing, { outcome, basis, after }: Told): boolean {
      if (run.hunch === undefined) return false
      if (outcome === undefined) {
        hunches.postpone(run.hunch, addDays(today, A_WEEK))
        return false
      }
      if (after !== undefined) hunches.shareAfter(run.hunch, after)
      hunches.settle({ id: run.hunch, outcome, basis: basis ?? 'guess', at: now() })
      return true
    },
  }
}

/** The records that a run makes. Nothing here opens a transaction: a run's records are made in one, by the caller. */
export function runRecords(parts: RunRecordsParts) {
  const entry = runEntry(parts)
  const plans = plansOf(parts)
  const hunch = hunchOf(parts)

  return {
    /** Makes the entry, the sealed hunch and the plans of an opening. */
    open(finishing: Finishing): { entry: EntryId; hunch?: HunchId } {
      const told = readAnswers(finishing.practice, finishing.run.answers)
      const { person } = told
      const sealed = told.statement !== undefined && told.confidence !== undefined
      const entryId = entry.make(finishing, { person, sealed })
      const hunchId = hunch.seal(finishing, told, entryId)
      plans.make(finishing, told.plans, { entry: entryId, person })
      return { entry: entryId, ...(hunchId === undefined ? {} : { hunch: hunchId }) }
    },

    /** Puts the first guess into the entry of a run whose hunch was settled without coming back to the run. */
    reveal: (finishing: Finishing): void => entry.append(finishing, { settled: true }),

    /** Writes what coming back found into the hunch, the plans and the entry. Says whether the hunch is settled now. */
    comeBack(finishing: Finishing): boolean {
      const told = readAnswers(finishing.practice, finishing.run.answers)
      plans.settle(finishing, told.planResult)
      const settled = hunch.settle(finishing, told)
      plans.make(finishing, told.next, { entry: finishing.run.entry, person: told.person })
      entry.append(finishing, { settled })
      return settled
    },
  }
}
export type RunRecords = ReturnType<typeof runRecords>
