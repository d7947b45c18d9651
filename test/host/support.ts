// Starts the built host as anything else would: by its executable, or by Playwright's own Electron launcher.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll, vi } from 'vitest'

type Call = (...args: unknown[]) => Promise<unknown>
type Names =
  | 'canRequire'
  | 'echoIs'
  | 'environment'
  | 'exposeAgain'
  | 'fault'
  | 'givePort'
  | 'invoke'
  | 'invokeFunction'
  | 'later'
  | 'laterFault'
  | 'listen'
  | 'pathOf'
  | 'portClose'
  | 'portListen'
  | 'portSend'
  | 'ports'
  | 'send'
  | 'sendFunction'
  | 'transferBytes'
  | 'twice'
  | 'zoom'

// What the window fixture puts on its main process's and its page's global objects.
declare global {
  var api: Record<Names, Call> & { nested: { answer: number; list: number[] } }
  var events: unknown[]
  var portHeard: unknown[]
  var serve: (request: Request) => Response
  var openWindow: (options?: object) => Electron.BrowserWindow
}

const root = resolve(import.meta.dirname, '../..')
export const dist = join(root, 'test/host/dist')
export const executable = join(dist, 'electron')
export const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

const made: string[] = []

/** A folder of its own for one test; gone after the file's last. */
export const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-host-test-'))
  made.push(folder)
  return folder
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

export type Running = { app: ElectronApplication; page: Page; userData: string; end: () => Promise<void> }

type Launch = { name?: string; args?: string[]; env?: Record<string, string> }

/** Starts a fixture as a journey starts the app: ELECTRON_OVERRIDE_DIST_PATH, and Playwright unchanged. */
export const launch = async ({ name = 'window', args = [], env = {} }: Launch = {}): Promise<Running> => {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist
  const userData = temporary()
  const app = await _electron.launch({
    args: [fixture(name), `--user-data-dir=${userData}`, ...args],
    // Without this Playwright's own colour scheme covers the app's, here and on Electron.
    colorScheme: null,
    env: { ...(process.env as Record<string, string>), AFTERWORD_HEADLESS: '1', ...env },
  })
  const page = await app.firstWindow()
  await page.waitForSelector('h1')
  return { app, page, userData, end: () => app.close() }
}

export type Ran = { code: number | null; signal: string | null; out: string[]; errors: string }

/** Follows a process that prints a line "> …" per event. */
export class Follow {
  readonly child: ChildProcess
  readonly lines: string[] = []
  errors = ''
  readonly done: Promise<Ran>
  private readonly waiting: (() => void)[] = []

  constructor(command: string, args: string[], env: Record<string, string> = {}) {
    this.child = spawn(command, args, { env: { ...process.env, AFTERWORD_HEADLESS: '1', ...env } })
    let rest = ''
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n')
      rest = parts.pop() ?? ''
      this.lines.push(...parts.filter(line => line.startsWith('> ')).map(line => line.slice(2)))
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.child.on('close', () => {
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.errors += text
      for (const wake of this.waiting.splice(0)) wake()
    })
    this.done = new Promise(finish =>
      this.child.on('close', (code, signal) =>
        finish({ code, signal, out: this.lines, errors: this.errors }),
      ),
    )
  }

  async until(holds: () => boolean): Promise<void> {
    while (!holds()) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`ended too early: ${this.lines.join(', ')}\n${this.errors}`)
      await new Promise<void>(wake => this.waiting.push(wake))
    }
  }
}

/** Runs a fixture by the executable alone, without Playwright. */
export const follow = (name: string, args: string[] = [], env: Record<string, string> = {}): Follow =>
  new Follow(executable, [fixture(name), ...args], env)

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits for a process to end, as long as a test may take. */
export const ended = (pid: number): Promise<true> =>
  vi.waitUntil(() => !alive(pid) || undefined, { interval: 20, timeout: 50_000 })
