import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Fault, type FaultCode } from '../../../shared/faults.ts'
import { makeSaver } from '../../../renderer/bridge/saver.ts'

/** A keeper whose answers are given by hand. */
function makeKeeper() {
  const asked: { words: string; answer: () => void; refuse: (code: FaultCode) => void }[] = []
  return {
    asked,
    texts: () => asked.map(({ words }) => words),
    save: (words: string) =>
      new Promise<void>((resolve, reject) => {
        asked.push({ words, answer: resolve, refuse: code => reject(new Fault(code)) })
      }),
  }
}

const saverOf = (keeper: ReturnType<typeof makeKeeper>, first: 'untouched' | 'saved' = 'untouched') =>
  makeSaver<string>({ save: keeper.save, first, pause: 800, patience: 4500 })

const words = (text: string) => () => text

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

async function failed() {
  const keeper = makeKeeper()
  const saver = saverOf(keeper, 'saved')
  saver.change(words('precious'))
  await vi.advanceTimersByTimeAsync(1000)
  keeper.asked[0]?.refuse('disk-full')
  await settled()
  return { keeper, saver }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving while writing', () => {
  test('waits for a pause of less than a second, then saves once with the newest words', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('a'))
    await vi.advanceTimersByTimeAsync(500)
    saver.change(words('ab'))
    await vi.advanceTimersByTimeAsync(500)
    expect(keeper.asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(500)
    expect(keeper.texts()).toEqual(['ab'])
  })

  test('saves within five seconds though the typing never pauses', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    for (let typed = 0; typed < 20; typed += 1) {
      saver.change(words('x'.repeat(typed + 1)))
      await vi.advanceTimersByTimeAsync(250)
    }
    expect(keeper.asked).toHaveLength(1)
    expect(keeper.texts()[0]?.length).toBeGreaterThan(10)
  })

  test('says "saved" only after the keeper has answered', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('a'))
    expect(saver.state.get().phase).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(saver.state.get().phase).toBe('saving')
    keeper.asked[0]?.answer()
    await settled()
    expect(saver.state.get()).toEqual({ phase: 'saved' })
  })

  test('has one save under way at a time, in order', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('a'))
    await vi.advanceTimersByTimeAsync(1000)
    saver.change(words('ab'))
    const both = saver.settle()
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeper.asked).toHaveLength(1)
    keeper.asked[0]?.answer()
    await settled()
    expect(keeper.texts()).toEqual(['a', 'ab'])
    expect(saver.state.get()).toEqual({ phase: 'saving' })
    keeper.asked[1]?.answer()
    expect(await both).toBe(true)
    expect(saver.state.get()).toEqual({ phase: 'saved' })
  })

  test('has the newest words in hand while others are under way', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('a'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(saver.unsaved()).toBe('a')
    saver.change(words('ab'))
    expect(saver.unsaved()).toBe('ab')
    keeper.asked[0]?.answer()
    await vi.advanceTimersByTimeAsync(1000)
    keeper.asked[1]?.answer()
    await settled()
    expect(saver.unsaved()).toBeUndefined()
  })

  test('keeps to itself what has no words, and says what was true before', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(() => undefined)
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeper.asked).toHaveLength(0)
    expect(saver.state.get()).toEqual({ phase: 'untouched' })
    saver.change(words('a'))
    const first = saver.settle()
    keeper.asked[0]?.answer()
    await first
    saver.change(() => undefined)
    await vi.advanceTimersByTimeAsync(6000)
    expect(saver.state.get()).toEqual({ phase: 'saved' })
  })

  test('forgets what it is told to forget, also what is tried just then', async () => {
    const { keeper, saver } = await failed()
    const again = saver.settle()
    const dropped = saver.drop()
    keeper.asked[1]?.refuse('disk-full')
    expect(await again).toBe(false)
    await dropped
    expect(saver.unsaved()).toBeUndefined()
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeper.asked).toHaveLength(2)
  })
})

describe('a save that fails', () => {
  test('is told by its code, and keeps the words', async () => {
    const { saver } = await failed()
    expect(saver.state.get()).toMatchObject({ phase: 'waiting', fault: 'disk-full' })
    expect(saver.unsaved()).toBe('precious')
  })

  test('stays told while it is tried again, until the words are saved', async () => {
    const { keeper, saver } = await failed()
    const again = saver.settle()
    expect(saver.state.get()).toMatchObject({ phase: 'saving', fault: 'disk-full' })
    keeper.asked[1]?.answer()
    expect(await again).toBe(true)
    expect(saver.state.get()).toEqual({ phase: 'saved' })
    expect(keeper.texts()).toEqual(['precious', 'precious'])
    expect(saver.unsaved()).toBeUndefined()
  })

  test('is tried again with the newest words when writing goes on', async () => {
    const { keeper, saver } = await failed()
    saver.change(words('precious and more'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.texts()).toEqual(['precious', 'precious and more'])
  })

  test('does not put older words over newer ones that came meanwhile', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper, 'saved')
    saver.change(words('old'))
    await vi.advanceTimersByTimeAsync(1000)
    saver.change(words('new'))
    keeper.asked[0]?.refuse('io-error')
    await settled()
    expect(saver.unsaved()).toBe('new')
  })
})

describe('before the window goes', () => {
  test('all words are saved at once, also those written during a save', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('a'))
    const saved = saver.settle()
    saver.change(words('ab'))
    keeper.asked[0]?.answer()
    await settled()
    keeper.asked[1]?.answer()
    expect(await saved).toBe(true)
    expect(keeper.texts()).toEqual(['a', 'ab'])
  })

  test('nothing is saved, nor left to be sealed, when nothing was changed', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper, 'saved')
    expect(await saver.settle()).toBe(true)
    expect(saver.unsaved()).toBeUndefined()
    expect(keeper.asked).toEqual([])
  })

  test('what could not be saved is said not to be, and is still there', async () => {
    const keeper = makeKeeper()
    const saver = saverOf(keeper)
    saver.change(words('last words'))
    const tried = saver.settle()
    keeper.asked[0]?.refuse('disk-full')
    expect(await tried).toBe(false)
    expect(saver.unsaved()).toBe('last words')
  })
})
