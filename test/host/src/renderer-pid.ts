// Which process draws a page. The protocol does not tell; but every window has a process of its own, and windows open one
// after another: a new window's process is the one that was not there before.
import { readFileSync } from 'node:fs'
import type { Target } from './cdp.ts'
import { chromium } from './state.ts'

type Process = { id: number; type: string; cpuTime: number }

/** The browser draws parts of its own window in a page, too. */
const isChrome = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--top-chrome-webui')
  } catch {
    return false
  }
}

const renderers = async (): Promise<Process[]> => {
  const answer = await chromium().pipe.send('SystemInfo.getProcessInfo')
  const list = answer['processInfo'] as Process[]
  return list.filter(item => item.type === 'renderer' && !isChrome(item.id))
}

const processTime = async (target: Target): Promise<number> => {
  const answer = await target.send('Performance.getMetrics')
  const metrics = answer['metrics'] as { name: string; value: number }[]
  return metrics.find(item => item.name === 'ProcessTime')?.value ?? 0
}

/** The renderer that is nobody else's; of several, the one whose processor time is what the page reports. */
export const findRenderer = async (target: Target, taken: ReadonlySet<number>): Promise<number> => {
  try {
    const free = (await renderers()).filter(item => !taken.has(item.id))
    if (free.length < 2) return free[0]?.id ?? 0
    const time = await processTime(target)
    const distance = (item: Process) => Math.abs(item.cpuTime - time)
    return free.toSorted((a, b) => distance(a) - distance(b))[0]?.id ?? 0
  } catch {
    return 0
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Windows open one after another. */
export const oneByOne = async <T>(open: () => Promise<T>): Promise<T> => {
  const turn = last.then(open, open)
  last = turn.catch(() => undefined)
  return await turn
}
