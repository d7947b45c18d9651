import { EventEmitter } from 'node:events'
import { commandLine, switches } from './command-line.ts'
import { HostEvent } from './events.ts'
import { getPath, setPath } from './paths.ts'
import { hasLock, releaseLock, requestLock } from './single-instance.ts'
import { state } from './state.ts'

type Closable = { $close: () => Promise<boolean>; destroy: () => void }

let whenReadyDone: () => void = () => undefined
const whenReady = new Promise<void>(done => (whenReadyDone = done))
let exitCode = 0
let shuttingDown = false

/** Filled by the window module: app.quit closes what is open. */
export const openWindows: { list: () => Closable[] } = { list: () => [] }

export class App extends EventEmitter {
  readonly commandLine = commandLine
  readonly isPackaged = state.boot.packaged
  applicationMenu: unknown = null
  readonly $recorded: { call: string; args: unknown[] }[] = []

  whenReady(): Promise<void> {
    return whenReady
  }
  isReady(): boolean {
    return state.ready
  }
  get name(): string {
    return state.boot.productName
  }
  set name(value: string) {
    state.boot.productName = value
  }
  getName(): string {
    return this.name
  }
  setName(name: string): void {
    this.name = name
  }
  getVersion(): string {
    return state.boot.appVersion
  }
  getAppPath(): string {
    return state.boot.appPath
  }
  getLocale(): string {
    const locale = (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').split('.')[0]?.replace('_', '-') ?? ''
    return locale === '' || locale === 'C' || locale === 'POSIX' ? 'en-US' : locale
  }
  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getLocale()).region ?? ''
  }
  getPath(name: string): string {
    return getPath(name)
  }
  setPath(name: string, path: string): void {
    setPath(name, path)
  }
  enableSandbox(): void {
    if (state.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
    this.$recorded.push({ call: 'enableSandbox', args: [] })
  }
  disableHardwareAcceleration(): void {
    if (state.ready)
      throw new Error('app.disableHardwareAcceleration() can only be called before app is ready')
    switches.set('disable-gpu', '')
  }
  isHardwareAccelerationEnabled(): boolean {
    return !switches.has('disable-gpu')
  }
  configureHostResolver(options: unknown): void {
    if (!state.ready) throw new Error('configureHostResolver cannot be called before the app is ready')
    this.$recorded.push({ call: 'configureHostResolver', args: [options] })
  }
  setAppUserModelId(id: string): void {
    this.$recorded.push({ call: 'setAppUserModelId', args: [id] })
  }
  setAboutPanelOptions(options: unknown): void {
    this.$recorded.push({ call: 'setAboutPanelOptions', args: [options] })
  }
  showAboutPanel(): void {
    this.$recorded.push({ call: 'showAboutPanel', args: [] })
  }
  focus(options?: unknown): void {
    this.$recorded.push({ call: 'focus', args: [options] })
  }
  requestSingleInstanceLock(data?: unknown): boolean {
    return requestLock(getPath('userData'), data, news =>
      this.emit('second-instance', new HostEvent(), news.argv, news.cwd, news.data),
    )
  }
  hasSingleInstanceLock(): boolean {
    return hasLock()
  }
  releaseSingleInstanceLock(): void {
    releaseLock()
  }
  quit(): void {
    if (state.quitting) return
    state.quitting = true
    const event = new HostEvent()
    this.emit('before-quit', event)
    if (event.defaultPrevented) state.quitting = false
    else void this.closeAll()
  }
  private async closeAll(): Promise<void> {
    for (const window of openWindows.list())
      if (!(await window.$close())) {
        state.quitting = false
        return
      }
    this.$afterWindows()
  }
  /** All windows are closed while quitting. */
  $afterWindows(): void {
    const event = new HostEvent()
    this.emit('will-quit', event)
    if (event.defaultPrevented) {
      state.quitting = false
      return
    }
    this.emit('quit', new HostEvent(), exitCode)
    void shutDown(exitCode)
  }
  exit(code = 0): void {
    exitCode = code
    state.quitting = true
    for (const window of openWindows.list()) window.destroy()
    this.emit('quit', new HostEvent(), code)
    void shutDown(code)
  }
}

/** What must end with the app: utility processes say so here. */
export const atEnd = new Set<() => void>()

const shutDown = async (code: number): Promise<void> => {
  if (shuttingDown) return
  shuttingDown = true
  for (const end of atEnd) end()
  await state.chromium?.close().catch(() => undefined)
  process.exit(code)
}

export const makeApp = (): App => {
  const app = new App()
  app.setMaxListeners(0)
  process.on('exit', () => {
    state.chromium?.kill()
    for (const end of atEnd) end()
    state.chromium?.sweep()
    releaseLock()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
  return app
}

export const announceReady = (app: App): void => {
  state.ready = true
  app.emit('will-finish-launching')
  app.emit('ready', {})
  whenReadyDone()
}
