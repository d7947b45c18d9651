import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { freePlace, journals, outsideJournals } from '../../electron/journals.ts'
import { openPreferences } from '../../electron/preferences.ts'

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
  folder = mkdtempSync(join(tmpdir(), 'afterword-journals-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const idOf = (n: number) => `b7c0a7b0-54b1-4d7c-8a39-${String(n).padStart(12, '0')}`
/** A start of the app: everything but the preferences on disk is new. */
const start = () => {
  const preferences = openPreferences({ folder, now: () => new Date(0) })
  let made = preferences.read().journals.length
  return { preferences, known: journals({ preferences, newId: () => idOf((made += 1)) }) }
}
const mark = (vaultId: string, counter: number) => ({ vaultId, counter, at: '2026-11-22T20:00:00.000Z' })
const at = (name: string) => join(folder, `${name}.afterword`)

test('A new computer knows no journal, and gives the keeper none', () => {
  const { known } = start()
  expect(known.list()).toEqual([])
  expect(known.currentGrant()).toBeUndefined()
  expect(() => known.currentPath()).toThrow('not-found')
})

test('A journal is remembered once it was opened, with how far it had come', () => {
  const first = start()
  const { grant, shown } = first.known.newAt(at('One'))
  expect(grant).toEqual({ kind: 'grant', id: idOf(1), path: at('One'), use: 'new' })
  expect(shown).toEqual({ id: idOf(1), name: 'One', place: folder, current: false })
  expect(start().known.list()).toEqual([])

  first.known.heard({ kind: 'opened', id: idOf(1), ...mark('v1', 1) })
  expect(first.known.list()).toEqual([{ id: idOf(1), name: 'One', place: folder, current: true }])
  first.known.heard({ kind: 'closed', ...mark('v1', 9) })
  expect(start().known.currentGrant()).toEqual({
    kind: 'grant',
    id: idOf(1),
    path: at('One'),
    use: 'current',
    lastSeen: mark('v1', 9),
  })
})

test('A sample journal is not remembered', () => {
  const { known, preferences } = start()
  known.heard({ kind: 'opened', id: idOf(77), ...mark('sample', 1) })
  known.heard({ kind: 'closed', ...mark('sample', 2) })
  expect(preferences.read().journals).toEqual([])
  expect(known.currentGrant()).toBeUndefined()
})

function withTwo() {
  const { known, preferences } = start()
  for (const [name, vaultId] of [
    ['One', 'v1'],
    ['Two', 'v2'],
  ] as const) {
    const { grant } = known.newAt(at(name))
    known.heard({ kind: 'opened', id: grant.id, ...mark(vaultId, 3) })
  }
  return { known, preferences }
}

test('A switch holds for this run; the next start has the journal that was opened last', () => {
  const { known } = withTwo()
  expect(known.currentPath()).toBe(at('Two'))
  known.choose(idOf(1))
  expect(known.currentPath()).toBe(at('One'))
  expect(known.list().map(({ name, current }) => [name, current])).toEqual([
    ['One', true],
    ['Two', false],
  ])
  expect(start().known.currentPath()).toBe(at('Two'))
  expect(() => known.choose(idOf(50))).toThrow('not-found')
})

test('A journal opened from elsewhere is shown as the current one before and after it was opened', () => {
  const { known } = withTwo()
  known.choosePath(at('Other'))
  expect(known.list().at(-1)).toEqual({ id: idOf(3), name: 'Other', place: folder, current: true })
  expect(known.currentGrant()).toEqual({ kind: 'grant', id: idOf(3), path: at('Other'), use: 'current' })
  known.heard({ kind: 'opened', id: idOf(3), ...mark('v3', 1) })
  expect(start().known.list()).toHaveLength(3)
})

test('Opening a known folder again keeps its id and its mark', () => {
  const { known } = withTwo()
  known.choosePath(at('One'))
  expect(known.currentGrant()).toEqual({
    kind: 'grant',
    id: idOf(1),
    path: at('One'),
    use: 'current',
    lastSeen: mark('v1', 3),
  })
  expect(known.list()).toHaveLength(2)
})

test('A moved journal keeps its id and its mark', () => {
  const { known } = withTwo()
  known.moved(join(folder, 'there', 'Two.afterword'))
  expect(start().known.currentGrant()).toMatchObject({
    id: idOf(2),
    path: join(folder, 'there', 'Two.afterword'),
    lastSeen: mark('v2', 3),
  })
})

test('A journal that was moved by hand is one journal at its new place, and a copy of it is another', () => {
  const { known } = withTwo()
  known.choosePath(at('Two by hand'))
  known.heard({ kind: 'opened', id: idOf(3), ...mark('v2', 4) })
  expect(known.list().map(({ name }) => name)).toEqual(['One', 'Two by hand'])
  mkdirSync(at('Two by hand'))
  known.choosePath(at('A copy'))
  known.heard({ kind: 'opened', id: idOf(4), ...mark('v2', 4) })
  expect(known.list().map(({ name }) => name)).toEqual(['One', 'Two by hand', 'A copy'])
})

test('Asking twice for the same place gives the same permission', () => {
  const { known } = start()
  expect(known.newAt(at('One')).grant.id).toBe(known.newAt(at('One')).grant.id)
  expect(known.newAt(at('Two')).grant.id).not.toBe(known.newAt(at('One')).grant.id)
})

test('A journal that is not the current one can be forgotten; the current one cannot', () => {
  const { known } = withTwo()
  expect(() => known.forget(idOf(2))).toThrow('vault-open')
  known.forget(idOf(1))
  expect(
    start()
      .known.list()
      .map(({ name }) => name),
  ).toEqual(['Two'])
})

test('To start a new one, no journal is the current one, in this run only', () => {
  const { known } = withTwo()
  known.chooseNone()
  expect(known.currentGrant()).toBeUndefined()
  expect(start().known.currentPath()).toBe(at('Two'))
})

test('A new journal gets a name that nothing has yet', () => {
  expect(freePlace(folder, 'My journal')).toBe(at('My journal'))
  mkdirSync(at('My journal'))
  mkdirSync(at('My journal 2'))
  expect(freePlace(folder, 'My journal')).toBe(at('My journal 3'))
})

test.each([
  ['/home/me', '/home/me'],
  ['/home/me/My journal.afterword', '/home/me'],
  ['/home/me/My journal.afterword/backups', '/home/me'],
  ['/home/a.afterword/b/c.afterword/d', '/home'],
  ['/', '/'],
])('A journal chosen to go to %s goes to %s: never into another one', (chosen, taken) => {
  expect(outsideJournals(chosen)).toBe(taken)
})
