import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeSaver } from '../../../../renderer/features/practices/saver.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function saver(save: (value: string) => Promise<unknown> = async () => undefined) {
  const saved: string[] = []
  const states: string[] = []
  const made = makeSaver<string>({
    pause: 600,
    told: state => states.push(state),
    save: async value => {
      await save(value)
      saved.push(value)
    },
  })
  return { ...made, saved, states }
}

describe('the saver', () => {
  it('waits for a pause and saves only the newest', async () => {
    const { change, saved, states } = saver()
    change('a')
    change('ab')
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(600)
    expect(saved).toEqual(['ab'])
    expect(states.at(-1)).toBe('saved')
  })

  it('saves at once when flushed, and nothing when nothing waits', async () => {
    const { change, flush, saved } = saver()
    change('a')
    await flush()
    await flush()
    expect(saved).toEqual(['a'])
  })

  it('saves one after the other, in order', async () => {
    const release: (() => void)[] = []
    const { change, flush, saved } = saver(
      () => new Promise(resolve => release.push(() => resolve(undefined))),
    )
    change('first')
    const one = flush()
    await vi.advanceTimersByTimeAsync(0)
    change('second')
    const two = flush()
    await vi.advanceTimersByTimeAsync(0)
    expect(release).toHaveLength(1)
    release[0]?.()
    await one
    await vi.advanceTimersByTimeAsync(0)
    release[1]?.()
    await two
    expect(saved).toEqual(['first', 'second'])
  })

  it('keeps what failed for the next try, and says that it failed', async () => {
    let isBroken = true
    const { change, flush, saved, states } = saver(async () => {
      if (isBroken) throw new Error('disk-full')
    })
    change('words')
    await expect(flush()).rejects.toThrow('disk-full')
    expect(states.at(-1)).toBe('failed')
    isBroken = false
    await flush()
    expect(saved).toEqual(['words'])
    expect(states.at(-1)).toBe('saved')
  })

  it('does not put what failed over what is newer', async () => {
    const failures: ((reason: Error) => void)[] = []
    let isBroken = true
    const { change, flush, saved } = saver(() =>
      isBroken ? new Promise((_, reject) => failures.push(reject)) : Promise.resolve(),
    )
    change('old')
    const first = flush().catch(() => 'failed')
    await vi.advanceTimersByTimeAsync(0)
    change('new')
    isBroken = false
    failures[0]?.(new Error('once'))
    expect(await first).toBe('failed')
    await flush()
    expect(saved).toEqual(['new'])
  })
})
