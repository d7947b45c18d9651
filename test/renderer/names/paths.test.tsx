import { act, cleanup, render, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { Router, useSearch } from 'wouter'
import { afterEach, expect, test } from 'vitest'
import { go, journey, startAt } from '../../../renderer/features/frame/journey.ts'
import { entryPath, readSearch, searchPath, type Sought } from '../../../renderer/names/paths.ts'
import { EntryId, NotebookId, PersonId, TagId } from '../../../shared/domain/ids.ts'

afterEach(cleanup)

const Reader = () => <p>{JSON.stringify(useSearch())}</p>

/** The search part of the address, as a page is told it. */
const said = (): string => JSON.parse(screen.getByRole('paragraph').textContent)
const heard = (): Sought => readSearch(said())

function openRouter() {
  startAt('/search')
  render(
    <Router {...journey}>
      <Reader />
    </Router>,
  )
}

const uuid = (schema: { parse: (id: string) => string }) => fc.uuid().map(id => schema.parse(id))
const some = <Value,>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
const filter = fc.record(
  {
    kinds: some(fc.constantFrom('free' as const, 'practice' as const)),
    practices: some(fc.string({ minLength: 1, maxLength: 20 })),
    people: some(uuid(PersonId)),
    tags: some(uuid(TagId)),
    notebooks: some(uuid(NotebookId)),
    from: fc.constantFrom('2024-02-29', '2026-11-01'),
    to: fc.constantFrom('2026-12-31', '2030-01-01'),
    dayOfYear: fc.constant('11-22'),
    evidence: some(fc.constantFrom('saw' as const, 'told' as const, 'assumed' as const)),
    starred: fc.constant(true as const),
    hasImage: fc.constant(true as const),
    trashed: fc.constant(true as const),
  },
  { requiredKeys: [] },
)
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(fc.constantFrom('%', '25', '41', '?', '&', '=', '#', '+', ' ', '“a b”', '-', 'é', '/'))
    .map(all => all.join('')),
)

test('What is looked for comes back from the page’s address as it was, through the router, whatever is in it', () => {
  openRouter()
  fc.assert(
    fc.property(text, filter, fc.boolean(), (words, conditions, isRelevance) => {
      const order = isRelevance ? 'relevance' : 'newest'
      act(() => go(searchPath({ text: words, filter: conditions as Sought['filter'], order })))
      expect(heard()).toEqual({ text: words, filter: conditions, order })
    }),
    { numRuns: 500 },
  )
})

test('Words to be shown in an entry come through the router as they were', () => {
  openRouter()
  const id = EntryId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')
  for (const words of ['50%', '%41', 'a & b?', 'über', '1+1=2 #x']) {
    act(() => go(entryPath(id, words)))
    expect(new URLSearchParams(said()).get('find')).toBe(words)
  }
  expect(entryPath(id, '  ')).toBe(`/write/${id}`)
})

test('An address that makes no sense looks for nothing', () => {
  expect(readSearch('person=nobody&order=sideways&starred=perhaps')).toEqual({
    text: '',
    filter: {},
    order: 'newest',
  })
  expect(searchPath({})).toBe('/search')
})
