import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const vault = resolve(import.meta.dirname, '../../../../electron/keeper/vault')
const keeper = resolve(vault, '..')

function sources(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
}
/** What a program does, without what its comments say of what it does not do. */
const code = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')

const FORBIDDEN: readonly [what: string, pattern: RegExp, guilty: string][] = [
  ['VACUUM, which writes plain text from an attached database', /\bVACUUM\b/i, 'VACUUM v INTO x'],
  ['rekey, which destroys the vault on a full disk', /\brekey\b/i, 'PRAGMA v.rekey = 1'],
  [
    'a write-ahead log, which loses saved words unnoticed',
    /journal_mode\s*=\s*['"]?WAL|wal_checkpoint/i,
    'journal_mode=WAL',
  ],
  ['a key in the text of a statement', /PRAGMA\s+(\w+\.)?(hex)?key\b|KEY\s+['"]/i, `PRAGMA key = "x'00'"`],
  ['temporary files, which would be plain text', /temp_store\s*=\s*['"]?(FILE|1)\b/i, 'temp_store = FILE'],
  [
    'an exclusive lock, which hides that the file was moved',
    /locking_mode\s*=\s*['"]?EXCLUSIVE/i,
    'locking_mode=EXCLUSIVE',
  ],
  ['memory that Electron forbids', /sodium_malloc/, 'sodium_malloc(32)'],
  [
    'a database opened by its path, without the settings',
    /new Sqlcipher\((?!':memory:'\))/,
    "new Sqlcipher('/a/b')",
  ],
]

describe.each(FORBIDDEN)('the keeper has no %s', (_what, pattern, guilty) => {
  test('in any of its files', () => {
    const files = sources(keeper)
    expect(files.length).toBeGreaterThan(20)
    expect(files.filter(({ text }) => pattern.test(code(text))).map(({ name }) => name)).toEqual([])
  })

  test('and the search would see it', () => {
    expect(pattern.test(code(guilty))).toBe(true)
  })
})

const importsOf = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from ?? '')

const users = (native: string) =>
  sources(keeper).flatMap(({ name, text }) => (importsOf(text).includes(native) ? [name] : []))

describe('the vault imports', () => {
  test('only itself, the faults, its two natives and what is built into Node', () => {
    const files = sources(vault)
    const outside = files.flatMap(({ name, text }) =>
      importsOf(text)
        .filter(
          from => !from.startsWith('node:') && from !== '@signalapp/sqlcipher' && from !== 'sodium-native',
        )
        .map(from => relative(vault, resolve(vault, name, '..', from)))
        .filter(from => from.startsWith('..')),
    )
    expect(new Set(outside)).toEqual(new Set(['../../../shared/faults.ts']))
  })

  test('each native in one place only, which may touch what it gives', () => {
    expect(users('sodium-native')).toEqual(['vault/keys.ts'])
    expect(users('@signalapp/sqlcipher')).toEqual(['vault/database.ts'])
  })

  test('no clock: every moment is handed in', () => {
    const clocks = /\bDate\.now\b|new Date\(\s*\)/
    expect(
      sources(vault)
        .filter(({ text }) => clocks.test(text))
        .map(({ name }) => name),
    ).toEqual([])
  })
})
