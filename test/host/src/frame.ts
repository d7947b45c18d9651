import type { WebContents } from './web-contents.ts'
import { originOf } from './schemes.ts'
import { strict } from './strict.ts'

/** WebFrameMain of a window's top frame; the host gives no preload to others. */
export class Frame {
  readonly routingId = 1
  readonly parent = null
  readonly name = ''
  readonly detached = false
  constructor(readonly _contents: WebContents) {
    return strict('webFrameMain', this)
  }
  get url(): string {
    return this._contents.getURL()
  }
  get origin(): string {
    return originOf(this.url)
  }
  get top(): Frame {
    return this._contents.mainFrame
  }
  get frames(): Frame[] {
    return []
  }
  get processId(): number {
    return this._contents.id
  }
  get frameTreeNodeId(): number {
    return this._contents.id
  }
  get osProcessId(): number {
    return this._contents.getOSProcessId()
  }
  isDestroyed(): boolean {
    return this._contents.isDestroyed()
  }
  send(channel: string, ...args: unknown[]): void {
    this._contents.send(channel, ...args)
  }
  postMessage(channel: string, message: unknown, transfer?: unknown): void {
    this._contents.postMessage(channel, message, transfer)
  }
}
