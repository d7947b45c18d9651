import {
  Practice,
  type ChoiceOption,
  type Field,
  type RecordField,
  Stage,
  type Step,
} from '../../../../shared/domain/practice.ts'
import { causes } from '../../../../shared/practices/causes.ts'
import { practiceProblems } from '../../../../shared/practices/check-practice.ts'
import { type PracticeProblem } from '../../../../shared/domain/practice-problem.ts'
import { freeKey, movedTo } from '../fields/lines.ts'

/** The order in which the parts of a practice are asked. */
export const stages: readonly Stage[] = Stage.options

/** A practice with one step, still without words. */
export const emptyPractice = (id: string): Practice => ({
  id,
  version: 1,
  title: '',
  tagline: '',
  aim: '',
  when: [],
  minutes: 5,
  shortMinutes: 3,
  grade: 'own',
  evidence: '',
  steps: [emptyStep([])],
})

/** A copy that is the writer's own from now on. */
export const copyOf = (practice: Practice, { id, title }: Pick<Practice, 'id' | 'title'>): Practice => ({
  ...practice,
  id,
  title: title.slice(0, 120),
  version: 1,
  grade: 'own',
  evidence: '',
})

const freeId = (steps: readonly Step[]): string => {
  const taken = new Set(steps.map(({ id }) => id))
  let number = steps.length + 1
  while (taken.has(`step-${number}`)) number += 1
  return `step-${number}`
}

export const emptyStep = (steps: readonly Step[], stage: Stage = 'open'): Step => ({
  id: freeId(steps),
  name: '',
  stage,
  field: { kind: 'richtext' },
  prompt: '',
  why: '',
  sources: [],
  short: true,
})

/** Steps in the order of their parts; within a part they keep theirs. */
const inOrder = (steps: readonly Step[]): Step[] =>
  steps.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage))

const withSteps = (practice: Practice, steps: readonly Step[]): Practice => ({
  ...practice,
  steps: inOrder(steps),
})

/** With a new step after the one at `at`; gives its id too. */
export function withStepAfter(practice: Practice, at: number): { practice: Practice; added: string } {
  const { steps } = practice
  const step = emptyStep(steps, steps[at]?.stage)
  return {
    practice: withSteps(practice, [...steps.slice(0, at + 1), step, ...steps.slice(at + 1)]),
    added: step.id,
  }
}

export const withStep = (practice: Practice, step: Step): Practice =>
  withSteps(
    practice,
    practice.steps.map(one => (one.id === step.id ? step : one)),
  )

/** Without a step; whatever depended on its answer is asked always from now on. */
export const withoutStep = (practice: Practice, id: string): Practice =>
  withSteps(
    practice,
    practice.steps.filter(step => step.id !== id).map(step => withoutCondition(step, id)),
  )

export const withStepMoved = (practice: Practice, from: number, to: number): Practice =>
  withSteps(practice, movedTo(practice.steps, from, to))

/** Asked only when `on` was answered with one of the options. */
export const withCondition = (step: Step, on: string, options: readonly string[]): Step => ({
  ...step,
  showIf: { ...step.showIf, [on]: [...options] },
})

export function withoutCondition({ showIf = {}, ...step }: Step, on: string): Step {
  const { [on]: _, ...others } = showIf
  return Object.keys(others).length === 0 ? step : { ...step, showIf: others }
}

const twoOptions: ChoiceOption[] = [
  { id: 'o1', label: '' },
  { id: 'o2', label: '' },
]

const newFields: { readonly [K in Field['kind']]: Extract<Field, { kind: K }> } = {
  choice: { kind: 'choice', options: twoOptions },
  multi: { kind: 'multi', options: twoOptions },
  weights: { kind: 'weights', options: [...causes] },
  confidence: { kind: 'confidence', anchors: ['', ''] },
  scale: { kind: 'scale', min: 1, max: 5, anchors: ['', ''] },
  slider: { kind: 'slider', min: 0, max: 10, unit: '' },
  text: { kind: 'text' },
  richtext: { kind: 'richtext' },
  list: { kind: 'list', min: 1, max: 5 },
  person: { kind: 'person' },
  people: { kind: 'people' },
  'people-table': { kind: 'people-table', columns: [{ kind: 'text', id: 'o1', label: '' }] },
  ifthen: { kind: 'ifthen' },
  date: { kind: 'date', presets: [7, 14, 30] },
  bias: { kind: 'bias' },
  hunches: { kind: 'hunches', max: 3 },
  'hunch-resolve': { kind: 'hunch-resolve' },
  'due-list': { kind: 'due-list' },
  'own-lines': { kind: 'own-lines', from: [] },
}

/** What a kind of answer is kept as by itself. */
function recordOf(kind: Field['kind'], stage: Stage): RecordField | undefined {
  const isReturn = stage !== 'open' && stage !== 'act'
  if (kind === 'person') return 'person'
  if (kind === 'ifthen') return isReturn ? 'plan.next' : 'plan'
  if (kind === 'hunches') return 'hunch.forecasts'
  return kind === 'hunch-resolve' ? 'hunch.resolutions' : undefined
}

/** The step with another kind of answer; nothing of what the old one asked for stays. */
export function withKind(step: Step, kind: Field['kind']): Step {
  const { writes: _, also: __, measure: ___, autofill: ____, onOption: _____, ...rest } = step
  const record = recordOf(kind, step.stage)
  return { ...rest, field: newFields[kind], ...(record === undefined ? {} : { writes: record }) }
}

/** Whether the answer is kept as a lesson. */
export function withLesson(step: Step, isKept: boolean): Step {
  if (isKept) return { ...step, writes: 'lesson' }
  const { writes: _, ...rest } = step
  return rest
}

export type Line = { readonly key: string; readonly text: string }

/** Options from their lines; what was known about an option stays with it. */
export function optionsFrom(lines: readonly Line[], options: readonly ChoiceOption[]): ChoiceOption[] {
  const known = new Map(options.map(option => [option.id, option]))
  return lines.map(({ key, text }) => ({ ...known.get(key), id: key, label: text }))
}

export const newColumnId = (ids: readonly string[]): string => freeKey(ids)

/** What has to be mended before it can be used; shapes first, for nothing else can be told before. */
export function problemsOf(practice: Practice): readonly PracticeProblem[] {
  const read = Practice.safeParse(practice)
  if (read.success) return practiceProblems(read.data)
  return read.error.issues.map(({ path }): PracticeProblem => {
    const [first, at] = path
    const step = first === 'steps' && typeof at === 'number' ? practice.steps[at]?.id : undefined
    const inside = (step === undefined ? path : path.slice(2)).map(String).join('.')
    return { code: 'shape', at: inside, ...(step === undefined ? {} : { step }) }
  })
}
