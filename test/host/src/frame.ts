import type { WebContents } from './web-contents.ts'
import { originOf } from './schemes.ts'
import { strict } from './strict.ts'

/** WebFrameMain of a window's top frame; the host gives no preload to others. */
export class Frame {
  readonly routingId = 1
  readonly parent = null
  readonly name = ''
  readonly detached = false
  readonly $contents: WebContents
  constructor($contents: WebContents) {
    this.$contents = $contents
    return strict('webFrameMain', this)
  }
  get url(): string {
    return this.$contents.getURL()
  }
  get origin(): string {
    return originOf(this.url)
  }
  get top(): Frame {
    return this.$contents.mainFrame
  }
  get frames(): Frame[] {
    return []
  }
  get processId(): number {
    return this.$contents.id
  }
  get frameTreeNodeId(): number {
    return this.$contents.id
  }
  get osProcessId(): number {
    return this.$contents.getOSProcessId()
  }
  isDestroyed(): boolean {
    return this.$contents.isDestroyed()
  }
  send(channel: string, ...args: unknown[]): void {
    this.$contents.send(channel, ...args)
  }
  postMessage(channel: string, message: unknown, transfer?: unknown): void {
    this.$contents.postMessage(channel, message, transfer)
  }
}
