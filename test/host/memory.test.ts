// What Chromium's first process keeps of a page's words: why test/journeys/leaks.test.ts leaves out there what the host
// itself carried. On Electron no message of a page becomes a DevTools message.
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Running } from './support.ts'

let host: Running
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

const commandOf = (pid: string): string => readFileSync(`/proc/${pid}/cmdline`, 'latin1')

/** The Chromium that the host started: its own child without a type. */
function browser(): number {
  const parent = host.app.process().pid
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const found = pids.find(pid => {
    try {
      const above = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ')[1]
      return Number(above) === parent && commandOf(pid).includes('--remote-debugging-pipe')
    } catch {
      return false
    }
  })
  return Number(found)
}

/** Whether the memory of a process holds the words, written in this way. */
function holds(pid: number, words: string, encoding: 'utf8' | 'utf16le'): boolean {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  const wanted = Buffer.from(words, encoding)
  const chunk = Buffer.alloc(4 * 1024 * 1024)
  const read = (at: number, bytes: number): number => {
    try {
      return readSync(memory, chunk, 0, bytes, at)
    } catch {
      return 0
    }
  }
  try {
    return readFileSync(`/proc/${pid}/maps`, 'latin1')
      .split('\n')
      .some(line => {
        const [, from = '0', to = '0'] = /^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+ *(?!\[v)/.exec(line) ?? []
        const end = Number.parseInt(to, 16)
        for (let at = Number.parseInt(from, 16); at < end;) {
          const bytes = read(at, Math.min(chunk.length, end - at))
          if (chunk.subarray(0, bytes).includes(wanted)) return true
          at += bytes > 256 && at + bytes < end ? bytes - 256 : Math.max(bytes, 4096)
        }
        return false
      })
  } finally {
    closeSync(memory)
  }
}

const fresh = (): string => `quillon${Math.random().toString(36).slice(2)}verglas`

/** A window with a field, into which the words come by single keys; Playwright never names them whole. */
async function typed(words: string) {
  const next = host.app.waitForEvent('window')
  await host.app.evaluate(() => void globalThis.openWindow().loadURL('app://bundle/other.html'))
  const page = await next
  await page.waitForSelector('h1')
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.append(field)
    field.focus()
  })
  for (const key of words) await page.keyboard.press(key)
  const close = () =>
    host.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(window => window.webContents.getURL().includes('other'))
        ?.destroy(),
    )
  return { page, close }
}

const wait = { timeout: 20_000, interval: 250 }

describe.runIf(process.platform === 'linux')('Chromium’s first process', () => {
  test('knows words that are being typed, and none of them once the window is destroyed', async () => {
    const words = fresh()
    const { close } = await typed(words)
    await expect.poll(() => holds(browser(), words, 'utf16le'), wait).toBe(true)
    expect(holds(browser(), words, 'utf8')).toBe(false)
    await close()
    await expect.poll(() => holds(browser(), words, 'utf16le'), wait).toBe(false)
    expect(holds(browser(), words, 'utf8')).toBe(false)
  })
  test('holds in another spelling what the host carries: words that the page sends whole', async () => {
    const words = fresh()
    const { page, close } = await typed(words)
    const send = () => page.evaluate(() => api.send('words', document.querySelector('textarea')?.value))
    await expect
      .poll(async () => {
        await send()
        return holds(browser(), words, 'utf8')
      }, wait)
      .toBe(true)
    await close()
    await expect.poll(() => holds(browser(), words, 'utf16le'), wait).toBe(false)
  })
})
