// MessageChannelMain, MessagePortMain and utilityProcess.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alive, ended, fixture, launch, type Running } from './support.ts'

type Heard = Record<string, unknown>[]

let host: Running
const child = `${fixture('utility')}/child.mjs`
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

const give = async (): Promise<void> => {
  await host.app.evaluate(({ BrowserWindow, MessageChannelMain }) => {
    const { port1, port2 } = new MessageChannelMain()
    globalThis.portHeard = []
    port1.on('message', event => {
      globalThis.portHeard.push(event.data)
      port1.postMessage({ back: event.data })
    })
    port1.on('close', () => globalThis.portHeard.push('closed'))
    port1.start()
    Object.assign(globalThis, { hostPort: port1 })
    BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.postMessage('port', 'for you', [port2])
  })
}

const ask = (message: object, options: { args?: string[]; options?: object } = {}) =>
  host.app.evaluate(
    async ({ utilityProcess }, { child, message, args, options }) => {
      const made = utilityProcess.fork(child, args, options)
      const answer = new Promise(done => made.once('message', done))
      const over = new Promise<number>(done => made.once('exit', done))
      made.postMessage(message)
      const said = await Promise.race([answer, over])
      made.kill()
      await over
      return said
    },
    { child, message, args: options.args ?? [], options: { stdio: 'ignore', ...options.options } },
  )

describe('MessagePortMain', () => {
  // start(): "Starts the sending of messages queued on the port. Messages will be queued until this method is called."
  test('queues messages until it is started, and keeps their order', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain }) => {
      const { port1, port2 } = new MessageChannelMain()
      const heard: unknown[] = []
      port2.on('message', event => heard.push(event.data))
      for (const item of [1, 2, 3]) port1.postMessage(item)
      await new Promise(done => setTimeout(done, 30))
      const before = heard.length
      const all = new Promise<void>(done => port2.on('message', () => heard.length === 4 && done()))
      port2.start()
      port1.postMessage(4)
      await all
      return { before, heard }
    })
    expect(got).toEqual({ before: 0, heard: [1, 2, 3, 4] })
  })
  test('clones what it carries', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain }) => {
      const { port1, port2 } = new MessageChannelMain()
      const value = { map: new Map([[1, new Date(5)]]), bytes: new Uint8Array([1, 2]), nothing: undefined }
      const heard = new Promise<typeof value>(done =>
        port2.once('message', event => done(event.data as typeof value)),
      )
      port2.start()
      port1.postMessage(value)
      const back = await heard
      return [
        back === value,
        back.map.get(1)?.getTime(),
        [...back.bytes],
        'nothing' in back,
        back.bytes instanceof Uint8Array,
      ]
    })
    expect(got).toEqual([false, 5, [1, 2], true, true])
  })
  // close: "Emitted when the remote end of a MessagePortMain object becomes disconnected."
  test('says when the other end closes, after what was sent before', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain }) => {
      const { port1, port2 } = new MessageChannelMain()
      const heard: unknown[] = []
      const closed = new Promise<void>(done => port2.on('close', () => done()))
      port2.on('message', event => heard.push(event.data))
      port2.start()
      port1.postMessage('last words')
      port1.close()
      await closed
      port2.postMessage('into the void')
      return heard
    })
    expect(got).toEqual(['last words'])
  })
  // postMessage(message, transfer?: MessagePortMain[])
  test('transfers ports, with what waits in them, and nothing else', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain }) => {
      const outer = new MessageChannelMain()
      const inner = new MessageChannelMain()
      inner.port1.postMessage('waiting')
      const attempt = (message: unknown, transfer: unknown): string => {
        try {
          outer.port1.postMessage(message, transfer as Electron.MessagePortMain[])
          return 'sent'
        } catch (error) {
          return (error as Error).message
        }
      }
      const arrived = new Promise<Electron.MessagePortMain | undefined>(done =>
        outer.port2.once('message', event => done(event.ports[0])),
      )
      outer.port2.start()
      const refused = [
        attempt(1, [new ArrayBuffer(8)]),
        attempt(1, 'port'),
        attempt(1, [outer.port1]),
        attempt(1, [inner.port2, inner.port2]),
        attempt(() => 1, [inner.port2]),
      ]
      const sent = attempt('here', [inner.port2])
      const again = attempt('again', [inner.port2])
      const port = await arrived
      const said = new Promise(done => port?.once('message', event => done(event.data)))
      port?.start()
      return { refused, sent, again, said: await said }
    })
    expect(got).toEqual({
      refused: [
        'Invalid value for transfer',
        'Invalid value for transfer',
        'Port at index 0 contains the source port.',
        'Port at index 1 is a duplicate of an earlier port',
        'An object could not be cloned.',
      ],
      sent: 'sent',
      again: 'Port at index 0 is already neutered',
      said: 'waiting',
    })
  })
})

describe('ports and pages', () => {
  // "When they arrive in the renderer, they will be native DOM MessagePort objects."
  test('a port arrives in the preload as a real MessagePort, and talks both ways', async () => {
    await give()
    await host.page.waitForFunction(async () => ((await api.ports()) as Heard).length === 1)
    expect(await host.page.evaluate(() => api.ports())).toEqual([
      { message: 'for you', isPort: true, count: 1 },
    ])
    const heard = await host.page.evaluate(
      () =>
        new Promise(done => {
          const all: unknown[] = []
          void api.portListen((data: unknown) => {
            if (all.push(data) === 3) done(all)
          })
          for (const item of [1, { deep: [Number.NaN, undefined] }, new Uint8Array([9])])
            void api.portSend(item)
        }),
    )
    expect(heard).toEqual([
      { back: 1 },
      { back: { deep: [Number.NaN, undefined] } },
      { back: new Uint8Array([9]) },
    ])
  })
  test('closing the page’s end tells the other', async () => {
    await host.page.evaluate(() => api.portClose())
    await expect.poll(() => host.app.evaluate(() => globalThis.portHeard.at(-1))).toBe('closed')
  })
  test('closing the main process’s end tells the page', async () => {
    await give()
    await host.page.waitForFunction(async () => ((await api.ports()) as Heard).length === 2)
    const told = host.page.evaluate(
      () => new Promise(done => void api.portListen((data: unknown) => data === 'closed' && done(data))),
    )
    await host.page.evaluate(() => 1)
    await host.app.evaluate(() =>
      (globalThis as unknown as { hostPort: Electron.MessagePortMain }).hostPort.close(),
    )
    expect(await told).toBe('closed')
  })
  // ipcRenderer.postMessage: "The transferred MessagePort objects will be available in the main process as MessagePortMain objects
  // by accessing the ports property of the emitted event."
  test('a port of the page arrives in the main process', async () => {
    await host.app.evaluate(({ ipcMain }) => {
      ipcMain.once('given', (event, message) => {
        event.ports[0]?.postMessage({ got: message, kind: event.ports[0].constructor.name })
      })
    })
    expect(await host.page.evaluate(() => api.givePort())).toEqual({
      got: { with: 'port' },
      kind: 'MessagePortMain',
    })
  })
  test('a page can transfer ports only', async () => {
    expect(await host.page.evaluate(() => api.transferBytes())).toEqual({
      fault: 'Invalid value for transfer',
    })
  })
  test('the end of the page closes its ports', async () => {
    const closed = await host.app.evaluate(async ({ MessageChannelMain }) => {
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      const { port1, port2 } = new MessageChannelMain()
      const end = new Promise(done => port1.on('close', () => done('closed')))
      port1.start()
      window.webContents.postMessage('port', 1, [port2])
      window.destroy()
      return await end
    })
    expect(closed).toBe('closed')
  })
})

describe('utilityProcess', () => {
  // parentPort: "Messages received on this port will be queued up until a handler is registered for this event."
  test('runs the module with its arguments, environment and folder', async () => {
    const options = { env: { GIVEN: 'yes', PATH: process.env['PATH'] }, cwd: '/tmp', serviceName: 'keeper' }
    expect(await ask({ do: 'describe' }, { args: ['one', 'two'], options })).toEqual({
      type: 'utility',
      electron: expect.stringMatching(/^\d+\./),
      argv: ['one', 'two'],
      env: 'yes',
      cwd: '/tmp',
      send: 'undefined',
      ports: 0,
    })
  })
  test('clones messages both ways', async () => {
    expect(await ask({ do: 'echo', value: { big: 5n, list: [undefined, Number.NaN] } })).toEqual({
      big: 5n,
      list: [undefined, Number.NaN],
    })
  })
  test('has a small electron of its own, and the rest is not emulated', async () => {
    expect(await ask({ do: 'electron' })).toEqual({
      channel: 'function',
      fault: 'not emulated: electron.net in a utility process.fetch',
    })
  })
  // 'exit': "Contains the exit code for the process obtained from waitpid on POSIX".
  test.each([0, 7])('tells its exit code %i', async code => {
    expect(await ask({ do: 'exit', code })).toBe(code)
  })
  test('tells that the module threw', async () => {
    const code = await ask({ do: 'echo', value: 1 }, { args: ['--throw'] })
    expect(code).toBe(1)
  })
  // spawn: "Emitted once the child process has spawned successfully." pid: "Until the child process has spawned successfully, the
  // value is undefined. When the child process exits, then the value is undefined after the exit event is emitted."
  // kill(): "This function returns true if the kill is successful, and false otherwise."
  test('has a pid between spawn and exit, and kill ends it', async () => {
    const got = await host.app.evaluate(async ({ utilityProcess }, child) => {
      const made = utilityProcess.fork(child, [], { stdio: 'pipe' })
      const before = made.pid
      await new Promise<void>(done => made.once('spawn', () => done()))
      const output = await new Promise<string>(done => made.stdout?.once('data', text => done(String(text))))
      const pid = made.pid
      const over = new Promise<[number, boolean]>(done =>
        made.once('exit', code => done([code, made.pid === pid])),
      )
      const killed = made.kill()
      const [code, stillThere] = await over
      return {
        before: before === undefined,
        pid,
        output,
        killed,
        code,
        stillThere,
        after: made.pid === undefined,
        again: made.kill(),
      }
    }, child)
    expect(got).toMatchObject({
      before: true,
      output: 'started\n',
      killed: true,
      stillThere: true,
      after: true,
      again: false,
    })
    expect(got.code).not.toBe(0)
    expect(await ended(got.pid ?? 0)).toBe(true)
  })
  test('takes ports, which give nothing before they are started', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain, utilityProcess }, child) => {
      const made = utilityProcess.fork(child, [], { stdio: 'ignore' })
      const { port1, port2 } = new MessageChannelMain()
      const heard: unknown[] = []
      port1.start()
      const all = new Promise<void>(done =>
        port1.on('message', event => heard.push(event.data) === 3 && done()),
      )
      made.postMessage({ do: 'serve', start: false }, [port2])
      for (const item of [1, 2]) port1.postMessage(item)
      const extra = new MessageChannelMain()
      port1.postMessage(3, [extra.port2])
      made.postMessage({ do: 'echo', value: 'still here' })
      await new Promise(done => made.once('message', done))
      const before = heard.length
      made.postMessage({ do: 'start' })
      await all
      made.kill()
      return { before, heard }
    }, child)
    expect(got).toEqual({
      before: 0,
      heard: [
        { heard: 1, ports: 0 },
        { heard: 2, ports: 0 },
        { heard: 3, ports: 1 },
      ],
    })
  })
  test('closing either end tells the other, and so does a sudden death', async () => {
    const got = await host.app.evaluate(async ({ MessageChannelMain, utilityProcess }, child) => {
      const outcome: unknown[] = []
      for (const last of ['close', 'die'] as const) {
        const made = utilityProcess.fork(child, [], { stdio: 'ignore' })
        const { port1, port2 } = new MessageChannelMain()
        const closed = new Promise(done => port1.once('close', () => done(`${last}: closed`)))
        port1.start()
        made.postMessage({ do: 'serve', start: true }, [port2])
        port1.postMessage(last)
        outcome.push(await closed)
        made.kill()
      }
      const made = utilityProcess.fork(child, [], { stdio: 'ignore' })
      const { port1, port2 } = new MessageChannelMain()
      made.postMessage({ do: 'serve', start: true }, [port2])
      port1.close()
      outcome.push(await new Promise(done => made.once('message', done)))
      made.kill()
      return outcome
    }, child)
    expect(got).toEqual(['close: closed', 'die: closed', 'port closed'])
  })
  test('the page talks to it directly through the relay', async () => {
    const before = (await host.page.evaluate(() => api.ports())) as Heard
    const pid = await host.app.evaluate(
      async ({ BrowserWindow, MessageChannelMain, utilityProcess }, child) => {
        const made = utilityProcess.fork(child, [], { stdio: 'ignore' })
        const { port1, port2 } = new MessageChannelMain()
        made.postMessage({ do: 'serve', start: true }, [port1])
        await new Promise<void>(done => made.once('spawn', () => done()))
        BrowserWindow.getAllWindows()[0]?.webContents.mainFrame.postMessage('port', 'keeper', [port2])
        return made.pid
      },
      child,
    )
    await host.page.waitForFunction(
      async count => ((await api.ports()) as Heard).length === count,
      before.length + 1,
    )
    const heard = await host.page.evaluate(
      () =>
        new Promise(done => {
          const all: unknown[] = []
          void api.portListen((data: unknown) => {
            all.push(data)
            if (data === 'closed') done(all)
          })
          void api.portSend('hello')
          void api.portSend('die')
        }),
    )
    expect(heard).toEqual([{ heard: 'hello', ports: 0 }, 'closed'])
    expect(alive(pid ?? 0)).toBe(false)
  })
  // "utilityProcess.fork can only be called after the ready event has been emitted on App." stdio: "Configuring stdin to any
  // property other than ignore is not supported and will result in an error."
  test('refuses an input stream', async () => {
    const fault = await host.app.evaluate(({ utilityProcess }, child) => {
      try {
        utilityProcess.fork(child, [], { stdio: ['pipe', 'pipe', 'pipe'] })
        return ''
      } catch (error) {
        return (error as Error).message
      }
    }, child)
    expect(fault).toContain('stdin')
  })
})
