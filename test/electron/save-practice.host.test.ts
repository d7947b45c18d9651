import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll } from '../../build/build.mjs'
import { smallDisk } from '../support/disks.ts'
import { startShell, type ShellApp } from '../support/shell-app.ts'

// The built shell in a real window: a practice of one's own as a file, where the person says.

let shell: ShellApp
beforeAll(async () => {
  await buildAll({ only: ['host', 'shell', 'preload'] })
  shell = await startShell()
}, 120_000)
afterAll(async () => shell.close())

type Asked = { ok: boolean; code?: string; value?: unknown }
type Window = { afterword: Record<'askShell', (channel: string, input: unknown) => Promise<Asked>> }
declare const window: Window & typeof globalThis

const json = '{"title":"Trägt jedes Zeichen: ✓ 偏見"}'
const save = (input: unknown = { json }) =>
  shell.page.evaluate(input => window.afterword.askShell('shell.savePractice', input), input)

const choose = (filePath: string | undefined) =>
  shell.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: asked.at(-1) })
      return { canceled: filePath === undefined, filePath: filePath ?? '' }
    }
  }, filePath)

const place = (name: string): string => {
  const folder = join(shell.folder, name)
  mkdirSync(folder, { recursive: true })
  return folder
}

test('The file has every byte of what was given, replaces what stood there, and only its owner may read it', async () => {
  const folder = place('chosen')
  const path = join(folder, 'mine.json')
  writeFileSync(path, 'an older and much longer one'.repeat(50))
  await choose(path)
  expect(await save()).toEqual({ ok: true, value: true })
  expect(readFileSync(path, 'utf8')).toBe(json)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['mine.json'])
})

test('The name that is offered tells nothing of the practice, and dismissed nothing is written', async () => {
  await choose(undefined)
  expect(await save()).toEqual({ ok: true, value: false })
  const asked = await shell.app.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'asked')))
  expect(asked).toMatch(/[/\\]Afterword practice\.json"/)
  expect(asked).not.toContain('Zeichen')
})

test('Where it cannot be written it is said, and inside a journal’s folder it is not put', async () => {
  await choose(join(shell.folder, 'nowhere', 'mine.json'))
  expect(await save()).toEqual({ ok: false, code: 'io-error' })
  const inside = place('My journal.afterword')
  chmodSync(inside, 0o700)
  await choose(join(inside, 'mine.json'))
  expect(await save()).toEqual({ ok: false, code: 'io-error' })
  expect(existsSync(join(inside, 'mine.json'))).toBe(false)
})

test('On a full disk the file that stood there stays, and no half is left', async () => {
  const disk = smallDisk('a practice on a full disk', 16)
  if (disk === undefined) return
  const path = join(disk, 'mine.json')
  writeFileSync(path, 'an older one')
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(12_288))
  await choose(path)
  expect(await save({ json: 'x'.repeat(100_000) })).toEqual({ ok: false, code: 'io-error' })
  expect(readFileSync(path, 'utf8')).toBe('an older one')
  expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'mine.json'])
})

test('More than a practice can be is not taken', async () => {
  await choose(join(place('large'), 'mine.json'))
  expect(await save({ json: 'x'.repeat(1_000_001) })).toEqual({ ok: false, code: 'too-large' })
  expect(readdirSync(place('large'))).toEqual([])
})
