import { expect, test } from 'vitest'
import { productSource } from '../../support/source.ts'

const sources = productSource(['renderer'])

test('whoever tells the keeper something shows why it was not done, or does it as a deed that says so', () => {
  const told = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/const (\w+) = useTell\(/g)].map(([, name = '']) => ({ path, name, text })),
  )
  expect(told.length).toBeGreaterThan(40)
  const silent = told.filter(
    ({ name, text }) => !new RegExp(`\\b${name}\\.(?:error\\b|mutateAsync\\()`).test(text),
  )
  expect(silent.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
})

test('no fault is worded in place: its words, and what to try, stand beside its code', () => {
  const worded =
    /(?:t|say)`[^`]*(?:[Pp]lease try again|(?:That|This|It) could not be \w+(?:\.| just now))[^`]*`/
  expect(worded.test('t`That could not be done. Please try again.`')).toBe(true)
  // what the clipboard refused, and the way back from a bulk change, have no code
  const others = [
    'renderer/entries/entry-actions.ts',
    'renderer/features/write/write-menu.tsx',
    'renderer/names/use-copy.ts',
  ]
  expect(sources.filter(({ text }) => worded.test(text)).map(({ path }) => path)).toEqual(others)
})
