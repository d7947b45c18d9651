import { describe, expect, it } from 'vitest'
import { HunchId, PersonId } from '../../../shared/domain/ids.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { Field, Practice } from '../../../shared/domain/practice.ts'
import type { Answer } from '../../../shared/domain/run.ts'
import { tellAnswer, type Telling } from '../../../shared/practices/tell-answer.ts'

const [ada, bo] = ['1', '2'].map(end => PersonId.parse(`018f0000-0000-7000-8000-00000000000${end}`))
const hunch = HunchId.parse('018f0000-0000-7000-8000-000000000003')
const options = [
  { id: 'a', label: 'The first' },
  { id: 'b', label: 'The second' },
]
const practice: Practice = {
  id: 'p',
  version: 1,
  title: 'P',
  tagline: '',
  aim: '',
  when: [],
  minutes: 5,
  shortMinutes: 2,
  grade: 'own',
  evidence: '',
  steps: [
    {
      id: 'line',
      name: 'Line',
      stage: 'open',
      field: { kind: 'text' },
      prompt: 'A line',
      why: '',
      sources: [],
      short: true,
    },
  ],
}
const telling: Telling = {
  practice,
  answers: { line: { kind: 'text', text: 'My own line' } },
  biasName: id => (id === 'motive' ? 'Reading motives' : id),
  forecastOf: id => (id === hunch ? 'It ships' : undefined),
}

const paragraph = (text: string) => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }]
const bullets = (...items: string[]) => [
  {
    kind: 'list',
    style: 'bullet',
    items: items.map(text => ({ depth: 0, content: [{ kind: 'text', text }] })),
  },
]
const person = (id: PersonId | undefined) => ({ kind: 'person', person: id })
const table: Field = {
  kind: 'people-table',
  columns: [
    { kind: 'choice', id: 'know', label: 'Known', options },
    { kind: 'date', id: 'asked', label: 'Asked' },
    { kind: 'text', id: 'says', label: 'Says' },
  ],
}
const text = (words: string) => [{ kind: 'text', text: words }]

const cases: [field: Field, answer: Answer, blocks: unknown][] = [
  [{ kind: 'choice', options }, { kind: 'choice', option: 'b' }, paragraph('The second')],
  [{ kind: 'multi', options }, { kind: 'multi', options: ['a', 'b'] }, bullets('The first', 'The second')],
  [
    {
      kind: 'weights',
      options: [{ id: 'mine', label: 'Mine' }, { id: 'means', label: 'Means' }, ...options],
    },
    { kind: 'weights', weights: { mine: 20, means: 80, chance: 0 } },
    bullets('80 · Means', '20 · Mine'),
  ],
  [{ kind: 'confidence', anchors: ['', ''] }, { kind: 'confidence', value: 70 }, paragraph('70 of 100')],
  [
    { kind: 'scale', min: 1, max: 7, anchors: ['low', 'high'] },
    { kind: 'scale', value: 3 },
    paragraph('3 on a scale from 1, low, to 7, high'),
  ],
  [
    { kind: 'slider', min: 0, max: 100, unit: '% questions' },
    { kind: 'slider', value: 40 },
    paragraph('40 % questions'),
  ],
  [{ kind: 'text' }, { kind: 'text', text: ' Words ' }, paragraph('Words')],
  [{ kind: 'richtext' }, { kind: 'richtext', body: documentOf('Words') }, paragraph('Words')],
  [{ kind: 'list', min: 0, max: 5 }, { kind: 'list', items: ['one', ' ', 'two'] }, bullets('one', 'two')],
  [{ kind: 'person' }, { kind: 'person', person: ada! }, [{ kind: 'paragraph', content: [person(ada)] }]],
  [
    { kind: 'people' },
    { kind: 'people', people: [ada!, bo!] },
    [{ kind: 'paragraph', content: [person(ada), { kind: 'text', text: ', ' }, person(bo)] }],
  ],
  [
    table,
    {
      kind: 'people-table',
      rows: [
        { person: ada!, cells: { know: 'a', asked: '2026-03-02', says: 'Yes' } },
        { person: bo!, cells: {} },
      ],
    },
    [
      {
        kind: 'table',
        rows: [
          [[], text('Known'), text('Asked'), text('Says')],
          [[person(ada)], text('The first'), text('Monday, 2 March 2026'), text('Yes')],
          [[person(bo)], [], [], []],
        ],
      },
    ],
  ],
  [
    { kind: 'ifthen' },
    { kind: 'ifthen', when: 'it rains', action: 'ask' },
    paragraph('If it rains, then I will ask'),
  ],
  [{ kind: 'date', presets: [] }, { kind: 'date', day: '2026-03-02' }, paragraph('Monday, 2 March 2026')],
  [{ kind: 'bias' }, { kind: 'bias', kinds: ['motive', 'other'] }, bullets('Reading motives', 'other')],
  [
    { kind: 'hunches', max: 3 },
    {
      kind: 'hunches',
      items: [{ statement: 'It ships', confidence: 60 }, { statement: 'Half' }, { statement: '' }],
    },
    bullets('It ships · 60 of 100', 'Half'),
  ],
  [
    { kind: 'hunch-resolve' },
    {
      kind: 'hunch-resolve',
      items: [
        { hunch, outcome: 'held', basis: 'asked' },
        { hunch, outcome: 'not' },
      ],
    },
    bullets('It ships: it held, they told me'),
  ],
  [{ kind: 'due-list' }, { kind: 'due-list', settled: 2 }, paragraph('2 looked at again')],
  [{ kind: 'due-list' }, { kind: 'due-list', settled: 0 }, []],
  [
    { kind: 'own-lines', from: ['line', 'gone'] },
    { kind: 'own-lines', step: 'line' },
    paragraph('My own line'),
  ],
  [{ kind: 'own-lines', from: ['line', 'gone'] }, { kind: 'own-lines', step: 'gone' }, []],
  [{ kind: 'people' }, { kind: 'people', people: [] }, []],
  [{ kind: 'list', min: 0, max: 5 }, { kind: 'list', items: [''] }, []],
]

describe('an answer is told', () => {
  it.each(
    cases.map(
      ([field, answer, blocks], at) => [`${at + 1}: ${answer.kind}`, { field, answer, blocks }] as const,
    ),
  )('as something to read, %s', (_, { field, answer, blocks }) => {
    expect(tellAnswer(telling, field, answer)).toEqual(blocks)
  })

  it('whatever kind it is of', () => {
    const told = new Set(cases.map(([, answer]) => answer.kind))
    expect(told.size).toBe(19)
  })

  it('with its day as the writer’s own English writes it', () => {
    const told = tellAnswer(
      { ...telling, locales: ['en-US'] },
      { kind: 'date', presets: [] },
      { kind: 'date', day: '2026-03-02' },
    )
    expect(told).toEqual(paragraph('Monday, March 2, 2026'))
  })
})
