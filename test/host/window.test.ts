// BrowserWindow: its life, its size, its events.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alive, ended, launch, type Running } from './support.ts'

type Marked = Electron.BrowserWindow & {
  $options: Record<string, unknown>
  $recorded: { call: string; args: unknown[] }[]
}

let host: Running
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

describe('a window’s life', () => {
  test('keeps its options for tests to read', async () => {
    const options = await host.app.evaluate(
      ({ BrowserWindow }) => (BrowserWindow.getAllWindows()[0] as unknown as Marked).$options,
    )
    expect(options).toMatchObject({
      width: 900,
      height: 700,
      webPreferences: { sandbox: true, contextIsolation: true },
    })
  })
  test('refuses pages that are not sandboxed and isolated: those are not emulated', async () => {
    const faults = await host.app.evaluate(() =>
      [{ sandbox: false }, { contextIsolation: false }, { nodeIntegration: true }].map(webPreferences => {
        try {
          globalThis.openWindow({ webPreferences })
          return ''
        } catch (error) {
          return (error as Error).message
        }
      }),
    )
    expect(faults).toEqual([
      'not emulated: webPreferences.sandbox other than true',
      'not emulated: webPreferences.contextIsolation other than true',
      'not emulated: webPreferences.nodeIntegration other than false',
    ])
  })
  // ready-to-show: "Emitted when the web page has been rendered (while not being shown) and window can be displayed without a
  // visual flash." show: "Emitted when the window is shown." closed: "Emitted when the window is closed."
  test('goes through its events in order', async () => {
    const heard = await host.app.evaluate(async ({ app, BrowserWindow }) => {
      const all: string[] = []
      app.once('web-contents-created', () => all.push('web-contents-created'))
      app.once('browser-window-created', () => all.push('browser-window-created'))
      const window = globalThis.openWindow({ show: false })
      all.push(`visible ${window.isVisible()}`)
      for (const name of ['show', 'hide', 'close', 'closed'] as const)
        window.on(name as 'show', () => all.push(name))
      for (const name of ['dom-ready', 'did-finish-load', 'destroyed'] as const)
        window.webContents.on(name as 'dom-ready', () => all.push(name))
      const ready = new Promise<void>(done => window.once('ready-to-show', () => done()))
      await window.loadURL('app://bundle/index.html')
      await ready
      all.push('ready-to-show')
      window.show()
      all.push(`visible ${window.isVisible()}`)
      window.hide()
      const closed = new Promise<void>(done => window.once('closed', () => done()))
      window.close()
      await closed
      all.push(
        `destroyed ${window.isDestroyed()} ${window.webContents.isDestroyed()} ${BrowserWindow.getAllWindows().length}`,
      )
      return all
    })
    expect(heard).toEqual([
      'web-contents-created',
      'browser-window-created',
      'visible false',
      'dom-ready',
      'did-finish-load',
      'ready-to-show',
      'show',
      'visible true',
      'hide',
      'close',
      'destroyed',
      'closed',
      'destroyed true true 1',
    ])
  })
  // close: "Calling event.preventDefault() will cancel the close."
  // destroy(): "Force closing the window, the unload and beforeunload event won't be emitted for the web page, and close event will
  // also not be emitted for this window, but it guarantees the closed event will be emitted."
  test('may refuse to close, but not to be destroyed', async () => {
    const heard = await host.app.evaluate(async () => {
      const all: string[] = []
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      window.on('close', event => {
        all.push('close')
        event.preventDefault()
      })
      window.on('closed', () => all.push('closed'))
      window.close()
      await new Promise(done => setImmediate(done))
      all.push(`there ${!window.isDestroyed()}`)
      window.destroy()
      all.push(`gone ${window.isDestroyed()}`)
      return all
    })
    expect(heard).toEqual(['close', 'there true', 'closed', 'gone true'])
  })
  // getOSProcessId: "The operating system pid of the associated renderer process."
  test('draws in a process of its own, which ends when the window is destroyed', async () => {
    const [one, two] = await host.app.evaluate(async () => {
      const windows = [globalThis.openWindow(), globalThis.openWindow()]
      await Promise.all(windows.map(window => window.loadURL('app://bundle/index.html')))
      Object.assign(globalThis, { pair: windows })
      return windows.map(window => window.webContents.getOSProcessId())
    })
    const first = await host.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
    )
    expect(new Set([first, one, two]).size).toBe(3)
    for (const pid of [one, two])
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toContain('--type=renderer')
    await host.app.evaluate(() =>
      (globalThis as unknown as { pair: Electron.BrowserWindow[] }).pair[0]?.destroy(),
    )
    expect(await ended(one ?? 0)).toBe(true)
    expect(alive(two ?? 0)).toBe(true)
    await host.app.evaluate(() =>
      (globalThis as unknown as { pair: Electron.BrowserWindow[] }).pair[1]?.destroy(),
    )
    expect(await ended(two ?? 0)).toBe(true)
  })
  test('is found in another process when its page asks for one', async () => {
    const [before, pids] = await host.app.evaluate(async () => {
      const windows = [globalThis.openWindow(), globalThis.openWindow()]
      const known = () => windows.map(window => window.webContents.getOSProcessId())
      await Promise.all(windows.map(window => window.webContents.executeJavaScript('1')))
      const empty = known()
      await Promise.all(windows.map(window => window.loadURL('app://bundle/apart.html')))
      Object.assign(globalThis, { pair: windows })
      return [empty, known()] as const
    })
    expect(await Promise.all(before.map(ended))).toEqual([true, true])
    expect(new Set(pids).size).toBe(2)
    expect(pids.map(alive)).toEqual([true, true])
    await host.app.evaluate(() => {
      for (const window of (globalThis as unknown as { pair: Electron.BrowserWindow[] }).pair)
        window.destroy()
    })
    expect(await Promise.all(pids.map(ended))).toEqual([true, true])
  })
  // window-all-closed: "if you subscribe, you control whether the app quits or not."
  test('the last one to close says so, and the app goes on when it listens', async () => {
    const last = await launch()
    await last.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
    expect(
      await last.app.evaluate(({ BrowserWindow }) => [
        globalThis.events,
        BrowserWindow.getAllWindows().length,
      ]),
    ).toEqual([['window-all-closed'], 0])
    const next = last.app.waitForEvent('window')
    await last.app.evaluate(() => void globalThis.openWindow().loadURL('app://bundle/index.html'))
    expect(await (await next).textContent('h1')).toBe('Hello')
    await last.end()
  })
  test('is found from its contents, its id and its page', async () => {
    const window = await host.app.browserWindow(host.page)
    const found = await host.app.evaluate(({ BrowserWindow, webContents }, window) => {
      return [
        BrowserWindow.fromWebContents(window.webContents) === window,
        BrowserWindow.fromId(window.id) === window,
        webContents.fromId(window.webContents.id) === window.webContents,
        BrowserWindow.getAllWindows().includes(window),
      ]
    }, window)
    expect(found).toEqual([true, true, true, true])
  })
})

describe('size and state', () => {
  test('the page is as large as the window', async () => {
    const size = () => host.page.evaluate(() => [innerWidth, innerHeight])
    expect(await size()).toEqual([900, 700])
    await host.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(760, 500))
    await host.page.waitForFunction(() => innerWidth === 760)
    expect(await size()).toEqual([760, 500])
    await host.page.setViewportSize({ width: 1000, height: 640 })
    expect(await size()).toEqual([1000, 640])
    await host.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setSize(900, 700))
    await host.page.waitForFunction(() => innerWidth === 900)
  })
  // getNormalBounds: "Whatever the current state of the window (maximized, minimized or in fullscreen), this function always returns
  // the position and size of the window in normal state."
  test('maximising, minimising and full screen come and go with their events', async () => {
    const heard = await host.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      if (window === undefined) return []
      const all: unknown[] = []
      const names = [
        'maximize',
        'unmaximize',
        'minimize',
        'restore',
        'enter-full-screen',
        'leave-full-screen',
        'resize',
        'move',
      ]
      for (const name of names) window.on(name as 'resize', () => all.push(name))
      const normal = window.getNormalBounds()
      window.maximize()
      all.push(window.isMaximized(), window.getNormalBounds().width === normal.width)
      window.minimize()
      all.push(window.isMinimized())
      window.restore()
      all.push(window.isMaximized())
      window.unmaximize()
      window.setFullScreen(true)
      all.push(window.isFullScreen())
      window.setFullScreen(false)
      window.setBounds({ x: 10, y: 20 })
      window.setMinimumSize(400, 300)
      window.setSize(100, 100)
      all.push(
        window.getSize(),
        JSON.stringify(window.getBounds()) === JSON.stringify(window.getNormalBounds()),
      )
      window.setMinimumSize(0, 0)
      window.setBounds(normal)
      for (const name of names) window.removeAllListeners(name)
      return all
    })
    const maximised = [
      'maximize',
      'resize',
      true,
      true,
      'minimize',
      true,
      'restore',
      true,
      'unmaximize',
      'resize',
    ]
    const full = ['enter-full-screen', 'resize', true, 'leave-full-screen', 'resize']
    const moved = ['move', 'resize', [400, 300], true, 'resize', 'move']
    expect(heard).toEqual([...maximised, ...full, ...moved])
  })
  // focus: "Emitted when the window gains focus." blur: "Emitted when the window loses focus."
  test('focus moves from window to window', async () => {
    const heard = await host.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      const all: unknown[] = []
      window?.blur()
      all.push(BrowserWindow.getFocusedWindow())
      window?.on('focus', () => all.push('focus'))
      window?.on('blur', () => all.push('blur'))
      window?.focus()
      all.push(window?.isFocused(), BrowserWindow.getFocusedWindow() === window)
      const other = globalThis.openWindow()
      other.focus()
      all.push(window?.isFocused())
      other.destroy()
      return all
    })
    expect(heard).toEqual([null, 'focus', true, true, 'blur', false])
  })
  // setZoomFactor: "Changes the zoom factor to the specified factor. Zoom factor is zoom percent divided by 100, so 300% = 3.0."
  test('zoom really lays the page out anew, from either side', async () => {
    await host.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
    )
    await host.page.waitForFunction(() => innerWidth === 450)
    expect(
      await host.page.evaluate(() => [
        innerHeight,
        devicePixelRatio,
        matchMedia('(max-width: 500px)').matches,
      ]),
    ).toEqual([350, 2, true])
    await host.page.evaluate(() => api.zoom(1.5))
    await host.page.waitForFunction(() => innerWidth === 600)
    expect(
      await host.app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        const factor = contents?.getZoomFactor()
        contents?.setZoomLevel(0)
        return [factor, contents?.getZoomFactor()]
      }),
    ).toEqual([1.5, 1])
    await host.page.waitForFunction(() => innerWidth === 900)
  })
})

describe('titles', () => {
  // page-title-updated: "Emitted when the document changed its title, calling event.preventDefault() will prevent the native window's
  // title from changing."
  test('the window takes the page’s title unless that is prevented', async () => {
    const titles = await host.app.evaluate(async () => {
      const window = globalThis.openWindow({ title: 'Mine' })
      const all = [window.getTitle()]
      const changed = () =>
        new Promise<void>(done => window.once('page-title-updated', () => setImmediate(done)))
      const first = changed()
      void window.loadURL('app://bundle/index.html')
      await first
      all.push(window.getTitle())
      window.setTitle('Kept')
      window.on('page-title-updated', event => event.preventDefault())
      const second = changed()
      void window.loadURL('app://bundle/other.html')
      await second
      all.push(window.getTitle(), window.webContents.getTitle())
      window.destroy()
      return all
    })
    expect(titles).toEqual(['Mine', 'Fixture', 'Kept', 'Other'])
  })
  test('a title that the page changes later is told as well', async () => {
    const title = await host.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      const told = new Promise(done => window?.once('page-title-updated', (_event, title) => done(title)))
      await window?.webContents.executeJavaScript('document.title = "Later"')
      return await told
    })
    expect(title).toBe('Later')
  })
})
