// Starts the system's Chromium quietly and opens windows in it.
import { spawn, type ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { findChromium } from '../../../build/chromium.mjs'
import { Pipe, type Target } from './cdp.ts'

const quiet = [
  'no-first-run',
  'no-default-browser-check',
  'no-service-autorun',
  'disable-background-networking',
  'disable-component-update',
  'disable-sync',
  'disable-default-apps',
  'disable-extensions',
  'disable-component-extensions-with-background-pages',
  'disable-breakpad',
  'disable-crash-reporter',
  'disable-domain-reliability',
  'disable-client-side-phishing-detection',
  'disable-field-trial-config',
  'metrics-recording-only',
  'no-pings',
  'password-store=basic',
  'use-mock-keychain',
  'disable-search-engine-choice-screen',
  'disable-popup-blocking',
  'disable-hang-monitor',
  'disable-dev-shm-usage',
  'disable-back-forward-cache',
  'disable-background-timer-throttling',
  'disable-renderer-backgrounding',
  'disable-backgrounding-occluded-windows',
  'disk-cache-size=1',
  'media-cache-size=1',
  'disable-gpu-shader-disk-cache',
  'incognito',
  // Without this an information bar covers the page and names the flags.
  'test-type',
  'enable-blink-features=MessagePortCloseEvent',
  'disable-quic',
  'dns-prefetch-disable',
  'host-resolver-rules=MAP * ~NOTFOUND',
  'disable-features=Translate,OptimizationHints,OptimizationGuideModelDownloading,OptimizationTargetPrediction,MediaRouter,DialMediaRouteProvider,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying,InterestFeedContentSuggestions,AutofillServerCommunication,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,PreconnectToSearch,AimEnabled,DestroyProfileOnBrowserClose,GlobalMediaControls,SpareRendererForSitePerProcess,LensOverlay,PaintHolding',
  'enable-features=SkipListAccountsWithoutGaiaCookies,CDPScreenshotNewSurface',
]

/** Feature lists add up; of any other switch the app's own value counts. */
const switchLine = (own: ReadonlyMap<string, string>): string[] => {
  const all = new Map<string, string>()
  for (const item of quiet) {
    const at = item.indexOf('=')
    all.set(at < 0 ? item : item.slice(0, at), at < 0 ? '' : item.slice(at + 1))
  }
  for (const [name, value] of own) {
    const before = all.get(name)
    const adds = /^(enable|disable)-(blink-)?features$/.test(name) && before !== undefined
    all.set(name, adds ? `${before},${value}` : value)
  }
  return [...all].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`))
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A profile folder of this run only; those of runs that were killed are swept away. */
const freshProfile = (within: string): string => {
  mkdirSync(within, { recursive: true })
  for (const name of readdirSync(within)) {
    const pid = /^host-chromium-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !alive(Number(pid))) rmSync(join(within, name), { recursive: true, force: true })
  }
  return mkdtempSync(join(within, `host-chromium-${process.pid}-`))
}

type Options = {
  folder: string
  headless: boolean
  debugPort: string | undefined
  noSandbox: boolean
  switches: ReadonlyMap<string, string>
}

type Place = { x: number | undefined; y: number | undefined; width: number; height: number; context: string }

export class Chromium extends EventEmitter {
  readonly headless: boolean
  readonly profile: string
  private process: ChildProcess | undefined
  private connected: Pipe | undefined
  private readonly expected = new Map<string, (target: Target) => void>()
  private readonly contexts = new Map<string, Promise<string>>()
  private windowCount = 0
  private gone = false

  private readonly options: Options
  constructor(options: Options) {
    super()
    this.options = options
    this.headless = options.headless
    this.profile = freshProfile(options.folder)
  }

  get pipe(): Pipe {
    if (this.connected === undefined) throw new Error('host: Chromium is not running')
    return this.connected
  }

  get pid(): number {
    return this.process?.pid ?? 0
  }

  private command(): { file: string; args: string[] } {
    const found = findChromium()
    if (found === undefined)
      throw new Error(
        'host: no Chromium found; install it (apt-get install chromium) or set AFTERWORD_CHROMIUM',
      )
    const root = process.getuid?.() === 0
    const args = [
      ...switchLine(this.options.switches),
      ...(root || this.options.noSandbox ? ['--no-sandbox'] : []),
      `--user-data-dir=${this.profile}`,
      ...(this.headless ? ['--headless', '--hide-scrollbars', '--mute-audio'] : []),
      '--enable-unsafe-swiftshader',
    ]
    return { file: found.path, args }
  }

  async start(): Promise<void> {
    const { file, args } = this.command()
    const port = this.options.debugPort
    const listen = port === undefined ? [] : [`--remote-debugging-port=${port}`]
    const env = { ...process.env, GOOGLE_API_KEY: 'no', GOOGLE_DEFAULT_CLIENT_ID: 'no' }
    const child = spawn(file, [...args, '--remote-debugging-pipe', ...listen, '--no-startup-window'], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env,
    })
    this.process = child
    let heard = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard = (heard + text).slice(-4000)
      // Playwright waits for this line on our own stderr.
      for (const line of text.split('\n'))
        if (line.startsWith('DevTools listening on ws:') || process.env['AFTERWORD_HOST_VERBOSE'] === '1')
          process.stderr.write(`${line}\n`)
    })
    const pipe = new Pipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
    this.connected = pipe
    const ended = (reason: string) => {
      if (this.gone) return
      this.gone = true
      pipe.end(new Error(`host: Chromium ended (${reason})\n${heard}`))
      this.emit('exit', reason)
    }
    child.on('error', error => ended(error.message))
    child.on('exit', (code, signal) => ended(String(code ?? signal)))
    pipe.on('target', (target: Target, parent: Target | undefined) => this.arrived(target, parent))
    await pipe.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
  }

  private arrived(target: Target, parent: Target | undefined): void {
    const tag = /afterword-host-window-\d+/.exec(target.info.url)?.[0]
    const waiter = tag === undefined || target.info.type !== 'page' ? undefined : this.expected.get(tag)
    if (tag === undefined || waiter === undefined) return void this.emit('target', target, parent)
    this.expected.delete(tag)
    waiter(target)
  }

  /** Windows with a screen share one in-memory storage; without one, each session has its own. */
  async contextFor(name: string): Promise<string | undefined> {
    return this.headless ? await this.contextOf(name) : undefined
  }

  private contextOf(name: string): Promise<string> {
    const known = this.contexts.get(name)
    if (known !== undefined) return known
    const made = this.pipe
      .send('Target.createBrowserContext')
      .then(answer => String(answer['browserContextId']))
    this.contexts.set(name, made)
    return made
  }

  /** Opens an empty window; its page waits until the host says runIfWaitingForDebugger. */
  async openWindow(place: Place): Promise<Target> {
    this.windowCount += 1
    const tag = `afterword-host-window-${this.windowCount}`
    // An app window needs a page of some kind; a blank one keeps its process when it goes on to the app's page.
    const url = this.headless ? `about:blank#${tag}` : `data:text/html,<title>${tag}</title>`
    const arrival = new Promise<Target>(done => this.expected.set(tag, done))
    if (this.headless) {
      const { width, height } = place
      const browserContextId = await this.contextOf(place.context)
      const made = this.pipe.send('Target.createTarget', {
        url,
        newWindow: true,
        width,
        height,
        browserContextId,
      })
      return await Promise.race([arrival, made.then(() => arrival)])
    }
    // A window without tabs and address line: a second Chromium asks the running one for it and ends.
    const { file, args } = this.command()
    const position = place.x === undefined ? [] : [`--window-position=${place.x},${place.y ?? 0}`]
    const size = `--window-size=${place.width},${place.height}`
    const child = spawn(file, [...args, `--app=${url}`, size, ...position], { stdio: 'ignore' })
    const failed = new Promise<never>((_done, reject) => {
      child.on('error', reject)
      child.on('exit', code => {
        if (code !== 0) reject(new Error(`host: Chromium could not open a window (exit ${code})`))
      })
    })
    return await Promise.race([arrival, failed])
  }

  async close(): Promise<void> {
    if (this.process === undefined || this.gone) return
    const done = new Promise(resolve => this.once('exit', resolve))
    this.pipe.tell('Browser.close')
    const late = setTimeout(() => this.kill(), 2000)
    await done
    clearTimeout(late)
  }

  /** The last resort, and the sweep at the end of the process. */
  kill(): void {
    if (!this.gone) this.process?.kill('SIGKILL')
  }

  /** Chromium's helpers outlive it by a moment and may still write there. */
  sweep(): void {
    for (let tries = 0; tries < 40 && existsSync(this.profile); tries += 1) {
      try {
        rmSync(this.profile, { recursive: true, force: true })
      } catch {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25)
      }
    }
  }
}
