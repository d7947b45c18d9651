import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lastName, rules } from './support/policy-rules.ts'
import { nodesOf, productSource, root, type Source } from './support/source.ts'

const sources = productSource()

test('There is a product to look at', () => {
  expect(sources.length).toBeGreaterThan(150)
  expect(sources.flatMap(nodesOf).length).toBeGreaterThan(50_000)
})

test.each(rules)('$name', ({ where, find }) => {
  const looked = sources.filter(({ path }) => where.test(path))
  expect(looked.length).toBeGreaterThan(0)
  expect(looked.flatMap(source => find(source).map(what => `${source.path}: ${what}`))).toEqual([])
})

const as = (text: string): Source => ({ path: 'planted.tsx', text })
const planted = rules.flatMap(rule => rule.broken.map(text => ({ rule, text, name: rule.name })))
test.each(planted)('Seen when broken — $name: $text', ({ rule, text }) => {
  expect(rule.find(as(text)).length).toBeGreaterThan(0)
})
const harmless = rules.flatMap(rule => (rule.fine ?? []).map(text => ({ rule, text, name: rule.name })))
test.each(harmless)('Not seen where nothing is broken — $name: $text', ({ rule, text }) => {
  expect(rule.find(as(text))).toEqual([])
})

/** The webPreferences of every window in a file, as written. */
function webPreferencesIn(source: Source): Record<string, string>[] {
  return nodesOf(source)
    .filter(node => node.type === 'Property' && lastName(node['key']) === 'webPreferences')
    .map(node => {
      const value = node['value']
      const properties =
        typeof value === 'object' &&
        value !== null &&
        'properties' in value &&
        Array.isArray(value.properties)
          ? value.properties
          : []
      return Object.fromEntries(
        properties.map(property => [
          lastName(property.key) ?? property.type,
          source.text.slice(property.value?.start ?? property.start, property.value?.end ?? property.end),
        ]),
      )
    })
}

const theOnly = {
  preload: 'preload',
  session: 'session',
  contextIsolation: 'true',
  sandbox: 'true',
  nodeIntegration: 'false',
  nodeIntegrationInWorker: 'false',
  nodeIntegrationInSubFrames: 'false',
  webSecurity: 'true',
  allowRunningInsecureContent: 'false',
  experimentalFeatures: 'false',
  webviewTag: 'false',
  plugins: 'false',
  enableWebSQL: 'false',
  navigateOnDragDrop: 'false',
  spellcheck: 'spellCheck',
  safeDialogs: 'true',
  devTools: '!app.isPackaged',
}

const windowFile = sources.find(({ path }) => path === 'electron/window.ts')
const windows = (source: Source) =>
  nodesOf(source).filter(
    node => node.type === 'NewExpression' && lastName(node['callee']) === 'BrowserWindow',
  )

test('There is exactly one window in the source, with exactly these rights', () => {
  expect(windowFile).toBeDefined()
  expect(sources.flatMap(windows)).toHaveLength(1)
  expect(sources.flatMap(webPreferencesIn)).toEqual([theOnly])
})

test.each([
  ['sandbox: true', 'sandbox: false'],
  ['webSecurity: true,', ''],
  ['nodeIntegration: false', 'nodeIntegration: true'],
  ['plugins: false,', 'plugins: false, nodeIntegrationInWorker: true,'],
  ['webPreferences: {', 'webPreferences: { ...more,'],
  ['devTools: !app.isPackaged', 'devTools: true'],
])('A window with %s made into %s is seen', (from, to) => {
  const text = windowFile?.text ?? ''
  const mutant = { path: 'electron/window.ts', text: text.replace(from, to) }
  expect(mutant.text).not.toBe(text)
  expect(webPreferencesIn(mutant)).not.toEqual([theOnly])
})

type Package = {
  version?: string
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
}
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))

const loose = ({ dependencies = {}, devDependencies = {} }: Package): string[] =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name]) => name)

test('Every package is pinned to one version', () => {
  expect(Object.keys(readJson('package.json').devDependencies).length).toBeGreaterThan(20)
  expect(loose(readJson('package.json'))).toEqual([])
  expect(loose({ dependencies: { a: '^1.0.0', b: '1.x', c: 'latest', d: '1.0.0', e: '>=1.0.0' } })).toEqual([
    'a',
    'b',
    'c',
    'e',
  ])
})

const lexicalVersions = (packages: Record<string, Package>): Set<string | undefined> =>
  new Set(
    Object.entries(packages)
      .filter(([path]) => /(^|\/)node_modules\/(lexical|@lexical\/[^/]+)$/.test(path))
      .map(([, { version }]) => version),
  )

test('The lockfile has one Lexical', () => {
  expect([...lexicalVersions(readJson('package-lock.json').packages)]).toEqual(['0.52.0'])
  expect(
    lexicalVersions({
      'node_modules/lexical': { version: '0.52.0' },
      'node_modules/a/node_modules/@lexical/list': { version: '0.53.0' },
    }).size,
  ).toBe(2)
})

test('What ships is few: a package that the running app needs is a decision', () => {
  expect(Object.keys(readJson('package.json').dependencies).toSorted()).toEqual([
    '@signalapp/sqlcipher',
    'sodium-native',
  ])
})
