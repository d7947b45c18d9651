// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { isOfTheDoor } from '../../build/words.ts'

const root = resolve(import.meta.dirname, '../..')
const statically = /^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm

/** Everything that a file brings along before it runs: files of ours, and packages by name. */
function broughtBy(file: string, seen: { files: Set<string>; packages: Set<string> }): void {
  if (seen.files.has(file)) return
  seen.files.add(file)
  if (!/\.tsx?$/.test(file)) return
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(statically)) {
    if (from.startsWith('.')) broughtBy(resolve(dirname(file), from.replace(/\?.*$/, '')), seen)
    else seen.packages.add(from)
  }
}

const seen = { files: new Set<string>(), packages: new Set<string>() }
broughtBy(join(root, 'renderer/main.tsx'), seen)
const ours = [...seen.files].map(file => relative(root, file))

it('paints the door with React and its words alone: no schemas, no cache, no kit, no editor, no charts', () => {
  expect(ours).toContain('renderer/features/unlock/unlock.tsx')
  expect(ours.length).toBeGreaterThan(20)
  expect([...seen.files].filter(file => !existsSync(file))).toEqual([])
  expect([...seen.packages].toSorted()).toEqual([
    '@lingui/core',
    '@lingui/core/macro',
    '@lingui/react',
    '@lingui/react/macro',
    'react',
    'react-dom/client',
  ])
})

it('finds every word of the door in the part of the catalog that is loaded with it, also behind its other doors', () => {
  const behind = { files: new Set(seen.files), packages: new Set<string>() }
  const unlock = join(root, 'renderer/features/unlock')
  for (const name of readdirSync(unlock)) broughtBy(join(unlock, name), behind)
  const speaking = [...behind.files]
    .map(file => relative(root, file))
    .filter(
      file =>
        /\.tsx?$/.test(file) && /@lingui\/(?:core|react)\/macro/.test(readFileSync(join(root, file), 'utf8')),
    )
  expect(speaking).toContain('renderer/ui/secrets/new-passphrase.tsx')
  expect(speaking.length).toBeGreaterThan(3)
  expect(speaking.filter(file => !isOfTheDoor(file))).toEqual([])
})
