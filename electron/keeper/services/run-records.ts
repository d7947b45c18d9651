import type { EntryId, HunchId, PersonId } from '../../../shared/domain/ids.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { RunTracesTable } from '../tables/run-traces.ts'
import type { Phase } from './check-answers.ts'
import { readAnswers, type Told } from './read-answers.ts'
import { type Belonging, type Finishing, runEntry, type RunEntryParts } from './run-entry.ts'
import { isSealing, runHunches } from './run-hunches.ts'
import { runLearning, type RunLearningParts } from './run-learning.ts'
import { runPeople, type RunPeopleParts } from './run-people.ts'
import { runPlans } from './run-plans.ts'
import { isLastReturn } from './run-phase.ts'
import { runTraces } from './run-traces.ts'

export type RunRecordsParts = RunEntryParts &
  RunLearningParts &
  RunPeopleParts & { plans: PlansTable; traces: RunTracesTable }

/** What an opening made that the run names. */
export type Made = { entry: EntryId; hunch?: HunchId; forecasts?: HunchId[] }

/** A run that was looked at again, with the entry that tells of it, and whether all of its hunches are settled by then. */
export type Looked = { run: Run; isSettled: boolean }

const PLANS = ['plan', 'plan.next', 'plan.tries', 'session.next'] as const

const answersIn = ({ practice, run }: Finishing, phase?: Phase): Told =>
  readAnswers({ practice, answers: run.answers }, phase)

/** The records that a run makes. Nothing here opens a transaction: a run's records are made in one, by the caller. */
export function runRecords(parts: RunRecordsParts) {
  const entry = runEntry(parts)
  const hunches = runHunches(parts)
  const plans = runPlans(parts)
  const people = runPeople(parts)
  const learning = runLearning(parts)
  const traces = runTraces(parts)

  /** The run with an entry to put what was found into, and what its new records belong to. */
  function holding(looking: Finishing, found: Told): { finishing: Finishing; to: Belonging } {
    const id = entry.kept(looking, found)
    const finishing = id === undefined ? looking : { ...looking, run: { ...looking.run, entry: id } }
    return { finishing, to: { entry: id, person: found.person } }
  }

  return {
    /** Makes the entry, the sealed hunches, the plans, and every other record that the opening says. */
    open(finishing: Finishing): Made {
      const told = answersIn(finishing, 'opening')
      const { person } = told
      const made: PersonId[] = told.people('people')
      const id = entry.make(finishing, { person, people: made, sealed: isSealing(told) })
      const to = { entry: id, person }
      const sealed = hunches.seal(finishing, told, id)
      plans.keepAppointments(finishing, told)
      plans.make(finishing, told, { fields: PLANS, to })
      people.write(finishing, told)
      learning.open(finishing, told, to)
      traces.open(finishing, told, to)
      return { entry: id, ...sealed }
    },

    /** Adds what is thought a day later; nothing is settled by it. */
    lookAgain(looking: Finishing): Looked {
      const found = answersIn(looking, 'next-day')
      const { finishing, to } = holding(looking, found)
      plans.make(finishing, found, { fields: PLANS, to })
      learning.comeBack(finishing, { found, to, isLast: false })
      traces.comeBack(finishing, { found, all: found, began: entry.dayOf(finishing) })
      entry.append(finishing, { phase: 'next-day', settled: false })
      return { run: finishing.run, isSettled: hunches.isSettled(finishing) }
    },

    /** Puts the first guess into the entry of a run whose hunches were settled without coming back to the run. */
    reveal: (finishing: Finishing): void => entry.append(finishing, { phase: 'return', settled: true }),

    /** Writes what coming back found into every record and the entry. */
    comeBack(looking: Finishing): Looked {
      const found = answersIn(looking, 'return')
      const { finishing, to } = holding(looking, found)
      plans.settle(finishing, found)
      hunches.settle(finishing, found)
      const isSettled = hunches.isSettled(finishing)
      plans.make(finishing, found, { fields: PLANS, to })
      people.write(finishing, found)
      learning.comeBack(finishing, { found, to, isLast: isLastReturn(finishing, isSettled) })
      const all = answersIn(finishing)
      traces.comeBack(finishing, { found, all, began: entry.dayOf(finishing) })
      entry.append(finishing, { phase: 'return', settled: isSettled })
      return { run: finishing.run, isSettled }
    },
  }
}
export type RunRecords = ReturnType<typeof runRecords>
