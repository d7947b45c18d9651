import { afterEach, expect, test, vi } from 'vitest'
import { RunId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import { flushAll, waitFor } from '../../../renderer/bridge/flush.ts'
import { hold, letGo } from '../../../renderer/bridge/in-hand.ts'
import { makeSaver } from '../../../renderer/bridge/saver.ts'
import { pretendWindow } from '../pretend-window.tsx'

const id = RunId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')

function writing() {
  const disk = { isFull: false }
  const saved: string[] = []
  const left = vi.fn<() => void>()
  const saver = makeSaver<string>({
    first: 'saved',
    pause: 10_000,
    patience: 10_000,
    save: async words => {
      if (disk.isFull) throw new Fault('disk-full')
      saved.push(words)
    },
  })
  const hand = {
    saver,
    left,
    sealed: (at: string) => ({ kind: 'run' as const, id, at, answers: {} }),
  }
  return { disk, saved, left, hand }
}

afterEach(() => vi.useRealTimers())

test('what is saved is let go of with its page', async () => {
  const { hand, saved, left } = writing()
  hold(hand)
  hand.saver.change(() => 'words')
  expect(await letGo(hand)).toBe(true)
  expect(saved).toEqual(['words'])
  expect(left).toHaveBeenCalledOnce()
})

test('is not let go of while another page shows it', async () => {
  const { hand, left } = writing()
  hold(hand)
  hold(hand)
  expect(await letGo(hand)).toBe(true)
  expect(left).not.toHaveBeenCalled()
  await letGo(hand)
  expect(left).toHaveBeenCalledOnce()
})

test('stays in hand without its page while it cannot be saved, is sealed at a lock, and saved at the next', async () => {
  const pretend = pretendWindow({ 'vault.sealDrafts': () => null })
  const { hand, disk, saved, left } = writing()
  hold(hand)
  disk.isFull = true
  hand.saver.change(() => 'precious')
  expect(await letGo(hand)).toBe(false)
  expect(await flushAll()).toBe(true)
  expect(pretend.inputsOf('vault.sealDrafts')).toEqual([
    { words: [{ kind: 'run', id, at: 'precious', answers: {} }] },
  ])
  expect(left).not.toHaveBeenCalled()
  disk.isFull = false
  expect(await flushAll()).toBe(true)
  expect(saved).toEqual(['precious'])
  expect(left).toHaveBeenCalledOnce()
  hand.saver.change(() => 'nobody holds it any more')
  await flushAll()
  expect(saved).toEqual(['precious'])
  await hand.saver.drop()
})

test('a page that opens it again before it is saved has it', async () => {
  const { hand, disk, saved, left } = writing()
  hold(hand)
  disk.isFull = true
  hand.saver.change(() => 'precious')
  const going = letGo(hand)
  hold(hand)
  disk.isFull = false
  await going
  expect(await hand.saver.settle()).toBe(true)
  expect(saved).toEqual(['precious'])
  expect(left).not.toHaveBeenCalled()
  await letGo(hand)
})

test('what is about to be added to the words is waited for, and saved with them', async () => {
  const { hand, saved } = writing()
  hold(hand)
  const arrival = new EventTarget()
  waitFor(new Promise(resolve => arrival.addEventListener('here', () => resolve())))
  const flushed = flushAll()
  hand.saver.change(() => 'words and a picture')
  arrival.dispatchEvent(new Event('here'))
  expect(await flushed).toBe(true)
  expect(saved).toEqual(['words and a picture'])
})

test('what does not come is not waited for for ever; the words are saved, and the window stays', async () => {
  vi.useFakeTimers()
  const { hand, saved } = writing()
  hold(hand)
  hand.saver.change(() => 'words')
  waitFor(new Promise(() => {}))
  const flushed = flushAll()
  await vi.advanceTimersByTimeAsync(50_001)
  expect(await flushed).toBe(false)
  expect(saved).toEqual(['words'])
})
