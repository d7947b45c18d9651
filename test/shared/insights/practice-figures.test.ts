import { describe, expect, it } from 'vitest'
import { GroupId, PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { TracedChoice, TracedMeasure } from '../../../shared/domain/practice-figure.ts'
import type { ChoiceName, MeasureName } from '../../../shared/domain/practice.ts'
import { PracticeFigures } from '../../../shared/domain/practice-figure.ts'
import { middleOf } from '../../../shared/insights/counted.ts'
import { practiceFigures, type PracticeRecord } from '../../../shared/insights/practice-figures.ts'

const id = (kind: string, at: number): string =>
  `018f0000-0000-7000-8${kind}00-${String(at).padStart(12, '0')}`
const run = (at: number) => RunId.parse(id('0', at))
const person = (at: number) => PersonId.parse(id('1', at))
const group = (at: number) => GroupId.parse(id('2', at))

const choice = (name: ChoiceName, option: string, more: { run?: number; person?: number } = {}) =>
  ({
    run: run(more.run ?? 0),
    name,
    option,
    day: '2026-03-02',
    ...(more.person === undefined ? {} : { person: person(more.person) }),
  }) satisfies TracedChoice
const measure = (name: MeasureName, value: number, at = 0) =>
  ({ run: run(at), name, value, day: '2026-03-02' }) satisfies TracedMeasure
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))

const figures = (record: Partial<PracticeRecord>) =>
  practiceFigures({ choices: [], measures: [], decisions: [], groups: [], ...record })

const nights = (changed: number, same: number) =>
  figures({
    choices: [
      ...many(changed, () => choice('decision-night', 'changed')),
      ...many(same, () => choice('decision-night', 'same')),
      choice('decision-heat', 'heat'),
    ],
  }).night

const daysOf = (days: number[]) =>
  figures({ measures: days.map((value, at) => measure('recovery-days', value, at)) })

describe('figures from practices', () => {
  it('say nothing of nothing', () => {
    const none = figures({})
    expect(PracticeFigures.parse(none)).toEqual(none)
    expect(none.night).toEqual({ k: 0, n: 0, minimum: 8, unsure: 0 })
    expect(none.heard).toMatchObject({ meetings: 0, groups: [], tooSmall: 0 })
    expect(none.recovery).toEqual({ days: [], minimum: 5 })
  })

  it('count what changed after a night, with a share from eight on', () => {
    expect(nights(3, 4)).toEqual({ k: 3, n: 7, minimum: 8, unsure: 0 })
    // Wilson of 5 in 8 at 90 %, as in hold-record: 62.5 %, from 34.8 to 83.9
    const { share } = nights(5, 3)
    expect(share?.value).toBe(0.625)
    expect([share!.low, share!.high].map(end => Math.round(1000 * end))).toEqual([348, 839])
  })

  it('set control against autonomy, and leave aside what stays as it was', () => {
    const { autonomy } = figures({
      choices: [
        ...many(2, () => choice('decision-say', 'control')),
        ...many(3, () => choice('decision-say', 'autonomy')),
        ...many(4, () => choice('decision-say', 'same')),
      ],
    })
    expect(autonomy).toEqual({ k: 3, n: 5, minimum: 8, same: 4 })
  })

  it('tell of advice how much comes from outside and from the three asked most, and no name', () => {
    // One is asked four times, one three times, one twice, one once: the three make 9 of 10.
    const asked = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3].map((at, place) =>
      choice('advice-from', place < 4 ? 'outside' : 'inside', { person: at }),
    )
    const { advice } = figures({ choices: asked })
    expect(advice).toMatchObject({ people: 4, topThree: 0.9, outside: { k: 4, n: 10 } })
    expect(JSON.stringify(advice)).not.toContain(person(0))
    expect(figures({ choices: asked.slice(0, 9) }).advice).not.toHaveProperty('topThree')
    // Of somebody who was erased it is still known that somebody was asked, not who.
    expect(figures({ choices: [choice('advice-from', 'inside')] }).advice).toMatchObject({
      people: 0,
      outside: { n: 1 },
    })
  })

  it('count a decision as having heard dissent once, however many told it, and never when it was only thought', () => {
    const { dissent } = figures({
      decisions: many(3, run),
      choices: [
        choice('dissent-heard', 'told', { run: 0, person: 1 }),
        choice('dissent-heard', 'unasked', { run: 0, person: 2 }),
        choice('dissent-heard', 'guess', { run: 1, person: 1 }),
        choice('dissent-heard', 'told', { run: 9, person: 1 }),
      ],
    })
    expect(dissent).toEqual({ k: 1, n: 3, minimum: 8 })
  })

  it('tell the days of setbacks in order, and the one in the middle from five on', () => {
    expect(daysOf([9, 2, 30, 4]).recovery).toEqual({ days: [2, 4, 9, 30], minimum: 5 })
    expect(daysOf([9, 2, 30, 4, 5]).recovery.middle).toBe(5)
  })

  it('call a load full from six on, and count what was let go on purpose only in full weeks', () => {
    const { load } = figures({
      measures: [
        measure('own-load', 7, 1),
        measure('own-load', 6, 2),
        measure('own-load', 5, 3),
        measure('their-load', 6, 4),
      ],
      choices: [
        choice('load-dropped', 'chosen', { run: 1 }),
        choice('load-dropped', 'slipped', { run: 2 }),
        choice('load-dropped', 'chosen', { run: 3 }),
      ],
    })
    expect(load).toMatchObject({ mine: { k: 2, n: 3 }, chosen: 1, theirs: { k: 1, n: 1 } })
    expect(load.mine).not.toHaveProperty('share')
  })
})

/** So many meetings with these people; those of the set spoke in each. */
const meetings = (count: number, people: number[], spoke: ReadonlySet<number>) =>
  many(count, at =>
    people.flatMap(one => [
      choice('voice-spoke', spoke.has(one) ? 'some' : 'not', { run: at, person: one }),
      choice('voice-cut', 'no', { run: at, person: one }),
    ]),
  ).flat()

describe('who was heard', () => {
  const circle = { id: group(0), members: [0, 1, 2].map(person) }

  it('is told of everybody together, and of a circle with three people in twelve places', () => {
    const { heard } = figures({
      choices: meetings(4, [0, 1, 2, 3], new Set([0, 3])),
      groups: [circle, { id: group(1), members: [person(3)] }],
    })
    expect(heard).toMatchObject({ meetings: 4, everyone: { k: 8, n: 16 }, tooSmall: 1 })
    expect(heard.groups).toMatchObject([
      { group: group(0), people: 3, spoke: { k: 4, n: 12 }, cut: { k: 0, n: 12 } },
    ])
    expect(heard.groups[0]?.spoke.share?.value).toBeCloseTo(1 / 3)
  })

  it('is told of no circle in which one or two people could be read off, however many the places', () => {
    const { heard } = figures({
      choices: meetings(20, [0, 1], new Set([0])),
      groups: [circle],
    })
    expect([heard.groups, heard.tooSmall]).toEqual([[], 1])
  })

  it('is told of no circle with fewer than twelve places', () => {
    const { heard } = figures({ choices: meetings(3, [0, 1, 2], new Set([0])), groups: [circle] })
    expect([heard.groups, heard.tooSmall]).toEqual([[], 1])
  })

  it('names no person at all', () => {
    const told = JSON.stringify(
      figures({ choices: meetings(6, [0, 1, 2, 3], new Set([0])), groups: [circle] }),
    )
    expect(told).toContain(group(0))
    for (const one of [0, 1, 2, 3]) expect(told).not.toContain(person(one))
  })
})

it('the middle of numbers is one of them, or between the two in the middle', () => {
  expect([middleOf([]), middleOf([3]), middleOf([9, 1, 2]), middleOf([1, 9, 4, 2])]).toEqual([
    undefined,
    3,
    2,
    3,
  ])
})
