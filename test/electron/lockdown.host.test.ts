import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAll } from '../../build/build.mjs'
import { importsOf, root } from '../support/source.ts'
import { ready, startShell, type ShellApp } from '../support/shell-app.ts'

// The built shell in a real window, asked from inside by a page that wants everything.

let shell: ShellApp
let page: Page
beforeAll(async () => {
  await buildAll({ only: ['host', 'shell', 'preload'] })
  shell = await startShell()
  page = shell.page
}, 120_000)
afterAll(async () => shell.close())

type Asked = { ok: boolean; code?: string; value?: unknown }
type Window = {
  afterword: Record<'ask' | 'askShell', (channel: string, input: unknown) => Promise<Asked>>
  probe: Record<string, () => Promise<string>>
  violations: string[]
  inlineRan?: boolean
}
declare const window: Window & typeof globalThis

const ask = (channel: string, input: unknown = {}, from = page) =>
  from.evaluate(([channel, input]) => window.afterword.ask(channel as string, input), [channel, input])
const askShell = (channel: string, input: unknown = {}, from = page) =>
  from.evaluate(([channel, input]) => window.afterword.askShell(channel as string, input), [channel, input])

test('The page is given four functions and nothing of Electron or Node', async () => {
  expect(
    await page.evaluate(() => Object.entries(window.afterword).map(([key, value]) => [key, typeof value])),
  ).toEqual([
    ['ask', 'function'],
    ['listen', 'function'],
    ['askShell', 'function'],
    ['listenShell', 'function'],
  ])
  expect(
    await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter(
        name => name in window,
      ),
    ),
  ).toEqual([])
  expect(
    await page.evaluate(() => {
      try {
        Object.assign(window.afterword, { ask: () => 'mine' })
      } catch {
        // frozen
      }
      return Object.isFrozen(window.afterword) || !String(window.afterword.ask).includes('mine')
    }),
  ).toBe(true)
})

test('Styles with the nonce hold; inline scripts, handlers and styles without it do not', async () => {
  const look = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('h1') ?? document.body)
    return [style.color, style.backgroundColor, style.marginLeft]
  })
  expect(look).toEqual(['rgb(1, 2, 3)', 'rgba(0, 0, 0, 0)', '0px'])
  await page.evaluate(() => window.probe['runsHandler']?.())
  await page.click('h1')
  expect(await page.evaluate(() => window.inlineRan)).toBeUndefined()
})

test.each([
  'evaluates',
  'makesFunctions',
  'runsInlineScript',
  'setsMarkup',
  'makesAnotherPolicy',
  'fetchesOut',
  'fetchesItself',
  'fetchesFile',
  'asksXhr',
  'opensSocket',
  'loadsImage',
  'loadsModule',
  'loadsDataModule',
  'startsBlobWorker',
  'registersServiceWorker',
  'framesOut',
])('The page cannot do this: %s', async name => {
  expect(await page.evaluate(name => window.probe[name]?.(), name)).not.toBe('done')
  expect(await page.evaluate(() => window.inlineRan)).toBeUndefined()
})

test('What was refused above was refused by the content policy, and the one policy for pasting may be made once', async () => {
  const seen = await page.evaluate(() => window.violations)
  for (const directive of ['script-src', 'connect-src', 'img-src', 'frame-src', 'require-trusted-types-for'])
    expect(seen.some(one => one.startsWith(directive))).toBe(true)
  expect(await page.evaluate(() => window.probe['makesPastePolicy']?.())).toBe('done')
  expect(await page.evaluate(() => window.probe['makesPastePolicy']?.())).toBe('TypeError')
})

test('The page cannot go elsewhere, by link, by code or by form, not even to a page of its own', async () => {
  for (const leave of [
    () => document.querySelector<HTMLElement>('#out')?.click(),
    () => document.querySelector<HTMLFormElement>('#form')?.submit(),
    () => location.assign('https://example.org/'),
    () => location.replace('other.html'),
    () => location.assign('file:///etc/passwd'),
  ]) {
    await page.evaluate(leave)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  expect(await page.textContent('h1')).toBe('A page')
  expect(
    await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
  ).toBe('app://bundle/index.html')
})

test('The page cannot open a window', async () => {
  await page.evaluate(() => {
    window.open('https://example.org/')
    window.open('app://bundle/other.html')
    window.open('about:blank')
  })
  await page.click('#blank')
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('The page cannot save a file', async () => {
  await shell.app.evaluate(({ session }) => {
    const asked = new Promise(resolve =>
      session.fromPartition('journal').once('will-download', event => resolve(event.defaultPrevented)),
    )
    Object.assign(globalThis, { asked })
  })
  await page.click('#save')
  expect(await shell.app.evaluate(() => Reflect.get(globalThis, 'asked'))).toBe(true)
  const files = readdirSync(join(shell.folder, 'home'), { recursive: true, encoding: 'utf8' })
  expect(files.length).toBeGreaterThan(0)
  expect(files.filter(name => name.endsWith('words.txt'))).toEqual([])
})

test('No permission is there for the page', async () => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
    const found = await Promise.all(
      names.map(name => navigator.permissions.query({ name: name as PermissionName }).catch(() => undefined)),
    )
    return found.flatMap(one => (one === undefined ? [] : [one.state]))
  })
  expect(states.length).toBeGreaterThan(3)
  expect(new Set(states)).toEqual(new Set(['denied']))
  expect(await page.evaluate(() => Notification.permission)).toBe('denied')
})

test('The switches are the ones of lockdown.ts, the title says nothing and spelling is not checked', async () => {
  const told = await shell.app.evaluate(({ app, session, BrowserWindow }) => ({
    rules: app.commandLine.getSwitchValue('host-resolver-rules'),
    udp: app.commandLine.getSwitchValue('webrtc-ip-handling-policy'),
    spelling: session.fromPartition('journal').isSpellCheckerEnabled(),
    kept: session.fromPartition('journal').isPersistent(),
    title: BrowserWindow.getAllWindows()[0]?.getTitle(),
  }))
  expect(told).toEqual({
    rules: 'MAP * ~NOTFOUND',
    udp: 'disable_non_proxied_udp',
    spelling: process.platform === 'darwin',
    kept: false,
    title: 'Afterword',
  })
})

test('A stranger, even one on our own page with our own preload, is told so and gets no keeper', async () => {
  const opened = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ BrowserWindow, app, session }) => {
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: {
        preload: `${app.getAppPath()}/dist/electron/preload.cjs`,
        session: session.fromPartition('journal'),
        sandbox: true,
        contextIsolation: true,
      },
    })
    void stranger.loadURL('app://bundle/index.html')
  })
  const stranger = await opened
  await ready(stranger)
  expect(await askShell('shell.platform', {}, stranger)).toEqual({ ok: false, code: 'stranger' })
  expect(await askShell('shell.lock', {}, stranger)).toEqual({ ok: false, code: 'stranger' })
  const answered = await stranger.evaluate(() =>
    Promise.race([
      window.afterword.ask('vault.status', {}).then(() => 'answered'),
      // Its shell answers at once; the keeper, asked before, would have answered by then.
      (async () => {
        for (let round = 0; round < 50; round += 1) await window.afterword.askShell('shell.platform', {})
        return 'silence'
      })(),
    ]),
  )
  expect(answered).toBe('silence')
  expect(await askShell('shell.platform')).toMatchObject({ ok: true })
  await shell.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(window => !window.isVisible())
      .forEach(window => window.destroy()),
  )
})

test('Only the two channels of ours are open between page and shell', async () => {
  const names = await shell.app.evaluate(({ ipcMain }) => ipcMain.eventNames().map(String))
  expect(names.filter(name => name !== 'error')).toEqual(['afterword:port'])
})

test('What was built reaches for nothing but Node, Electron and the two natives', () => {
  const folder = join(shell.folder, 'app/dist/electron')
  const files = readdirSync(folder).filter(name => /\.c?js$/.test(name))
  const found = files.flatMap(name => {
    const source = { path: name, text: readFileSync(join(folder, name), 'utf8') }
    return importsOf(source).filter(({ isOurs }) => !isOurs)
  })
  expect(new Set(found.map(({ to }) => to).filter(to => !to.startsWith('node:')))).toEqual(
    new Set(['electron', '@signalapp/sqlcipher', 'sodium-native']),
  )
  const network = /^node:(net|tls|http|https|http2|dgram|dns)/
  expect(found.filter(({ to }) => network.test(to))).toEqual([])
  expect(
    [...readFileSync(join(folder, 'preload.cjs'), 'utf8').matchAll(/require\(([^)]*)\)/g)].map(one => one[1]),
  ).toEqual(['"electron"'])
})

const processes = (): { pid: number; command: string }[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        return [
          { pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') },
        ]
      } catch {
        return []
      }
    })
const rendererPid = () =>
  shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId())
const keeperPids = () =>
  processes().flatMap(({ pid, command }) =>
    command.includes(shell.folder) && command.includes('keeper.js') ? [pid] : [],
  )

const words = 'correct horse battery'

test('A lock ends the keeper and the renderer; what comes after is a fresh window with a locked journal', async () => {
  const place = (await askShell('shell.defaultPlace')).value as { id: string; name: string; place: string }
  expect([place.name, place.place]).toEqual(['My journal', join(shell.folder, 'home/Documents/Afterword')])
  const made = await page.evaluate(
    ([grant, words]) =>
      window.afterword.ask('vault.create', { grant, passphrase: new TextEncoder().encode(words) }),
    [place.id, words] as const,
  )
  expect(made.ok).toBe(true)
  expect(await ask('vault.status')).toMatchObject({ value: { presence: 'open' } })
  expect((await askShell('shell.journals')).value).toEqual([{ ...place, current: true }])

  const [renderer, keepers] = [await rendererPid(), keeperPids()]
  expect(renderer).toBeGreaterThan(0)
  const next = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())
  page = await next
  await ready(page)
  expect(await ask('vault.status')).toMatchObject({ value: { presence: 'closed' } })
  expect(shell.app.windows()).toHaveLength(1)
  expect(await rendererPid()).not.toBe(renderer)
  // Where there is no /proc the list is empty; on the host and on Linux it is the one keeper of this sitting.
  expect(keepers).toHaveLength(process.platform === 'linux' ? 1 : 0)
  expect(keepers.filter(pid => existsSync(`/proc/${pid}`))).toEqual([])

  const backups = join(place.place, `${place.name}.afterword`, 'backups')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const manifests = readdirSync(backups).map(name => readFileSync(join(backups, name, 'manifest'), 'utf8'))
  expect(manifests.map(text => JSON.parse(text.split('\n')[0] ?? '').app)).toEqual([version])
}, 60_000)

test('A question asked before the new keeper is there waits for its answer', async () => {
  const opened = await page.evaluate(
    words => window.afterword.ask('vault.unlock', { passphrase: new TextEncoder().encode(words) }),
    words,
  )
  expect(opened).toMatchObject({ ok: true })
})

test('A second start shows the window of the first and ends', async () => {
  await shell.app.evaluate(({ app }) => {
    const shown = new Promise(resolve =>
      app.once('second-instance', (_event, argv) => resolve(argv.length > 0)),
    )
    Object.assign(globalThis, { shown })
  })
  const second = spawn(process.execPath, [join(root, 'node_modules/electron/cli.js'), ...shell.args], {
    cwd: root,
    env: shell.env,
    stdio: 'ignore',
  })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  expect(await shell.app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(true)
  expect(await shell.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('A keeper that is killed leaves the window with its words; a lock leads to a fresh one with a locked journal', async () => {
  const [pid] = keeperPids()
  expect(pid).toBeGreaterThan(0)
  process.kill(pid ?? 0, 'SIGKILL')
  expect(await ask('vault.status')).toEqual({ ok: false, code: 'keeper-gone' })
  expect(shell.app.windows()).toEqual([page])
  const next = shell.app.waitForEvent('window')
  await shell.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())
  page = await next
  await ready(page)
  expect(await ask('vault.status')).toMatchObject({ value: { presence: 'closed' } })
}, 60_000)

test('Nothing of a sample journal is left, and the preferences hold a place, a mark and no word', async () => {
  const { close } = shell
  const folder = join(shell.folder, 'data')
  const stored = JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))
  expect(Object.keys(stored).toSorted()).toEqual([
    'autoLock',
    'bounds',
    'current',
    'journals',
    'notices',
    'textSize',
    'theme',
    'typewriter',
    'veilOnBlur',
  ])
  expect(Object.keys(stored.journals[0]).toSorted()).toEqual(['id', 'lastSeen', 'path'])
  await shell.app.close()
  expect(readdirSync(folder).filter(name => name.startsWith('sample-'))).toEqual([])
  expect(keeperPids()).toEqual([])
  await close()
})
