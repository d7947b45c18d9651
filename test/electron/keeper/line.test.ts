import { randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gate } from '../../../electron/keeper/gate.ts'
import { line, type Port } from '../../../electron/keeper/line.ts'
import { FromKeeper, PortMessage } from '../../../shared/contract/announcements.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import {
  longChannels,
  openChannels,
  promptChannels,
  routes,
  strictChannels,
} from '../../../electron/keeper/routes.ts'

/** One end of a channel as Electron gives it: silent until it is started. */
function testPort() {
  const events = new EventEmitter()
  const sent: PortMessage[] = []
  const kept: Uint8Array[] = []
  let state: 'new' | 'started' | 'closed' = 'new'
  const port: Port = {
    on: (event, listener) => events.on(event, listener),
    postMessage: message => {
      sent.push(PortMessage.parse(structuredClone(message)))
      if ('reply' in message && message.reply.ok) keep(message.reply.value)
      events.emit('sent')
    },
    start: () => {
      state = 'started'
    },
    close: () => {
      state = 'closed'
    },
  }
  function keep(value: unknown): void {
    if (typeof value !== 'object' || value === null) return
    for (const part of Object.values(value)) if (part instanceof Uint8Array) kept.push(part)
  }
  let count = 0
  return {
    port,
    sent,
    kept,
    state: () => state,
    say: (data: unknown) => events.emit('message', { data }),
    async ask(channel: string, input: unknown): Promise<unknown> {
      count += 1
      const id = count
      events.emit('message', { data: { id, channel, input } })
      for (;;) {
        const answer = sent.find(message => 'id' in message && message.id === id)
        if (answer !== undefined && 'reply' in answer) return answer.reply
        await once(events, 'sent')
      }
    },
  }
}

let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper
let parent: EventEmitter
let told: FromKeeper[]
let exited: Promise<unknown>
beforeEach(() => {
  folder = tempFolder()
  parent = new EventEmitter()
  told = []
  keeper = testKeeper(folder.path, {
    onOpen: ({ id }, mark) => told.push(FromKeeper.parse({ kind: 'opened', id, ...mark })),
  })
  const ask = gate({
    routes: Object.values(routes(keeper.vault)),
    openChannels,
    longChannels,
    promptChannels,
    strictChannels,
    arriving: keeper.vault.arriving,
    isOpen: keeper.vault.isOpen,
    quiet: keeper.vault.quiet,
    announce: what => joined.announce(what),
  })
  const joined = line({
    parent: {
      on: (event, listener) => parent.on(event, listener),
      postMessage: message => told.push(FromKeeper.parse(structuredClone(message))),
    },
    places: keeper.places,
    vault: keeper.vault,
    ask,
    exit: () => parent.emit('exit'),
  })
  exited = once(parent, 'exit')
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

const tell = (data: unknown, ports: Port[] = []) => parent.emit('message', { data, ports })
function connected() {
  const end = testPort()
  tell({ kind: 'window' }, [end.port])
  return end
}

describe('the line of the keeper', () => {
  it('answers a window that the shell connected, creates where it gave leave, and tells what changed', async () => {
    const window = connected()
    expect(window.state()).toBe('started')
    const id = randomUUID()
    tell({ kind: 'grant', id, path: join(folder.path, 'new.afterword'), use: 'new' })
    expect(await window.ask('vault.create', { grant: id, passphrase: passphrase() })).toMatchObject({
      ok: true,
    })
    expect(told).toMatchObject([{ kind: 'opened', id }])
    expect(window.sent.filter(message => 'announcement' in message)).toEqual([
      { announcement: { kind: 'changed', what: 'vault' } },
    ])
  })

  it('zeroes the recovery key once it was handed over', async () => {
    const window = connected()
    await window.ask('vault.create', { grant: keeper.grant, passphrase: passphrase() })
    const [sent] = window.sent.flatMap(message =>
      'reply' in message && message.reply.ok ? [message.reply.value] : [],
    )
    expect(sent).toMatchObject({ recoveryKey: expect.any(Uint8Array) })
    expect(JSON.stringify(sent)).not.toBe(JSON.stringify({ recoveryKey: new Uint8Array(32) }))
    await Promise.resolve()
    expect(window.kept).toEqual([new Uint8Array(32)])
  })

  it('closes the vault when told to, tells the shell how far it came, and ends', async () => {
    const window = connected()
    await window.ask('vault.create', { grant: keeper.grant, passphrase: passphrase() })
    tell({ kind: 'close' })
    await exited
    expect(told.map(({ kind }) => kind)).toEqual(['opened', 'closed'])
    expect(told[1]?.counter).toBeGreaterThanOrEqual(told[0]?.counter ?? Number.NaN)
    expect(await window.ask('people.list', {})).toEqual({ ok: false, code: 'vault-locked' })
  })

  it('ends without a word when nothing was open', async () => {
    tell({ kind: 'close' })
    await exited
    expect(told).toEqual([])
  })

  it('hears only the window that was connected last', () => {
    const first = connected()
    const second = connected()
    expect([first.state(), second.state()]).toEqual(['closed', 'started'])
  })

  it('does not hear what is said in another shape, by the shell or by the window', async () => {
    const window = connected()
    for (const odd of [
      null,
      'close',
      { kind: 'open' },
      { kind: 'close', now: true },
      { kind: 'grant', id: 'x' },
    ])
      tell(odd)
    for (const odd of [null, 7, {}, { id: 'x', channel: 'vault.status', input: {} }, { id: 1 }])
      window.say(odd)
    expect(await window.ask('vault.status', {})).toMatchObject({ ok: true })
    expect(window.sent).toHaveLength(1)
  })
})
