import { describe, expect, it } from 'vitest'
import { ContactMode } from '../../../shared/domain/contact.ts'
import { Basis, Cause, Outcome } from '../../../shared/domain/hunch.ts'
import { EdgeArea, FeedbackDraft, FeedbackKind } from '../../../shared/domain/learning.ts'
import { MoveKind, MoveState } from '../../../shared/domain/move.ts'
import { PlanResult } from '../../../shared/domain/plan.ts'
import {
  Practice,
  Source,
  type Field,
  type RecordField,
  Stage,
  type Step,
} from '../../../shared/domain/practice.ts'
import type { Answer, Answers } from '../../../shared/domain/run.ts'
import { biases } from '../../../shared/practices/biases.ts'
import { practiceProblems } from '../../../shared/practices/check-practice.ts'
import { quickCaptures } from '../../../shared/practices/quick.ts'
import { answerWriting, practiceOf, practices, stepsOf } from '../../../shared/practices/registry.ts'
import { selfChecks } from '../../../shared/practices/self-checks.ts'
import { shownSteps } from '../../../shared/practices/shown.ts'
import { sources } from '../../../shared/practices/sources.ts'
import { strategies } from '../../../shared/practices/strategies.ts'

const optionIds = (field: Field): string[] => ('options' in field ? field.options.map(({ id }) => id) : [])
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)
const positiveIntent = practiceOf('positive-intent')!
const optionsOf = (id: string) => optionIds(positiveIntent.steps.find(step => step.id === id)!.field)
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id)
const records = ({ writes, also }: Step): RecordField[] => [writes, also].filter(one => one !== undefined)
const forms = ['full', 'short'] as const
const stages = Stage.options

const graded = (grade: string) =>
  practices
    .filter(practice => practice.grade === grade)
    .map(({ id }) => id)
    .toSorted()

/** How many steps each practice has: the 180 of the content, the day to look back at two kinds of talk, and what came since. */
const counts: Record<string, number> = {
  'positive-intent': 25 + 1,
  'bias-caught': 11,
  'us-and-them': 14 + 4,
  'one-group-check': 9,
  'moves-to-connect': 12 + 4,
  'peer-coaching': 12 + 1,
  'growth-edge': 14 + 2,
  'learning-log': 13 + 1,
  feedback: 15 + 1,
  'one-to-one': 15 + 1 + 3,
  decision: 15 + 6,
  allyship: 10,
  'weekly-review': 7 + 4,
  'energy-check': 8 + 1,
  'starting-at-a-distance': 13,
  'who-was-heard': 7,
  setback: 10,
  'yearly-portrait': 10,
}

/** Options that may stand in a choice without becoming a record: the thing stays open. */
const staysOpen: Partial<Record<RecordField, string[]>> = {
  'plan.result': ['not-yet', 'partly-done', 'no-chance'],
  'hunch.outcome': ['too-early'],
  'move.state': ['unknown'],
  'contact.mode': ['not-yet'],
}
const members: Partial<Record<RecordField, readonly string[]>> = {
  'hunch.category': Cause.options,
  'weights.before': Cause.options,
  'weights.after': Cause.options,
  'plan.result': PlanResult.options,
  'hunch.outcome': Outcome.options,
  'hunch.basis': Basis.options,
  'contact.mode': ContactMode.options,
  'feedback.kind': FeedbackKind.options,
  'feedback.direction': FeedbackDraft.shape.direction.options,
  'move.kind': MoveKind.options,
  'move.state': MoveState.options,
  'goal.area': EdgeArea.options,
  'bias.strategy': strategies.map(({ id }) => id),
}

/** The first text answers, and each option of each choice in turn: every way a form can be gone through by choosing. */
function ways(steps: readonly Step[]): Answers[] {
  return steps.reduce<Answers[]>(
    (sofar, { id, field }) => {
      const given: Answer[] =
        field.kind === 'choice'
          ? field.options.map(({ id: option }) => ({ kind: 'choice', option }))
          : field.kind === 'multi'
            ? [{ kind: 'multi', options: optionIds(field) }]
            : []
      const matters = steps.some(({ showIf }) => showIf?.[id] !== undefined)
      const tried = matters ? given : given.slice(0, 1)
      return tried.length === 0
        ? sofar
        : sofar.flatMap(answers => tried.map(answer => ({ ...answers, [id]: answer })))
    },
    [{}],
  )
}

/** Whether two steps can never both be asked: the same earlier choice, with different options. */
const exclude = (one: Step, other: Step): boolean =>
  Object.entries(one.showIf ?? {}).some(([step, options]) => {
    const others = other.showIf?.[step]
    return others !== undefined && options.every(option => !others.includes(option))
  })

describe.each(practices.map(practice => [practice.id, practice] as const))(
  'the practice %s',
  (_, practice) => {
    it('has the shape of a practice, and nothing wrong with it', () => {
      expect(Practice.safeParse(practice).error).toBeUndefined()
      expect(practiceProblems(practice, new Set(sources.map(({ id }) => id)))).toEqual([])
    })

    it('has all its steps', () => {
      expect(practice.steps).toHaveLength(counts[practice.id] ?? 0)
    })

    it('names each step, and each step’s short name, once', () => {
      expect(duplicates(ids(practice.steps))).toEqual([])
      expect(
        duplicates(
          stages.flatMap(stage =>
            practice.steps.filter(step => step.stage === stage).map(({ name }) => `${stage} ${name}`),
          ),
        ),
      ).toEqual([])
      expect(practice.steps.map(({ name }) => name.split(' ').length).filter(count => count > 5)).toEqual([])
    })

    it('cites only sources that were read', () => {
      const known = sources.map(({ id }) => id)
      const unknown = practice.steps.flatMap(step => step.sources).filter(id => !known.includes(id))
      expect(unknown).toEqual([])
    })

    it('writes each record at most once on any way through', () => {
      const twice = practice.steps.flatMap((step, at) =>
        practice.steps
          .slice(at + 1)
          .filter(other => !exclude(step, other))
          .flatMap(other => records(other).filter(record => records(step).includes(record))),
      )
      expect(twice).toEqual([])
    })

    it('offers only options its records know, or that leave them open', () => {
      const strangers = practice.steps.flatMap(step =>
        records(step).flatMap(record => {
          const known = members[record]
          if (!known) return []
          const allowed = [...known, ...(staysOpen[record] ?? [])]
          return optionIds(step.field).flatMap(option =>
            allowed.includes(option) ? [] : [`${step.id}: ${option}`],
          )
        }),
      )
      expect(strangers).toEqual([])
    })

    it.each(forms)(
      'keeps its stages in order, and comes to an end on every way through its %s form',
      form => {
        const order = practice.steps.map(step => stages.indexOf(step.stage))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        const asked = practice.steps.filter(step => form === 'full' || step.short)
        expect(stepsOf(practice, form, 'open').length).toBeGreaterThan(0)
        const met = new Set(ways(asked).flatMap(answers => ids(shownSteps({ steps: asked }, answers))))
        expect(ids(asked).filter(id => !met.has(id))).toEqual([])
      },
    )

    it('takes less time, and fewer steps, in its short form', () => {
      expect(practice.shortMinutes).toBeLessThan(practice.minutes)
      const long = stepsOf(practice, 'full', 'open').length + stepsOf(practice, 'full', 'act').length
      const short = stepsOf(practice, 'short', 'open').length + stepsOf(practice, 'short', 'act').length
      expect(short).toBeLessThan(long)
    })

    it.each(forms)(
      'asks in its %s form for the day of its return, and for a hunch whole or not at all',
      form => {
        const written = new Set(practice.steps.filter(step => form === 'full' || step.short).flatMap(records))
        const returns = practice.steps.some(step => step.stage.startsWith('return'))
        const isDated = written.has('hunch.due') || written.has('return.due')
        expect(isDated || !returns).toBe(true)
        const hunch: RecordField[] = [
          'hunch.statement',
          'hunch.confidence',
          'hunch.due',
          'hunch.outcome',
          'hunch.basis',
        ]
        expect([0, hunch.length]).toContain(
          written.has('hunch.forecasts') ? hunch.length : hunch.filter(record => written.has(record)).length,
        )
      },
    )

    it('settles a hunch only once everything is revealed', () => {
      const early = practice.steps.filter(
        step =>
          step.stage !== 'return-revealed' &&
          records(step).some(record =>
            ['hunch.outcome', 'hunch.basis', 'hunch.resolutions', 'goal.level'].includes(record),
          ),
      )
      expect(early).toEqual([])
    })

    it('gives no guess away in what is recalled', () => {
      const told = practice.steps.filter(({ recalled }) => recalled === true)
      const guesses = told.filter(
        step =>
          step.field.kind === 'confidence' ||
          records(step).some(record => record.startsWith('hunch') || record.startsWith('weights')),
      )
      expect(guesses).toEqual([])
      expect(told.every(step => step.stage === 'open')).toBe(true)
    })

    it('says in a sentence what its grade rests on', () => {
      expect(practice.evidence.length).toBeGreaterThan(60)
      expect(practice.evidence).toMatch(/\.$/)
      expect(practice.grade).not.toBe('own')
      expect(practice.aim).not.toBe('')
    })
  },
)

describe('the positive-intent check', () => {
  it('asks eighteen steps before the conversation and eight after', () => {
    expect(stepsOf(positiveIntent, 'full', 'open')).toHaveLength(15)
    expect(ids(stepsOf(positiveIntent, 'full', 'act'))).toEqual(['standard', 'plan', 'back'])
    expect(ids(stepsOf(positiveIntent, 'full', 'return-blind'))).toEqual([
      'r_talk',
      'r_facts',
      'r_open',
      'r_weights',
    ])
    expect(ids(stepsOf(positiveIntent, 'full', 'return-revealed'))).toEqual([
      'r_outcome',
      'r_basis',
      'r_joint',
      'r_next',
    ])
  })

  it('asks in its short form who, a kind and a day to come back', () => {
    expect(
      ids([...stepsOf(positiveIntent, 'short', 'open'), ...stepsOf(positiveIntent, 'short', 'act')]),
    ).toEqual(['gate', 'who', 'facts', 'story', 'story_kind', 'story_p', 'others', 'opening', 'back'])
  })

  it('lets a first explanation be unsure of its kind, and shares no points to being unsure', () => {
    expect(optionsOf('story_kind')).toContain('not-sure')
    expect(optionsOf('others')).not.toContain('not-sure')
    expect(optionsOf('r_weights')).toEqual(optionsOf('others'))
  })

  it('says nothing of the first guess in what is asked blind', () => {
    const blind = stepsOf(positiveIntent, 'full', 'return-blind')
    for (const step of blind) {
      expect([step.prompt, step.help, step.why].join(' ')).not.toMatch(/first (explanation|guess|story)/i)
    }
  })

  it('finds the answer that writes a record', () => {
    const answers = { plan: { kind: 'ifthen' as const, when: 'it is Thursday', action: 'ask first' } }
    expect(answerWriting(positiveIntent, answers, 'plan')).toBe(answers.plan)
    expect(answerWriting(positiveIntent, answers, 'hunch.due')).toBeUndefined()
  })
})

describe('the sources', () => {
  it('have the shape of a source, once each', () => {
    for (const source of sources) expect(Source.safeParse(source).error).toBeUndefined()
    expect(duplicates(sources.map(({ id }) => id))).toEqual([])
  })

  it('are all cited by some practice or pattern', () => {
    const cited = new Set([
      ...practices.flatMap(practice => practice.steps.flatMap(step => step.sources)),
      ...biases.flatMap(bias => bias.sources),
    ])
    expect(sources.map(({ id }) => id).filter(id => !cited.has(id))).toEqual([])
  })
})

describe('the library', () => {
  it('has the fourteen practices of the content and four more, 249 steps, each in the version of its questions', () => {
    expect(practices.map(({ id }) => id).toSorted()).toEqual(Object.keys(counts).toSorted())
    expect(practices.flatMap(({ steps }) => steps)).toHaveLength(249)
    const later = practices.flatMap(({ id, version }) => (version === 1 ? [] : [`${id} ${version}`]))
    expect(later).toEqual([
      'positive-intent 2',
      'us-and-them 2',
      'moves-to-connect 3',
      'growth-edge 3',
      'learning-log 2',
      'feedback 2',
      'one-to-one 4',
      'decision 2',
      'weekly-review 3',
      'energy-check 2',
    ])
  })

  it('has three quick captures', () => {
    expect(quickCaptures.map(({ id }) => id)).toEqual(['quick-hunch', 'quick-contact', 'quick-learning'])
    expect(quickCaptures.every(({ seconds }) => seconds < 60)).toBe(true)
  })

  it('grades as the evidence page does', () => {
    expect(graded('good')).toEqual(['energy-check', 'learning-log', 'one-group-check', 'weekly-review'])
    expect(graded('folk')).toEqual([
      'allyship',
      'moves-to-connect',
      'peer-coaching',
      'starting-at-a-distance',
      'who-was-heard',
    ])
  })

  it('asks for nothing twice: each option of a choice has its own words', () => {
    const twice = practices.flatMap(({ id, steps }) =>
      steps.flatMap(step =>
        'options' in step.field
          ? duplicates(step.field.options.map(({ label }) => label)).map(
              label => `${id}/${step.id}: ${label}`,
            )
          : [],
      ),
    )
    expect(twice).toEqual([])
  })
})

/** Every text of the content, whoever holds it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('the words', () => {
  const all = textsIn([practices, sources, biases, quickCaptures, selfChecks])

  it('raise no voice', () => {
    expect(all.length).toBeGreaterThan(1500)
    expect(all.filter(text => text.includes('!'))).toEqual([])
  })

  it('repeat no figure that a vendor gave, and promise no cure', () => {
    const vendor =
      /\b(46|92|31|80|30)\s?(%|per cent|percent)|silver bullet|16-?PF|less biased person|unbiased/i
    expect(all.filter(text => vendor.test(text))).toEqual([])
  })

  it('keep notes to ourselves out', () => {
    const notes = /\b(seed[: ]\d|seed:|memory\)|\[mem|data-integrity|vendor|TODO|d\s?=\s?\.?\d|N\s?=\s?\d)/i
    expect(all.filter(text => notes.test(text))).toEqual([])
  })

  it('use the marks of a printed page', () => {
    expect(all.filter(text => /["']|\.\.\.| - /.test(text))).toEqual([])
  })
})

it('an id nobody knows finds no practice', () => {
  expect(practiceOf('nothing-like-this')).toBeUndefined()
})
