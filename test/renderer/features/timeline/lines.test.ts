import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntrySummary } from '../../../../shared/domain/entry.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { lay, type Line } from '../../../../renderer/features/timeline/lines.ts'
import { rangeWithMonth } from '../../../../renderer/features/timeline/range-with-month.ts'

const entryOn = (day: string): EntrySummary => ({
  id: EntryId.parse(crypto.randomUUID()),
  kind: 'free',
  title: day,
  preview: '',
  occurred: { day, time: '12:00', zone: 'UTC' },
  words: 1,
})

const shortly = (line: Line): string =>
  line.kind === 'month' ? line.month : line.kind === 'entry' ? line.entry.title : `… ${String(line.place)}`

describe('the lines of the timeline', () => {
  test('put each entry under its month and leave room for those that are still to come', () => {
    const lines = lay({
      entries: ['2026-11-22', '2026-11-02', '2026-10-30'].map(entryOn),
      months: [
        { month: '2026-11', entries: 2 },
        { month: '2026-10', entries: 2 },
        { month: '2026-08', entries: 1 },
      ],
    })
    expect(lines.map(shortly)).toEqual([
      '2026-11',
      '2026-11-22',
      '2026-11-02',
      '2026-10',
      '2026-10-30',
      '… 3',
      '2026-08',
      '… 4',
    ])
  })

  test('are as many before anything is loaded as after', () => {
    const day = fc.integer({ min: 1, max: 28 }).map(number => String(number).padStart(2, '0'))
    const date = fc
      .tuple(fc.constantFrom('2026-03', '2026-02', '2025-12', '2025-11'), day)
      .map(parts => parts.join('-'))
    fc.assert(
      fc.property(fc.array(date, { maxLength: 60 }), fc.nat(60), (dates, loaded) => {
        const all = dates.toSorted().toReversed().map(entryOn)
        const counts = new Map<string, number>()
        for (const { occurred } of all) {
          const month = occurred.day.slice(0, 7)
          counts.set(month, (counts.get(month) ?? 0) + 1)
        }
        const months = [...counts].map(([month, entries]) => ({ month, entries }))
        const part = lay({ entries: all.slice(0, loaded), months })
        const whole = lay({ entries: all, months })
        expect(part).toHaveLength(whole.length)
        expect(part.map(line => line.kind === 'month')).toEqual(whole.map(line => line.kind === 'month'))
      }),
    )
  })

  test('without counts are what is loaded', () => {
    expect(lay({ entries: [entryOn('2026-11-22')], months: undefined }).map(shortly)).toEqual([
      '2026-11',
      '2026-11-22',
    ])
    expect(lay({ entries: [], months: undefined })).toEqual([])
  })

  test('in sight have their month with them when it has scrolled away', () => {
    const range = { startIndex: 7, endIndex: 9, overscan: 0, count: 20 }
    expect(rangeWithMonth(range, [0, 5, 12])).toEqual([5, 7, 8, 9])
    expect(rangeWithMonth({ ...range, startIndex: 5 }, [0, 5, 12])).toEqual([5, 6, 7, 8, 9])
  })
})
