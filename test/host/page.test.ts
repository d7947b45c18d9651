// What a page may and may not do: scheme, policy, navigation, permissions, network.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Running } from './support.ts'

let host: Running
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

type Host = { $host: { leaks: string[] } }
const leaks = () => host.app.evaluate(electron => (electron as unknown as Host).$host.leaks.splice(0))

describe('the app’s scheme', () => {
  test('is served by the app’s own handler, which sees its own address', async () => {
    const seen = await host.app.evaluate(async ({ session }) => {
      const all: string[] = []
      session.fromPartition('seen').protocol.handle('app', request => {
        all.push(request.url)
        return globalThis.serve(request)
      })
      const window = globalThis.openWindow({ webPreferences: { partition: 'seen' } })
      await window.loadURL('app://bundle/index.html?a=1#part')
      const url = window.webContents.getURL()
      window.destroy()
      return { all, url }
    })
    expect(seen).toEqual({
      all: ['app://bundle/index.html?a=1', 'app://bundle/ran.js'],
      url: 'app://bundle/index.html?a=1#part',
    })
  })
  test('runs scripts that the policy allows and refuses the others', async () => {
    expect(await host.page.evaluate(() => (globalThis as { ran?: boolean }).ran)).toBe(true)
    const refused = await host.page.evaluate(
      () =>
        new Promise(done => {
          const all: string[] = []
          document.addEventListener('securitypolicyviolation', event => {
            all.push(event.effectiveDirective)
            if (all.length === 2) done(all)
          })
          const inline = document.createElement('script')
          inline.textContent = 'globalThis.inline = true'
          document.body.append(inline)
          const style = document.createElement('style')
          style.textContent = 'h1 { color: red }'
          document.body.append(style)
        }),
    )
    expect(refused).toEqual(['script-src-elem', 'style-src-elem'])
    expect(await host.page.evaluate(() => 'inline' in globalThis)).toBe(false)
  })
  // privileges.supportFetchAPI: "Default false."
  test('can be fetched only where it is registered so', async () => {
    const got = await host.page.evaluate(async () => [
      await fetch('/ran.js').then(
        answer => answer.status,
        () => 'refused',
      ),
      await fetch(location.href.replace('bundle.app', 'bundle.plain').replace('index.html', 'ran.js')).then(
        answer => answer.status,
        () => 'refused',
      ),
    ])
    expect(got).toEqual([200, 'refused'])
  })
  test('must be registered before ready and handled once', async () => {
    const faults = await host.app.evaluate(({ protocol }) =>
      [() => protocol.registerSchemesAsPrivileged([]), () => protocol.handle('app', globalThis.serve)].map(
        act => {
          try {
            act()
            return ''
          } catch (error) {
            return (error as Error).message
          }
        },
      ),
    )
    expect(faults[0]).toBe('protocol.registerSchemesAsPrivileged should be called before app is ready')
    expect(faults[1]).toContain('Failed to register protocol')
  })
})

describe('sessions', () => {
  // fromPartition: "If partition starts with persist:, the page will use a persistent session … if there is no persist: prefix, the
  // page will use an in-memory session."
  test('are one object a partition, in memory unless they say persist', async () => {
    const got = await host.app.evaluate(({ session }) => [
      session.fromPartition('journal') === session.fromPartition('journal'),
      (session.fromPartition('journal') as unknown) === session.defaultSession,
      session.fromPartition('journal').isPersistent(),
      session.fromPartition('persist:journal').isPersistent(),
      session.defaultSession.isPersistent(),
    ])
    expect(got).toEqual([true, false, false, true, true])
  })
  test('a handler of the default session does not serve a window of another', async () => {
    const got = await host.app.evaluate(async ({ session }) => {
      const window = globalThis.openWindow({ webPreferences: { partition: 'empty' } })
      const fault = await window.loadURL('app://bundle/index.html').then(
        () => 'loaded',
        (error: Error) => error.message,
      )
      const own = window.webContents.session === session.fromPartition('empty')
      window.destroy()
      return { failed: fault.includes('ERR_'), own }
    })
    expect(got).toEqual({ failed: true, own: true })
  })
  // webRequest.onBeforeRequest: "The listener will be called with listener(details, callback) when a request is about to occur."
  test('each has its own webRequest, and cancelling holds', async () => {
    const got = await host.app.evaluate(async ({ session }) => {
      const own = session.fromPartition('guarded')
      const seen: string[] = []
      own.protocol.handle('app', globalThis.serve)
      own.webRequest.onBeforeRequest((details, answer) => {
        seen.push(`${details.resourceType} ${details.url}`)
        answer({ cancel: details.url.endsWith('ran.js') })
      })
      own.webRequest.onHeadersReceived((details, answer) => {
        answer({ responseHeaders: { ...details.responseHeaders, 'x-added': ['yes'] } })
      })
      const window = globalThis.openWindow({ webPreferences: { partition: 'guarded' } })
      await window.loadURL('app://bundle/index.html')
      const code =
        '[globalThis.ran === undefined, fetch("/other.html").then(answer => answer.headers.get("x-added"))]'
      const [ran, added] = (await window.webContents.executeJavaScript(`Promise.all(${code})`)) as unknown[]
      window.destroy()
      return { seen, notRun: ran, added }
    })
    expect(got).toEqual({
      seen: [
        'mainFrame app://bundle/index.html',
        'script app://bundle/ran.js',
        'xhr app://bundle/other.html',
      ],
      notRun: true,
      added: 'yes',
    })
  })
})

describe('leaving', () => {
  // will-navigate: "Emitted when a user or the page wants to start navigation … Calling event.preventDefault() will prevent the
  // navigation." "This event will not emit when the navigation is started programmatically with APIs like webContents.loadURL".
  test('a navigation by the page is told with its address and can be prevented', async () => {
    const got = await host.app.evaluate(async () => {
      const window = globalThis.openWindow()
      const seen: string[] = []
      window.webContents.on('will-frame-navigate', event =>
        seen.push(`frame ${event.url} ${event.isMainFrame}`),
      )
      window.webContents.on('will-navigate', (event, url) => {
        seen.push(`main ${url}`)
        event.preventDefault()
      })
      await window.loadURL('app://bundle/index.html')
      const before = seen.length
      for (const url of ['/other.html', 'https://example.com/']) {
        const told = new Promise(done => window.webContents.once('will-navigate', done))
        await window.webContents.executeJavaScript(`location.href = ${JSON.stringify(url)}; 1`)
        await told
      }
      const url = window.webContents.getURL()
      window.destroy()
      return { before, seen, url }
    })
    expect(got).toEqual({
      before: 0,
      seen: [
        'frame app://bundle/other.html true',
        'main app://bundle/other.html',
        'frame https://example.com/ true',
        'main https://example.com/',
      ],
      url: 'app://bundle/index.html',
    })
  })
  test('an unprevented navigation to the network is stopped by the host and listed', async () => {
    await leaks()
    await host.page.evaluate(() => {
      const image = new Image()
      image.src = '/file.bin'
    })
    const page = await host.app.evaluate(async () => {
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      const fault = await window.loadURL('https://example.com/').then(
        () => 'loaded',
        (error: Error) => error.message,
      )
      window.destroy()
      return fault
    })
    expect(page).toContain('ERR_INTERNET_DISCONNECTED')
    expect(await leaks()).toEqual(['https://example.com/'])
  })
  // setWindowOpenHandler: "Called before creating a window when a new window is requested by the renderer, e.g. by window.open(), a
  // link with target="_blank" …". A frame of the page: "will-frame-navigate … any frame".
  test('window.open asks the handler and opens nothing when denied', async () => {
    await host.app.evaluate(({ BrowserWindow }) => {
      globalThis.events.length = 0
      BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(({ url }) => {
        globalThis.events.push(url)
        return { action: 'deny' }
      })
    })
    await host.page.evaluate(() => void window.open('https://example.com/popup'))
    await expect.poll(() => host.app.evaluate(() => globalThis.events)).toEqual(['https://example.com/popup'])
    expect(await host.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    expect(await leaks()).toEqual([])
  })
  // will-download: "Calling event.preventDefault() will cancel the download".
  test('a download is told and can be prevented', async () => {
    const name = await host.app.evaluate(async ({ session }) => {
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      const told = new Promise<string>(done =>
        session.defaultSession.once('will-download', (event, item, contents) => {
          event.preventDefault()
          done(`${item.getFilename()} ${contents === window.webContents}`)
        }),
      )
      await window.webContents.executeJavaScript(
        'const a = document.createElement("a"); a.href = "/file.bin"; a.download = "mine.bin"; document.body.append(a); a.click()',
      )
      const text = await told
      window.destroy()
      return text
    })
    expect(name).toBe('mine.bin true')
  })
})

describe('permissions', () => {
  // setPermissionCheckHandler: "Returning true will allow the permission and false will reject it."
  test('are denied where the handlers deny, for every one of them', async () => {
    const got = await host.app.evaluate(async ({ session }) => {
      const own = session.fromPartition('denied')
      own.protocol.handle('app', globalThis.serve)
      own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
      own.setPermissionCheckHandler(() => false)
      const window = globalThis.openWindow({ webPreferences: { partition: 'denied' } })
      await window.loadURL('app://bundle/index.html')
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'window-management',
      ]
      const states = await window.webContents.executeJavaScript(
        `Promise.all(${JSON.stringify(names)}.map(name => navigator.permissions.query({ name }).then(got => got.state)))`,
      )
      window.destroy()
      return states as string[]
    })
    expect(new Set(got)).toEqual(new Set(['denied']))
  })
  // Electron's own page on security: "By default, Electron will automatically approve all permission requests unless the developer has
  // manually configured a custom handler."
  test('are granted where nobody denies them', async () => {
    const got = await host.page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'midi'] as const).map(
          async name => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(got).toEqual(['granted', 'granted', 'granted'])
  })
})

describe('looks and paper', () => {
  // themeSource: "The prefers-color-scheme CSS query will match dark mode. The updated event will be emitted".
  test('themeSource drives prefers-color-scheme', async () => {
    const dark = () => host.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
    expect(await dark()).toBe(false)
    const told = await host.app.evaluate(({ nativeTheme }) => {
      let count = 0
      nativeTheme.on('updated', () => (count += 1))
      nativeTheme.themeSource = 'dark'
      return [count, nativeTheme.shouldUseDarkColors, nativeTheme.themeSource]
    })
    expect(told).toEqual([1, true, 'dark'])
    await host.page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches)
    const opened = await host.app.evaluate(async () => {
      const window = globalThis.openWindow()
      await window.loadURL('app://bundle/index.html')
      const dark = await window.webContents.executeJavaScript(
        'matchMedia("(prefers-color-scheme: dark)").matches',
      )
      window.destroy()
      return dark as boolean
    })
    expect(opened).toBe(true)
    await host.app.evaluate(({ nativeTheme }) => (nativeTheme.themeSource = 'system'))
    await host.page.waitForFunction(() => !matchMedia('(prefers-color-scheme: dark)').matches)
  })
  // printToPDF: "Resolves with the generated PDF data."
  test('prints to a PDF of the size asked for', async () => {
    const pdf = await host.app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      const bytes = await contents?.printToPDF({ pageSize: 'A4', printBackground: true })
      return bytes?.toString('latin1') ?? ''
    })
    expect(pdf.startsWith('%PDF-')).toBe(true)
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/)
  })
  // print: "Some possible `failureReason`s for print failure include: … "Print job canceled"". Without `silent` it asks the
  // user, and the host has none: the dialog is dismissed, which never passes for a page that was printed.
  test('prints nothing, and says that the dialog was dismissed', async () => {
    const answers = await host.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return new Promise(resolve =>
        contents?.print({ printBackground: true }, (...answer) => {
          const { $recorded } = contents as unknown as { $recorded: { call: string; args: unknown[] }[] }
          resolve([answer, $recorded.at(-1)])
        }),
      )
    })
    expect(answers).toEqual([
      [false, 'Print job canceled'],
      { call: 'print', args: [{ printBackground: true }] },
    ])
    const silent = host.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.print({ silent: true }),
    )
    await expect(silent).rejects.toThrow('not emulated')
  })
  test('takes a picture of the page', async () => {
    const size = await host.app.evaluate(async ({ BrowserWindow }) =>
      (await BrowserWindow.getAllWindows()[0]?.webContents.capturePage())?.getSize(),
    )
    expect(size).toEqual({ width: 900, height: 700 })
  })
})
