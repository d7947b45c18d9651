import { describe, expect, it } from 'vitest'
import { Basis, Cause, Outcome } from '../../../shared/domain/hunch.ts'
import { PlanResult } from '../../../shared/domain/plan.ts'
import {
  Practice,
  RecordField,
  Source,
  type Field,
  type OptionAction,
  type Step,
} from '../../../shared/domain/practice.ts'
import { answerWriting, practiceOf, practices, stepsOf } from '../../../shared/practices/registry.ts'
import { sources } from '../../../shared/practices/sources.ts'

const optionIds = (field: Field): string[] => ('options' in field ? field.options.map(({ id }) => id) : [])
const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)
const positiveIntent = practiceOf('positive-intent')!
const optionsOf = (id: string) => optionIds(positiveIntent.steps.find(step => step.id === id)!.field)
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id)

/** The field kind a record's field can be read from. */
const kindFor: Record<RecordField, Field['kind']> = {
  person: 'person',
  'hunch.statement': 'text',
  'hunch.category': 'choice',
  'hunch.confidence': 'confidence',
  'hunch.due': 'date',
  'weights.before': 'weights',
  'weights.after': 'weights',
  plan: 'ifthen',
  'plan.next': 'ifthen',
  'plan.result': 'choice',
  'hunch.outcome': 'choice',
  'hunch.basis': 'choice',
}

/** Options that may stand in a choice without becoming a record: the thing stays open. */
const staysOpen: Partial<Record<RecordField, string[]>> = {
  'plan.result': ['not-yet'],
  'hunch.outcome': ['too-early'],
}
const members: Partial<Record<RecordField, readonly string[]>> = {
  'hunch.category': Cause.options,
  'weights.before': Cause.options,
  'weights.after': Cause.options,
  'plan.result': PlanResult.options,
  'hunch.outcome': Outcome.options,
  'hunch.basis': Basis.options,
}

describe.each(practices.map(practice => [practice.id, practice] as const))(
  'the practice %s',
  (_, practice) => {
    it('has the shape of a practice', () => {
      expect(Practice.safeParse(practice).error).toBeUndefined()
    })

    it('names each step and each option once', () => {
      expect(duplicates(ids(practice.steps))).toEqual([])
      expect(practice.steps.filter(step => duplicates(optionIds(step.field)).length > 0)).toEqual([])
    })

    it('cites only sources that were read', () => {
      const known = sources.map(({ id }) => id)
      const unknown = practice.steps.flatMap(step => step.sources).filter(id => !known.includes(id))
      expect(unknown).toEqual([])
    })

    it('writes each record at most once, from a field that can hold it', () => {
      const writing = practice.steps.flatMap(step => (step.writes ? [{ ...step, writes: step.writes }] : []))
      expect(duplicates(writing.map(step => step.writes))).toEqual([])
      expect(writing.filter(step => step.field.kind !== kindFor[step.writes])).toEqual([])
    })

    it('offers only options its records know, or that leave them open', () => {
      const strangers = practice.steps.flatMap(({ id, writes, field }) => {
        const known = writes && members[writes]
        if (!known) return []
        const allowed = [...known, ...(staysOpen[writes] ?? [])]
        return optionIds(field).flatMap(option => (allowed.includes(option) ? [] : [`${id}: ${option}`]))
      })
      expect(strangers).toEqual([])
    })

    it('acts on options that exist, and has what the action needs', () => {
      const needs: Record<OptionAction, boolean> = {
        'stop-with-safety': Boolean(practice.safety),
        'show-standard-first': practice.steps.some(step => step.id === practice.standard),
      }
      const wrong = practice.steps.flatMap(({ field, onOption = {} }) =>
        Object.entries(onOption).filter(
          ([option, action]) => !optionIds(field).includes(option) || !needs[action],
        ),
      )
      expect(wrong).toEqual([])
    })

    it('keeps its stages in order, and each form opens with a first step', () => {
      const stages = ['open', 'act', 'return-blind', 'return-revealed']
      const order = practice.steps.map(step => stages.indexOf(step.stage))
      expect(order).toEqual(order.toSorted((a, b) => a - b))
      expect(stepsOf(practice, 'short', 'open').length).toBeGreaterThan(0)
      expect(practice.shortMinutes).toBeLessThan(practice.minutes)
    })

    it('asks a hunch whole or not at all, in both forms', () => {
      for (const form of ['full', 'short'] as const) {
        const written = new Set(
          practice.steps.filter(step => form === 'full' || step.short).map(step => step.writes),
        )
        const needed: RecordField[] = ['hunch.statement', 'hunch.category', 'hunch.confidence', 'hunch.due']
        const asked = needed.filter(field => written.has(field))
        expect([0, needed.length]).toContain(asked.length)
      }
    })
  },
)

describe('the positive-intent check', () => {
  it('asks eighteen steps before the conversation and seven after', () => {
    expect(stepsOf(positiveIntent, 'full', 'open')).toHaveLength(15)
    expect(ids(stepsOf(positiveIntent, 'full', 'act'))).toEqual(['standard', 'plan', 'back'])
    expect(ids(stepsOf(positiveIntent, 'full', 'return-blind'))).toEqual(['r_talk', 'r_facts', 'r_weights'])
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

  it('are all cited by some practice', () => {
    const cited = new Set(practices.flatMap(practice => practice.steps.flatMap(step => step.sources)))
    expect(sources.map(({ id }) => id).filter(id => !cited.has(id))).toEqual([])
  })
})

it('an id nobody knows finds no practice', () => {
  expect(practiceOf('nothing-like-this')).toBeUndefined()
})
