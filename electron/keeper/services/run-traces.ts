import { daysBetween } from '../../../shared/domain/days.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Answer } from '../../../shared/domain/run.ts'
import type { MeasureName, Step } from '../../../shared/domain/practice.ts'
import type { Choices, RunTracesTable } from '../tables/run-traces.ts'
import type { Told } from './read-answers.ts'
import type { Belonging, Finishing } from './run-entry.ts'

/** What an answer says by name: the option of a choice, or those in the columns of a table, a row each person. */
function chosenIn(
  { step, answer }: { step: Step; answer: Answer },
  person: Told['person'],
): Choices['chosen'] {
  const { choice: name, field } = step
  if (answer.kind === 'choice') return name === undefined ? [] : [{ name, option: answer.option, person }]
  if (answer.kind !== 'people-table' || field.kind !== 'people-table') return []
  return answer.rows.flatMap(row =>
    field.columns.flatMap(column => {
      const option = row.cells[column.id] ?? ''
      if (column.kind !== 'choice' || column.choice === undefined || option === '') return []
      return [{ name: column.choice, option, person: row.person }]
    }),
  )
}

type Days = {
  name: MeasureName
  from: Day | undefined
  /** the answer that says until when */
  until: ReturnType<Told['writing']>[number] | undefined
}

/** What can be counted over time. */
function counted(traces: RunTracesTable) {
  function measure({ run, today: day }: Finishing, told: Told, entry: Belonging['entry']): void {
    for (const { step, answer } of told.asked) {
      if (step.measure === undefined || !('value' in answer)) continue
      traces.measure({ run: run.id, step: step.id, entry, name: step.measure, value: answer.value, day })
    }
  }

  function choices({ run, today: day }: Finishing, told: Told, entry: Belonging['entry']): void {
    for (const asked of told.asked) {
      const chosen = chosenIn(asked, told.person)
      if (chosen.length > 0) traces.choices({ run: run.id, step: asked.step.id, entry, day, chosen })
    }
  }

  /** Days from one day to a later one; none as long as there is no later one, or when the days do not follow. */
  function days({ run, today }: Finishing, { name, from, until }: Days): void {
    if (until?.answer.kind !== 'date' || from === undefined) return
    const value = daysBetween(from, until.answer.day)
    if (value < 0) return
    traces.measure({ run: run.id, step: until.step.id, entry: run.entry, name, value, day: today })
  }

  return { measure, choices, days }
}

/** What a run leaves behind to be looked at over time: numbers, options, patterns noticed, acts, sessions. */
export function runTraces({ traces }: { traces: RunTracesTable }) {
  const { measure, choices, days } = counted(traces)

  function noteBias(to: Belonging & Pick<Finishing, 'run' | 'today'>, told: Told): void {
    const kinds = told
      .writing('bias.kinds')
      .flatMap(({ answer }) => (answer.kind === 'bias' ? answer.kinds : []))
    if (kinds.length === 0) return
    traces.biasNote({
      run: to.run.id,
      entry: to.entry,
      person: to.person,
      day: to.today,
      kinds,
      timing: told.option('bias.timing'),
      strategy: told.option('bias.strategy') ?? told.words('bias.strategy')?.slice(0, 200),
    })
  }

  function noteSession(to: Belonging & Pick<Finishing, 'run' | 'today'>, told: Told): void {
    const [seat, agreed, goal] = [
      told.option('session.seat'),
      told.options('session.agreed'),
      told.words('session.goal'),
    ]
    if (seat === undefined && agreed.length === 0 && goal === undefined) return
    traces.session({ run: to.run.id, entry: to.entry, person: to.person, day: to.today, seat, agreed, goal })
  }

  return {
    /** Writes down what the opening says. */
    open(finishing: Finishing, told: Told, to: Belonging): void {
      const { run, today } = finishing
      measure(finishing, told, to.entry)
      choices(finishing, told, to.entry)
      noteBias({ ...to, run, today }, told)
      noteSession({ ...to, run, today }, told)
      const kind = told.option('act.kind')
      if (kind === undefined) return
      traces.act({
        run: run.id,
        entry: to.entry,
        person: to.person,
        day: today,
        kind,
        asked: told.option('act.asked'),
      })
    },

    /**
     * Adds what coming back found; `found` are the answers of the return alone, `all` those of the whole run, which began on a
     * day of its own.
     */
    comeBack(finishing: Finishing, { found, all, began }: { found: Told; all: Told; began: Day }): void {
      const { run } = finishing
      measure(finishing, found, run.entry)
      choices(finishing, found, run.entry)
      days(finishing, {
        name: 'recovery-days',
        from: all.day('setback.day') ?? began,
        until: found.writing('setback.since').at(0),
      })
      days(finishing, {
        name: 'days-to-raise',
        from: all.day('difficult.day'),
        until: found.writing('difficult.raised').at(0),
      })
      traces.actReturn({
        run: run.id,
        landed: found.option('act.landed'),
        lasting: found.option('act.lasting'),
      })
      traces.sessionReturn({
        run: run.id,
        theirs: found.words('session.theirs')?.slice(0, 2000),
        next: found.day('session.next'),
      })
    },
  }
}
