import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BetweenFigures } from '../../../shared/domain/between-figure.ts'
import { HeldId, MoveId, PersonId, RunId } from '../../../shared/domain/ids.ts'
import { HeldEnd } from '../../../shared/domain/loop.ts'
import type { Move, MoveKind, MoveState } from '../../../shared/domain/move.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { TracedChoice, TracedMeasure } from '../../../shared/domain/practice-figure.ts'
import type { ChoiceName, MeasureName } from '../../../shared/domain/practice.ts'
import { type BetweenRecord, betweenFigures } from '../../../shared/insights/between-figures.ts'
import { wilson } from '../../../shared/insights/intervals.ts'

const id = (kind: string, at: number): string =>
  `018f0000-0000-7000-8${kind}00-${String(at).padStart(12, '0')}`
const run = (at: number) => RunId.parse(id('0', at))
const person = (at: number) => PersonId.parse(id('1', at))
const day = '2026-03-02'

const choice = (name: ChoiceName, option: string, at = 0): TracedChoice => ({
  run: run(at),
  name,
  option,
  day,
})
const measure = (name: MeasureName, value: number, { at = 0, on = day } = {}): TracedMeasure => ({
  run: run(at),
  name,
  value,
  day: on,
})
const end = (
  at: number,
  fate: HeldEnd['fate'],
  { urge, later, on = day }: { urge?: number; later?: number; on?: string } = {},
): HeldEnd => ({
  id: HeldId.parse(id('3', at)),
  heldAt: `${on}T08:00:00.000Z`,
  endedAt: `${on}T23:30:00.000Z`,
  fate,
  ...(urge === undefined ? {} : { urge }),
  ...(later === undefined ? {} : { urgeLater: later }),
})
const talk = (people: number[], on = day) => ({ day: on, people: people.map(person) })
type Made = { kind: MoveKind; state: MoveState; people: number[]; on?: string }
const move = (at: number, { kind, state, people, on = day }: Made): Move => ({
  id: MoveId.parse(id('5', at)),
  kind,
  state,
  people: people.map(person),
  createdAt: `${on}T10:00:00.000Z`,
  savedAt: `${on}T10:00:00.000Z`,
})
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const empty: BetweenRecord = {
  range: {},
  choices: [],
  measures: [],
  ends: [],
  waiting: 0,
  talks: [],
  people: [],
  moves: [],
}
const figures = (record: Partial<BetweenRecord>) => betweenFigures({ ...empty, ...record })
const who = (at: number, relation?: Person['relation'], place?: Person['place']) => ({
  id: person(at),
  ...(relation === undefined ? {} : { relation }),
  ...(place === undefined ? {} : { place }),
})

it('figures of how one is with others say nothing of nothing', () => {
  const none = figures({})
  expect(BetweenFigures.parse(none)).toEqual(none)
  expect(none.held).toMatchObject({ fates: { k: 0, n: 0, minimum: 8 }, waiting: 0, urge: { untold: 0 } })
})

describe('words that were held', () => {
  const ends = [
    ...many(3, at => end(at, 'copied', { urge: 7, later: 7 })),
    ...many(2, at => end(10 + at, 'changed', { urge: 8, later: 3 })),
    ...many(2, at => end(20 + at, 'thrown-away', { urge: 4, later: 6 })),
  ]

  it('are counted by what became of them, with a share of those not sent as they were from eight on', () => {
    expect(figures({ ends, waiting: 2 }).held).toMatchObject({
      fates: { k: 4, n: 7, minimum: 8 },
      copied: 3,
      changed: 2,
      thrownAway: 2,
      waiting: 2,
    })
    expect(figures({ ends }).held.fates.share).toBeUndefined()
    const { fates } = figures({ ends: [...ends, end(30, 'changed')] }).held
    expect(fates).toEqual({ k: 5, n: 8, minimum: 8, share: wilson({ k: 5, n: 8 }) })
  })

  it('tell how the urge went of those told twice, and leave the others beside it', () => {
    const seven = figures({ ends: [...ends, end(30, 'changed', { urge: 9 })] }).held.urge
    expect(seven).toEqual({ fell: 2, same: 3, rose: 2, untold: 1, minimum: 8 })
    // Before: 4 4 7 7 7 8 8 9, after: 3 3 6 6 7 7 7 7.
    const eight = figures({ ends: [...ends, end(30, 'changed', { urge: 9, later: 7 })] }).held.urge
    expect(eight).toMatchObject({ fell: 3, before: 7, after: 6.5 })
  })

  it('belong to the day on which they went, where the reader is', () => {
    const ends = [end(1, 'copied', { on: '2026-03-01' })]
    const from = (zone: string) => figures({ ends, range: { from: '2026-03-02', zone } }).held.fates.n
    expect([from('UTC'), from('Europe/Berlin')]).toEqual([0, 1])
  })
})

const raised = (days: number[]) =>
  figures({
    measures: days.map((value, at) => measure('days-to-raise', value, { at })),
    choices: [
      ...many(days.length + 1, at => choice('difficult-raised', 'mine', at)),
      choice('difficult-raised', 'theirs', 20),
      choice('difficult-raised', 'not-yet', 21),
      choice('difficult-raised', 'let-be', 22),
    ],
  }).raised

describe('something difficult', () => {
  it('is told in days until it was raised, with the middle from five on, and with what has no day beside it', () => {
    expect(raised([9, 2, 30, 4])).toEqual({
      days: [2, 4, 9, 30],
      minimum: 5,
      undated: 1,
      byOthers: 1,
      notYet: 1,
      letBe: 1,
    })
    expect(raised([9, 2, 30, 4, 5]).middle).toBe(5)
  })
})

describe('the sense of one whole team', () => {
  it('stands beside theirs as they told it, of the same run and day', () => {
    const { whole } = figures({
      measures: [
        measure('team-whole', 6, { at: 1, on: '2026-02-20' }),
        measure('team-whole', 5, { at: 1 }),
        measure('team-whole-told', 3, { at: 1 }),
        measure('team-whole', 4, { at: 2 }),
        measure('team-whole-told', 4, { at: 2 }),
        measure('team-whole', 2, { at: 3 }),
        measure('team-whole-told', 6, { at: 3 }),
        // Nobody told: no pair, and counted as that once it was come back to.
        measure('team-whole', 7, { at: 4 }),
        measure('team-whole', 6, { at: 5, on: '2026-02-20' }),
        measure('team-whole', 6, { at: 5 }),
      ],
    })
    expect(whole.pairs.toSorted((one, other) => one.mine - other.mine)).toEqual([
      { mine: 2, theirs: 6 },
      { mine: 4, theirs: 4 },
      { mine: 5, theirs: 3 },
    ])
    expect(whole).toMatchObject({ lower: { k: 1, n: 3, minimum: 8 }, same: 1, higher: 1, untold: 1 })
  })

  it('makes no pair where one day tells two of mine', () => {
    const measures = [measure('team-whole', 6), measure('team-whole', 4), measure('team-whole-told', 5)]
    expect(figures({ measures }).whole.pairs).toEqual([])
  })
})

it('lessons are counted by the kind of skill, and two people by how it is after work together', () => {
  const { skills, pairs } = figures({
    choices: [
      ...many(3, at => choice('lesson-skill', 'people', at)),
      choice('lesson-skill', 'craft', 4),
      ...many(3, at => choice('pair-before', 'rivalry', at)),
      choice('pair-before', 'fine', 8),
      choice('pair-now', 'eased', 0),
      choice('pair-now', 'harder', 1),
      // Come back to in these days, and begun before them: it leaves what is open as it is.
      choice('pair-now', 'same', 30),
    ],
  })
  expect(skills).toEqual({ craft: 1, people: 3, self: 0, several: 0 })
  expect(pairs).toEqual({ eased: 1, same: 1, harder: 1, cant: 0, open: 1 })
})

const shareOf = (count: number) =>
  figures({
    people: [who(0, 'report'), who(1, 'stakeholder')],
    talks: many(count, at => talk([at % 4 === 0 ? 1 : 0])),
  }).beyond.talks.share

describe('talks beyond the people one leads', () => {
  const people = [who(0, 'report'), who(1, 'stakeholder'), who(2), who(3, 'peer')]

  it('count once each, as outside when anybody in them is, and not where nothing is said of anyone', () => {
    const { beyond } = figures({
      people,
      talks: [talk([0]), talk([0, 1]), talk([2]), talk([2, 0])],
    })
    expect(beyond).toEqual({
      talks: { k: 1, n: 3, minimum: 20 },
      unsaid: 1,
      firstOutside: 1,
      firstInside: 1,
    })
  })

  it('call a person new only when the first talk of all is in these days', () => {
    const { beyond } = figures({
      people,
      range: { from: '2026-03-01' },
      talks: [talk([1], '2026-01-10'), talk([1]), talk([3])],
    })
    expect(beyond).toMatchObject({ talks: { k: 2, n: 2 }, firstOutside: 1, firstInside: 0 })
  })

  it('have a share from twenty on', () => {
    expect(shareOf(19)).toBeUndefined()
    expect(shareOf(20)).toEqual(wilson({ k: 5, n: 20 }))
  })
})

describe('moves to connect', () => {
  const people = [who(0, 'report', 'remote'), who(1, 'report', 'remote'), who(2, 'peer', 'office')]
  const moves = [
    move(1, { kind: 'mentor', state: 'happened', people: [0, 1] }),
    move(2, { kind: 'broker', state: 'happened', people: [1, 0] }),
    move(3, { kind: 'mentor', state: 'happened', people: [0, 2] }),
    move(4, { kind: 'social', state: 'happened', people: [1, 2] }),
    move(5, { kind: 'broker', state: 'let-go', people: [1, 2] }),
    move(6, { kind: 'event', state: 'planned', people: [0, 1] }),
    move(7, { kind: 'curate', state: 'happened', people: [0, 1], on: '2025-01-01' }),
  ]

  it('tell how many of those that are over happened, by kind, and how many pairs met', () => {
    const { moves: told } = figures({ people, moves, range: { from: '2026-01-01' } })
    expect(told).toMatchObject({ over: { k: 4, n: 5, minimum: 8 }, underWay: 1, pairs: 3, remotePairs: 1 })
    expect(told.kinds).toEqual([
      { kind: 'broker', all: 2, happened: 1 },
      { kind: 'event', all: 1, happened: 0 },
      { kind: 'social', all: 1, happened: 1 },
      { kind: 'mentor', all: 2, happened: 2 },
    ])
  })

  it('tell who learned from whom, of what happened and was for one of them', () => {
    const { helped } = figures({ people, moves }).moves
    expect(helped).toEqual([
      { learner: person(0), helper: person(1), times: 1 },
      { learner: person(0), helper: person(2), times: 1 },
      { learner: person(1), helper: person(0), times: 1 },
    ])
    const twice = figures({
      people,
      moves: [...moves, move(8, { kind: 'access', state: 'happened', people: [0, 1] })],
    }).moves
    expect(twice.helped[0]).toEqual({ learner: person(0), helper: person(1), times: 2 })
  })
})

describe('any records', () => {
  const fate = fc.constantFrom(...HeldEnd.shape.fate.options)
  const some = fc.record({
    ends: fc.array(fc.record({ fate, urge: fc.nat(10), later: fc.nat(10) }), { maxLength: 15 }),
    talks: fc.array(fc.subarray([0, 1, 2, 3], { minLength: 1 }), { maxLength: 25 }),
    told: fc.array(
      fc.record({ mine: fc.integer({ min: 1, max: 7 }), theirs: fc.integer({ min: 1, max: 7 }) }),
      {
        maxLength: 12,
      },
    ),
  })
  const people = [who(0, 'report'), who(1, 'stakeholder'), who(2), who(3, 'peer')]

  it('add up, whatever their order, and show a share exactly from the least number on', () => {
    fc.assert(
      fc.property(some, ({ ends, talks, told }) => {
        const record = {
          people,
          ends: ends.map(({ fate: what, ...urges }, at) => end(at, what, urges)),
          talks: talks.map(met => talk(met)),
          measures: told.flatMap(({ mine, theirs }, at) => [
            measure('team-whole', mine, { at }),
            measure('team-whole-told', theirs, { at }),
          ]),
        }
        const { held, beyond, whole } = figures(record)
        expect(held.copied + held.changed + held.thrownAway).toBe(ends.length)
        expect(held.urge.fell + held.urge.same + held.urge.rose + held.urge.untold).toBe(ends.length)
        expect(beyond.talks.n + beyond.unsaid).toBe(talks.length)
        expect(whole.lower.k + whole.same + whole.higher).toBe(told.length)
        for (const { k, n, minimum, share } of [held.fates, beyond.talks, whole.lower]) {
          expect(k).toBeLessThanOrEqual(n)
          expect(share !== undefined).toBe(n >= minimum)
        }
        const turned = {
          people: people.toReversed(),
          ends: record.ends.toReversed(),
          talks: record.talks.toReversed(),
          measures: record.measures.toReversed(),
        }
        expect(figures(turned)).toEqual(figures(record))
      }),
    )
  })
})
