import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import { practiceProblems, readPractice } from '../../../shared/practices/check-practice.ts'
import { ProblemCode } from '../../../shared/domain/practice-problem.ts'
import { practices } from '../../../shared/practices/registry.ts'
import { sources } from '../../../shared/practices/sources.ts'
import { anyPractice } from '../../support/any-practice.ts'

const known = new Set(sources.map(({ id }) => id))
const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  name: id,
  stage: 'open',
  field: { kind: 'choice', options: ['a', 'b'].map(option => ({ id: option, label: option })) },
  prompt: `${id}?`,
  why: '',
  sources: [],
  short: true,
  ...more,
})
const practice = (steps: Step[], more: Partial<Practice> = {}): Practice => ({
  id: 'mine',
  version: 1,
  title: 'Mine',
  tagline: '',
  aim: '',
  when: [],
  minutes: 5,
  shortMinutes: 2,
  grade: 'own',
  evidence: '',
  steps,
  ...more,
})
const fileOf = (length: number): string =>
  JSON.stringify(practice(Array.from({ length }, (_, at) => step(`s${at}`))))
const codes = (one: Practice): string[] =>
  practiceProblems(one, known).map(({ code, step: at }) => (at === undefined ? code : `${code} ${at}`))

const wrong: [what: string, practice: Practice, problems: string[]][] = [
  [
    'a condition on a step that is not there',
    practice([step('a', { showIf: { gone: ['a'] } })]),
    ['unknown-step a', 'nothing-asked', 'nothing-short'],
  ],
  [
    'a condition on a later step',
    practice([step('a'), step('b', { showIf: { c: ['a'] } }), step('c')]),
    ['later-step b'],
  ],
  [
    'a condition on an option that is not offered',
    practice([step('a'), step('b', { showIf: { a: ['z'] } })]),
    ['unknown-option b'],
  ],
  [
    'a condition on a step where nothing is chosen',
    practice([step('a', { field: { kind: 'text' } }), step('b', { showIf: { a: ['a'] } })]),
    ['nothing-to-choose b'],
  ],
  ['two steps of one id', practice([step('a'), step('a')]), ['step-twice a']],
  [
    'two options of one id',
    practice([step('a', { field: { kind: 'multi', options: ['x', 'x'].map(id => ({ id, label: id })) } })]),
    ['option-twice a'],
  ],
  [
    'two columns of one id',
    practice([
      step('a', {
        field: { kind: 'people-table', columns: ['x', 'x'].map(id => ({ kind: 'text', id, label: id })) },
      }),
    ]),
    ['option-twice a'],
  ],
  [
    'a record that cannot be read from such a field',
    practice([step('a', { writes: 'plan' })]),
    ['unfit-record a'],
  ],
  [
    'a second record that cannot be read from it',
    practice([step('a', { field: { kind: 'text' }, writes: 'lesson', also: 'plan' })]),
    ['unfit-record a'],
  ],
  [
    'a number taken from words',
    practice([step('a', { field: { kind: 'text' }, measure: 'energy' })]),
    ['unfit-measure a'],
  ],
  ['a source that nobody read', practice([step('a', { sources: ['made-up'] })]), ['unknown-source a']],
  ['nothing in the short form', practice([step('a', { short: false })]), ['nothing-short']],
  [
    'only steps for coming back',
    practice([step('a', { stage: 'return-blind' })]),
    ['nothing-asked', 'nothing-short'],
  ],
  ['stages out of order', practice([step('a', { stage: 'act' }), step('b')]), ['stages-mixed']],
  [
    'an outcome of a first explanation that is not asked for',
    practice([step('a'), step('b', { stage: 'return-revealed', writes: 'hunch.outcome' })]),
    ['nothing-to-return-to b'],
  ],
  [
    'outcomes of forecasts that are not asked for',
    practice([
      step('a'),
      step('b', { stage: 'return-revealed', field: { kind: 'hunch-resolve' }, writes: 'hunch.resolutions' }),
    ]),
    ['nothing-to-return-to b'],
  ],
  [
    'a stop without safety wording',
    practice([step('a', { onOption: { a: 'stop-with-safety' } })]),
    ['no-safety a'],
  ],
  [
    'an action of an option that is not there',
    practice([step('a', { onOption: { z: 'stop-with-safety' } })], { safety: 'Careful' }),
    ['unknown-option a'],
  ],
  [
    'a standard to show that is not there',
    practice([step('a', { onOption: { a: 'show-standard-first' } })], { standard: 'z' }),
    ['no-standard', 'no-standard a'],
  ],
  [
    'a scale that ends before it begins',
    practice([step('a', { field: { kind: 'scale', min: 7, max: 1, anchors: ['', ''] } })]),
    ['bounds a'],
  ],
  [
    'own lines of later steps',
    practice([step('a', { field: { kind: 'own-lines', from: ['b', 'gone'] } }), step('b')]),
    ['later-step a', 'unknown-step a'],
  ],
]

describe('a practice is refused, with the step that is wrong, for', () => {
  it.each(wrong)('%s', (_, one, problems) => {
    expect(codes(one).toSorted()).toEqual(problems.toSorted())
  })

  it('conditions that lead in a circle, however long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), length => {
        const circle = Array.from({ length }, (_, at) =>
          step(`c${at}`, { showIf: { [`c${(at + 1) % length}`]: ['a'] } }),
        )
        const found = practiceProblems(practice([step('first'), ...circle]))
        expect(found.map(({ code }) => code)).toContain('circular')
        expect(found.map(({ code }) => code)).toContain('later-step')
      }),
    )
  })

  it('every code there is but those of files, each by one of these', () => {
    const all = new Set(wrong.flatMap(([, one]) => practiceProblems(one, known).map(({ code }) => code)))
    const elsewhere: ProblemCode[] = ['not-json', 'shape', 'circular']
    expect([...all, ...elsewhere].toSorted()).toEqual(ProblemCode.options.toSorted())
  })

  it('nothing when nothing is wrong: those of the program, and any that is well made', () => {
    expect(
      practices.flatMap(one => practiceProblems(one, known).map(({ code }) => `${one.id} ${code}`)),
    ).toEqual([])
    fc.assert(
      fc.property(anyPractice, one => {
        expect(practiceProblems(one, known)).toEqual([])
      }),
    )
  })

  it('500 steps are read, one more is not', () => {
    expect(readPractice(fileOf(500), known).practice?.steps).toHaveLength(500)
    expect(readPractice(fileOf(501), known).problems).toEqual([{ code: 'shape', at: 'steps' }])
  })
})

describe('a file', () => {
  it('is read into the very practice that was written', () => {
    fc.assert(
      fc.property(anyPractice, one => {
        expect(readPractice(JSON.stringify(one), known)).toEqual({ practice: one, problems: [] })
      }),
    )
  })

  it.each([
    ['no JSON', '{"id": ', [{ code: 'not-json' }]],
    ['nothing', '', [{ code: 'not-json' }]],
    ['something else', '[1, 2]', [{ code: 'shape', at: '' }]],
    ['a list deeper than any stack', '['.repeat(100_000), [{ code: 'not-json' }]],
  ])('of %s is told as such', (_, json, problems) => {
    expect(readPractice(json, known).problems).toEqual(problems)
  })

  it('of the wrong shape is told by the places that are wrong, never by its words', () => {
    const secret = 'Zxqjwk'
    const broken = { ...practice([step('a', { prompt: '' })]), minutes: secret, extra: secret }
    const { problems } = readPractice(JSON.stringify(broken), known)
    expect(problems).toEqual(
      expect.arrayContaining([
        { code: 'shape', at: 'minutes' },
        { code: 'shape', at: 'steps.0.prompt' },
      ]),
    )
    expect(JSON.stringify(problems)).not.toContain(secret)
  })

  it('is told at most fifty problems of', () => {
    const many = practice(Array.from({ length: 200 }, (_, at) => step(`s${at}`, { sources: ['made-up'] })))
    expect(practiceProblems(many, known)).toHaveLength(50)
  })
})
