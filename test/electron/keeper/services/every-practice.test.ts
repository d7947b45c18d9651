import { describe, expect, it } from 'vitest'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Field, Practice, RecordField, Stage, Step } from '../../../../shared/domain/practice.ts'
import type { Answer, Answers, Run } from '../../../../shared/domain/run.ts'
import { practices } from '../../../../shared/practices/registry.ts'
import { shownSteps } from '../../../../shared/practices/shown.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'

const OPENED = '2026-03-02'
const BACK = '2026-03-09'
/** When something happened, and when it was behind. */
const [HAPPENED, BEHIND] = ['2026-02-27', '2026-03-05']

/** What is chosen where the first option would not do. */
const choices: Record<string, string> = { seat: 'both', r_did: 'done', r_used: 'done' }

/** Something that somebody could have answered. */
function answerTo(
  { id, field }: Step,
  about: { people: PersonId[]; run: Run; chosen: Record<string, string> },
): Answer {
  const { people, run, chosen } = about
  const kind = field.kind
  switch (kind) {
    case 'choice':
      return { kind, option: chosen[id] ?? choices[id] ?? field.options[0]!.id }
    case 'multi':
      return { kind, options: [chosen[id] ?? field.options[0]!.id] }
    case 'weights':
      return { kind, weights: { expectations: 60, external: 40 } }
    case 'confidence':
      return { kind, value: 70 }
    case 'scale':
    case 'slider':
      return { kind, value: field.max }
    case 'text':
      return { kind, text: `Words for ${id}` }
    case 'richtext':
      return { kind, body: documentOf(`Words for ${id}`) }
    case 'list':
      return { kind, items: [`A line for ${id}`] }
    case 'person':
      return { kind, person: people[0]! }
    case 'people':
      return { kind, people: [people[1]!] }
    case 'people-table':
      return { kind, rows: people.map(person => ({ person, cells: cellsOf(field) })) }
    case 'ifthen':
      return { kind, when: 'it is Thursday', action: 'ask first' }
    case 'date':
      return { kind, day: field.past === true ? (id === 'happened' ? HAPPENED : BEHIND) : BACK }
    case 'bias':
      return { kind, kinds: ['proximity'] }
    case 'hunches':
      return { kind, items: [{ statement: 'It ships in May', confidence: 60 }] }
    case 'hunch-resolve':
      return {
        kind,
        items: (run.forecasts ?? []).map(hunch => ({ hunch, outcome: 'held', basis: 'saw' })),
      }
    case 'due-list':
      return { kind, settled: 0 }
    case 'own-lines':
      return { kind, step: 'expected' }
    default:
      return assertNever(kind)
  }
}

/** Something in each column that says what it is: the first of its options, a day, some words. */
const cellsOf = ({ columns }: Extract<Field, { kind: 'people-table' }>): Record<string, string> =>
  Object.fromEntries(
    columns.map(column => [
      column.id,
      column.kind === 'choice' ? column.options[0]!.id : column.kind === 'date' ? OPENED : 'Words',
    ]),
  )

type Going = { practice: Practice; form: Run['form']; people: PersonId[]; chosen: Record<string, string> }

function stagesInHand({ state, at }: Run, practice: Practice): readonly Stage[] {
  if (state === 'answering') return ['open', 'act']
  const { stage } = practice.steps.find(({ id }) => id === at)!
  return stage === 'next-day' ? [stage] : ['return-blind', 'return-revealed']
}

/** Answers what is asked in the part in hand, one step after the other, as the runner does. */
function goThrough({ journal }: OpenJournal, run: Run, { practice, people, chosen }: Going): void {
  const stages = stagesInHand(run, practice)
  const part = practice.steps.filter(
    step => stages.includes(step.stage) && (run.form === 'full' || step.short),
  )
  let answers: Answers = run.answers
  for (const step of part) {
    if (!shownSteps(practice, answers).some(({ id }) => id === step.id)) continue
    answers = { ...answers, [step.id]: answerTo(step, { people, run, chosen }) }
    journal.runs.save({ id: run.id, at: step.id, answers })
  }
}

/** Opens, and as long as there is something to come back to, comes back: at most a night later, and once more. */
function goAllTheWay(open: OpenJournal, going: Going): Run {
  const { runs } = open.journal
  const started = runs.start({ practice: going.practice.id, form: going.form })
  goThrough(open, started, going)
  let run = runs.finish({ id: started.id, today: OPENED })
  for (let time = 0; time < 2 && run.state === 'waiting'; time += 1) {
    const returning = runs.startReturn(run.id)
    goThrough(open, returning, going)
    run = runs.finish({ id: run.id, today: BACK })
  }
  return run
}

/** What must be found afterwards, for each record that was asked for on the way. */
const rows: Partial<Record<RecordField, string>> = {
  'hunch.outcome': `SELECT 1 FROM v.hunches WHERE outcome = 'held' AND basis IN ('asked', 'saw')`,
  'hunch.resolutions': `SELECT 1 FROM v.hunches WHERE outcome = 'held' AND basis = 'saw'`,
  'weights.after': `SELECT 1 FROM v.weights WHERE stage = 'after' AND points = 60`,
  plan: `SELECT 1 FROM v.plans WHERE action = 'ask first'`,
  'plan.next': `SELECT 1 FROM v.plans WHERE action = 'ask first' AND result IS NULL`,
  'plan.tries': `SELECT 1 FROM v.plans WHERE action LIKE 'A line for%'`,
  'plan.result': `SELECT 1 FROM v.plans WHERE result = 'done'`,
  lesson: `SELECT 1 FROM v.lessons`,
  'lesson.revised': `SELECT 1 FROM v.lesson_reviews WHERE result = 'revised'`,
  'feedback.gist': `SELECT 1 FROM v.feedback WHERE gist LIKE 'Words for%'`,
  'feedback.did': `SELECT 1 FROM v.feedback WHERE did = 'Words for r_changed'`,
  'move.kind': `SELECT 1 FROM v.moves WHERE need = 'Words for need'`,
  'move.state': `SELECT 1 FROM v.moves WHERE state = 'happened'`,
  'move.result': `SELECT 1 FROM v.moves WHERE result = 'Words for r_learned'`,
  'bias.kinds': `SELECT 1 FROM v.bias_notes WHERE timing = 'before'`,
  'act.kind': `SELECT 1 FROM v.acts WHERE asked = 'asked'`,
  'act.landed': `SELECT 1 FROM v.acts WHERE landed = 'told_good'`,
  'session.seat': `SELECT 1 FROM v.sessions WHERE goal = 'Words for goal'`,
  'session.theirs': `SELECT 1 FROM v.sessions WHERE theirs = 'Words for r_back' AND next = '${BACK}'`,
  'setback.since': `SELECT 1 FROM v.measures WHERE name = 'recovery-days' AND value = 6`,
  'difficult.raised': `SELECT 1 FROM v.measures WHERE name = 'days-to-raise' AND value = 6`,
  'contact.mode': `SELECT 1 FROM v.contacts WHERE mode = 'room' AND day = '${BEHIND}'`,
  'goal.area': `SELECT 1 FROM v.goals WHERE expected = 'Words for expected'`,
  'goal.whyNow': `SELECT 1 FROM v.goals WHERE why_now = 'Words for why_now'`,
  'session.next': `SELECT 1 FROM v.plans WHERE action = 'Peer coaching session: Next session' AND due = '${BACK}'`,
  'person.goal': `SELECT 1 FROM v.people WHERE goal = 'Words for grow'`,
  'goal.level': `SELECT 1 FROM v.goals WHERE level = 'expected'`,
  'goal.evidence': `SELECT 1 FROM v.goal_evidence WHERE text = 'Words for r_evidence'`,
}

/** Choices that lead to other questions, where one way through would not meet them all. */
const branches: Partial<Record<string, Record<string, string>[]>> = {
  feedback: [{ dir: 'got' }, { dir: 'gave' }],
  decision: [{ heat: 'calm' }, { heat: 'heat', n_same: 'changed' }],
  'us-and-them': [{ move: 'direct' }],
  'moves-to-connect': [{ move: 'collab', between: 'rivalry' }],
}

/** How many options a run keeps by their names: one for a choice, one for each person in each such column. */
const keptOptions = (steps: readonly Step[], people: number): number =>
  steps.reduce((sum, { choice, field }) => {
    const columns = field.kind === 'people-table' ? field.columns : []
    const kept = columns.filter(column => column.kind === 'choice' && column.choice !== undefined)
    return sum + (choice === undefined ? 0 : 1) + kept.length * people
  }, 0)

const goes = practices.flatMap(practice =>
  (['full', 'short'] as const).flatMap(form =>
    (branches[practice.id] ?? [{}]).map(
      chosen =>
        [
          `${practice.id} ${form} ${Object.values(chosen).join()}`.trim(),
          { practice, form, chosen },
        ] as const,
    ),
  ),
)

describe('a practice gone through to its end', () => {
  it.each(goes)(
    '%s: leaves an entry and every record it asked for',
    async (_, { practice, form, chosen }) => {
      const open = await openJournal()
      const people = ['A.', 'B.'].map(alias => open.journal.people.save({ alias }).id)
      const run = goAllTheWay(open, { practice, form, people, chosen })

      expect(run.state).toBe('finished')
      const given = practice.steps.filter(({ id }) => run.answers[id] !== undefined)
      const asked = shownSteps(practice, run.answers).filter(step => form === 'full' || step.short)
      expect(given.map(({ id }) => id)).toEqual(asked.map(({ id }) => id))

      const records = given.flatMap(({ writes, also }) => [writes, also])
      const missing = records
        .filter(record => record !== undefined)
        // A short form may come back to a talk without having asked for a plan.
        .filter(record => record !== 'plan.result' || records.includes('plan'))
        .filter(record => rows[record] !== undefined && open.database.all(rows[record]).length === 0)
      expect(missing).toEqual([])
      expect(
        open.database.all(`SELECT 1 FROM v.measures WHERE name NOT IN ('recovery-days', 'days-to-raise')`),
      ).toHaveLength(given.filter(({ measure }) => measure !== undefined).length)
      expect(open.database.all('SELECT 1 FROM v.choices')).toHaveLength(keptOptions(given, people.length))
      expect(open.journal.entries.get(run.entry!).title).toContain(practice.title)
    },
  )

  it('asks about a stop time tomorrow, and about a question on the day that was given', async () => {
    const open = await openJournal()
    const people = ['A.', 'B.'].map(alias => open.journal.people.save({ alias }).id)
    const due = (id: string) => {
      const practice = practices.find(one => one.id === id)!
      const run = goAllTheWay(open, { practice, form: 'full', people, chosen: {} })
      return open.database.all('SELECT due FROM v.plans WHERE run = $run', { run: run.id })
    }
    expect(due('energy-check')).toEqual([{ due: '2026-03-03' }])
    expect(due('one-group-check')).toEqual([{ due: BACK }])
  })

  it('writes no talk down that has not happened', async () => {
    const open = await openJournal()
    const practice = practices.find(one => one.id === 'one-to-one')!
    const people = [
      open.journal.people.save({ alias: 'A.' }).id,
      open.journal.people.save({ alias: 'B.' }).id,
    ]
    goAllTheWay(open, { practice, form: 'full', people, chosen: { mode: 'not-yet' } })
    expect(open.database.all('SELECT 1 FROM v.contacts')).toEqual([])
  })
})
