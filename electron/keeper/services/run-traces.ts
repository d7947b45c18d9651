import type { RunTracesTable } from '../tables/run-traces.ts'
import type { Told } from './read-answers.ts'
import type { Belonging, Finishing } from './run-entry.ts'

/** What a run leaves behind to be looked at over time: numbers, patterns noticed, acts, sessions. */
export function runTraces({ traces }: { traces: RunTracesTable }) {
  function measure({ run, today: day }: Finishing, told: Told, entry: Belonging['entry']): void {
    for (const { step, answer } of told.asked) {
      if (step.measure === undefined || !('value' in answer)) continue
      traces.measure({ run: run.id, step: step.id, entry, name: step.measure, value: answer.value, day })
    }
  }

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

    /** Adds what coming back found; `found` are the answers of the return alone. */
    comeBack(finishing: Finishing, found: Told): void {
      const { run } = finishing
      measure(finishing, found, run.entry)
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
