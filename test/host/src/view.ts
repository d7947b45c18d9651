// The size of the page: without a screen it follows the window's size; zoom is laid out as Chromium's own zoom would be.
import type { WebContents } from './web-contents.ts'
import { chromium } from './state.ts'

export class View {
  private width = 800
  private height = 600
  private readonly contents: WebContents
  constructor(contents: WebContents) {
    this.contents = contents
  }

  resize(width: number, height: number): void {
    this.width = width
    this.height = height
    if (chromium().headless || this.contents.getZoomFactor() !== 1) this.refresh()
  }

  refresh(): void {
    const zoom = this.contents.getZoomFactor()
    const call =
      zoom === 1 && !chromium().headless
        ? this.contents.$cdp('Emulation.clearDeviceMetricsOverride')
        : this.contents.$cdp('Emulation.setDeviceMetricsOverride', {
            width: Math.max(1, Math.round(this.width / zoom)),
            height: Math.max(1, Math.round(this.height / zoom)),
            deviceScaleFactor: zoom,
            scale: chromium().headless ? 1 : zoom,
            mobile: false,
          })
    call.catch(() => undefined)
  }
}
