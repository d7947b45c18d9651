// Which process draws a page. The protocol does not tell; but every window has a process of its own, so it is one that
// draws no other window, and of those the one whose processor time is what the page reports. A page that comes may bring
// another process (it does when it asks for a cross-origin opener policy), so this is asked anew at each.
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

/** How much finer than this the system does not count a process's time, in seconds. */
const tick = 0.011

/** The renderer that is nobody else's and whose processor time is what the page reports; 0 when none can be told for sure. */
export const findRenderer = async (target: Target, taken: ReadonlySet<number>): Promise<number> => {
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      const from = await processTime(target)
      const free = (await renderers()).filter(item => !taken.has(item.id))
      const to = await processTime(target)
      const fits = free.filter(({ cpuTime }) => cpuTime > from - tick && cpuTime < to + tick)
      // The only free one may be another window's, whose own has not been counted yet: it must fit as well.
      if (fits.length === 1) return fits[0]?.id ?? 0
      // Two that have worked as long as each other soon differ: the page has just begun.
      await new Promise(done => setTimeout(done, 20))
    }
    return 0
  } catch {
    return 0
  }
}

/** Does one thing after another, however many are asked for at once. */
const queue = () => {
  let last: Promise<unknown> = Promise.resolve()
  return async <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work)
    last = turn.catch(() => undefined)
    return await turn
  }
}

/** Windows open one after another. */
export const oneByOne = queue()

/** One window looks for its process at a time, or two that come anew would both take the first that is there. */
export const lookInTurn = queue()
