import * as fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { pretend } from '../support/pretend.ts'
import { Reply } from '../../shared/contract/request.ts'
import { shellContract } from '../../shared/contract/shell-contract.ts'
import { channels } from '../../shared/contract/channels.ts'
import { GrantId } from '../../shared/domain/vault.ts'
import { Fault } from '../../shared/faults.ts'
import { answer, answering, openChannels, type Routes } from '../../electron/shell-routes.ts'

const ipc = vi.hoisted(() => ({
  handlers: new Map<string, (event: unknown, message: unknown) => unknown>(),
  listeners: new Map<string, (event: unknown) => void>(),
}))
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, run: (event: unknown, message: unknown) => unknown) =>
      ipc.handlers.set(channel, run),
    on: (channel: string, run: (event: unknown) => void) => ipc.listeners.set(channel, run),
  },
}))

const reached: string[] = []
const id = GrantId.parse('b7c0a7b0-54b1-4d7c-8a39-6d4f9b6f0001')
const journal = { id, name: 'One', place: '/home/me', current: true }
const note =
  <T>(name: string, value: T) =>
  (): T => {
    reached.push(name)
    return value
  }
const c = shellContract
const preferences = {
  theme: 'dark',
  textSize: 18,
  autoLock: 5,
  typewriter: false,
  veilOnBlur: false,
  notices: false,
} as const
const routes: Routes = {
  preferences: answer(c.preferences, note('preferences', preferences)),
  setPreferences: answer(c.setPreferences, note('setPreferences', preferences)),
  platform: answer(
    c.platform,
    note('platform', { os: 'linux', version: '1', electron: '1', chromium: '1', sample: false } as const),
  ),
  journals: answer(c.journals, note('journals', [journal])),
  defaultPlace: answer(c.defaultPlace, note('defaultPlace', journal)),
  choosePlace: answer(c.choosePlace, note('choosePlace', null)),
  openOther: answer(c.openOther, note('openOther', true)),
  switchTo: answer(c.switchTo, note('switchTo', null)),
  startNew: answer(c.startNew, note('startNew', null)),
  moveJournal: answer(c.moveJournal, () => {
    throw new Error('/home/me/secret name.afterword')
  }),
  forgetJournal: answer(c.forgetJournal, () => {
    throw new Fault('vault-open')
  }),
  print: answer(c.print, note('print', true)),
  savePdf: answer(c.savePdf, note('savePdf', true)),
  savePractice: answer(c.savePractice, note('savePractice', true)),
  mayNotify: answer(c.mayNotify, note('mayNotify', true)),
  notify: answer(c.notify, note('notify', true)),
  showFolder: answer(c.showFolder, note('showFolder', null)),
  lock: answer(c.lock, note('lock', null)),
  flushed: answer(c.flushed, note('flushed', null)),
  flushing: answer(c.flushing, note('flushing', null)),
  active: answer(c.active, note('active', null)),
  quit: answer(c.quit, note('quit', null)),
}
const ask = answering(routes)
beforeEach(() => {
  reached.length = 0
})

test('Every channel is another', () => {
  const names = Object.values(shellContract).map(request => request.channel)
  expect(new Set(names).size).toBe(names.length)
  expect(names.length).toBeGreaterThan(10)
})

test('A question of the agreed shape is answered', async () => {
  expect(await ask({ channel: 'shell.preferences', input: {} })).toEqual({ ok: true, value: preferences })
  expect(await ask({ channel: 'shell.switchTo', input: { id } })).toEqual({ ok: true, value: null })
  expect(reached).toEqual(['preferences', 'switchTo'])
})

const wrong = [null, undefined, 7, 'word', [], { id: 7 }, { id: '../..' }, { extra: 1 }, { theme: 'purple' }]
test.each(Object.values(shellContract).map(request => request.channel))(
  '%s refuses wrong shapes before anything is done',
  async channel => {
    for (const input of wrong)
      expect(await ask({ channel, input })).toEqual({ ok: false, code: 'bad-request' })
    expect(reached).toEqual([])
  },
)

test('A message that is no question is refused', async () => {
  for (const message of [
    undefined,
    null,
    'shell.lock',
    [],
    {},
    { channel: 7, input: {} },
    { channel: 'shell.lock', input: {}, more: 1 },
    { channel: 'shell.nothing', input: {} },
    { channel: 'constructor', input: {} },
    { channel: '__proto__', input: {} },
    { channel: 'vault.status', input: {} },
  ])
    expect(await ask(message)).toEqual({ ok: false, code: 'bad-request' })
  expect(reached).toEqual([])
})

test('What is too large, too deep or no plain data is refused unread', async () => {
  const deep: Record<string, unknown> = {}
  deep['self'] = deep
  for (const [input, code] of [
    ['x'.repeat(1_000_001), 'too-large'],
    [deep, 'bad-request'],
    [new Map(), 'bad-request'],
  ])
    expect(await ask({ channel: 'shell.setPreferences', input })).toEqual({ ok: false, code })
})

test('A failure crosses as its code; its words stay here', async () => {
  expect(await ask({ channel: 'shell.forgetJournal', input: { id } })).toEqual({
    ok: false,
    code: 'vault-open',
  })
  expect(await ask({ channel: 'shell.moveJournal', input: {} })).toEqual({ ok: false, code: 'internal' })
})

test('Whatever arrives, the answer is a reply and never an exception', async () => {
  const names = Object.values(shellContract).map(request => request.channel)
  const question = fc.record({ channel: fc.constantFrom(...names), input: fc.anything() })
  const messages = fc.sample(fc.oneof(fc.anything(), question), { numRuns: 2000, seed: 11 })
  const replies = await Promise.all(messages.map(ask))
  expect(replies).toHaveLength(2000)
  expect(replies.filter(reply => !Reply.safeParse(reply).success)).toEqual([])
})

test('A stranger is told so, gets no port, and nothing is done', async () => {
  let ports = 0
  openChannels({
    routes,
    isTrusted: event => pretend<{ trusted: boolean }>(event).trusted,
    onPortAsked: () => {
      ports += 1
    },
  })
  expect([...ipc.handlers.keys()]).toEqual([channels.ask])
  expect([...ipc.listeners.keys()]).toEqual([channels.port])
  const question = { channel: 'shell.lock', input: {} }
  expect(await ipc.handlers.get(channels.ask)?.({ trusted: false }, question)).toEqual({
    ok: false,
    code: 'stranger',
  })
  ipc.listeners.get(channels.port)?.({ trusted: false })
  expect([reached, ports]).toEqual([[], 0])

  expect(await ipc.handlers.get(channels.ask)?.({ trusted: true }, question)).toEqual({
    ok: true,
    value: null,
  })
  ipc.listeners.get(channels.port)?.({ trusted: true })
  expect([reached, ports]).toEqual([['lock'], 1])
})
