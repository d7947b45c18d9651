import { expect, test } from 'vitest'
import { nodesOf, productSource, type Node, type Source } from '../../support/source.ts'

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

const textOf = ({ text }: Source, { start, end }: Node): string => text.slice(Number(start), Number(end))

/** What asks the keeper and leaves the answer alone, by itself or in a function of the file, without a word on what fails. */
function silentIn(source: Source): string[] {
  const nodes = nodesOf(source)
  const asking = nodes
    .filter(({ type }) => type === 'FunctionDeclaration')
    .map(node => textOf(source, node))
    .filter(text => /\bask\(/.test(text) && !text.includes('catch'))
    .map(text => /^async function (\w+)/.exec(text)?.[1])
  return nodes
    .filter(({ type, operator }) => type === 'UnaryExpression' && operator === 'void')
    .map(node => textOf(source, node))
    .filter(text => /^void (\w+)\([^]*\)$/.test(text) && !/\.(?:then|catch)\(/.test(text))
    .filter(text => ['ask', ...asking].includes(/^void (\w+)/.exec(text)?.[1]))
    .map(text => `${source.path}: ${text}`)
}

test('whoever asks the keeper and does not wait for the answer says what went wrong', () => {
  const silent = `
    async function remove() { await ask(contract.removeSearch, { id }) }
    const press = () => void remove()
    const undo = () => void ask(contract.saveSearch, draft)
    const told = () => void ask(contract.saveSearch, draft).catch(faultInPassing)`
  expect(silentIn({ path: 'silent.ts', text: silent })).toHaveLength(2)
  expect(sources.filter(({ text }) => text.includes('ask(')).flatMap(silentIn)).toEqual([])
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
