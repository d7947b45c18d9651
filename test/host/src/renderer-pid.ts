// Which process draws a page: the one whose processor time is what the page itself reports.
import type { Target } from './cdp.ts'
import { chromium } from './state.ts'

type Process = { id: number; type: string; cpuTime: number }

const renderers = async (): Promise<Process[]> => {
  const answer = await chromium().pipe.send('SystemInfo.getProcessInfo')
  return (answer['processInfo'] as Process[]).filter(item => item.type === 'renderer')
}

const processTime = async (target: Target): Promise<number> => {
  const answer = await target.send('Performance.getMetrics')
  const metrics = answer['metrics'] as { name: string; value: number }[]
  return metrics.find(item => item.name === 'ProcessTime')?.value ?? Number.NaN
}

export const findRenderer = async (target: Target, before: number): Promise<number> => {
  try {
    const [first, time, last] = [await renderers(), await processTime(target), await renderers()]
    const ends = new Map(last.map(item => [item.id, item.cpuTime]))
    const fits = first.filter(
      item => item.cpuTime <= time + 0.011 && time <= (ends.get(item.id) ?? -1) + 0.011,
    )
    const best = fits.toSorted((a, b) => Math.abs(a.cpuTime - time) - Math.abs(b.cpuTime - time))[0]
    return best?.id ?? before
  } catch {
    return before
  }
}
