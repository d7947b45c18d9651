import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import type { Entry, EntryDraft } from '../../../../shared/domain/entry.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { Fault, type FaultCode } from '../../../../shared/faults.ts'
import { makeAutosave, type ReadDraft } from '../../../../renderer/features/write/autosave.ts'

const id = EntryId.parse('0b6c7d0e-6f51-4a59-8d3a-2f6f0c3a1b11')
const occurred = { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' }

const words =
  (text: string): ReadDraft =>
  () => ({ title: '', body: documentOf(text), occurred })

const saved = (draft: EntryDraft): Entry => ({
  ...draft,
  id: draft.id ?? id,
  kind: 'free',
  createdAt: '2026-11-22T17:40:00.000Z',
  savedAt: '2026-11-22T17:40:00.000Z',
  revision: 1,
  words: 1,
})

/** A keeper whose answers are given by hand. */
function makeKeeper() {
  const asked: { draft: EntryDraft; answer: () => void; refuse: (code: FaultCode) => void }[] = []
  return {
    asked,
    texts: () => asked.map(({ draft }) => plainText(draft.body)),
    save: (draft: EntryDraft) =>
      new Promise<Entry>((resolve, reject) => {
        asked.push({
          draft,
          answer: () => resolve(saved(draft)),
          refuse: code => reject(new Fault(code)),
        })
      }),
  }
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

async function failed() {
  const keeper = makeKeeper()
  const autosave = makeAutosave({ ...keeper, id })
  autosave.change(words('precious'))
  await vi.advanceTimersByTimeAsync(1000)
  keeper.asked[0]?.refuse('disk-full')
  await settled()
  return { keeper, autosave }
}

describe('saving while writing', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('waits for a pause of less than a second, then saves once with the newest words', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    autosave.change(words('a'))
    await vi.advanceTimersByTimeAsync(500)
    autosave.change(words('ab'))
    await vi.advanceTimersByTimeAsync(500)
    expect(keeper.asked).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(500)
    expect(keeper.texts()).toEqual(['ab'])
  })

  test('saves within five seconds though the typing never pauses', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    for (let typed = 0; typed < 20; typed += 1) {
      autosave.change(words('x'.repeat(typed + 1)))
      await vi.advanceTimersByTimeAsync(250)
    }
    expect(keeper.asked).toHaveLength(1)
    expect(keeper.texts()[0]?.length).toBeGreaterThan(10)
  })

  test('says "saved" only after the keeper has answered', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    autosave.change(words('a'))
    expect(autosave.state.get().phase).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1000)
    expect(autosave.state.get().phase).toBe('saving')
    keeper.asked[0]?.answer()
    await settled()
    expect(autosave.state.get()).toEqual({ phase: 'saved', id })
  })

  test('has one save under way at a time, and the next one carries the id of the first', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    autosave.change(words('a'))
    await vi.advanceTimersByTimeAsync(1000)
    autosave.change(words('ab'))
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeper.asked).toHaveLength(1)
    expect(keeper.asked[0]?.draft.id).toBeUndefined()
    keeper.asked[0]?.answer()
    await settled()
    expect(keeper.texts()).toEqual(['a', 'ab'])
    expect(keeper.asked[1]?.draft.id).toBe(id)
  })

  test('has the newest words in hand while others are under way', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    const inHand = () => plainText(autosave.unsaved()?.body ?? documentOf('nothing'))
    autosave.change(words('a'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(inHand()).toBe('a')
    autosave.change(words('ab'))
    expect(inHand()).toBe('ab')
    keeper.asked[0]?.answer()
    await vi.advanceTimersByTimeAsync(1000)
    keeper.asked[1]?.answer()
    await settled()
    expect(inHand()).toBe('nothing')
  })

  test('keeps an entry without words to itself', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    autosave.change(() => undefined)
    await vi.advanceTimersByTimeAsync(6000)
    expect(keeper.asked).toHaveLength(0)
    expect(autosave.state.get()).toEqual({ phase: 'untouched' })
  })
})

describe('a save that fails', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is told by its code, and keeps the words', async () => {
    const { autosave } = await failed()
    expect(autosave.state.get()).toMatchObject({ phase: 'waiting', fault: 'disk-full' })
    const kept = autosave.unsaved()
    expect(kept?.id).toBe(id)
    expect(plainText(kept?.body ?? documentOf(''))).toBe('precious')
  })

  test('stays told while it is tried again, until the words are saved', async () => {
    const { keeper, autosave } = await failed()
    const again = autosave.settle()
    expect(autosave.state.get()).toMatchObject({ phase: 'saving', fault: 'disk-full' })
    keeper.asked[1]?.answer()
    expect(await again).toBe(true)
    expect(autosave.state.get()).toEqual({ phase: 'saved', id })
    expect(keeper.texts()).toEqual(['precious', 'precious'])
    expect(autosave.unsaved()).toBeUndefined()
  })

  test('is tried again with the newest words when writing goes on', async () => {
    const { keeper, autosave } = await failed()
    autosave.change(words('precious and more'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.texts()).toEqual(['precious', 'precious and more'])
  })

  test('does not put older words over newer ones that came meanwhile', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave({ ...keeper, id })
    autosave.change(words('old'))
    await vi.advanceTimersByTimeAsync(1000)
    autosave.change(words('new'))
    keeper.asked[0]?.refuse('io-error')
    await settled()
    expect(plainText(autosave.unsaved()?.body ?? documentOf(''))).toBe('new')
  })
})

describe('before the window goes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('all words are saved at once, also those written during a save', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave(keeper)
    autosave.change(words('a'))
    const flushed = autosave.flush()
    autosave.change(words('ab'))
    keeper.asked[0]?.answer()
    await settled()
    keeper.asked[1]?.answer()
    expect(await flushed).toBeUndefined()
    expect(keeper.texts()).toEqual(['a', 'ab'])
  })

  test('words that cannot be saved are given back to be sealed, with the id of their entry', async () => {
    const keeper = makeKeeper()
    const autosave = makeAutosave({ ...keeper, id })
    autosave.change(words('last words'))
    const flushed = autosave.flush()
    keeper.asked[0]?.refuse('disk-full')
    const draft = await flushed
    expect([draft?.id, draft && plainText(draft.body)]).toEqual([id, 'last words'])
  })

  test('nothing is saved, nor left to be sealed, when nothing was changed', async () => {
    const keeper = makeKeeper()
    expect(await makeAutosave({ ...keeper, id }).flush()).toBeUndefined()
    expect(keeper.asked).toEqual([])
  })
})
