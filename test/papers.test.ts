import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/source.ts'

// A paper that leads nowhere is worse than none: the project stands on its own, and so do its papers and comments.

type Text = { readonly path: string; readonly text: string }

const mine = ['build', 'docs', 'electron', 'renderer', 'shared', 'test']
const files = [
  'README.md',
  'CHANGELOG.md',
  ...mine.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => relative(root, join(entry.parentPath, entry.name))),
  ),
].filter(path => !path.includes('/dist/'))
const named = (pattern: RegExp): Text[] =>
  files
    .filter(path => pattern.test(path))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Links to files that are not there. */
const lost = ({ path, text }: Text): string[] =>
  [...text.matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)]
    .map(([, to = '']) => to)
    .filter(to => !existsSync(join(root, dirname(path), to)))
    .map(to => `${path}: ${to}`)

const papers = new Set(named(/\.md$/).map(({ path }) => path.split('/').at(-1)))
/** Papers that a comment or another paper names, and nobody has. */
const unknown = ({ path, text }: Text): string[] =>
  [...text.matchAll(/[\w/-]+\.md\b/g)]
    .map(([name]) => name)
    .filter(name => (name.includes('/') ? !known(path, name) : !papers.has(name)))
    .map(name => `${path}: ${name}`)
const known = (path: string, name: string): boolean =>
  [root, join(root, dirname(path))].some(from => existsSync(join(from, name)))

test('Every link of a paper leads to a file', () => {
  expect(named(/\.md$/).flatMap(lost)).toEqual([])
  expect(lost({ path: 'README.md', text: '[a](docs/none.md)' })).toEqual(['README.md: docs/none.md'])
})

test('Every paper that a comment or a paper names is here', () => {
  const product = named(/^(build|electron|renderer|shared)\/.*\.(ts|tsx|mjs|css)$|\.md$/)
  expect(product.flatMap(unknown)).toEqual([])
  expect(unknown({ path: 'a.ts', text: '// design/vault.md and secrets.md' })).toHaveLength(2)
})

test('Every decision is in the list of decisions', () => {
  const list = readFileSync(join(root, 'docs/decisions/README.md'), 'utf8')
  const decisions = readdirSync(join(root, 'docs/decisions')).filter(name => /^\d{4}-.*\.md$/.test(name))
  expect(decisions.length).toBeGreaterThan(20)
  expect(decisions.filter(name => !list.includes(name))).toEqual([])
})
