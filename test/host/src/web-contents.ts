import { EventEmitter } from 'node:events'
import { decode, encode, type Encoded } from './codec.ts'
import type { Target } from './cdp.ts'
import { HostEvent } from './events.ts'
import { Frame } from './frame.ts'
import { IpcMain, ipcMain } from './ipc-main.ts'
import { nativeImage, type Image } from './native-image.ts'
import { pdfParams } from './pdf.ts'
import { Relay, parcelOf, wrap, type PortNote } from './ports.ts'
import { toChromium } from './schemes.ts'
import type { Session } from './session.ts'
import { say } from './strict.ts'
import { View } from './view.ts'

type FromPage =
  | { t: 'invoke'; id: number; ch: string; a: Encoded }
  | { t: 'send'; ch: string; a: Encoded; ports?: string[] }
  | PortNote
  | { t: 'preload-error'; message: string; stack?: string }
  | { t: 'key'; key: string; ctrl: boolean; shift: boolean; alt: boolean; meta: boolean }
  | { t: 'focus' | 'blur' }
  | { t: 'zoom'; factor: number }
  | { t: 'title'; title: string }
export type Key = Extract<FromPage, { t: 'key' }>

type Evaluated = { result?: { value?: unknown }; exceptionDetails?: { exception?: { description?: string } } }
type Hooks = {
  onKey: (key: Key) => void
  onFocus: (on: boolean) => void
  onTitle: (title: string) => void
  preload: () => string
}

export type WindowOpenHandler = (details: object) => { action: 'deny' | 'allow' }

export class WebContents extends EventEmitter {
  readonly ipc = new IpcMain()
  readonly mainFrame: Frame
  readonly $view: View
  $target: Target | undefined
  $url = ''
  $title = ''
  $pid = 0
  $processKnown: Promise<void> = Promise.resolve()
  $dead = false
  $loading = false
  $expected: string | null = null
  $world: number | null = null
  $openHandler: WindowOpenHandler | undefined
  /** Calls made before the window is there wait for it. */
  $attached: Promise<void> = Promise.resolve()
  $relay: Relay
  private zoom = 1

  readonly id: number
  readonly session: Session
  readonly $hooks: Hooks
  constructor(id: number, session: Session, $hooks: Hooks) {
    super()
    this.id = id
    this.session = session
    this.$hooks = $hooks
    this.setMaxListeners(0)
    this.mainFrame = new Frame(this)
    this.$relay = this.$freshRelay()
    this.$view = new View(this)
  }
  $freshRelay(): Relay {
    return new Relay('h', note => this.$toPage(note))
  }
  getURL(): string {
    return this.$url
  }
  getTitle(): string {
    return this.$title
  }
  isDestroyed(): boolean {
    return this.$dead
  }
  isLoading(): boolean {
    return this.$loading
  }
  isCrashed(): boolean {
    return false
  }
  getOSProcessId(): number {
    return this.$pid
  }
  getType(): string {
    return 'window'
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.$openHandler = handler
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false
  }
  toggleDevTools(): void {}
  getDevToolsTargetId(): string {
    return this.$target?.info.targetId ?? ''
  }
  private policy = 'default'
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.policy = policy
  }
  getWebRTCIPHandlingPolicy(): string {
    return this.policy
  }
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.zoom = factor
    this.$view.refresh()
  }
  getZoomFactor(): number {
    return this.zoom
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }
  getZoomLevel(): number {
    return Math.log(this.zoom) / Math.log(1.2)
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }
  get zoomFactor(): number {
    return this.zoom
  }
  set zoomLevel(level: number) {
    this.setZoomLevel(level)
  }
  get zoomLevel(): number {
    return this.getZoomLevel()
  }

  send(channel: string, ...args: unknown[]): void {
    this.$emitInPage(channel, encode(args), [])
  }
  postMessage(channel: string, message: unknown, transfer?: unknown): void {
    const parcel = parcelOf([message], transfer)
    this.$emitInPage(
      channel,
      parcel.message,
      parcel.ports.map(core => this.$relay.give(core)),
    )
  }
  $emitInPage(ch: string, a: Encoded, ports: string[]): void {
    if (this.$dead) throw new TypeError('Object has been destroyed')
    if (this.$world === null) say(`a message for '${ch}' came before the preload ran, and was dropped`)
    this.$toPage({ t: 'emit', ch, a, ports })
  }
  $toPage(note: object): void {
    if (this.$world === null) return
    const json = JSON.stringify(note)
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029')
    this.$target?.tell('Runtime.evaluate', { expression: `$afterwordHear(${json})`, contextId: this.$world })
  }
  async $cdp(method: string, params: Record<string, unknown> = {}) {
    await this.$attached
    if (this.$target === undefined) throw new Error('host: the page is gone')
    return await this.$target.send(method, params)
  }
  private tell(method: string, params: Record<string, unknown> = {}): void {
    this.$cdp(method, params).catch(() => undefined)
  }
  async executeJavaScript(code: string): Promise<unknown> {
    const call = { expression: code, awaitPromise: true, returnByValue: true, userGesture: true }
    const answer = (await this.$cdp('Runtime.evaluate', call)) as Evaluated
    const fault = answer.exceptionDetails
    if (fault !== undefined) throw new Error(fault.exception?.description ?? 'the script failed')
    return answer.result?.value
  }
  reload(): void {
    this.$expected = this.$url
    this.tell('Page.reload')
  }
  focus(): void {
    this.tell('Page.bringToFront')
  }
  undo(): void {
    this.edit('Undo')
  }
  redo(): void {
    this.edit('Redo')
  }
  cut(): void {
    this.edit('Cut')
  }
  copy(): void {
    this.edit('Copy')
  }
  paste(): void {
    this.edit('Paste')
  }
  selectAll(): void {
    this.edit('SelectAll')
  }
  delete(): void {
    this.edit('Delete')
  }
  private edit(command: string): void {
    this.tell('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
  }
  readonly $recorded: { call: string; args: unknown[] }[] = []
  /** There is no printer and nobody at the dialog: it is as if it had been dismissed. */
  print(
    options: { silent?: boolean } = {},
    callback?: (success: boolean, failureReason: string) => void,
  ): void {
    if (options.silent === true) throw new Error('not emulated: electron.webContents.print without a dialog')
    this.$recorded.push({ call: 'print', args: [options] })
    setImmediate(() => callback?.(false, 'Print job canceled'))
  }
  async printToPDF(options: object = {}): Promise<Buffer> {
    const answer = await this.$cdp('Page.printToPDF', pdfParams(options))
    return Buffer.from(String(answer['data']), 'base64')
  }
  async capturePage(): Promise<Image> {
    const answer = await this.$cdp('Page.captureScreenshot', { format: 'png' })
    return nativeImage.createFromBuffer(Buffer.from(String(answer['data']), 'base64'))
  }
  close(options?: { waitForBeforeUnload?: boolean }): void {
    this.emit('$close', options)
  }
  async loadURL(url: string): Promise<void> {
    await this.$attached
    this.$expected = url
    this.$loading = true
    const loaded = new Promise<void>(done => {
      const finish = () => {
        this.off('did-finish-load', finish).off('destroyed', finish)
        done()
      }
      this.on('did-finish-load', finish).on('destroyed', finish)
    })
    const answer = await this.$cdp('Page.navigate', { url: toChromium(url, this.id) })
    const fault = answer['errorText'] as string | undefined
    if (fault === undefined) {
      await loaded
      return await this.$processKnown
    }
    this.$loading = false
    const code = fault.replace('net::', '')
    this.emit('did-fail-load', new HostEvent(), -2, code, url, true)
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url })
  }

  /** What the page's preload says. */
  async $fromPage(note: FromPage, world: number): Promise<void> {
    switch (note.t) {
      case 'port':
      case 'port-close':
        return this.$relay.note(note)
      case 'preload-error': {
        const error = Object.assign(new Error(note.message), { stack: note.stack })
        say('Unable to load preload script:', error.stack)
        return void this.emit('preload-error', new HostEvent(), this.$hooks.preload(), error)
      }
      case 'key':
        return this.$hooks.onKey(note)
      case 'focus':
      case 'blur':
        return this.$hooks.onFocus(note.t === 'focus')
      case 'zoom':
        return this.setZoomFactor(note.factor)
      case 'title':
        return this.$hooks.onTitle(note.title)
      case 'send':
        return this.heard(note)
      case 'invoke':
        return await this.invoked(note, world)
    }
  }
  private eventFor(ports: string[]): HostEvent {
    const processId = this.mainFrame.processId
    const frame = this.mainFrame
    const world = this.$world
    return new HostEvent({
      sender: this,
      // Null once the frame has navigated or is destroyed.
      get senderFrame() {
        return frame.isDestroyed() || frame.$contents.$world !== world ? null : frame
      },
      frameId: 1,
      processId,
      type: 'frame',
      ports: ports.map(id => wrap(this.$relay.take(id))),
      reply: (channel: string, ...args: unknown[]) => this.send(channel, ...args),
    })
  }
  private heard(note: Extract<FromPage, { t: 'send' }>): void {
    const event = this.eventFor(note.ports ?? [])
    const args = decode(note.a) as unknown[]
    this.emit('ipc-message', event, note.ch, ...args)
    this.ipc.emit(note.ch, event, ...args)
    ipcMain.emit(note.ch, event, ...args)
  }
  private async invoked(note: Extract<FromPage, { t: 'invoke' }>, world: number): Promise<void> {
    const handler = this.ipc.$handlers.get(note.ch) ?? ipcMain.$handlers.get(note.ch)
    const reply = (outcome: { ok: true; v: Encoded } | { ok: false; fault: string }) => {
      if (this.$world === world) this.$toPage({ t: 'reply', id: note.id, ...outcome })
    }
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${note.ch}'`)
      const result = await handler(this.eventFor([]), ...(decode(note.a) as unknown[]))
      reply({ ok: true, v: encode(result) })
    } catch (error) {
      if (handler !== undefined) console.error(`Error occurred in handler for '${note.ch}':`, error)
      reply({ ok: false, fault: `Error invoking remote method '${note.ch}': ${String(error)}` })
    }
  }
  /** The window is gone. */
  $end(): void {
    if (this.$dead) return
    this.$dead = true
    this.$world = null
    this.$relay.end()
    this.emit('destroyed')
  }
}
