import { expect, test } from 'vitest'
import { placeTrials } from './places.ts'

test('whatever happens to the place of a journal has its own answer, and costs no word', async () => {
  const figures = await placeTrials()
  expect(figures).toHaveLength(12)
  expect(figures.map(({ name, got }) => `${name}: ${got}`)).toEqual(
    figures.map(({ name, expected }) => `${name}: ${expected}`),
  )
  expect(figures.filter(({ lost }) => lost > 0)).toEqual([])
})
