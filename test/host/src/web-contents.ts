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
export type Key = Extract<FromPage, { t: 'key' }>

export type WindowOpenHandler = (details: object) => { action: 'deny' | 'allow' }

export class WebContents extends EventEmitter {
  readonly ipc = new IpcMain()
  readonly mainFrame: Frame
  readonly _view: View
  _target: Target | undefined
  _url = ''
  _title = ''
  _pid = 0
  _dead = false
  _loading = false
  _expected: string | null = null
  _world: number | null = null
  _openHandler: WindowOpenHandler | undefined
  /** Calls made before the window is there wait for it. */
  _attached: Promise<void> = Promise.resolve()
  _relay: Relay
  private zoom = 1

  constructor(
    readonly id: number,
    readonly session: Session,
    readonly _hooks: { onKey: (key: Key) => void; onFocus: (on: boolean) => void; preload: () => string },
  ) {
    super()
    this.setMaxListeners(0)
    this.mainFrame = new Frame(this)
    this._relay = this._freshRelay()
    this._view = new View(this)
  }
  _freshRelay(): Relay {
    return new Relay('h', note => this._toPage(note))
  }
  getURL(): string {
    return this._url
  }
  getTitle(): string {
    return this._title
  }
  isDestroyed(): boolean {
    return this._dead
  }
  isLoading(): boolean {
    return this._loading
  }
  isCrashed(): boolean {
    return false
  }
  getOSProcessId(): number {
    return this._pid
  }
  getType(): string {
    return 'window'
  }
  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this._openHandler = handler
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false
  }
  toggleDevTools(): void {}
  getDevToolsTargetId(): string {
    return this._target?.info.targetId ?? ''
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
    this._view.refresh()
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
    this._emitInPage(channel, encode(args), [])
  }
  postMessage(channel: string, message: unknown, transfer?: unknown): void {
    const parcel = parcelOf([message], transfer)
    this._emitInPage(
      channel,
      parcel.message,
      parcel.ports.map(core => this._relay.give(core)),
    )
  }
  _emitInPage(ch: string, a: Encoded, ports: string[]): void {
    if (this._dead) throw new TypeError('Object has been destroyed')
    if (this._world === null) say(`a message for '${ch}' came before the preload ran, and was dropped`)
    this._toPage({ t: 'emit', ch, a, ports })
  }
  _toPage(note: object): void {
    if (this._world === null) return
    const json = JSON.stringify(note).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')
    this._target?.tell('Runtime.evaluate', { expression: `__afterwordHear(${json})`, contextId: this._world })
  }
  async _cdp(method: string, params: Record<string, unknown> = {}) {
    await this._attached
    if (this._target === undefined) throw new Error('host: the page is gone')
    return await this._target.send(method, params)
  }
  private tell(method: string, params: Record<string, unknown> = {}): void {
    this._cdp(method, params).catch(() => undefined)
  }
  async executeJavaScript(code: string): Promise<unknown> {
    const answer: Record<string, { value?: unknown; exception?: { description?: string } } | undefined> =
      await this._cdp('Runtime.evaluate', { expression: code, awaitPromise: true, returnByValue: true })
    const fault = answer['exceptionDetails']
    if (fault !== undefined) throw new Error(fault.exception?.description ?? 'the script failed')
    return answer['result']?.value
  }
  reload(): void {
    this._expected = this._url
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
  async printToPDF(options: object = {}): Promise<Buffer> {
    const answer = await this._cdp('Page.printToPDF', pdfParams(options))
    return Buffer.from(String(answer['data']), 'base64')
  }
  async capturePage(): Promise<Image> {
    const answer = await this._cdp('Page.captureScreenshot', { format: 'png' })
    return nativeImage.createFromBuffer(Buffer.from(String(answer['data']), 'base64'))
  }
  close(options?: { waitForBeforeUnload?: boolean }): void {
    this.emit('_close', options)
  }
  async loadURL(url: string): Promise<void> {
    await this._attached
    this._expected = url
    this._loading = true
    const loaded = new Promise<void>(done => {
      const finish = () => {
        this.off('did-finish-load', finish).off('destroyed', finish)
        done()
      }
      this.on('did-finish-load', finish).on('destroyed', finish)
    })
    const answer = await this._cdp('Page.navigate', { url: toChromium(url, this.id) })
    const fault = answer['errorText'] as string | undefined
    if (fault === undefined) return await loaded
    this._loading = false
    const code = fault.replace('net::', '')
    this.emit('did-fail-load', new HostEvent(), -2, code, url, true)
    throw Object.assign(new Error(`${code} (-2) loading '${url}'`), { code, errno: -2, url })
  }

  /** What the page's preload says. */
  async _fromPage(note: FromPage, world: number): Promise<void> {
    switch (note.t) {
      case 'port':
      case 'port-close':
        return this._relay.note(note)
      case 'preload-error': {
        const error = Object.assign(new Error(note.message), { stack: note.stack })
        say('Unable to load preload script:', error.stack)
        return void this.emit('preload-error', new HostEvent(), this._hooks.preload(), error)
      }
      case 'key':
        return this._hooks.onKey(note)
      case 'focus':
      case 'blur':
        return this._hooks.onFocus(note.t === 'focus')
      case 'zoom':
        return this.setZoomFactor(note.factor)
      case 'send':
        return this.heard(note)
      case 'invoke':
        return await this.invoked(note, world)
    }
  }
  private eventFor(ports: string[]): HostEvent {
    const processId = this.mainFrame.processId
    const frame = this.mainFrame
    const world = this._world
    return new HostEvent({
      sender: this,
      // Null once the frame has navigated or is destroyed.
      get senderFrame() {
        return frame.isDestroyed() || frame._contents._world !== world ? null : frame
      },
      frameId: 1,
      processId,
      type: 'frame',
      ports: ports.map(id => wrap(this._relay.take(id))),
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
    const handler = this.ipc._handlers.get(note.ch) ?? ipcMain._handlers.get(note.ch)
    const reply = (ok: boolean, v: Encoded) => {
      if (this._world === world) this._toPage({ t: 'reply', id: note.id, ok, v })
    }
    try {
      if (handler === undefined) throw new Error(`No handler registered for '${note.ch}'`)
      reply(true, encode(await handler(this.eventFor([]), ...(decode(note.a) as unknown[]))))
    } catch (error) {
      if (handler !== undefined) console.error(`Error occurred in handler for '${note.ch}':`, error)
      reply(false, `Error invoking remote method '${note.ch}': ${String(error)}`)
    }
  }
  /** The window is gone. */
  _end(): void {
    if (this._dead) return
    this._dead = true
    this._world = null
    this._relay.end()
    this.emit('destroyed')
  }
}
