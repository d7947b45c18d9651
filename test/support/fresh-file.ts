// One process runs many files, for packages are costly to load. What is ours is loaded anew for each, and what a file
// leaves running, pretended or on show ends with it.
import { afterAll, vi } from 'vitest'

vi.resetModules()

const { setTimeout, setInterval } = globalThis
const running = new Set<NodeJS.Timeout>()

function noted<Start extends typeof setTimeout | typeof setInterval>(start: Start): Start {
  return new Proxy(start, {
    apply(target, self, args) {
      const timer: NodeJS.Timeout = Reflect.apply(target, self, args)
      running.add(timer)
      return timer
    },
  })
}

globalThis.setTimeout = noted(setTimeout)
globalThis.setInterval = noted(setInterval)

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  for (const timer of running) clearTimeout(timer)
  Object.assign(globalThis, { setTimeout, setInterval })
})
