import { contract } from '../../shared/contract/contract.ts'
import type { SealedWords } from '../../shared/domain/sealed-words.ts'
import { ask } from './ask.ts'

/** Saves; gives what could not be saved, to be sealed. */
type Flush = () => Promise<SealedWords | SealedWords[] | undefined>

const flushes = new Set<Flush>()
const underWay = new Set<Promise<void>>()

/** The shell waits 4 s for the page: that long for what adds to the words, the rest for the words themselves. In ms. */
const patience = 2_000

/** What adds to the words on screen when it is done: before the window goes it is waited for, for a while. */
export function waitFor(work: Promise<void>): void {
  underWay.add(work)
  void work.finally(() => underWay.delete(work))
}

const soon = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, milliseconds)
  })

async function additions(): Promise<void> {
  const late = soon(patience)
  async function allArrived(): Promise<void> {
    while (underWay.size > 0) {
      await Promise.allSettled(underWay)
      // the next of several begins when the one before has come
      await soon(0)
    }
  }
  await Promise.race([allArrived(), late])
}

/** Adds what must be saved before the window goes; gives back the way to take it off. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/**
 * Waits for what is about to be added to the words, then runs every registered flush at once and waits for all, also when one
 * fails: the others' words matter as much. What they could not save is sealed, all of it or nothing. False when there are words that are kept nowhere but on the page.
 */
export async function flushAll(): Promise<boolean> {
  if (underWay.size > 0) await additions()
  const tried = await Promise.allSettled([...flushes].map(async flush => flush()))
  const words = tried.flatMap(one => (one.status === 'fulfilled' ? (one.value ?? []) : []))
  if (tried.some(({ status }) => status === 'rejected')) return false
  if (words.length === 0) return true
  return ask(contract.sealDrafts, { words }).then(
    () => true,
    () => false,
  )
}
