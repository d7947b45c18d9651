import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../../build/chromium.mjs'
import { launchApp, runsOnHost } from '../../build/launch.ts'
import { type Figure, inTurn, median, rangeOf, timed } from './measure.ts'

const root = resolve(import.meta.dirname, '../..')
const renderer = join(root, 'dist/renderer')

/** The least a page of this kind can be: React alone, one heading. */
async function buildBarePage(home: string): Promise<string> {
  const source = join(home, 'bare')
  mkdirSync(source)
  writeFileSync(
    join(source, 'index.html'),
    '<!doctype html><div id=root></div><script type=module src=./main.js></script>',
  )
  writeFileSync(
    join(source, 'main.js'),
    `import { createElement } from 'react'\nimport { createRoot } from 'react-dom/client'\n` +
      `createRoot(document.getElementById('root')).render(createElement('h1', null, 'Bare'))\n`,
  )
  const outDir = join(home, 'bare-page')
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: { react: join(root, 'node_modules/react'), 'react-dom': join(root, 'node_modules/react-dom') },
    },
    build: { outDir },
  })
  return outDir
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export function serve(folder: string): Promise<Server> {
  const server = createServer((asked, answer) => {
    const path = (asked.url ?? '/').split('?')[0] ?? '/'
    try {
      const file = readFileSync(join(folder, path === '/' ? 'index.html' : path))
      answer.setHeader('content-type', TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html').end(file)
    } catch {
      answer.writeHead(404).end()
    }
  })
  return new Promise(done => server.listen(0, '127.0.0.1', () => done(server)))
}

export const addressOf = (server: Server) => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}/` : ''
}

/** What the unlock page asks before it can show itself. */
function answerAsLocked(): void {
  const replies: Record<string, unknown> = {
    'vault.status': { presence: 'closed', sample: false },
    'shell.preferences': { theme: 'light', textSize: 18, autoLock: 5 },
    'shell.platform': { os: 'linux', version: '0', electron: '0', chromium: '0', sample: false },
    'shell.journals': [],
  }
  const ask = (channel: string) => Promise.resolve({ ok: true, value: replies[channel] ?? null })
  // eslint-disable-next-line unicorn/consistent-function-scoping -- runs in the page, where this file is not
  const listen = () => () => {}
  Object.assign(globalThis, { afterword: { ask, askShell: ask, listen, listenShell: listen } })
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(answerAsLocked)
  await page.goto(address)
  await page.locator('h1').first().waitFor()
  const at = await page.evaluate(
    () =>
      new Promise<number>(done => {
        new PerformanceObserver(list => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (paint !== undefined) done(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
  await context.close()
  return at
}

/** Everything the first page loads before anything is asked for, packed as a network would. */
function firstChunkBytes(): number {
  const html = readFileSync(join(renderer, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file = '']) => file)
  if (scripts.length === 0) throw new Error('the page names no script')
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(renderer, file))).length, 0)
}

/** First contentful paint of the locked window beside a page of React alone, and the size of its first chunk. */
export async function paintLock(home: string): Promise<Figure[]> {
  const found = findChromium()
  if (found === undefined) throw new Error('no Chromium to paint with')
  const servers = [await serve(renderer), await serve(await buildBarePage(home))] as const
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] })
  try {
    const [ours, theirs] = [addressOf(servers[0]), addressOf(servers[1])]
    await firstPaint(browser, ours)
    const measured = await inTurn(15, {
      ours: () => firstPaint(browser, ours),
      theirs: () => firstPaint(browser, theirs),
    })
    const paint: Figure = {
      bench: 'paint.lock',
      unit: 'ms',
      ours: median(measured.ours),
      range: rangeOf(measured.ours),
      against: 'a page of React alone',
      theirs: median(measured.theirs),
      target: '≤ 1.15×',
      runs: measured.ours.length,
    }
    const size = firstChunkBytes() / 1024
    const chunk: Figure = {
      bench: 'paint.lock first chunk, gz',
      unit: 'kB',
      ours: size,
      range: [size, size],
      against: '—',
      target: '≤ 80 kB',
      runs: 1,
    }
    return [paint, chunk]
  } finally {
    await browser.close()
    for (const server of servers) server.close()
  }
}

const EMPTY_APP = `const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ webPreferences: { sandbox: true, contextIsolation: true } })
  void window.loadURL('data:text/html,<h1>Empty</h1>')
})
`

/** From starting the process to a heading in the window, beside the same host showing an empty page. */
export async function start(home: string): Promise<Figure[]> {
  const empty = mkdtempSync(join(home, 'empty-app-'))
  writeFileSync(join(empty, 'package.json'), '{ "name": "empty", "main": "main.cjs" }')
  writeFileSync(join(empty, 'main.cjs'), EMPTY_APP)
  const begin = (app?: string) => async () => {
    const own = mkdtempSync(join(home, 'start-'))
    let running: Awaited<ReturnType<typeof launchApp>> | undefined
    const took = await timed(async () => {
      running = await launchApp({ home: own, ...(app === undefined ? {} : { app }) })
      const page = await running.firstWindow()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    })
    await running?.close()
    return took
  }
  const { ours, theirs } = await inTurn(5, { ours: begin(), theirs: begin(empty) })
  return [
    {
      bench: 'start',
      unit: 'ms',
      ours: median(ours),
      range: rangeOf(ours),
      against: `an empty page on ${runsOnHost() ? 'the host' : 'Electron'}`,
      theirs: median(theirs),
      target: 'beside it',
      runs: ours.length,
    },
  ]
}
