// Runs in the page's own world before any of its scripts: makes what the preload exposes appear on window.
import { half } from './bridge.ts'

const freeze = (value: unknown): unknown => {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value
  if (ArrayBuffer.isView(value) || Object.isFrozen(value)) return value
  for (const key of Object.keys(value)) freeze(Reflect.get(value, key))
  return Object.freeze(value)
}

export const start = (secret: string): void => {
  const bridge = half({ me: 'main:', you: 'preload:', secret })
  bridge.listen('expose', detail => {
    const { key, value } = detail as { key: string; value: unknown }
    Object.defineProperty(window, key, {
      value: freeze(bridge.unpack(value)),
      writable: false,
      configurable: false,
      enumerable: true,
    })
  })
}
