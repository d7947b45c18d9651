import { EventEmitter } from 'node:events'
import { HostEvent } from './events.ts'

type Source = 'system' | 'light' | 'dark'

export class NativeTheme extends EventEmitter {
  shouldUseHighContrastColors = false
  shouldUseInvertedColorScheme = false
  prefersReducedTransparency = false
  inForcedColorsMode = false
  private source: Source = 'system'
  private readonly systemDark = process.env['AFTERWORD_HOST_DARK'] === '1'

  get themeSource(): Source {
    return this.source
  }
  set themeSource(value: Source) {
    if (!['system', 'light', 'dark'].includes(value)) throw new TypeError('Error processing argument')
    if (value === this.source) return
    this.source = value
    this.emit('$media')
    this.emit('updated', new HostEvent())
  }
  get shouldUseDarkColors(): boolean {
    return this.source === 'system' ? this.systemDark : this.source === 'dark'
  }
  $media() {
    return {
      features: [{ name: 'prefers-color-scheme', value: this.shouldUseDarkColors ? 'dark' : 'light' }],
    }
  }
}

export const nativeTheme = new NativeTheme()
nativeTheme.setMaxListeners(0)
