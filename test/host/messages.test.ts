// ipcMain, ipcRenderer and contextBridge, between a real page and the main process.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Running } from './support.ts'

let host: Running
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

describe('invoke and handle', () => {
  test.each(['undefined', 'nan', 'minusZero', 'big', 'date', 'bytes'])(
    'carries %s there and back',
    async kind => {
      expect(await host.page.evaluate(kind => api.echoIs(kind), kind)).toBe(true)
    },
  )
  // "If the handler in the main process throws an error, the promise returned by invoke will reject. However, the Error object in
  // the renderer process will not be the same as the one thrown in the main process."
  test('rejects with Electron’s words when the handler throws', async () => {
    const fault = await host.page.evaluate(() => api.invoke('fail').catch((error: Error) => error.message))
    expect(fault).toBe("Error invoking remote method 'fail': TypeError: locked")
  })
  test('rejects when nobody handles the channel', async () => {
    const fault = await host.page.evaluate(() => api.invoke('nobody').catch((error: Error) => error.message))
    expect(fault).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'")
  })
  // "Sending Functions, Promises, Symbols, WeakMaps, or WeakSets will throw an exception."
  test('refuses a function', async () => {
    const faults = await host.page.evaluate(async () => [
      await api.sendFunction(),
      await api.invokeFunction().catch((error: Error) => error.message),
    ])
    expect(faults).toEqual([{ fault: 'An object could not be cloned.' }, 'An object could not be cloned.'])
  })
  // ipcMain.handle: one handler a channel; removeHandler: "Removes any handler for channel, if present."
  test('takes one handler a channel, until it is removed', async () => {
    const faults = await host.app.evaluate(({ ipcMain }) => {
      const attempt = (): string => {
        try {
          ipcMain.handle('once', () => 1)
          return 'taken'
        } catch (error) {
          return (error as Error).message
        }
      }
      const first = [attempt(), attempt()]
      ipcMain.removeHandler('once')
      return [...first, attempt()]
    })
    expect(faults).toEqual(['taken', "Attempted to register a second handler for 'once'", 'taken'])
  })
})

describe('send', () => {
  test('keeps the order of a thousand messages to the page', async () => {
    const heard = host.page.evaluate(
      () =>
        new Promise(done => {
          const all: unknown[] = []
          void api.listen('count', (number: unknown) => {
            all.push(number)
            if (all.length === 1000) done(all)
          })
        }),
    )
    await host.page.evaluate(() => 1)
    await host.app.evaluate(({ BrowserWindow }) => {
      for (let number = 0; number < 1000; number += 1)
        BrowserWindow.getAllWindows()[0]?.webContents.send('count', number)
    })
    expect(await heard).toEqual(Array.from({ length: 1000 }, (_item, at) => at))
  })
  test('keeps the order of a thousand messages from the page', async () => {
    const heard = await host.app.evaluateHandle(({ ipcMain }) => {
      const all: unknown[] = []
      const done = new Promise(finish =>
        ipcMain.on('up', (_event, number) => {
          if (all.push(number) === 1000) finish(all)
        }),
      )
      return { done }
    })
    await host.page.evaluate(() => {
      for (let number = 0; number < 1000; number += 1) void api.send('up', number)
    })
    expect(await heard.evaluate(({ done }) => done)).toEqual(Array.from({ length: 1000 }, (_item, at) => at))
  })
  test('refuses what cannot be cloned', async () => {
    const fault = await host.app.evaluate(({ BrowserWindow }) => {
      try {
        BrowserWindow.getAllWindows()[0]?.webContents.send('any', () => 1)
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(fault).toBe('An object could not be cloned.')
  })
})

describe('the sender', () => {
  // senderFrame: "The frame that sent this message. May be null if accessed after the frame has either navigated or been destroyed."
  test('is known by the address and origin that the app gave, and is the main frame', async () => {
    await host.app.evaluate(({ ipcMain }) =>
      ipcMain.handle('who', event => ({
        url: event.senderFrame?.url,
        origin: event.senderFrame?.origin,
        main: event.senderFrame === event.sender.mainFrame,
        top: event.senderFrame?.top === event.sender.mainFrame,
        parent: event.senderFrame?.parent,
        gone: event.senderFrame?.isDestroyed(),
      })),
    )
    expect(await host.page.evaluate(() => api.invoke('who'))).toEqual({
      url: 'app://bundle/index.html',
      origin: 'app://bundle',
      main: true,
      top: true,
      parent: null,
      gone: false,
    })
  })
  test('is null once the page has gone elsewhere', async () => {
    const later = await host.app.evaluateHandle(async ({ BrowserWindow, ipcMain }) => {
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      const kept = new Promise<Electron.IpcMainEvent>(done => ipcMain.once('keep', done))
      await window.webContents.executeJavaScript('api.send("keep")')
      const event = await kept
      const before = event.senderFrame === window.webContents.mainFrame
      await window.loadURL('app://bundle/other.html')
      const after = event.senderFrame
      window.destroy()
      return { before, after, count: BrowserWindow.getAllWindows().length }
    })
    expect(await later.jsonValue()).toEqual({ before: true, after: null, count: 1 })
  })
})

describe('contextBridge', () => {
  // "The api … is frozen": exposed objects cannot be changed by the page.
  test('freezes what it exposes, all the way down', async () => {
    const frozen = await host.page.evaluate(() =>
      [api, api.nested, api.nested.list, api.invoke].map(item => Object.isFrozen(item)),
    )
    expect(frozen).toEqual([true, true, true, true])
  })
  test('cannot bind a name twice', async () => {
    expect(await host.page.evaluate(() => api.exposeAgain())).toEqual({
      fault: 'Cannot bind an API on top of an existing property on the window object',
    })
  })
  test('passes functions as arguments, and they can be called again and again', async () => {
    expect(await host.page.evaluate(() => api.twice((value: unknown) => Number(value) * 3, 7))).toEqual([
      21, 21,
    ])
  })
  test('passes promises, kept and broken', async () => {
    const got = await host.page.evaluate(async () => [
      await api.later('kept'),
      await api
        .laterFault()
        .catch((error: Error & { code?: string }) => [error instanceof Error, error.message, error.code]),
    ])
    expect(got).toEqual(['kept', [true, 'no', undefined]])
  })
  // "Errors that are thrown are also copied … any custom properties on the Error object will be lost".
  test('copies the message of a thrown error and drops its custom properties', async () => {
    const fault = await host.page.evaluate(() => {
      try {
        void api.fault()
        return undefined
      } catch (error) {
        return [error instanceof Error, (error as Error).message, 'code' in (error as Error)]
      }
    })
    expect(fault).toEqual([true, 'broken', false])
  })
  test('leaves nothing of the preload in the page’s own world', async () => {
    const seen = await host.page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', '$afterwordPost', '$afterwordHear', 'Buffer'].filter(
        name => name in globalThis,
      ),
    )
    expect(seen).toEqual([])
  })
})

describe('the preload', () => {
  test('is sandboxed: no Node modules but electron', async () => {
    expect(await host.page.evaluate(() => api.canRequire('node:fs'))).toEqual({
      fault: 'module not found: node:fs',
    })
    expect(await host.page.evaluate(() => api.canRequire('electron'))).toEqual({ value: 'object' })
  })
  test('knows what it runs in', async () => {
    expect(await host.page.evaluate(() => api.environment())).toMatchObject({
      type: 'renderer',
      sandboxed: true,
    })
  })
  // webContents 'preload-error': "Emitted when the preload script preloadPath throws an unhandled exception error."
  test('says when it throws', async () => {
    const message = await host.app.evaluate(async () => {
      const path = process
        .getBuiltinModule('node:path')
        .join(process.cwd(), 'test/host/fixtures/window/broken-preload.cjs')
      const window = globalThis.openWindow({ webPreferences: { preload: path } })
      const told = new Promise<string>(done =>
        window.webContents.on('preload-error', (_event, file, error) =>
          done(`${file === path} ${error.message}`),
        ),
      )
      void window.loadURL('app://bundle/index.html')
      const text = await told
      window.destroy()
      return text
    })
    expect(message).toBe('true broken on purpose')
  })
  test('getPathForFile is empty here, so nothing may depend on it', async () => {
    expect(await host.page.evaluate(() => api.pathOf())).toBe('')
  })
})
