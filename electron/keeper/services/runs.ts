import { RunId } from '../../../shared/domain/ids.ts'
import type { Locales } from '../../../shared/domain/locale.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { RunFilter, RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import { answersBefore, answersOf, areAnswersTo, phaseOf } from './check-answers.ts'
import { isToComeBackTo } from './asked-with-return.ts'
import { onNewEntry, withoutLostAnswers } from './lost-answers.ts'
import type { Making } from './making.ts'
import type { Practices } from './practices.ts'
import { peopleOf } from './read-answers.ts'
import {
  afterNextDay,
  afterOpening,
  afterReturn,
  beforeReturn,
  firstStep,
  isToStop,
  phaseInHand,
  returnStep,
} from './run-phase.ts'
import type { RunRecords } from './run-records.ts'

export type RunsParts = Making & {
  database: Database
  table: RunsTable
  people: PeopleTable
  records: RunRecords
  practices: Pick<Practices, 'begin' | 'textOf'>
}

/** Finding a run and its practice, and writing a run down. */
function holdOf({ table, now }: RunsParts) {
  return {
    requireRun(id: RunId): Run {
      const run = table.get(id)
      if (run === undefined) throw new Fault('not-found')
      return run
    },
    write(run: Run): Run {
      const saved = { ...withoutLostAnswers(run), savedAt: now() }
      table.update(saved)
      return saved
    },
  }
}

/** Only what this run sealed can be settled in it. */
const knowsHunches = ({ forecasts = [] }: Run, answers: Answers): boolean =>
  Object.values(answers).every(
    answer => answer.kind !== 'hunch-resolve' || answer.items.every(({ hunch }) => forecasts.includes(hunch)),
  )

/** Goes at a practice, from the first answer to the return. */
export function runs(parts: RunsParts) {
  const { database, table, people, practices, now, newId } = parts
  const hold = holdOf(parts)

  const knowsPeople = (answers: Answers): boolean =>
    Object.values(answers)
      .flatMap(peopleOf)
      .every(person => people.get(person) !== undefined)

  return {
    /** Starts a practice at its first step. Fails with not-found. */
    start: ({ practice: id, form }: Pick<Run, 'practice' | 'form'>): Run =>
      database.transaction(() => {
        const practice = practices.begin(id)
        const at = firstStep(practice, form, 'opening')
        if (at === undefined) throw new Fault('not-found')
        const moment = now()
        const run: Run = {
          id: RunId.parse(newId()),
          practice: practice.id,
          practiceVersion: practice.version,
          form,
          state: 'answering',
          at,
          answers: {},
          startedAt: moment,
          savedAt: moment,
        }
        table.insert(run)
        return run
      }),

    /** One run. Fails with not-found. */
    get: (id: RunId): Run => hold.requireRun(id),

    /** Runs in hand, the one touched last first; or others, the newest first. */
    list: (filter: RunFilter): Run[] => table.list(filter),

    /**
     * Keeps the answers of the part in hand; answers of an earlier part are not touched. Fails with not-found, sealed, and
     * bad-request when an answer is none that its step could have given.
     */
    save: ({ id, at, answers }: Pick<Run, 'id' | 'at' | 'answers'>): Run =>
      database.transaction(() => {
        const run = hold.requireRun(id)
        const practice = practices.textOf(run)
        const phase = phaseInHand(practice, run)
        const step = practice.steps.find(one => one.id === at)
        if (step === undefined || phaseOf(step) !== phase) throw new Fault('bad-request')
        if (!areAnswersTo(practice, answers)) throw new Fault('bad-request')
        if (!knowsPeople(answers) || !knowsHunches(run, answers)) throw new Fault('bad-request')
        const earlier = answersBefore({ practice, phase, answers: run.answers })
        return hold.write({ ...run, at, answers: { ...earlier, ...answersOf({ practice, phase, answers }) } })
      }),

    ...endings(parts),
  }
}

/** What ends a part of a run, or begins the next. */
function endings(parts: RunsParts) {
  const { database, table, records, practices } = parts
  const hold = holdOf(parts)

  return {
    /**
     * Finishes the part in hand and makes its records, all or none. An opening whose gate said stop is stopped instead.
     * Fails with not-found, sealed.
     */
    finish: ({ id, today, locales }: { id: RunId; today: Day; locales?: Locales | undefined }): Run =>
      database.transaction(() => {
        const run = hold.requireRun(id)
        const practice = practices.textOf(run)
        const finishing = { practice, run, today, locales }
        const phase = phaseInHand(practice, run)
        if (phase !== 'opening') {
          const looked = phase === 'return' ? records.comeBack(finishing) : records.lookAgain(finishing)
          const after = phase === 'return' ? afterReturn : afterNextDay
          const next = after({ ...finishing, run: looked.run }, looked.isSettled)
          return hold.write(next.entry === run.entry ? next : onNewEntry({ practice, phase }, next))
        }
        return isToStop(practice, run.answers)
          ? hold.write({ ...run, state: 'stopped' })
          : hold.write(afterOpening(finishing, records.open(finishing)))
      }),

    /** Ends an opening with the safety wording; it makes no records. Fails with not-found, sealed. */
    stop: (id: RunId): Run =>
      database.transaction(() => {
        const run = hold.requireRun(id)
        if (run.state !== 'answering') throw new Fault('sealed')
        return hold.write({ ...run, state: 'stopped' })
      }),

    /**
     * Takes out a run that made no records; of one whose return was begun, the answers to that alone: it waits again. Fails with
     * not-found, and sealed also when its return has come to the revealing.
     */
    discard(id: RunId): void {
      database.transaction(() => {
        const run = hold.requireRun(id)
        if (run.state === 'returning') hold.write(beforeReturn(practices.textOf(run), run))
        else if (run.state === 'answering' || run.state === 'stopped') table.remove(id)
        else throw new Fault('sealed')
      })
    },

    /** Asks again on another day, of a run that waits on a day of its own, or whose return was begun. Fails with not-found, sealed. */
    postpone: ({ id, due }: { id: RunId; due: Day }): Run =>
      database.transaction(() => {
        const run = hold.requireRun(id)
        if (!isToComeBackTo(run) || run.due === undefined) throw new Fault('sealed')
        return hold.write({ ...run, due, state: 'waiting' })
      }),

    /** Begins to come back to a run that waits, or goes on with it. Fails with not-found, sealed. */
    startReturn: (id: RunId): Run =>
      database.transaction(() => {
        const run = hold.requireRun(id)
        if (run.state === 'returning') return run
        const at = returnStep(practices.textOf(run), run)
        if (run.state !== 'waiting' || at === undefined) throw new Fault('sealed')
        return hold.write({ ...run, at, state: 'returning' })
      }),
  }
}
