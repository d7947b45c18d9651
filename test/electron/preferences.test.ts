import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openPreferences, visible } from '../../electron/preferences.ts'

vi.mock('electron', () => {
  const electron = {
    app: { getPath: () => '/nowhere', getVersion: () => '0.0.0' },
    ipcMain: { on: () => {}, removeAllListeners: () => {} },
    shell: {},
  }
  return { ...electron, default: electron }
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'afterword-preferences-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const file = () => join(folder, 'preferences.json')
const open = () => openPreferences({ folder, now: () => new Date('2026-11-22T20:00:00.000Z') })
const bad = () => readdirSync(folder).filter(name => name.includes('.bad-'))
const journal = { id: 'b7c0a7b0-54b1-4d7c-8a39-6d4f9b6f0001', path: '/somewhere/My journal.afterword' }
const shown = {
  theme: 'system',
  textSize: 18,
  autoLock: 5,
  typewriter: false,
  veilOnBlur: false,
  notices: false,
}
const defaults = { ...shown, journals: [] }

test('A first start has the defaults: five minutes to the lock, the theme of the system', () => {
  expect(open().read()).toEqual(defaults)
  expect(bad()).toEqual([])
})

test('What is changed is there at the next start, and only the owner may read it', () => {
  open().change({ theme: 'dark', autoLock: 'never', journals: [journal], current: journal.id })
  expect(open().read()).toEqual({
    ...defaults,
    theme: 'dark',
    autoLock: 'never',
    journals: [journal],
    current: journal.id,
  })
  expect(statSync(file()).mode & 0o077).toBe(0)
})

test.each([
  ['half a file', '{"theme":"dark","journ'],
  ['an empty file', ''],
  ['no JSON at all', '\u0000\u0001\u0002'],
])('%s is put aside whole and the defaults hold', (_what, content) => {
  writeFileSync(file(), content)
  const preferences = open()
  expect(preferences.read()).toEqual(defaults)
  expect(bad()).toHaveLength(1)
  expect(readFileSync(join(folder, bad()[0]!), 'utf8')).toBe(content)
  preferences.change({ textSize: 20 })
  expect(open().read().textSize).toBe(20)
})

test('A bad value costs itself, not the list of journals, and the file as it was is kept', () => {
  const content = JSON.stringify({
    theme: 'purple',
    textSize: 900,
    autoLock: 0,
    bounds: { x: 'left' },
    journals: [journal, { id: 'no', path: 7 }],
    current: journal.id,
  })
  writeFileSync(file(), content)
  expect(open().read()).toEqual({ ...defaults, journals: [journal], current: journal.id })
  expect(bad().map(name => readFileSync(join(folder, name), 'utf8'))).toEqual([content])
  expect(open().read().journals).toEqual([journal])
  expect(bad()).toHaveLength(1)
})

test('A field nobody knows does not stay', () => {
  writeFileSync(file(), JSON.stringify({ ...defaults, lastEntryTitle: 'secret' }))
  open().read()
  expect(readFileSync(file(), 'utf8')).not.toContain('secret')
})

test('A file that breaks while the app runs is put aside as well', () => {
  const preferences = open()
  preferences.change({ theme: 'dark' })
  writeFileSync(file(), '{{{')
  expect(preferences.read()).toEqual(defaults)
  expect(bad()).toHaveLength(1)
})

test('A disk that refuses to write throws nothing; the change holds for this run and is written when it can be', () => {
  const preferences = open()
  preferences.change({ theme: 'dark' })
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file where the folder was')
  expect(preferences.change({ textSize: 21 }).textSize).toBe(21)
  expect(preferences.read().textSize).toBe(21)
  rmSync(folder)
  preferences.change({ autoLock: 9 })
  expect(open().read()).toMatchObject({ textSize: 21, autoLock: 9 })
})

test('Where nothing can be read or written at all the defaults hold', () => {
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'a file where the folder was')
  expect(open().read()).toEqual(defaults)
})

test('The current journal can be taken away', () => {
  const preferences = open()
  preferences.change({ journals: [journal], current: journal.id })
  preferences.change({ current: undefined })
  expect(open().read()).toEqual({ ...defaults, journals: [journal] })
})

test('A file from before there were as many preferences is read, not put aside', () => {
  writeFileSync(file(), JSON.stringify({ theme: 'dark', textSize: 16, autoLock: 9, journals: [] }))
  expect(open().read()).toEqual({ ...defaults, theme: 'dark', textSize: 16, autoLock: 9 })
  expect(bad()).toEqual([])
})

test('The window sees how things look, lock and are veiled, and no path', () => {
  const preferences = open()
  preferences.change({ journals: [journal], current: journal.id })
  expect(visible(preferences.read())).toEqual(shown)
})
