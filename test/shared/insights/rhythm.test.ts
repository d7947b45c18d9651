import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { dueAfter, LAST_TALKS, rhythmKept } from '../../../shared/insights/rhythm.ts'

const since = '2026-03-01'
const rhythm = { weeks: 2, since }
const on = (...days: number[]) => days.map(day => addDays(since, day))

describe('the next talk of a rhythm', () => {
  it('is due so many weeks after the last one', () => {
    expect(dueAfter(rhythm, addDays(since, 3))).toBe(addDays(since, 17))
    expect(dueAfter(rhythm, addDays(since, -3))).toBe(addDays(since, 11))
  })

  it('is due so many weeks after the rhythm was chosen when there was none, or it was late before', () => {
    expect(dueAfter(rhythm, undefined)).toBe(addDays(since, 14))
    expect(dueAfter(rhythm, addDays(since, -60))).toBe(addDays(since, 14))
  })
})

describe('how a rhythm is kept', () => {
  it('counts the talks that came by their day, of those since it was chosen', () => {
    const days = on(-70, -3, 11, 26, 30)
    expect(rhythmKept(rhythm, { days, today: addDays(since, 32) })).toEqual({
      daysSince: 2,
      due: addDays(since, 44),
      onTime: 2,
      talks: 3,
    })
  })

  it('takes a day once, whatever the order, and nothing of tomorrow', () => {
    const days = on(9, 2, 9, 40)
    expect(rhythmKept(rhythm, { days, today: addDays(since, 9) })).toEqual({
      daysSince: 0,
      due: addDays(since, 23),
      onTime: 2,
      talks: 2,
    })
  })

  it('looks at the last few only', () => {
    const days = on(...Array.from({ length: 12 }, (_, at) => (at < 6 ? at * 20 : 100 + at * 10)))
    expect(rhythmKept(rhythm, { days, today: addDays(since, 300) })).toMatchObject({
      talks: LAST_TALKS,
      onTime: 5,
    })
  })

  it('says nothing of talks where there was none', () => {
    expect(rhythmKept(rhythm, { days: [], today: since })).toEqual({
      daysSince: undefined,
      due: addDays(since, 14),
      onTime: 0,
      talks: 0,
    })
  })
})
