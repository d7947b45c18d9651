import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { makeQueryClient } from '../../../renderer/bridge/queries.ts'
import { entriesBetween, lastDayOf, withinMonth } from '../../../renderer/entries/chunks.ts'
import { raise } from '../../../renderer/entries/scaffold.ts'
import { placeOf } from '../../../renderer/entries/use-jump.ts'
import { keeperOf, lineOf } from './pretend-entries.ts'

afterEach(() => vi.unstubAllGlobals())

const dayOf = (at: number) => new Date(Date.UTC(2026, 10, 22) - at * 86_400_000).toISOString().slice(0, 10)

const scaffoldOf = (entries: readonly { occurred: { day: string } }[]) => {
  const counts = new Map<string, number>()
  for (const { occurred } of entries) {
    const month = occurred.day.slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return raise([...counts].map(([month, count]) => ({ month, entries: count })))
}

describe('entries asked for by their places', () => {
  test('are the ones that stand there, wherever a stretch begins and ends', async () => {
    // days of several hundred entries among days of none and one
    const amounts = fc.array(fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.integer({ min: 95, max: 320 })), {
      minLength: 1,
      maxLength: 45,
      size: 'max',
    })
    await fc.assert(
      fc.asyncProperty(
        amounts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(400),
        async (each, part, length) => {
          const all = each.flatMap((amount, days) =>
            Array.from({ length: amount }, (_, at) => lineOf(`${String(days)} ${String(at)}`, dayOf(days))),
          )
          const keeper = keeperOf(all)
          const asked = { client: makeQueryClient(), filter: {} }
          const scaffold = scaffoldOf(keeper.now())
          const from = Math.floor(part * all.length)
          const found = await entriesBetween(asked, { scaffold, from, to: from + length })
          expect(found).toEqual(keeper.now().slice(from, from + length + 1))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('of one month do not ask for any other', async () => {
    const keeper = keeperOf(Array.from({ length: 800 }, (_, at) => lineOf(String(at), dayOf(at))))
    const asked = { client: makeQueryClient(), filter: {} }
    const scaffold = scaffoldOf(keeper.now())
    await entriesBetween(asked, { scaffold, from: 700, to: 703 })
    expect(keeper.inputsOf('entries.page')).toEqual([
      { filter: { from: '2024-12-01', to: '2024-12-31' }, limit: 100 },
    ])
  })

  test('keep to the filter within the month', () => {
    expect(withinMonth({ from: '2026-02-03', to: '2026-11-10', starred: true }, '2026-02')).toEqual({
      from: '2026-02-03',
      to: '2026-02-28',
      starred: true,
    })
    expect(withinMonth({ from: '2026-02-03', to: '2026-11-10' }, '2026-11')).toEqual({
      from: '2026-11-01',
      to: '2026-11-10',
    })
    expect(lastDayOf('2024-02')).toBe('2024-02-29')
  })

  test('are found by date: the newest of a day, or of the last day before it, by counts alone', async () => {
    const days = ['2026-11-22', '2026-11-22', '2026-11-05', '2026-09-30', '2026-09-02']
    const keeper = keeperOf(days.map((day, at) => lineOf(String(at), day)))
    const where = { filter: {}, scaffold: scaffoldOf(keeper.now()) }
    const asked = [
      '2027-01-01',
      '2026-11-22',
      '2026-11-21',
      '2026-11-04',
      '2026-10-10',
      '2026-09-10',
      '2020-01-01',
    ]
    const places = await Promise.all(asked.map(day => placeOf(day, where)))
    expect(places).toEqual([0, 0, 2, 3, 3, 4, 4])
    expect(keeper.inputsOf('entries.page')).toEqual([])
  })
})
