import type { SealedWords } from '../../shared/domain/sealed-words.ts'
import { registerFlush } from './flush.ts'
import type { Saver } from './saver.ts'

/** Something being written: an entry, the answers of a practice. It outlives its page while words of it are not saved. */
export type InHand<Words> = {
  readonly saver: Saver<Words>
  /** its words as they are sealed when they cannot be saved */
  readonly sealed: (words: Words) => SealedWords
  /** no page shows it any more, and all of it is saved */
  readonly left: () => void
}

type Held = { holders: number; readonly stop: () => void; readonly settle: () => Promise<boolean> }

const all = new Map<object, Held>()

function release(hand: { readonly left: () => void }): void {
  const held = all.get(hand)
  if (held === undefined || held.holders > 0) return
  held.stop()
  all.delete(hand)
  hand.left()
}

/** For as long as a page shows it: its words are saved or sealed before the window goes. */
export function hold<Words>(hand: InHand<Words>): void {
  const held = all.get(hand)
  if (held !== undefined) {
    held.holders += 1
    return
  }
  const stop = registerFlush(async () => {
    const isSaved = await hand.saver.settle()
    if (isSaved) release(hand)
    const words = isSaved ? undefined : hand.saver.unsaved()
    return words === undefined ? undefined : hand.sealed(words)
  })
  all.set(hand, { holders: 1, stop, settle: hand.saver.settle })
}

/** The page goes. False when words remain that could not be saved: they stay in hand, and are tried again. */
export async function letGo<Words>(hand: InHand<Words>): Promise<boolean> {
  const held = all.get(hand)
  if (held !== undefined) held.holders -= 1
  const isSaved = await hand.saver.settle()
  if (isSaved) release(hand)
  return isSaved
}

const others = new Set<() => Promise<boolean>>()

/** Words in hand that are kept in a way of their own: `settle` keeps them, and gives false when it could not. */
export function registerSettle(settle: () => Promise<boolean>): void {
  others.add(settle)
}

/** Saves everything in hand; false when some of it could not be saved. */
export async function settleAll(): Promise<boolean> {
  const ways = [...[...all.values()].map(({ settle }) => settle), ...others]
  const settled = await Promise.all(ways.map(async settle => settle()))
  return settled.every(Boolean)
}
