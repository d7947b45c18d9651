import { expect, test } from 'vitest'
import { type Node, nodesOf, productSource, type Source } from './support/source.ts'

// The window changes by itself: what it holds the moment it is looked at depends on the machine. A journey asks with
// expect.poll, which looks until it is so. Only what is never to be there may be looked for once, by `not`.

const reads = [
  'innerText',
  'allInnerTexts',
  'textContent',
  'allTextContents',
  'inputValue',
  'getAttribute',
  'count',
  'isChecked',
  'isDisabled',
  'isEnabled',
  'isHidden',
  'isVisible',
]

const part = (node: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Node | undefined)?.[key], node)

/** `expect(await somewhere.read()).holds`, by what it reads; nothing for any other node. */
function readOnce(node: Node): string[] {
  if (node.type !== 'MemberExpression' || part(node, 'property', 'name') === 'not') return []
  if (part(node, 'object', 'callee', 'name') !== 'expect') return []
  const name = part(node, 'object', 'arguments', '0', 'argument', 'callee', 'property', 'name')
  return typeof name === 'string' && reads.includes(name) ? [name] : []
}

const readsOf = (source: Source): string[] =>
  nodesOf(source).flatMap(node => readOnce(node).map(name => `${source.path} reads ${name} once`))

test('A journey waits for what it reads in the window', () => {
  const journeys = productSource(['test/journeys', 'test/support'])
  expect(journeys.length).toBeGreaterThan(40)
  expect(journeys.flatMap(readsOf)).toEqual([])
})

test.each([
  ["expect(await page.getByRole('row').count()).toBe(4)", 1],
  ['expect(await box().inputValue()).toBe("a")', 1],
  ['expect(await page.innerText()).not.toContain("a")', 0],
  ['await expect.poll(() => box().inputValue()).toBe("a")', 0],
  ['expect(await stored("a")).toBe(1)', 0],
])('What is read once is seen: %s', (text, found) => {
  expect(readsOf({ path: 'a.ts', text: `async () => { ${text} }` })).toHaveLength(found)
})
