import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll } from '../../build/build.mjs'
import { ready, startShell, type ShellApp } from '../support/shell-app.ts'

// Several journals in the built shell, in the order in which a person would come to them. Each test goes on where the one
// before ended.

let shell: ShellApp
let page: Page
beforeAll(async () => {
  await buildAll({ only: ['host', 'shell', 'preload'] })
  shell = await startShell()
  page = shell.page
}, 120_000)
afterAll(async () => shell.close())

type Asked = { ok: boolean; code?: string; value?: unknown }
type Journal = { id: string; name: string; place: string; current: boolean }
type Window = {
  afterword: Record<'ask' | 'askShell', (channel: string, input: unknown) => Promise<Asked>> & {
    listenShell: (heard: (announcement: unknown) => void) => void
  }
  heard: unknown[]
  onFlush?: () => Promise<void>
}
declare const window: Window & typeof globalThis

const askShell = async (channel: string, input: unknown = {}) =>
  page.evaluate(([channel, input]) => window.afterword.askShell(channel, input), [channel, input] as const)
const presence = async () =>
  (await page.evaluate(() => window.afterword.ask('vault.status', {}))).value as { presence: string }
const withWords = async (channel: string, input: object = {}) =>
  page.evaluate(
    ([channel, input]) =>
      window.afterword.ask(channel, {
        ...input,
        passphrase: new TextEncoder().encode('correct horse battery'),
      }),
    [channel, input] as const,
  )
const journals = async () => (await askShell('shell.journals')).value as Journal[]
const names = async () => (await journals()).map(({ name, current }) => [name, current])

/** What asks for a fresh window: the answer may die with the old one, the new one is waited for. */
const inNewWindow = async (channel: string, input: unknown = {}) => {
  const next = shell.app.waitForEvent('window')
  await askShell(channel, input).catch(() => undefined)
  page = await next
  await ready(page)
}
const chooseNext = (folder: string | undefined) =>
  shell.app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = async () => ({
      canceled: folder === undefined,
      filePaths: folder === undefined ? [] : [folder],
    })
  }, folder)
const home = (...names: string[]) => join(shell.folder, 'home', ...names)

test('A first journal is made where nothing was chosen, and is known after a lock', async () => {
  expect(await presence()).toMatchObject({ presence: 'none' })
  const place = (await askShell('shell.defaultPlace')).value as Journal
  expect((await withWords('vault.create', { grant: place.id })).ok).toBe(true)
  expect(existsSync(home('Documents/Afterword/My journal.afterword/header'))).toBe(true)
  expect(await names()).toEqual([['My journal', true]])
  await inNewWindow('shell.lock')
  expect(await presence()).toMatchObject({ presence: 'closed' })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test('A dismissed dialog changes nothing', async () => {
  await chooseNext(undefined)
  expect(await askShell('shell.moveJournal')).toEqual({ ok: true, value: false })
  expect(await askShell('shell.openOther')).toEqual({ ok: true, value: false })
  expect(await askShell('shell.choosePlace')).toEqual({ ok: true, value: null })
  expect(await presence()).toMatchObject({ presence: 'open' })
})

test('A journal is not moved over something that is there', async () => {
  mkdirSync(home('Taken/My journal.afterword'), { recursive: true })
  await chooseNext(home('Taken'))
  expect(await askShell('shell.moveJournal')).toEqual({ ok: false, code: 'vault-exists' })
  expect(await presence()).toMatchObject({ presence: 'open' })
})

test('A moved journal is locked, stands whole at its new place and opens there', async () => {
  mkdirSync(home('Elsewhere'))
  await chooseNext(home('Elsewhere'))
  await inNewWindow('shell.moveJournal')
  expect(await presence()).toMatchObject({ presence: 'closed' })
  expect(readdirSync(home('Documents/Afterword'))).toEqual([])
  expect((await journals())[0]).toMatchObject({ name: 'My journal', place: home('Elsewhere'), current: true })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test('Words that are not saved yet when the lock comes are saved before the window goes', async () => {
  await page.evaluate(() => {
    window.onFlush = async () => {
      await window.afterword.ask('people.save', { alias: 'I.' })
    }
  })
  await inNewWindow('shell.lock')
  expect((await withWords('vault.unlock')).ok).toBe(true)
  const people = await page.evaluate(() => window.afterword.ask('people.list', {}))
  expect(people).toMatchObject({ ok: true, value: [{ alias: 'I.' }] })
})

test.each(['suspend', 'lock-screen'])('%s of the computer locks', async event => {
  const next = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), event)
  page = await next
  await ready(page)
  expect(await presence()).toMatchObject({ presence: 'closed' })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test('Five minutes without a key or a pointer lock', async () => {
  const next = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 300
  })
  page = await next
  await ready(page)
  await shell.app.evaluate(({ powerMonitor }) => {
    powerMonitor.getSystemIdleTime = () => 0
  })
  expect(await presence()).toMatchObject({ presence: 'closed' })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test('A second journal begins with the first run, in a place that was chosen', async () => {
  await inNewWindow('shell.startNew')
  expect(await presence()).toMatchObject({ presence: 'none' })
  expect(await names()).toEqual([['My journal', false]])
  await chooseNext(home('Elsewhere'))
  const place = (await askShell('shell.choosePlace')).value as Journal
  expect([place.name, place.place]).toEqual(['My journal 2', home('Elsewhere')])
  expect((await withWords('vault.create', { grant: place.id })).ok).toBe(true)
  expect(await names()).toEqual([
    ['My journal', false],
    ['My journal 2', true],
  ])
})

test('One may switch between the two, and forget the one that is not open without losing it', async () => {
  const [first, second] = await journals()
  await inNewWindow('shell.switchTo', { id: first?.id })
  expect((await withWords('vault.unlock')).ok).toBe(true)
  expect(await askShell('shell.forgetJournal', { id: first?.id })).toEqual({ ok: false, code: 'vault-open' })
  expect((await askShell('shell.forgetJournal', { id: second?.id })).ok).toBe(true)
  expect(await names()).toEqual([['My journal', true]])
  await chooseNext(home('Elsewhere/My journal 2.afterword'))
  await inNewWindow('shell.openOther')
  expect(await presence()).toMatchObject({ presence: 'closed' })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test('A folder that is no journal is opened by nobody, and the way back is there', async () => {
  mkdirSync(home('Pictures'))
  await chooseNext(home('Pictures'))
  await inNewWindow('shell.openOther')
  expect((await presence()).presence).not.toBe('open')
  expect((await withWords('vault.unlock')).ok).toBe(false)
  const known = await journals()
  await inNewWindow('shell.switchTo', { id: known.find(({ name }) => name === 'My journal 2')?.id })
  expect((await withWords('vault.unlock')).ok).toBe(true)
})

test("The journal's folder is shown in the system's file manager", async () => {
  await shell.app.evaluate(({ shell: system }) => {
    system.showItemInFolder = path => void Object.assign(globalThis, { shownFolder: path })
  })
  expect((await askShell('shell.showFolder')).ok).toBe(true)
  // it is shown before the answer goes out
  const shown = await shell.app.evaluate(() => Reflect.get(globalThis, 'shownFolder'))
  expect(shown).toBe(home('Elsewhere/My journal 2.afterword'))
})

test('A sample has no folder to show and cannot be moved', async () => {
  await inNewWindow('shell.startNew')
  const opened = await page.evaluate(() => window.afterword.ask('vault.openSample', { today: '2026-11-22' }))
  expect(opened.ok).toBe(true)
  expect(await askShell('shell.showFolder')).toEqual({ ok: false, code: 'not-found' })
  expect(await askShell('shell.moveJournal')).toEqual({ ok: false, code: 'not-found' })
  expect((await journals()).filter(({ current }) => current)).toEqual([])
  expect(readdirSync(join(shell.folder, 'data')).filter(name => name.startsWith('sample-'))).toHaveLength(1)
  await inNewWindow('shell.lock')
  expect(await presence()).toMatchObject({ presence: 'none' })
  expect(readdirSync(join(shell.folder, 'data')).filter(name => name.startsWith('sample-'))).toEqual([])
})

test('A change of the preferences is answered, told to the window and kept', async () => {
  await page.evaluate(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.afterword.listenShell(announcement => heard.push(announcement))
  })
  const preferences = {
    theme: 'dark',
    textSize: 20,
    autoLock: 5,
    typewriter: false,
    veilOnBlur: false,
    notices: false,
  }
  expect(await askShell('shell.setPreferences', { theme: 'dark', textSize: 20 })).toEqual({
    ok: true,
    value: preferences,
  })
  expect(await page.evaluate(() => window.heard)).toEqual([{ kind: 'preferences', preferences }])
  expect(await shell.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  expect(await askShell('shell.preferences')).toMatchObject({ value: { theme: 'dark', textSize: 20 } })
})
