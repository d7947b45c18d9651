import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import { channels } from '../../shared/contract/channels.ts'
import { pretend } from '../support/pretend.ts'

// The real preload with a real message channel; Electron's two objects stand in.

const electron = vi.hoisted(() => ({ ipc: undefined as unknown, exposed: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  get ipcRenderer() {
    return electron.ipc
  },
  contextBridge: {
    exposeInMainWorld: (name: string, api: unknown) => electron.exposed.set(name, api),
  },
}))

type Listen = (heard: (announcement: unknown) => void) => () => void
type Api = Record<'ask' | 'askShell', (channel: string, input: unknown) => Promise<unknown>> &
  Record<'listen' | 'listenShell', Listen>
type Question = { id: number; channel: string; input: unknown }

async function load() {
  const sent: string[] = []
  const invoked: unknown[] = []
  const ipc = Object.assign(new EventEmitter(), {
    send: (channel: string) => sent.push(channel),
    invoke: async (channel: string, message: unknown) => {
      invoked.push([channel, message])
      return { ok: true, value: null }
    },
  })
  electron.ipc = ipc
  electron.exposed.clear()
  vi.resetModules()
  await import('../../electron/preload.ts')
  const api = pretend<Api>(electron.exposed.get('afterword'))
  const { port1, port2 } = new MessageChannel()
  const questions: Question[] = []
  port2.addEventListener('message', ({ data }) => questions.push(pretend(data)))
  port2.start()
  return {
    api,
    keeper: port2,
    questions,
    sent,
    invoked,
    givePort: () => ipc.emit(channels.port, { ports: [port1] }),
    announce: (announcement: unknown) => ipc.emit(channels.announce, {}, announcement),
  }
}
let it: Awaited<ReturnType<typeof load>>
beforeEach(async () => {
  it = await load()
})
const asked = (count: number) => vi.waitFor(() => expect(it.questions).toHaveLength(count))

test('It gives the page one name with four functions, and asks for the port', () => {
  expect([...electron.exposed.keys()]).toEqual(['afterword'])
  expect(Object.keys(it.api)).toEqual(['ask', 'listen', 'askShell', 'listenShell'])
  expect(new Set(Object.values(it.api).map(one => typeof one))).toEqual(new Set(['function']))
  expect(it.sent).toEqual([channels.port])
})

test('Replies find their questions, in whatever order they come', async () => {
  it.givePort()
  const [first, second] = [it.api.ask('a', 1), it.api.ask('b', 2)]
  await asked(2)
  for (const { id, channel } of it.questions.toReversed())
    it.keeper.postMessage({ id, reply: `to ${channel}` })
  expect(await Promise.all([first, second])).toEqual(['to a', 'to b'])
})

test('A question asked before the port is there waits for it', async () => {
  const early = it.api.ask('early', { deep: [1] })
  expect(it.questions).toEqual([])
  it.givePort()
  await asked(1)
  expect(it.questions[0]).toMatchObject({ channel: 'early', input: { deep: [1] } })
  it.keeper.postMessage({ id: it.questions[0]?.id, reply: 'late' })
  expect(await early).toBe('late')
})

test('When the keeper goes, what waits and what is asked later is answered keeper-gone', async () => {
  it.givePort()
  const waiting = [it.api.ask('a', 1), it.api.ask('b', 2)]
  await asked(2)
  it.keeper.close()
  const gone = { ok: false, code: 'keeper-gone' }
  expect(await Promise.all(waiting)).toEqual([gone, gone])
  expect(await it.api.ask('later', 3)).toEqual(gone)
})

test('Bytes arrive as bytes', async () => {
  it.givePort()
  void it.api.ask('unlock', { passphrase: new Uint8Array([1, 2, 3]) })
  await asked(1)
  expect(it.questions[0]?.input).toEqual({ passphrase: new Uint8Array([1, 2, 3]) })
})

test('Announcements of the keeper reach every listener until it stops listening', async () => {
  it.givePort()
  const one: unknown[] = []
  const two: unknown[] = []
  const stop = it.api.listen(said => one.push(said))
  it.api.listen(said => two.push(said))
  it.keeper.postMessage({ announcement: 1 })
  await vi.waitFor(() => expect(two).toEqual([1]))
  stop()
  it.keeper.postMessage({ announcement: 2 })
  await vi.waitFor(() => expect(two).toEqual([1, 2]))
  expect(one).toEqual([1])
})

test('What the shell tells before the page listens is kept for its first listener', () => {
  it.announce({ kind: 'keeper-gone' })
  const heard: unknown[] = []
  it.api.listenShell(said => heard.push(said))
  it.announce({ kind: 'flush' })
  expect(heard).toEqual([{ kind: 'keeper-gone' }, { kind: 'flush' }])
})

test('A question to the shell goes over the one channel', async () => {
  expect(await it.api.askShell('shell.lock', {})).toEqual({ ok: true, value: null })
  expect(it.invoked).toEqual([[channels.ask, { channel: 'shell.lock', input: {} }]])
})
