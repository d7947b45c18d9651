import type { EntryId, HunchId, PersonId } from '../../../shared/domain/ids.ts'
import type { PlansTable } from '../tables/plans.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { RunTracesTable } from '../tables/run-traces.ts'
import { readAnswers } from './read-answers.ts'
import { type Finishing, runEntry, type RunEntryParts } from './run-entry.ts'
import { isSealing, runHunches } from './run-hunches.ts'
import { runLearning, type RunLearningParts } from './run-learning.ts'
import { runPeople } from './run-people.ts'
import { runPlans } from './run-plans.ts'
import { runTraces } from './run-traces.ts'

export type RunRecordsParts = RunEntryParts &
  RunLearningParts & { plans: PlansTable; contacts: ContactsTable; traces: RunTracesTable }

/** What an opening made that the run names. */
export type Made = { entry: EntryId; hunch?: HunchId; forecasts?: HunchId[] }

/** The records that a run makes. Nothing here opens a transaction: a run's records are made in one, by the caller. */
export function runRecords(parts: RunRecordsParts) {
  const entry = runEntry(parts)
  const hunches = runHunches(parts)
  const plans = runPlans(parts)
  const people = runPeople(parts)
  const learning = runLearning(parts)
  const traces = runTraces(parts)

  return {
    /** Makes the entry, the sealed hunches, the plans, and every other record that the opening says. */
    open(finishing: Finishing): Made {
      const { practice, run } = finishing
      const told = readAnswers({ practice, answers: run.answers }, 'opening')
      const { person } = told
      const made: PersonId[] = told.people('people')
      const id = entry.make(finishing, { person, people: made, sealed: isSealing(told) })
      const to = { entry: id, person }
      const sealed = hunches.seal(finishing, told, id)
      plans.make(finishing, told, { fields: ['plan', 'plan.next', 'plan.tries'], to })
      people.write(finishing, told)
      learning.open(finishing, told, to)
      traces.open(finishing, told, to)
      return { entry: id, ...sealed }
    },

    /** Adds what is thought a day later; nothing is settled by it. Says whether all hunches were settled by then. */
    lookAgain(finishing: Finishing): boolean {
      const { practice, run } = finishing
      const found = readAnswers({ practice, answers: run.answers }, 'next-day')
      const to = { entry: run.entry, person: found.person }
      plans.make(finishing, found, { fields: ['plan', 'plan.next', 'plan.tries'], to })
      learning.comeBack(finishing, { found, to })
      traces.comeBack(finishing, { found, all: found, began: entry.dayOf(finishing) })
      entry.append(finishing, { phase: 'next-day', settled: false })
      return hunches.isSettled(finishing)
    },

    /** Puts the first guess into the entry of a run whose hunches were settled without coming back to the run. */
    reveal: (finishing: Finishing): void => entry.append(finishing, { phase: 'return', settled: true }),

    /** Writes what coming back found into every record and the entry. Says whether all hunches are settled now. */
    comeBack(finishing: Finishing): boolean {
      const { practice, run } = finishing
      const found = readAnswers({ practice, answers: run.answers }, 'return')
      const to = { entry: run.entry, person: found.person }
      plans.settle(finishing, found)
      hunches.settle(finishing, found)
      const settled = hunches.isSettled(finishing)
      plans.make(finishing, found, { fields: ['plan', 'plan.next', 'plan.tries'], to })
      people.write(finishing, found)
      learning.comeBack(finishing, { found, to })
      const all = readAnswers({ practice, answers: run.answers })
      traces.comeBack(finishing, { found, all, began: entry.dayOf(finishing) })
      entry.append(finishing, { phase: 'return', settled })
      return settled
    },
  }
}
export type RunRecords = ReturnType<typeof runRecords>
