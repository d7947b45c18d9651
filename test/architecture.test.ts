import { expect, test } from 'vitest'
import { importsOf, productSource, type Import, type Source } from './support/source.ts'

// Who may import whom, and the packages each room may use: this table is the rule, docs only tell of it. A file belongs to the first room whose
// pattern its path matches; a room may always import itself.

type Room = {
  readonly name: string
  readonly files: RegExp
  readonly rooms: RegExp[]
  readonly packages: RegExp[]
}

const zod = /^zod$/
const node = /^node:/
const words = /^@lingui\/(core|react)(\/macro)?$/
const react = [/^react(-dom)?(\/.*)?$/, words]
const aria = /^react-aria-components(\/.*)?$/
const icons = /^@tabler\/icons-react(\/.*)?$/
const styles = /\.(css|svg|po)(\?.*)?$/

const domain = /^shared\/domain\//
const faults = /^shared\/faults\.ts$/
const text = /^shared\/text\//
const anyShared = /^shared\//
const allOf = (...names: string[]) => names.map(name => new RegExp(`^renderer/${name}/`))

const rooms: readonly Room[] = [
  { name: 'shared/domain', files: domain, rooms: [], packages: [zod] },
  { name: 'shared/text', files: text, rooms: [], packages: [] },
  { name: 'shared/practices', files: /^shared\/practices\//, rooms: [domain], packages: [zod] },
  { name: 'shared/lens', files: /^shared\/lens\//, rooms: [domain, text], packages: [] },
  { name: 'shared/insights', files: /^shared\/insights\//, rooms: [domain], packages: [] },
  {
    name: 'shared/sample',
    files: /^shared\/sample\//,
    rooms: [domain, /^shared\/(practices|insights)\//],
    packages: [zod],
  },
  { name: 'shared/contract', files: /^shared\/contract\//, rooms: [domain, faults], packages: [zod] },
  { name: 'shared/faults', files: faults, rooms: [], packages: [zod] },
  {
    name: 'shared/commands',
    files: /^shared\/command(s|-keys)\.ts$/,
    rooms: [/^shared\/contract\/announcements\.ts$/],
    packages: [words],
  },
  {
    name: 'keeper/vault',
    files: /^electron\/keeper\/vault\//,
    rooms: [faults],
    packages: [zod, node, /^@signalapp\/sqlcipher$/, /^sodium-native$/],
  },
  {
    name: 'keeper/tables',
    files: /^electron\/keeper\/tables\//,
    rooms: [/^electron\/keeper\/vault\/database\.ts$/, domain, text, faults],
    packages: [zod],
  },
  {
    name: 'keeper/transfer',
    files: /^electron\/keeper\/transfer\//,
    rooms: [domain, text],
    packages: [zod, /^mdast(-util-.*)?$/, /^micromark-extension-gfm$/],
  },
  {
    name: 'keeper/services',
    files: /^electron\/keeper\/services\//,
    rooms: [
      /^electron\/keeper\/(vault|tables|transfer)\//,
      /^shared\/(domain|text|practices|insights|lens|sample)\//,
      faults,
    ],
    packages: [zod, node],
  },
  {
    name: 'keeper',
    files: /^electron\/keeper\/(routes\/)?[^/]+\.ts$/,
    rooms: [/^electron\/keeper\/services\//, anyShared],
    packages: [zod, node],
  },
  {
    name: 'shell',
    files: /^electron\/[^/]+\.ts$/,
    rooms: [/^shared\/(contract|domain)\//, /^shared\/(faults|commands|command-keys)\.ts$/],
    packages: [zod, node, words, /^electron$/, /^electron-store$/],
  },
  {
    name: 'renderer/design',
    files: /^renderer\/design\//,
    rooms: [],
    packages: [...react, styles, /^@fontsource/],
  },
  {
    name: 'renderer/words',
    files: /^renderer\/words\//,
    rooms: [faults, domain],
    packages: [...react],
  },
  {
    name: 'renderer/ui',
    files: /^renderer\/ui\//,
    rooms: [...allOf('design', 'words'), faults],
    packages: [...react, aria, icons, /^wouter/, /^@scure\/bip39/, /^@zxcvbn-ts\//],
  },
  {
    name: 'renderer/editor',
    files: /^renderer\/editor\//,
    rooms: [...allOf('ui', 'design', 'words'), domain, text],
    packages: [...react, aria, icons, zod, /^lexical$/, /^@lexical\//],
  },
  {
    name: 'renderer/charts',
    files: /^renderer\/charts\//,
    rooms: [...allOf('ui', 'design', 'words'), domain],
    packages: [...react, aria, icons, /^recharts/, /^wouter/],
  },
  {
    name: 'renderer/bridge',
    files: /^renderer\/bridge\//,
    rooms: [/^shared\/(contract|domain)\//, /^shared\/(faults|commands|command-keys)\.ts$/],
    packages: [...react, zod, /^@tanstack\/react-query$/],
  },
  {
    name: 'renderer/names',
    files: /^renderer\/names\//,
    rooms: [...allOf('bridge', 'ui', 'design', 'words'), anyShared],
    packages: [...react, icons],
  },
  {
    name: 'renderer/lens',
    files: /^renderer\/lens\//,
    rooms: [...allOf('bridge', 'names', 'editor', 'ui', 'design', 'words'), anyShared],
    packages: [...react, icons, /^wouter/],
  },
  {
    name: 'renderer/loop',
    files: /^renderer\/loop\//,
    rooms: [...allOf('bridge', 'names', 'ui', 'design', 'words'), anyShared],
    packages: [...react, icons, /^wouter/],
  },
  {
    name: 'renderer/entries',
    files: /^renderer\/entries\//,
    rooms: [...allOf('bridge', 'names', 'ui', 'design', 'words'), anyShared],
    packages: [...react, aria, icons, /^wouter/, /^@tanstack\//],
  },
  {
    name: 'renderer/features',
    files: /^renderer\/features\//,
    rooms: [
      ...allOf('bridge', 'names', 'lens', 'loop', 'entries', 'editor', 'charts', 'ui', 'design', 'words'),
      anyShared,
    ],
    packages: [
      ...react,
      aria,
      icons,
      zod,
      /^diff$/,
      /^@lexical\/react\/LexicalComposerContext$/,
      /^wouter/,
      /^@tanstack\//,
      /^@scure\/bip39/,
      /^@zxcvbn-ts\//,
    ],
  },
  {
    name: 'renderer',
    files: /^renderer\/[^/]+\.tsx?$/,
    rooms: [/^renderer\//, anyShared],
    packages: [...react, aria, /^wouter/, /^@tanstack\//, /^@fontsource/],
  },
]

const roomOf = (path: string) => rooms.find(room => room.files.test(path))
const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1]

/** Why this import is forbidden, or nothing. */
function refusal({ from, to, isOurs }: Import): string | undefined {
  const room = roomOf(from)
  if (room === undefined) return `${from} stands in no room`
  if (!isOurs) {
    if (room.packages.some(allowed => allowed.test(to))) return undefined
    return `${room.name} may not use the package ${to} (${from})`
  }
  const [here, there] = [featureOf(from), featureOf(to)]
  if (here !== undefined && there !== undefined && here !== there)
    return `${from} imports another feature, ${to}`
  const allowed =
    (roomOf(to) === room && room.name !== 'renderer') ||
    styles.test(to) ||
    room.rooms.some(other => other.test(to))
  return allowed ? undefined : `${room.name} may not import ${to} (${from})`
}

const refusals = (sources: readonly Source[]) => sources.flatMap(importsOf).flatMap(one => refusal(one) ?? [])

const sources = productSource()

test('Every import is one the table allows, and a great many were looked at', () => {
  expect(refusals(sources)).toEqual([])
  const seen = sources.flatMap(importsOf)
  expect(seen.length).toBeGreaterThan(5000)
  expect(seen.filter(one => one.isOurs).length).toBeGreaterThan(4000)
})

test('Every room has files, so that no pattern stands for nothing', () => {
  const empty = rooms
    .filter(room => !sources.some(({ path }) => roomOf(path) === room))
    .map(room => room.name)
  expect(empty).toEqual([])
})

const planted: readonly (readonly [path: string, text: string])[] = [
  ['shared/domain/bad.ts', "import { Fault } from '../faults.ts'"],
  ['shared/domain/bad.ts', "import type { A } from '../contract/request.ts'"],
  ['shared/insights/bad.ts', "import 'node:fs'"],
  ['shared/contract/bad.ts', "export * from '../practices/registry.ts'"],
  ['electron/keeper/vault/bad.ts', "import { a } from '../../../shared/domain/entry.ts'"],
  ['electron/keeper/vault/bad.ts', "import { a } from '../tables/entries.ts'"],
  ['electron/keeper/tables/bad.ts', "import { a } from '../vault/keys.ts'"],
  ['electron/keeper/tables/bad.ts', "import sodium from 'sodium-native'"],
  ['electron/keeper/services/bad.ts', "import { contract } from '../../../shared/contract/contract.ts'"],
  ['electron/keeper/services/bad.ts', "import { app } from 'electron'"],
  ['electron/keeper/keeper.ts', "import { a } from './vault/keys.ts'"],
  ['electron/bad.ts', "import { a } from './keeper/keeper.ts'"],
  ['electron/bad.ts', "import { a } from './keeper/vault/vault.ts'"],
  ['electron/bad.ts', "import sodium from 'sodium-native'"],
  ['electron/bad.ts', "import { autoUpdater } from 'electron-updater'"],
  ['renderer/ui/bad.tsx', "import { ask } from '../bridge/ask.ts'"],
  ['renderer/ui/bad.tsx', "import { a } from '../features/today/a.ts'"],
  ['renderer/editor/bad.ts', "import { ask } from '../bridge/ask.ts'"],
  ['renderer/bridge/bad.ts', "import { a } from '../features/today/a.ts'"],
  ['renderer/features/today/bad.ts', "import { a } from '../write/a.ts'"],
  ['renderer/features/today/bad.ts', "const a = await import('../write/a.ts')"],
  ['renderer/features/today/bad.ts', "import 'node:fs'"],
  ['renderer/features/today/bad.ts', "import { ipcRenderer } from 'electron'"],
  ['renderer/features/today/bad.ts', "import { a } from '../../../electron/keeper/services/entries.ts'"],
  ['renderer/features/today/bad.ts', "import { a } from '../../../test/support/source.ts'"],
  ['renderer/features/today/bad.ts', "import axios from 'axios'"],
  ['somewhere/bad.ts', "import { a } from '../shared/faults.ts'"],
]

test.each(planted)('A planted import in %s is found: %s', (path, text) => {
  expect(refusals([{ path, text }])).toHaveLength(1)
})
