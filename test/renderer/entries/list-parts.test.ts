import { describe, expect, test } from 'vitest'
import { daysLeft } from '../../../renderer/entries/remains.ts'
import { leaves } from '../../../renderer/entries/use-list-doings.ts'
import { applied } from '../../../renderer/entries/use-selection.ts'
import { linesToDraw } from '../../../renderer/entries/use-window.ts'
import { lineOf, notebookNamed, tagNamed } from './pretend-entries.ts'

describe('the lines that are drawn', () => {
  const range = { startIndex: 7, endIndex: 9, overscan: 0, count: 20 }

  test('are those in sight, with their month when it has scrolled away, and the line in hand', () => {
    expect(linesToDraw(range, { headings: [0, 5, 12], kept: 8 })).toEqual([5, 7, 8, 9])
    expect(linesToDraw({ ...range, startIndex: 5 }, { headings: [0, 5, 12], kept: 15 })).toEqual([
      5, 6, 7, 8, 9, 15,
    ])
    expect(linesToDraw(range, { headings: [0, 5, 12], kept: 2 })).toEqual([2, 5, 7, 8, 9])
  })

  test('do not hold a line that is not there any more', () => {
    expect(linesToDraw(range, { headings: [0], kept: 30 })).toEqual([0, 7, 8, 9])
  })
})

describe('an entry of a list', () => {
  const [one, other] = [tagNamed('one').id, tagNamed('other').id]
  const [here, there] = [notebookNamed('here').id, notebookNamed('there').id]

  test('leaves it when it no longer meets the filter, and stays otherwise', () => {
    expect(leaves({}, { trashed: true })).toBe(true)
    expect(leaves({ trashed: true }, { trashed: false })).toBe(true)
    expect(leaves({}, { starred: false })).toBe(false)
    expect(leaves({ starred: true }, { starred: false })).toBe(true)
    expect(leaves({ starred: true }, { starred: true })).toBe(false)
    expect(leaves({ notebooks: [here] }, { notebook: there })).toBe(true)
    expect(leaves({ notebooks: [here, there] }, { notebook: there })).toBe(false)
    expect(leaves({ tags: [one] }, { removeTags: [one] })).toBe(true)
    expect(leaves({ tags: [one, other] }, { removeTags: [one] })).toBe(false)
    expect(leaves({ tags: [one] }, { addTags: [other] })).toBe(false)
  })

  test('is known as it is after a change', () => {
    const entry = lineOf('Call', '2026-11-22', { tags: [one], starred: true })
    expect(applied(entry, { addTags: [one, other] }).tags).toEqual([one, other])
    expect(applied(entry, { removeTags: [one] }).tags).toEqual([])
    expect(applied(entry, { starred: false, notebook: there })).toEqual({
      ...entry,
      starred: false,
      notebook: there,
    })
  })

  test('has thirty days in the trash, by the writer’s own calendar, and never fewer than none left', () => {
    const trashedAt = new Date(2026, 9, 24, 23, 50).toISOString()
    expect(daysLeft(trashedAt, '2026-10-24')).toBe(30)
    expect(daysLeft(trashedAt, '2026-11-22')).toBe(1)
    expect(daysLeft(trashedAt, '2026-11-23')).toBe(0)
    expect(daysLeft(trashedAt, '2027-01-01')).toBe(0)
  })
})
