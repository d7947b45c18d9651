import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedHours } from '../../../shared/insights/shared-hours.ts'

const nine = { from: '09:00', to: '17:00' }
const at = (time: string): number => time.split(':').reduce((sum, part) => 60 * sum + Number(part), 0)
const long = (spans: readonly { from: number; to: number }[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from, 0)

const clock = (value: number): string =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`

describe('the hours two people share', () => {
  it('are all of them on one clock, fewer the further apart, and none from eight hours on', () => {
    expect(sharedHours(nine, 0)).toEqual([{ from: at('09:00'), to: at('17:00') }])
    // India is five and a half hours ahead of Greenwich: their nine to five is 3:30 to 11:30 there.
    expect(sharedHours(nine, 330)).toEqual([{ from: at('09:00'), to: at('11:30') }])
    expect(sharedHours(nine, -300)).toEqual([{ from: at('14:00'), to: at('17:00') }])
    expect(sharedHours(nine, 480)).toEqual([])
  })

  it('are found over midnight, and in two parts where there are two', () => {
    expect(sharedHours({ from: '20:00', to: '04:00' }, -180)).toEqual([
      { from: at('23:00'), to: at('28:00') },
    ])
    expect(long(sharedHours({ from: '06:00', to: '22:00' }, 720))).toBe(8 * 60)
    expect(sharedHours({ from: '06:00', to: '22:00' }, 720)).toHaveLength(2)
  })

  it('are the whole day when the same time stands twice', () => {
    expect(long(sharedHours({ from: '00:00', to: '00:00' }, 540))).toBe(24 * 60)
  })

  it('are counted minute by minute the same, and are as long for the one as for the other', () => {
    const minute = fc.integer({ min: 0, max: 24 * 4 - 1 }).map(quarter => quarter * 15)
    fc.assert(
      fc.property(minute, minute, fc.integer({ min: -12 * 4, max: 14 * 4 }), (from, to, quarters) => {
        const hours = { from: clock(from), to: clock(to) }
        const ahead = quarters * 15
        const length = (to - from + 1440) % 1440 || 1440
        const works = (at: number): boolean => (((at - from) % 1440) + 1440) % 1440 < length
        const both = Array.from({ length: 1440 }, (_, at) => at).filter(at => works(at) && works(at + ahead))
        expect(long(sharedHours(hours, ahead))).toBe(both.length)
        expect(long(sharedHours(hours, -ahead))).toBe(both.length)
      }),
    )
  })
})
