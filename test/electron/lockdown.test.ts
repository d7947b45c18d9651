import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import {
  lockContents,
  lockDown,
  lockDownEarly,
  lockSession,
  mayLoad,
  switches,
} from '../../electron/lockdown.ts'
import { pretend } from '../support/pretend.ts'
import { root } from '../support/source.ts'

// What Electron is told, word for word. That it then holds is seen in a real window: lockdown.host.test.ts.

type Told = { call: string; args: unknown[] }

const electron = vi.hoisted(() => {
  const told: { call: string; args: unknown[] }[] = []
  const note =
    (call: string) =>
    (...args: unknown[]): void => {
      told.push({ call, args })
    }
  const madeSessions: unknown[][] = []
  return { told, note, madeSessions }
})

vi.mock('electron', async () => {
  const { EventEmitter } = await import('node:events')
  const fake = () =>
    Object.assign(new EventEmitter(), {
      setPermissionRequestHandler: () => {},
      setPermissionCheckHandler: () => {},
      setDevicePermissionHandler: () => {},
      setDisplayMediaRequestHandler: () => {},
      webRequest: { onBeforeRequest: () => {} },
      setProxy: async () => {},
      setSpellCheckerEnabled: () => {},
      setSpellCheckerDictionaryDownloadURL: () => {},
    })
  return {
    app: {
      isPackaged: true,
      commandLine: { appendSwitch: electron.note('switch') },
      enableSandbox: electron.note('sandbox'),
      configureHostResolver: electron.note('resolver'),
      on: electron.note('on'),
    },
    session: {
      defaultSession: fake(),
      fromPartition: (...args: unknown[]) => {
        electron.madeSessions.push(args)
        return fake()
      },
    },
  }
})

beforeEach(() => {
  electron.told.length = 0
})

/** A session that keeps what it is told, by the name of the call. */
function lockedSession() {
  const told = new Map<string, (...args: unknown[]) => unknown>()
  const values = new Map<string, unknown>()
  const keep = (call: string) => (value: unknown) => {
    values.set(call, value)
    if (typeof value === 'function') told.set(call, pretend(value))
  }
  const heard = new EventEmitter()
  const calls = [
    'setPermissionRequestHandler',
    'setPermissionCheckHandler',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setSpellCheckerEnabled',
    'setSpellCheckerDictionaryDownloadURL',
  ]
  lockSession(
    pretend({
      ...Object.fromEntries(calls.map(call => [call, keep(call)])),
      webRequest: { onBeforeRequest: keep('onBeforeRequest') },
      setProxy: async (value: unknown) => keep('setProxy')(value),
      on: heard.on.bind(heard),
    }),
  )
  return { told, values, heard }
}

const typings = readFileSync(join(root, 'node_modules/electron/electron.d.ts'), 'utf8')
const permissionsOf = (call: string): string[] => {
  const line = typings.split('\n').find(one => one.includes(`    ${call}(handler: (`)) ?? ''
  const union = /permission: ((?:'[\w-]+'(?: \| )?)+)/.exec(line)?.[1] ?? ''
  return union.split(' | ').map(name => name.replaceAll("'", ''))
}

test('Every permission that Electron knows is refused, when asked for and when looked up', () => {
  const { told } = lockedSession()
  const asked = permissionsOf('setPermissionRequestHandler')
  const checked = permissionsOf('setPermissionCheckHandler')
  expect(asked.length).toBeGreaterThanOrEqual(46)
  expect(checked.length).toBeGreaterThanOrEqual(46)
  const answers: unknown[] = []
  for (const name of asked)
    told.get('setPermissionRequestHandler')?.(null, name, (granted: unknown) => answers.push(granted), {})
  for (const name of checked)
    answers.push(told.get('setPermissionCheckHandler')?.(null, name, 'app://bundle', {}))
  expect(answers).toHaveLength(asked.length + checked.length)
  expect(new Set(answers)).toEqual(new Set([false]))
})

test('No device, no screen', () => {
  const { told } = lockedSession()
  expect(told.get('setDevicePermissionHandler')?.({ deviceType: 'hid' })).toBe(false)
  const answers: unknown[] = []
  told.get('setDisplayMediaRequestHandler')?.({}, (streams: unknown) => answers.push(streams))
  expect(answers).toEqual([null])
})

test('A download is stopped before it begins', () => {
  const { heard } = lockedSession()
  const done: string[] = []
  heard.emit(
    'will-download',
    { preventDefault: () => done.push('prevented') },
    { cancel: () => done.push('cancelled') },
  )
  expect(done).toEqual(['prevented', 'cancelled'])
})

test.each([
  ['app://bundle/index.html', true, true],
  ['data:image/png;base64,AA', true, true],
  ['blob:app://bundle/1', true, true],
  ['devtools://devtools/bundled/inspector.html', false, true],
  ['https://example.org/', false, false],
  ['http://127.0.0.1/', false, false],
  ['file:///etc/passwd', false, false],
  ['ws://example.org/', false, false],
  ['wss://example.org/', false, false],
  ['ftp://example.org/', false, false],
  ['chrome://version', false, false],
  ['chrome-extension://x/', false, false],
  ['application://x', false, false],
  ['https://app:app@example.org/', false, false],
  ['', false, false],
])('%s may be loaded: %s, with developer tools: %s', (url, packaged, developing) => {
  expect(mayLoad(url, { devTools: false })).toBe(packaged)
  expect(mayLoad(url, { devTools: true })).toBe(developing)
})

test('Requests go through that rule, and a packaged app has no developer tools', () => {
  const { told } = lockedSession()
  const verdicts = ['app://bundle/a.js', 'https://example.org/', 'devtools://x'].map(url => {
    const given: unknown[] = []
    told.get('onBeforeRequest')?.({ url }, (verdict: unknown) => given.push(verdict))
    return given
  })
  expect(verdicts).toEqual([[{ cancel: false }], [{ cancel: true }], [{ cancel: true }]])
})

test('Dictionaries are not fetched, and the proxy leads nowhere, loopback too', () => {
  const { values } = lockedSession()
  expect(values.get('setSpellCheckerEnabled')).toBe(process.platform === 'darwin')
  expect(values.get('setSpellCheckerDictionaryDownloadURL')).toBe('app://none/')
  expect(values.get('setProxy')).toEqual({
    mode: 'fixed_servers',
    proxyRules: 'http://127.0.0.1:9',
    proxyBypassRules: '<-loopback>',
  })
})

test('A page can go nowhere, open nothing, embed nothing and speak no UDP', () => {
  const contents = Object.assign(new EventEmitter(), {
    opening: (): unknown => undefined,
    udp: '',
    setWindowOpenHandler: (answer: () => unknown) => {
      contents.opening = answer
    },
    setWebRTCIPHandlingPolicy: (policy: string) => {
      contents.udp = policy
    },
  })
  lockContents(pretend(contents))
  const prevented: string[] = []
  const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']
  for (const event of events) contents.emit(event, { preventDefault: () => prevented.push(event) })
  expect(prevented).toEqual(events)
  expect(contents.opening()).toEqual({ action: 'deny' })
  expect(contents.udp).toBe('disable_non_proxied_udp')
})

test('Before Chromium starts it is told to look up no name and to talk to nobody', () => {
  lockDownEarly()
  const given = (electron.told as Told[]).filter(({ call }) => call === 'switch').map(({ args }) => args)
  expect(given).toEqual(switches.map(([name, value]) => [name, value]))
  expect(Object.fromEntries(switches)).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  })
  expect(new Set(switches.map(([name]) => name)).size).toBe(10)
  const calls = (electron.told as Told[]).map(({ call }) => call)
  expect(calls).toContain('sandbox')
  expect((electron.told as Told[]).find(({ call }) => call === 'on')?.args[0]).toBe('web-contents-created')
})

test('The session of the window lives in memory only, without a cache', () => {
  lockDown()
  expect(electron.madeSessions).toEqual([['journal', { cache: false }]])
  expect((electron.told as Told[]).find(({ call }) => call === 'resolver')?.args).toEqual([
    { secureDnsMode: 'off' },
  ])
})
