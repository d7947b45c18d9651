import * as fc from 'fast-check'
import { documentOf } from '../../shared/domain/document-text.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { type Field, type Practice, Stage, type Step } from '../../shared/domain/practice.ts'
import { Answer } from '../../shared/domain/run.ts'

const options = ['a', 'b', 'c'].map(id => ({ id, label: id.toUpperCase() }))
const anchors: [string, string] = ['low', 'high']

/** A field of every kind there is but those that name other steps. */
const fields: readonly Field[] = [
  { kind: 'choice', options },
  { kind: 'multi', options },
  { kind: 'weights', options: ['mine', 'means', 'chance'].map(id => ({ id, label: id })) },
  { kind: 'confidence', anchors },
  { kind: 'scale', min: 1, max: 7, anchors },
  { kind: 'slider', min: 0, max: 100, unit: '%' },
  { kind: 'text' },
  { kind: 'richtext' },
  { kind: 'list', min: 0, max: 5 },
  { kind: 'person' },
  { kind: 'people' },
  { kind: 'people-table', columns: [{ kind: 'text', id: 'says', label: 'Says' }] },
  { kind: 'ifthen' },
  { kind: 'date', presets: [1, 7] },
  { kind: 'bias' },
  { kind: 'hunches', max: 3 },
  { kind: 'hunch-resolve' },
  { kind: 'due-list' },
]

/** What such a field may be kept as; a choice of its own is no member of any of these, and writes nothing. */
const records = {
  text: 'lesson',
  richtext: 'hunch.statement',
  confidence: 'hunch.confidence',
  hunches: 'hunch.forecasts',
  ifthen: 'plan',
  list: 'plan.tries',
  person: 'person',
  people: 'people',
  bias: 'bias.kinds',
  scale: undefined,
} as const

const recordOf = (field: Field, isReturn: boolean): Pick<Step, 'writes'> => {
  if (isReturn || !Object.hasOwn(records, field.kind)) return {}
  const found = Object.entries(records).find(([kind]) => kind === field.kind)?.[1]
  return found === undefined ? {} : { writes: found }
}

const stages = Stage.options

type Rough = {
  field: Field
  stage: number
  short: boolean
  condition: { on: number; options: string[] } | undefined
}
const rough: fc.Arbitrary<Rough> = fc.record({
  field: fc.constantFrom(...fields),
  stage: fc.nat(stages.length - 1),
  short: fc.boolean(),
  condition: fc.option(
    fc.record({ on: fc.nat(30), options: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }),
    { nil: undefined },
  ),
})

const isAsking = ({ field }: Step): boolean => field.kind === 'choice' || field.kind === 'multi'

function stepOf({ field, stage, short, condition }: Rough, at: number, earlier: readonly Step[]): Step {
  const asking = earlier.filter(isAsking)
  const on = condition && asking[condition.on % Math.max(asking.length, 1)]
  return {
    id: `s${at}`,
    name: `Step ${at}`,
    stage: stages[stage] ?? 'open',
    field,
    prompt: `Question ${at}?`,
    why: '',
    sources: [],
    short: at === 0 || short,
    ...recordOf(field, stage > 1),
    ...(condition === undefined || on === undefined ? {} : { showIf: { [on.id]: condition.options } }),
  }
}

/** Any practice that can be run: of every kind of field, in stages, with conditions on earlier answers. */
export const anyPractice: fc.Arbitrary<Practice> = fc
  .array(rough, { minLength: 1, maxLength: 12 })
  .map(all => {
    const [first, ...rest] = all.toSorted((one, other) => one.stage - other.stage)
    const steps: Step[] = []
    const begins = first === undefined ? [] : [{ ...first, stage: 0, condition: undefined }]
    for (const one of [...begins, ...rest]) steps.push(stepOf(one, steps.length, steps))
    return {
      id: 'any',
      version: 1,
      title: 'Any practice',
      tagline: '',
      aim: '',
      when: [],
      minutes: 5,
      shortMinutes: 2,
      grade: 'own',
      evidence: '',
      steps,
    }
  })

/** What somebody may answer to a field, as chance has it; nothing when the step is skipped. */
export function anyAnswer(
  { field }: Step,
  luck: number,
  { people, forecasts = [] }: { people: readonly PersonId[]; forecasts?: readonly string[] },
): Answer | undefined {
  if (luck % 4 === 0) return undefined
  const one = ['a', 'b', 'c'][luck % 3] ?? 'a'
  const text = luck % 5 === 0 ? '' : `Said ${luck}`
  const { kind } = field
  const answers: Readonly<Record<Field['kind'], unknown>> = {
    choice: { kind, option: one },
    multi: { kind, options: [one] },
    weights: { kind, weights: { mine: luck % 100 } },
    confidence: { kind, value: luck % 101 },
    scale: { kind, value: 1 + (luck % 7) },
    slider: { kind, value: luck % 101 },
    text: { kind, text },
    richtext: { kind, body: documentOf(text) },
    list: { kind, items: [text, 'twice'] },
    person: { kind, person: people[luck % people.length] },
    people: { kind, people },
    'people-table': { kind, rows: people.map(person => ({ person, cells: { says: text } })) },
    ifthen: { kind, when: text, action: text },
    date: { kind, day: '2026-03-20' },
    bias: { kind, kinds: ['motive'] },
    hunches: {
      kind,
      items: [{ statement: text, confidence: luck % 101 }, { statement: 'half of one' }],
    },
    'hunch-resolve': { kind, items: forecasts.map(hunch => ({ hunch, outcome: 'held', basis: 'saw' })) },
    'due-list': { kind, settled: 1 },
    'own-lines': undefined,
  }
  return Answer.parse(answers[kind])
}
