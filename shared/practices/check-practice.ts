import {
  type ChoiceOption,
  type Field,
  Practice,
  type RecordField,
  Stage,
  type Step,
} from '../domain/practice.ts'
import type { PracticeProblem, ProblemCode } from '../domain/practice-problem.ts'
import { countable, fieldsFor, measurable, restsOn } from './record-fields.ts'

/** Problems told at once; more help nobody. */
const MOST = 50

const say = (code: ProblemCode, isWrong: boolean): ProblemCode[] => (isWrong ? [code] : [])

const STAGES = Stage.options

const optionsOf = (field: Field): readonly ChoiceOption[] => ('options' in field ? field.options : [])
const optionSets = (field: Field): (readonly ChoiceOption[])[] =>
  field.kind === 'people-table'
    ? field.columns.flatMap(column => (column.kind === 'choice' ? [column.options] : []))
    : [optionsOf(field)]
const idsTwice = (items: readonly { id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size < items.length

type Places = ReadonlyMap<string, number>
type Looking = { practice: Practice; places: Places; sources: ReadonlySet<string> | undefined }

/** What a `showIf` or `from` names: a step that stands earlier. */
function earlier({ places }: Looking, step: Step, id: string): ProblemCode[] {
  const place = places.get(id)
  if (place === undefined) return ['unknown-step']
  return place < (places.get(step.id) ?? 0) ? [] : ['later-step']
}

function conditionsOf(looking: Looking, step: Step): ProblemCode[] {
  return Object.entries(step.showIf ?? {}).flatMap(([id, options]): ProblemCode[] => {
    const place = earlier(looking, step, id)
    const asked = looking.practice.steps[looking.places.get(id) ?? -1]
    if (asked === undefined) return place
    if (asked.field.kind !== 'choice' && asked.field.kind !== 'multi') return [...place, 'nothing-to-choose']
    const known = new Set(optionsOf(asked.field).map(option => option.id))
    return options.every(option => known.has(option)) ? place : [...place, 'unknown-option']
  })
}

function actionsOf({ practice, places }: Looking, { field, onOption = {} }: Step): ProblemCode[] {
  const known = new Set(optionsOf(field).map(({ id }) => id))
  return Object.entries(onOption).flatMap(([option, action]): ProblemCode[] => [
    ...say('unknown-option', field.kind !== 'choice' || !known.has(option)),
    ...say('no-safety', action === 'stop-with-safety' && (practice.safety ?? '').trim() === ''),
    ...say('no-standard', action === 'show-standard-first' && !places.has(practice.standard ?? '')),
  ])
}

const isUpsideDown = (field: Field): boolean => {
  if (field.kind === 'list') return field.min > field.max
  return (field.kind === 'scale' || field.kind === 'slider') && field.min >= field.max
}

const recordsOf = ({ writes, also }: Step): RecordField[] =>
  [writes, also].filter(record => record !== undefined)

function fieldProblems(looking: Looking, step: Step): ProblemCode[] {
  const { field, measure, choice } = step
  return [
    ...say('option-twice', optionSets(field).some(idsTwice)),
    ...say('option-twice', field.kind === 'people-table' && idsTwice(field.columns)),
    ...say('bounds', isUpsideDown(field)),
    ...(field.kind === 'own-lines' ? field.from.flatMap(id => earlier(looking, step, id)) : []),
    ...say(
      'unfit-record',
      recordsOf(step).some(record => !fieldsFor[record].includes(field.kind)),
    ),
    ...say('unfit-measure', measure !== undefined && !measurable.includes(field.kind)),
    ...say('unfit-measure', choice !== undefined && !countable.includes(field.kind)),
  ]
}

function returnsTo({ practice }: Looking, step: Step): ProblemCode[] {
  const written = practice.steps.flatMap(recordsOf)
  return recordsOf(step).flatMap(record => {
    const needed = restsOn[record]
    return say('nothing-to-return-to', needed !== undefined && !written.includes(needed))
  })
}

function stepProblems(looking: Looking, step: Step): PracticeProblem[] {
  const { sources } = looking
  const codes: ProblemCode[] = [
    ...conditionsOf(looking, step),
    ...actionsOf(looking, step),
    ...fieldProblems(looking, step),
    ...returnsTo(looking, step),
    ...say('unknown-source', sources !== undefined && step.sources.some(id => !sources.has(id))),
  ]
  return [...new Set(codes)].map(code => ({ code, step: step.id }))
}

/** Steps whose conditions lead back to themselves. */
function circles({ practice, places }: Looking): PracticeProblem[] {
  const state = new Map<string, 'open' | 'clear' | 'circular'>()
  for (const { id } of practice.steps) {
    const path = [id]
    while (path.length > 0) {
      const at = path.at(-1) ?? ''
      const next = Object.keys(practice.steps[places.get(at) ?? -1]?.showIf ?? {})
      if (state.get(at) === undefined) state.set(at, 'open')
      if (next.some(one => state.get(one) === 'open')) state.set(at, 'circular')
      const waiting = next.find(one => places.has(one) && !state.has(one))
      if (waiting !== undefined) path.push(waiting)
      else {
        if (state.get(at) === 'open') state.set(at, 'clear')
        path.pop()
      }
    }
  }
  return practice.steps
    .filter(({ id }) => state.get(id) === 'circular')
    .map(({ id }) => ({ code: 'circular', step: id }))
}

function wholeProblems({ practice }: Looking): PracticeProblem[] {
  const { steps, standard } = practice
  const order = steps.map(({ stage }) => STAGES.indexOf(stage))
  const opening = steps.filter(
    ({ stage, showIf }) => (stage === 'open' || stage === 'act') && showIf === undefined,
  )
  const twice = steps.filter(({ id }, place) => steps.findIndex(step => step.id === id) < place)
  return [
    ...twice.map(({ id }): PracticeProblem => ({ code: 'step-twice', step: id })),
    ...(order.some((stage, at) => stage < (order[at - 1] ?? 0)) ? [{ code: 'stages-mixed' as const }] : []),
    ...(opening.length === 0 ? [{ code: 'nothing-asked' as const }] : []),
    ...(opening.some(({ short }) => short) ? [] : [{ code: 'nothing-short' as const }]),
    ...(standard === undefined || steps.some(({ id }) => id === standard)
      ? []
      : [{ code: 'no-standard' as const }]),
  ]
}

/**
 * What is wrong with a practice that has the right shape; nothing when it can be run. `sources` are the ids that may be cited;
 * without them any may.
 */
export function practiceProblems(practice: Practice, sources?: ReadonlySet<string>): PracticeProblem[] {
  const places = new Map(practice.steps.map(({ id }, place) => [id, place] as const).toReversed())
  const looking: Looking = { practice, places, sources }
  return [
    ...wholeProblems(looking),
    ...circles(looking),
    ...practice.steps.flatMap(step => stepProblems(looking, step)),
  ].slice(0, MOST)
}

/** A practice as it stands in a file: the practice, or what is wrong with it. No text of the file is told. */
export function readPractice(
  json: string,
  sources?: ReadonlySet<string>,
): { practice: Practice; problems: [] } | { practice?: never; problems: PracticeProblem[] } {
  let raw: unknown
  try {
    raw = JSON.parse(json)
  } catch {
    return { problems: [{ code: 'not-json' }] }
  }
  const read = Practice.safeParse(raw)
  if (!read.success) {
    const problems = read.error.issues.map(({ path }): PracticeProblem => ({
      code: 'shape',
      at: path.map(String).join('.').slice(0, 200),
    }))
    return { problems: problems.slice(0, MOST) }
  }
  const problems = practiceProblems(read.data, sources)
  return problems.length === 0 ? { practice: read.data, problems: [] } : { problems }
}
