import { EventEmitter } from 'node:events'
import { openWindows, type App } from './app.ts'
import { attach, type Preferences } from './attach.ts'
import { HostEvent } from './events.ts'
import type { Target } from './cdp.ts'
import { nativeTheme } from './native-theme.ts'
import { endRenderer } from './renderer-end.ts'
import { findRenderer, lookInTurn, oneByOne } from './renderer-pid.ts'
import { fromPartition, Session } from './session.ts'
import { chromium, state } from './state.ts'
import { say, strict } from './strict.ts'
import { WebContents, type Key } from './web-contents.ts'

type Bounds = { x: number; y: number; width: number; height: number }
type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

export type WindowOptions = Partial<Bounds> & {
  show?: boolean
  title?: string
  minWidth?: number
  minHeight?: number
  backgroundColor?: string
  useContentSize?: boolean
  webPreferences?: Preferences & Record<string, unknown>
}

const windows = new Map<number, BrowserWindow>()
openWindows.list = () => [...windows.values()]

let lastId = 0
const hooks: { app: App | undefined; onKey: (key: Key, window: BrowserWindow) => void } = {
  app: undefined,
  onKey: () => undefined,
}

export const connectWindows = (app: App, onKey: (key: Key, window: BrowserWindow) => void): void => {
  hooks.app = app
  hooks.onKey = onKey
}

/** The host emulates one kind of page only: sandboxed, isolated, without Node. */
const checkPreferences = (preferences: Record<string, unknown>): void => {
  const needed: [string, boolean][] = [
    ['sandbox', true],
    ['contextIsolation', true],
    ['nodeIntegration', false],
    ['webviewTag', false],
  ]
  for (const [name, value] of needed)
    if (preferences[name] !== undefined && preferences[name] !== value)
      throw new Error(`not emulated: webPreferences.${name} other than ${value}`)
}

const sessionOf = (preferences: Record<string, unknown>): Session => {
  const { session, partition } = preferences
  if (session instanceof Session) return session
  return fromPartition(typeof partition === 'string' ? partition : '')
}

export class BrowserWindow extends EventEmitter {
  readonly id: number
  readonly webContents: WebContents
  readonly $options: WindowOptions
  readonly $recorded: { call: string; args: unknown[] }[] = []
  $menu: unknown = undefined
  private readonly self: BrowserWindow
  private bounds: Bounds
  private normal: Bounds
  private minimum: [number, number]
  private shape: WindowState = 'normal'
  private before: WindowState = 'normal'
  private titleText: string
  private visible: boolean
  private focused = false
  private dead = false
  private closing = false
  private shownReady = false
  private windowId: number | undefined
  private background: string

  constructor(options: WindowOptions = {}) {
    super()
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    this.setMaxListeners(0)
    const preferences = options.webPreferences ?? {}
    checkPreferences(preferences)
    lastId += 1
    this.id = lastId
    this.$options = options
    this.minimum = [options.minWidth ?? 0, options.minHeight ?? 0]
    this.bounds = {
      x: options.x ?? 40,
      y: options.y ?? 40,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    this.normal = this.bounds
    this.titleText = options.title ?? state.boot.productName
    this.visible = options.show !== false
    this.background = options.backgroundColor ?? '#FFFFFF'
    this.self = strict('BrowserWindow', this)
    this.webContents = strict(
      'webContents',
      new WebContents(this.id, sessionOf(preferences), {
        onKey: key => hooks.onKey(key, this.self),
        onFocus: on => this.focusChanged(on),
        onTitle: title => this.retitled(title),
        preload: () => preferences.preload ?? '',
      }),
    )
    windows.set(this.id, this.self)
    this.webContents.$attached = oneByOne(() => this.open(preferences))
    this.webContents.$attached.catch((error: unknown) => {
      if (!this.dead && !state.quitting) say('a window could not be opened:', error)
    })
    hooks.app?.emit('web-contents-created', new HostEvent(), this.webContents)
    hooks.app?.emit('browser-window-created', new HostEvent(), this.self)
    return this.self
  }

  private async open(preferences: Preferences): Promise<void> {
    const contents = this.webContents
    const { x, y } = this.$options
    const place = {
      x,
      y,
      width: this.bounds.width,
      height: this.bounds.height,
      context: contents.session.$partition,
    }
    const target = await chromium().openWindow(place)
    if (this.dead) {
      chromium().pipe.tell('Target.closeTarget', { targetId: target.info.targetId })
      throw new Error('host: the window was destroyed before it opened')
    }
    await attach(contents, target, preferences)
    await this.findProcess(target)
    contents.on('did-navigate', () => {
      contents.$processKnown = this.findProcess(target)
    })
    target.on('detached', () => this.$gone())
    target.on('Page.javascriptDialogOpening', ({ type }) => this.beforeUnload(type))
    contents.on('$loaded', () => this.loaded())
    contents.on('$close', () => this.close())
    const redraw = () => target.tell('Emulation.setEmulatedMedia', nativeTheme.$media())
    nativeTheme.on('$media', redraw)
    contents.once('destroyed', () => nativeTheme.off('$media', redraw))
    const found = await chromium().pipe.send('Browser.getWindowForTarget', { targetId: target.info.targetId })
    this.windowId = Number(found['windowId'])
    this.apply()
    // Playwright's own emulation, applied when it finds the page, would undo the theme.
    target.on('Page.frameNavigated', redraw)
  }

  private async findProcess(target: Target): Promise<void> {
    await lookInTurn(async () => {
      const others = [...windows.values()].filter(other => other.id !== this.id)
      const taken = new Set(others.map(other => other.webContents.$pid))
      this.webContents.$pid = await findRenderer(target, taken)
    })
  }

  /** The page has another title. */
  private retitled(title: string): void {
    if (this.dead || title === '' || title === this.webContents.$title) return
    const event = new HostEvent()
    this.webContents.$title = title
    this.webContents.emit('page-title-updated', event, title, true)
    this.emit('page-title-updated', event, title, true)
    if (!event.defaultPrevented) this.titleText = title
  }

  private loaded(): void {
    this.webContents.$target?.tell('Emulation.setEmulatedMedia', nativeTheme.$media())
    if (this.shownReady) return
    this.shownReady = true
    setImmediate(() => {
      if (!this.dead) this.emit('ready-to-show', new HostEvent())
    })
  }

  private focusChanged(on: boolean): void {
    if (on === this.focused || this.dead) return
    this.focused = on
    this.emit(on ? 'focus' : 'blur', new HostEvent())
    hooks.app?.emit(on ? 'browser-window-focus' : 'browser-window-blur', new HostEvent(), this.self)
  }

  /** The window manager asks the window to close: the app may refuse. */
  private beforeUnload(type: string): void {
    const { webContents } = this
    const leaving = webContents.$loading || webContents.$expected !== null
    const accept = type !== 'beforeunload' || leaving || this.closing || this.mayClose()
    if (type === 'beforeunload' && !leaving) this.closing = accept
    webContents.$target?.tell('Page.handleJavaScriptDialog', { accept })
  }

  private mayClose(): boolean {
    const event = new HostEvent()
    this.emit('close', event)
    return !event.defaultPrevented
  }

  /** Closes as app.quit does; the answer says whether the app let it. */
  async $close(): Promise<boolean> {
    if (this.dead) return true
    if (!this.mayClose()) return false
    this.closing = true
    this.destroy()
    return true
  }

  close(): void {
    void this.$close()
  }

  destroy(): void {
    if (this.dead) return
    this.closing = true
    const target = this.webContents.$target
    const pid = this.webContents.$pid
    if (target !== undefined) chromium().pipe.tell('Target.closeTarget', { targetId: target.info.targetId })
    this.$gone()
    const shared = [...windows.values()].some(other => other.webContents.$pid === pid)
    // With a screen the pid may be another's: there Chromium alone ends it.
    if (!shared && chromium().headless) void endRenderer(pid)
  }

  $gone(): void {
    if (this.dead) return
    if (!this.closing) this.emit('close', new HostEvent())
    this.dead = true
    this.focused = false
    windows.delete(this.id)
    this.webContents.$end()
    this.emit('closed')
    if (windows.size > 0 || state.quitting) return
    if (hooks.app === undefined) return
    if (hooks.app.listenerCount('window-all-closed') > 0) hooks.app.emit('window-all-closed')
    else hooks.app.quit()
  }

  isDestroyed(): boolean {
    return this.dead
  }
  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  reload(): void {
    this.webContents.reload()
  }
  show(): void {
    const before = this.visible
    this.visible = true
    if (!before) this.emit('show')
    this.focus()
  }
  showInactive(): void {
    const before = this.visible
    this.visible = true
    if (!before) this.emit('show')
  }
  hide(): void {
    const before = this.visible
    this.visible = false
    this.focusChanged(false)
    if (before) this.emit('hide')
  }
  isVisible(): boolean {
    return this.visible
  }
  focus(): void {
    this.webContents.focus()
    for (const other of windows.values()) if (other !== this.self) other.blur()
    this.focusChanged(true)
  }
  blur(): void {
    this.focusChanged(false)
  }
  isFocused(): boolean {
    return this.focused
  }

  private apply(): void {
    const { x, y, width, height } = this.bounds
    this.webContents.$view.resize(width, height)
    if (this.windowId === undefined || chromium().headless) return
    const bounds = { left: x, top: y, width, height }
    chromium().pipe.tell('Browser.setWindowBounds', { windowId: this.windowId, bounds })
  }
  getBounds(): Bounds {
    return { ...this.bounds }
  }
  getNormalBounds(): Bounds {
    return { ...this.normal }
  }
  getContentBounds(): Bounds {
    return { ...this.bounds }
  }
  setBounds(bounds: Partial<Bounds>): void {
    const old = this.bounds
    const [width, height] = this.minimum
    const next = { ...old, ...bounds }
    this.bounds = { ...next, width: Math.max(next.width, width), height: Math.max(next.height, height) }
    this.normal = this.bounds
    this.apply()
    if (this.bounds.width !== old.width || this.bounds.height !== old.height) this.emit('resize')
    if (this.bounds.x !== old.x || this.bounds.y !== old.y) this.emit('move')
  }
  getSize(): [number, number] {
    return [this.bounds.width, this.bounds.height]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getPosition(): [number, number] {
    return [this.bounds.x, this.bounds.y]
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  getContentSize(): [number, number] {
    return this.getSize()
  }
  setMinimumSize(width: number, height: number): void {
    this.minimum = [width, height]
  }
  getMinimumSize(): [number, number] {
    return this.minimum
  }

  private become(next: WindowState, event: string): void {
    if (next === this.shape) return
    if (next === 'minimized') this.before = this.shape
    this.shape = next
    if (this.windowId !== undefined && !chromium().headless) {
      const call = { windowId: this.windowId, bounds: { windowState: next } }
      chromium().pipe.tell('Browser.setWindowBounds', call)
    }
    const old = this.bounds
    const full = next === 'maximized' || next === 'fullscreen'
    if (next !== 'minimized') this.bounds = full ? { x: 0, y: 0, width: 1280, height: 900 } : this.normal
    if (next !== 'minimized') this.webContents.$view.resize(this.bounds.width, this.bounds.height)
    this.emit(event)
    if (this.bounds.width !== old.width || this.bounds.height !== old.height) this.emit('resize')
  }
  minimize(): void {
    this.become('minimized', 'minimize')
    this.focusChanged(false)
  }
  maximize(): void {
    this.become('maximized', 'maximize')
  }
  unmaximize(): void {
    if (this.shape === 'maximized') this.become('normal', 'unmaximize')
  }
  restore(): void {
    if (this.shape === 'minimized') this.become(this.before, 'restore')
    else if (this.shape === 'maximized') this.become('normal', 'unmaximize')
  }
  isMinimized(): boolean {
    return this.shape === 'minimized'
  }
  isMaximized(): boolean {
    return this.shape === 'maximized'
  }
  setFullScreen(on: boolean): void {
    this.become(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen')
  }
  isFullScreen(): boolean {
    return this.shape === 'fullscreen'
  }
  setTitle(title: string): void {
    this.titleText = title
  }
  getTitle(): string {
    return this.titleText
  }
  get title(): string {
    return this.titleText
  }
  set title(title: string) {
    this.titleText = title
  }
  setMenu(menu: unknown): void {
    this.$menu = menu
  }
  removeMenu(): void {
    this.$menu = null
  }
  setMenuBarVisibility(visible: boolean): void {
    this.$recorded.push({ call: 'setMenuBarVisibility', args: [visible] })
  }
  setAutoHideMenuBar(hide: boolean): void {
    this.$recorded.push({ call: 'setAutoHideMenuBar', args: [hide] })
  }
  setBackgroundColor(color: string): void {
    this.background = color
  }
  getBackgroundColor(): string {
    return this.background
  }
  setContentProtection(on: boolean): void {
    this.$recorded.push({ call: 'setContentProtection', args: [on] })
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows.values()].find(window => window.isFocused()) ?? null
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null
  }
  static fromWebContents(contents: { id: number } | null | undefined): BrowserWindow | null {
    return (contents && windows.get(contents.id)) ?? null
  }
}

export const webContents = strict('webContents', {
  getAllWebContents: () => [...windows.values()].map(window => window.webContents),
  fromId: (id: number) => windows.get(id)?.webContents,
  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromDevToolsTargetId: (id: string) =>
    [...windows.values()]
      .map(window => window.webContents)
      .find(contents => contents.getDevToolsTargetId() === id),
})
