import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import { shell as shellOf } from '../../electron/shell.ts'
import { pretend } from '../support/pretend.ts'
import type { FromKeeper, ToKeeper } from '../../shared/contract/announcements.ts'

// The order of things at a lock, a crash and a quit, with a window and a keeper that write down what is done to them.

vi.mock('electron', () => ({ protocol: {} }))

const id = 'b7c0a7b0-54b1-4d7c-8a39-6d4f9b6f0001'
const opened = { kind: 'opened' as const, id, vaultId: 'v', counter: 1, at: '2026-11-22T20:00:00.000Z' }
const until = (seen: () => void) => vi.waitFor(seen, { timeout: 5_000, interval: 2 })
const has = (line: string) => until(() => expect(log).toContain(line))

let log: string[] = []

function fakeWindow(own: string[], name: string, sent: (kind: string) => void) {
  const contents = Object.assign(new EventEmitter(), {
    crashed: false,
    isCrashed: () => contents.crashed,
    mainFrame: {
      url: 'app://bundle/index.html',
      send: (_channel: string, { kind }: { kind: string }) => {
        own.push(`${name}: ${kind}`)
        sent(kind)
      },
    },
  })
  let destroyed = false
  return Object.assign(new EventEmitter(), {
    webContents: contents,
    isDestroyed: () => destroyed,
    isMinimized: () => false,
    show: () => own.push(`${name} shown`),
    focus: () => {},
    getNormalBounds: () => ({ x: 1, y: 2, width: 900, height: 700 }),
    destroy: () => {
      destroyed = true
      own.push(`${name} destroyed`)
    },
  })
}

type KeeperMakings = {
  own: string[]
  name: string
  onMessage: (message: FromKeeper) => void
  obeys: boolean
  onSample: (id: string) => void
}

function deferred() {
  let resolve: (() => void) | undefined
  const promise = new Promise<void>(done => {
    resolve = done
  })
  return { promise, resolve: () => resolve?.() }
}

function fakeKeeper({ own, name, onMessage, obeys, onSample }: KeeperMakings) {
  const { promise: exited, resolve } = deferred()
  const exit = () => {
    own.push(`${name} gone`)
    resolve()
  }
  return {
    exit,
    open: (at = id) => onMessage({ ...opened, id: at }),
    link: {
      send: (message: ToKeeper) => {
        if (message.kind === 'grant' && message.use === 'sample') onSample(message.id)
        own.push(`${name} <- ${message.kind === 'grant' ? message.use : message.kind}`)
      },
      connect: () => own.push(`${name} connected`),
      close: async () => {
        own.push(`${name} closing`)
        if (obeys) exit()
        await exited
      },
      exited,
    },
  }
}

async function start({ flushes = true, keeps = true, obeys = true, staysWithoutWindow = false } = {}) {
  // Each start writes its own log: what an earlier test left running cannot write into this one.
  const own: string[] = []
  log = own
  let sample = ''
  const onSample = (id: string): void => {
    sample = id
  }
  const windows: ReturnType<typeof fakeWindow>[] = []
  const keepers: ReturnType<typeof fakeKeeper>[] = []
  const shell = shellOf({
    createWindow: () => {
      const window = fakeWindow(own, `window ${windows.length + 1}`, kind => {
        if (kind === 'flush' && flushes) queueMicrotask(() => shell.current()?.flushed(keeps))
      })
      windows.push(window)
      own.push(`window ${windows.length} made`)
      return pretend(window)
    },
    startKeeper: onMessage => {
      const keeper = fakeKeeper({ own, name: `keeper ${keepers.length + 1}`, onMessage, obeys, onSample })
      keepers.push(keeper)
      own.push(`keeper ${keepers.length} started`)
      return keeper.link
    },
    journals: pretend({ currentGrant: () => undefined, heard: () => {} }),
    userData: '/nowhere',
    staysWithoutWindow,
    onOpened: () => own.push('opened'),
    onLeave: () => {},
    quit: () => own.push('quit'),
  })
  shell.begin()
  await has('keeper 1 <- sample')
  return { shell, windows, keepers, sampleId: () => sample }
}
beforeEach(() => {
  log = []
})

test('A lock saves first, then takes the window away, opens a fresh one, and starts a keeper when the old one is gone', async () => {
  const { shell, keepers } = await start({ obeys: false })
  keepers[0]!.open()
  log.length = 0
  shell.lock()
  await has('keeper 1 closing')
  await has('window 2 made')
  const at = (line: string) => log.indexOf(line)
  expect(at('window 1: flush')).toBe(0)
  expect(at('window 1 destroyed')).toBeLessThan(at('window 2 made'))
  expect(keepers).toHaveLength(1)
  keepers[0]!.exit()
  await has('keeper 2 <- sample')
  expect(at('keeper 1 gone')).toBeLessThan(at('keeper 2 started'))
})

test('While words can be kept nowhere, neither a lock, nor another journal, nor a quit takes the window away', async () => {
  const { shell, keepers } = await start({ keeps: false })
  keepers[0]!.open()
  log.length = 0
  shell.lock()
  await has('window 1: flush')
  let isChanged = false
  const change = () => {
    isChanged = true
  }
  expect([await shell.replace(change), await shell.replace(change), await shell.end()]).toEqual([
    false,
    false,
    false,
  ])
  expect(isChanged).toBe(false)
  expect(log.filter(line => line !== 'window 1: flush')).toEqual([])
  expect(shell.current()?.isOpen()).toBe(true)
})

test('Words of a sample keep nobody', async () => {
  const { shell, keepers, sampleId } = await start({ keeps: false })
  keepers[0]!.open(sampleId())
  shell.lock()
  await has('window 2 made')
  expect(log).toContain('window 1 destroyed')
})

test('While nothing is open there is nothing to lock', async () => {
  const { shell } = await start()
  log.length = 0
  shell.lock()
  expect(log).toEqual([])
})

test('Many wishes to lock are one lock', async () => {
  const { shell, keepers, windows } = await start()
  keepers[0]!.open()
  for (let wish = 0; wish < 10; wish += 1) shell.lock()
  await has('keeper 2 <- sample')
  expect([windows.length, keepers.length]).toEqual([2, 2])
  expect(log.filter(line => line.endsWith(': flush'))).toEqual(['window 1: flush'])
})

/** So many seconds of a window that says at each of them that it is still at it. */
async function stillAtIt({ shell, windows }: Awaited<ReturnType<typeof start>>, seconds: number) {
  for (let second = 0; second < seconds; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000)
    if (windows[0]?.isDestroyed() === false) shell.current()?.flushing()
  }
}

test.each([
  { seconds: 20, isWaitedFor: true },
  { seconds: 70, isWaitedFor: false },
])(
  'A window that says for $seconds s that it is still at it is waited for a minute at most',
  async ({ seconds, isWaitedFor }) => {
    const all = await start({ flushes: false })
    all.keepers[0]!.open()
    vi.useFakeTimers()
    try {
      all.shell.lock()
      await stillAtIt(all, seconds)
      expect(all.windows[0]!.isDestroyed()).toBe(!isWaitedFor)
      all.shell.current()?.flushed(true)
      await vi.advanceTimersByTimeAsync(10)
      expect(all.windows[0]!.isDestroyed()).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  },
)

test('A window that does not answer the order to save is waited for, and then goes', async () => {
  const { shell, keepers, windows } = await start({ flushes: false })
  keepers[0]!.open()
  vi.useFakeTimers()
  try {
    shell.lock()
    await vi.advanceTimersByTimeAsync(3_900)
    expect(windows[0]!.isDestroyed()).toBe(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(windows[0]!.isDestroyed()).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})

test('What must happen while nobody has the journal happens between two keepers', async () => {
  const { shell } = await start()
  await shell.replace(() => {
    log.push('between')
  })
  await has('keeper 2 started')
  const lines = ['keeper 1 gone', 'between', 'keeper 2 started'].map(line => log.indexOf(line))
  expect(lines).not.toContain(-1)
  expect(lines).toEqual(lines.toSorted((a, b) => a - b))
})

test('If that fails, the next sitting begins all the same', async () => {
  const { shell } = await start()
  await shell.replace(async () => Promise.reject(new Error('disk')))
  await has('keeper 2 started')
  expect(shell.current()).toBeDefined()
})

test('What is to be told of it is told to the next window, also when that one was there before it was known', async () => {
  const { shell } = await start()
  const { promise, resolve } = deferred()
  await shell.replace(async () => {
    await promise
    return [{ kind: 'not-moved', code: 'disk-full' }]
  })
  const port = shell.current()?.givePort()
  expect(log).not.toContain('window 2: not-moved')
  resolve()
  await port
  expect(log.slice(-2)).toEqual(['window 2: not-moved', 'keeper 2 connected'])
})

test('A keeper that dies takes no words with it: the window stays, is told, and goes at a lock, which cannot save any more', async () => {
  const { shell, keepers, windows } = await start()
  keepers[0]!.open()
  log.length = 0
  keepers[0]!.exit()
  await has('window 1: keeper-gone')
  expect(log).toEqual(['keeper 1 gone', 'window 1: keeper-gone'])
  expect([windows[0]!.isDestroyed(), shell.current()?.isOpen()]).toEqual([false, true])
  shell.lock()
  await has('keeper 2 <- sample')
  expect(log).not.toContain('window 1: flush')
  expect([windows.length, keepers.length, windows[0]!.isDestroyed()]).toEqual([2, 2, true])
  log.length = 0
  await shell.current()?.givePort()
  expect(log).toEqual(['keeper 2 connected'])
})

test('A page that crashes after its keeper holds no words any more and is replaced', async () => {
  const { keepers, windows } = await start()
  keepers[0]!.open()
  keepers[0]!.exit()
  await has('window 1: keeper-gone')
  windows[0]!.webContents.crashed = true
  windows[0]!.webContents.emit('render-process-gone')
  await has('keeper 2 <- sample')
  expect(windows).toHaveLength(2)
})

test('A keeper that dies before anything is open is followed by a fresh window that is told of it', async () => {
  const { shell, keepers, windows } = await start()
  keepers[0]!.exit()
  await has('keeper 2 <- sample')
  expect([windows.length, keepers.length]).toEqual([2, 2])
  log.length = 0
  await shell.current()?.givePort()
  expect(log).toEqual(['window 2: keeper-gone', 'keeper 2 connected'])
})

test('A keeper that cannot even begin is not started for ever: the window says so', async () => {
  const { shell, keepers } = await start()
  for (let round = 1; round <= 4; round += 1) {
    await has(`keeper ${round} <- sample`)
    keepers.at(-1)!.exit()
  }
  await has('window 4: keeper-gone')
  expect(keepers).toHaveLength(4)
  shell.lock()
  await has('keeper 5 <- sample')
})

test('A page that crashes has nothing to save and is replaced', async () => {
  const { keepers, windows } = await start()
  keepers[0]!.open()
  windows[0]!.webContents.crashed = true
  windows[0]!.webContents.emit('render-process-gone')
  await has('keeper 2 <- sample')
  expect(log).not.toContain('window 1: flush')
  expect(windows).toHaveLength(2)
})

test('The end saves, closes and begins nothing new, even when a lock was under way', async () => {
  const { shell, keepers } = await start()
  keepers[0]!.open()
  shell.lock()
  await shell.end()
  expect(shell.current()).toBeUndefined()
  const count = (word: string) => log.filter(line => line.endsWith(word)).length
  expect([count('started'), count('gone'), count('made'), count('destroyed')]).toEqual([2, 2, 2, 2])
  expect(log.filter(line => line.endsWith('flush'))).toHaveLength(1)
  shell.focus()
  shell.lock()
  expect(shell.current()).toBeUndefined()
})

test.each([false, true])(
  'Closing the window quits, unless the app stays (macOS: %s)',
  async staysWithoutWindow => {
    const { shell, windows } = await start({ staysWithoutWindow })
    let prevented = false
    windows[0]!.emit('close', {
      preventDefault: () => {
        prevented = true
      },
    })
    expect(prevented).toBe(true)
    await has(staysWithoutWindow ? 'keeper 1 gone' : 'quit')
    expect(log.includes('quit')).toBe(!staysWithoutWindow)
    await until(() => expect(shell.current() === undefined).toBe(staysWithoutWindow))
  },
)

test('Only our own page in the top frame of this window is trusted', async () => {
  const { shell, windows } = await start()
  const frame = windows[0]!.webContents.mainFrame
  const trusted = (senderFrame: unknown) => shell.current()?.isTrusted(pretend({ senderFrame }))
  expect(trusted(frame)).toBe(true)
  expect(trusted(null)).toBe(false)
  expect(trusted({ ...frame })).toBe(false)
  frame.url = 'https://evil.example/'
  expect(trusted(frame)).toBe(false)
  log.length = 0
  await shell.current()?.givePort()
  expect(log).toEqual([])
})
