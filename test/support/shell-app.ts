import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { root } from './source.ts'

// The shipped main, preload and keeper around a page of the test's own: so that what the shell allows is asked from inside,
// by a page that wants everything.

const pages: Record<string, string> = {
  'index.html': `<!doctype html><html><head><title>A title of the page</title>
    <style nonce="__NONCE__">h1 { color: rgb(1, 2, 3) }</style>
    <style>h1 { background-color: rgb(4, 5, 6) }</style>
    <script>window.inlineRan = true</script>
    <script type="module" src="./probe.js"></script></head>
    <body><h1 style="margin-left: 77px">A page</h1><a id="out" href="https://example.org/">out</a>
    <a id="blank" href="https://example.org/" target="_blank">blank</a>
    <a id="save" href="data:text/plain,words" download="words.txt">save</a>
    <form id="form" action="https://example.org/" method="post"></form></body></html>`,
  'probe.js': `window.violations = []
    window.afterword.listenShell(async ({ kind }) => {
      if (kind !== 'flush') return
      await window.onFlush?.()
      await window.afterword.askShell('shell.flushed', { kept: window.keeps ?? true })
    })
    document.addEventListener('securitypolicyviolation', event => window.violations.push(event.effectiveDirective))
    window.attempt = work => new Promise(resolve => setTimeout(async () => {
      try { await work(); resolve('done') } catch (error) { resolve(error.name) }
    }))
    window.probe = {
      evaluates: () => attempt(() => eval('1')),
      makesFunctions: () => attempt(() => new Function('return 1')()),
      runsInlineScript: () => attempt(() => {
        const script = document.createElement('script'); script.textContent = 'window.inlineRan = true'; document.body.append(script)
      }),
      runsHandler: () => attempt(() => document.body.setAttribute('onclick', 'window.inlineRan = true')),
      setsMarkup: () => attempt(() => { document.createElement('p').innerHTML = '<img src=x onerror=1>' }),
      makesAnotherPolicy: () => attempt(() => trustedTypes.createPolicy('another', { createHTML: text => text })),
      makesPastePolicy: () => attempt(() => trustedTypes.createPolicy('afterword-paste', { createHTML: text => text })),
      fetchesOut: () => attempt(() => fetch('https://example.org/')),
      fetchesItself: () => attempt(() => fetch('app://bundle/index.html')),
      fetchesFile: () => attempt(() => fetch('file:///etc/passwd')),
      asksXhr: () => attempt(() => new Promise((resolve, reject) => {
        const x = new XMLHttpRequest(); x.onload = resolve; x.onerror = reject; x.open('GET', 'https://example.org/'); x.send()
      })),
      opensSocket: () => attempt(() => new Promise((resolve, reject) => {
        const socket = new WebSocket('wss://example.org/'); socket.onopen = resolve; socket.onerror = reject
      })),
      loadsImage: () => attempt(() => new Promise((resolve, reject) => {
        const image = new Image(); image.onload = resolve; image.onerror = reject; image.src = 'https://example.org/a.png'
      })),
      loadsModule: () => attempt(() => import('https://example.org/a.js')),
      loadsDataModule: () => attempt(() => import('data:text/javascript,1')),
      startsBlobWorker: () => attempt(() => new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))); worker.onmessage = resolve; worker.onerror = reject
      })),
      registersServiceWorker: () => attempt(() => navigator.serviceWorker.register('./probe.js')),
      framesOut: () => attempt(() => new Promise((resolve, reject) => {
        const frame = document.createElement('iframe'); frame.src = 'https://example.org/'; frame.onload = resolve
        document.addEventListener('securitypolicyviolation', reject, { once: true }); document.body.append(frame)
      })),
    }`,
  'other.html': '<!doctype html><title>Other</title><h1>Other</h1>',
}

export type ShellApp = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly folder: string
  /** to start it once more in the same place */
  readonly args: readonly string[]
  readonly env: Record<string, string>
  readonly close: () => Promise<void>
}

/** True where Electron's own binary is not installed, or the host is wished for: the same choice as `npm start` makes. */
export const onHost = (): boolean =>
  process.env['AFTERWORD_HOST'] === '1' || !existsSync(join(root, 'node_modules/electron/path.txt'))

/** Starts the built shell in a folder of its own; HOME is in it too, so that no test meets a real journal. */
export async function startShell(): Promise<ShellApp> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-shell-'))
  cpSync(join(root, 'dist/electron'), join(folder, 'app/dist/electron'), { recursive: true })
  for (const name of ['app/dist/renderer', 'home']) mkdirSync(join(folder, name), { recursive: true })
  for (const [name, text] of Object.entries(pages))
    writeFileSync(join(folder, 'app/dist/renderer', name), text)
  cpSync(join(root, 'package.json'), join(folder, 'app/package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'app/node_modules'))
  const host = onHost() ? { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'test/host/dist'), DISPLAY: '' } : {}
  Object.assign(process.env, host)
  const environment = Object.entries({
    ...process.env,
    HOME: join(folder, 'home'),
    XDG_CONFIG_HOME: join(folder, 'home/config'),
  })
  const env = Object.fromEntries(
    environment.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
  const args = [join(folder, 'app'), `--user-data-dir=${join(folder, 'data')}`]
  const app = await _electron.launch({ args, cwd: root, env, timeout: 40_000 })
  const page = await app.firstWindow({ timeout: 40_000 })
  await ready(page)
  return {
    app,
    page,
    folder,
    args,
    env,
    close: async () => {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the page's own script and the preload are there. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => 'afterword' in window && 'probe' in window)
}
