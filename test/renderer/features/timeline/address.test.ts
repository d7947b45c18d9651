import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NotebookId } from '../../../../shared/domain/ids.ts'
import { readTimeline, timelinePath, views } from '../../../../renderer/features/timeline/address.ts'

const searchOf = (path: string) => path.split('?')[1] ?? ''

test('What the timeline shows is told by its address, whole', () => {
  const shown = fc.record(
    {
      view: fc.constantFrom(...views),
      day: fc
        .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
        .map(date => date.toISOString().slice(0, 10)),
      notebook: fc.uuid().map(id => NotebookId.parse(id)),
      asksDate: fc.constant(true as const),
    },
    { requiredKeys: ['view'] },
  )
  fc.assert(
    fc.property(shown, one => {
      expect(readTimeline(searchOf(timelinePath(one)))).toEqual(one)
    }),
  )
})

test('An address that makes no sense is the plain list, and ?trash is the trash', () => {
  expect(readTimeline('')).toEqual({ view: 'list' })
  expect(readTimeline('view=nowhere&day=2026-02-31&notebook=mine')).toEqual({ view: 'list' })
  expect(readTimeline('trash')).toEqual({ view: 'trash' })
  expect(timelinePath({ view: 'list' })).toBe('/timeline')
})
