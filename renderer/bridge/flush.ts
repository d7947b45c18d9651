import { contract } from '../../shared/contract/contract.ts'
import type { SealedWords } from '../../shared/domain/sealed-words.ts'
import { ask } from './ask.ts'

/** Saves; gives what could not be saved, to be sealed. */
type Flush = () => Promise<SealedWords | SealedWords[] | undefined>

const flushes = new Set<Flush>()
const underWay = new Set<Promise<void>>()

/** So long what adds to the words is waited for; the shell waits for 4 s, and anew each time it is told to. In ms. */
const patience = 50_000
const beat = 1_000

/** What adds to the words on screen when it is done: before the window goes it is waited for, for a while. */
export function waitFor(work: Promise<void>): void {
  underWay.add(work)
  void work.finally(() => underWay.delete(work))
}

const leavings = new Set<() => void>()

/** Called when the window is about to go, before anything is waited for: what only waits for an answer decides by itself. */
export function onLeaving(decide: () => void): () => void {
  leavings.add(decide)
  return () => leavings.delete(decide)
}

const nextTurn = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve)
  })

async function allArrived(): Promise<true> {
  while (underWay.size > 0) {
    await Promise.allSettled(underWay)
    // the next of several begins when the one before has come
    await nextTurn()
  }
  return true
}

/** False when something has not come in all that time. Tells at each beat that it is still waited for. */
async function additions(tell: () => void): Promise<boolean> {
  const beats = setInterval(tell, beat)
  let late: ReturnType<typeof setTimeout> | undefined
  const never = new Promise<false>(resolve => {
    late = setTimeout(() => resolve(false), patience)
  })
  try {
    return await Promise.race([allArrived(), never])
  } finally {
    clearInterval(beats)
    clearTimeout(late)
    // the words come now, and have their own time
    tell()
  }
}

/** Adds what must be saved before the window goes; gives back the way to take it off. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/**
 * Waits for what is about to be added to the words, then runs every registered flush at once and waits for all, also when one
 * fails: the others' words matter as much. False when there are words, or a picture, that are kept nowhere but on the page: then
 * it stays, and with it what is not saved. Else, or when what is left is given up, what they could not save is sealed, all of it
 * or nothing. `tell` is called while something is waited for.
 */
export async function flushAll(
  tell: () => void = () => undefined,
  { isGivenUp = false }: { isGivenUp?: boolean } = {},
): Promise<boolean> {
  for (const decide of leavings) decide()
  if (leavings.size > 0) await nextTurn()
  const isComplete = underWay.size === 0 || (await additions(tell))
  const tried = await Promise.allSettled([...flushes].map(async flush => flush()))
  const words = tried.flatMap(one => (one.status === 'fulfilled' ? (one.value ?? []) : []))
  const isAllHere = isComplete && tried.every(({ status }) => status === 'fulfilled')
  // Sealed words of a page that stays would stand over newer ones at the next unlock.
  if (words.length === 0 || !(isAllHere || isGivenUp)) return isAllHere
  return ask(contract.sealDrafts, { words }).then(
    () => isAllHere,
    () => false,
  )
}
