import { useEffect, useEffectEvent } from 'react'

type Flush = () => Promise<void>

const flushes = new Set<Flush>()

/** Adds what must be saved before the window goes; gives back the way to take it off. */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/** Runs every registered flush at once and waits for all, also when one fails: the others' words matter as much. */
export async function flushAll(): Promise<void> {
  await Promise.allSettled([...flushes].map(async flush => flush()))
}

/** For as long as the component is there, `flush` runs (and is awaited) before a lock or quit goes on. */
export function useFlush(flush: Flush): void {
  const onFlush = useEffectEvent(flush)
  useEffect(() => registerFlush(() => onFlush()), [])
}
