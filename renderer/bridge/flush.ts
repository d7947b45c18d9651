import { contract } from '../../shared/contract/contract.ts'
import type { SealedWords } from '../../shared/domain/sealed-words.ts'
import { ask } from './ask.ts'

/** Saves; gives what could not be saved, to be sealed. */
type Flush = () => Promise<SealedWords | undefined>

const flushes = new Set<Flush>()

/** Adds what must be saved before the window goes; gives back the way to take it off. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/**
 * Runs every registered flush at once and waits for all, also when one fails: the others' words matter as much. What they
 * could not save is sealed, all of it or nothing. False when there are words that are kept nowhere but on the page.
 */
export async function flushAll(): Promise<boolean> {
  const tried = await Promise.allSettled([...flushes].map(async flush => flush()))
  const words = tried.flatMap(one =>
    one.status === 'fulfilled' && one.value !== undefined ? [one.value] : [],
  )
  if (tried.some(({ status }) => status === 'rejected')) return false
  if (words.length === 0) return true
  return ask(contract.sealDrafts, { words }).then(
    () => true,
    () => false,
  )
}
