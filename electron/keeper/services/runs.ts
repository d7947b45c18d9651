import { RunId } from '../../../shared/domain/ids.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { RunsTable } from '../tables/runs.ts'
import type { Database } from '../vault/database.ts'
import { answersOf, areAnswersTo, type Phase, phaseOf, stepsOf } from './check-answers.ts'
import type { Making } from './making.ts'
import type { RunRecords } from './run-records.ts'

export type RunsParts = Making & {
  database: Database
  table: RunsTable
  people: PeopleTable
  records: RunRecords
  practiceOf: (id: string) => Practice | undefined
}

/** Goes at a practice, from the first answer to the return. */
export function runs({ database, table, people, records, practiceOf, now, newId }: RunsParts) {
  function requireRun(id: RunId): Run {
    const run = table.get(id)
    if (run === undefined) throw new Fault('not-found')
    return run
  }

  function requirePractice(id: string): Practice {
    const practice = practiceOf(id)
    if (practice === undefined) throw new Fault('not-found')
    return practice
  }

  function firstStep(practice: Practice, form: Run['form'], phase: Phase): string | undefined {
    return stepsOf(practice, phase).find(step => form === 'full' || step.short)?.id
  }

  /** The part of a run that is being answered now. What is past is sealed. */
  function phaseInHand({ state }: Run): Phase {
    if (state === 'answering') return 'opening'
    if (state === 'returning') return 'return'
    throw new Fault('sealed')
  }

  const knowsPeople = (answers: Answers): boolean =>
    Object.values(answers).every(
      answer => answer.kind !== 'person' || people.get(answer.person) !== undefined,
    )

  function write(run: Run): Run {
    const saved = { ...run, savedAt: now() }
    table.update(saved)
    return saved
  }

  const isToStop = (practice: Practice, answers: Answers): boolean =>
    practice.steps.some(({ id, onOption }) => {
      const answer = answers[id]
      return answer?.kind === 'choice' && onOption?.[answer.option] === 'stop-with-safety'
    })

  function finishOpening(practice: Practice, run: Run, today: Day): Run {
    if (isToStop(practice, run.answers)) return write({ ...run, state: 'stopped' })
    const { entry, hunch } = records.open({ practice, run, today })
    const at = firstStep(practice, run.form, 'return')
    return hunch === undefined || at === undefined
      ? write({ ...run, entry, state: 'finished' })
      : write({ ...run, entry, hunch, at, state: 'waiting' })
  }

  function finishReturn(practice: Practice, run: Run, today: Day): Run {
    if (records.comeBack({ practice, run, today })) return write({ ...run, state: 'finished' })
    // Too early: what was found out is in the entry now, and the next return asks afresh.
    return write({
      ...run,
      state: 'waiting',
      at: firstStep(practice, run.form, 'return') ?? run.at,
      answers: answersOf({ practice, phase: 'opening', answers: run.answers }),
    })
  }

  return {
    /** Starts a practice at its first step. Fails with not-found. */
    start: ({ practice: id, form }: Pick<Run, 'practice' | 'form'>): Run =>
      database.transaction(() => {
        const practice = requirePractice(id)
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
    get: requireRun,

    /** Runs left in the middle, the one touched last first; or every run, the newest first. */
    list: (which: 'unfinished' | 'all'): Run[] => (which === 'all' ? table.all() : table.unfinished()),

    /**
     * Keeps the answers of the part in hand; answers of an earlier part are not touched. Fails with not-found, sealed, and
     * bad-request when an answer is none that its step could have given.
     */
    save: ({ id, at, answers }: Pick<Run, 'id' | 'at' | 'answers'>): Run =>
      database.transaction(() => {
        const run = requireRun(id)
        const practice = requirePractice(run.practice)
        const phase = phaseInHand(run)
        const step = practice.steps.find(one => one.id === at)
        if (step === undefined || phaseOf(step) !== phase) throw new Fault('bad-request')
        if (!areAnswersTo(practice, answers) || !knowsPeople(answers)) throw new Fault('bad-request')
        const earlier =
          phase === 'opening' ? {} : answersOf({ practice, phase: 'opening', answers: run.answers })
        return write({ ...run, at, answers: { ...earlier, ...answersOf({ practice, phase, answers }) } })
      }),

    /**
     * Finishes the part in hand and makes its records, all or none. An opening whose gate said stop is stopped instead.
     * Fails with not-found, sealed.
     */
    finish: ({ id, today }: { id: RunId; today: Day }): Run =>
      database.transaction(() => {
        const run = requireRun(id)
        const practice = requirePractice(run.practice)
        return phaseInHand(run) === 'opening'
          ? finishOpening(practice, run, today)
          : finishReturn(practice, run, today)
      }),

    /** Ends an opening with the safety wording; it makes no records. Fails with not-found, sealed. */
    stop: (id: RunId): Run =>
      database.transaction(() => {
        const run = requireRun(id)
        if (run.state !== 'answering') throw new Fault('sealed')
        return write({ ...run, state: 'stopped' })
      }),

    /** Takes out a run that made no records. Fails with not-found, sealed. */
    discard(id: RunId): void {
      database.transaction(() => {
        const { state } = requireRun(id)
        if (state !== 'answering' && state !== 'stopped') throw new Fault('sealed')
        table.remove(id)
      })
    },

    /** Begins to come back to a run that waits, or goes on with it. Fails with not-found, sealed. */
    startReturn: (id: RunId): Run =>
      database.transaction(() => {
        const run = requireRun(id)
        if (run.state === 'returning') return run
        const at = firstStep(requirePractice(run.practice), run.form, 'return')
        if (run.state !== 'waiting' || at === undefined) throw new Fault('sealed')
        return write({ ...run, at, state: 'returning' })
      }),
  }
}
export type Runs = ReturnType<typeof runs>
