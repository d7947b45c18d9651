import type { Block } from '../../../shared/domain/document.ts'

/** How words are on their way: copied or cut, or dragged. Neither makes the window forget the other. */
type Way = 'copied' | 'dragged'

/**
 * What was last copied or cut while names were masked in it, and what is being dragged. Others have it without what only this
 * window knows; put down in this window it comes back whole, or words that are moved would lose names. It goes with the window.
 */
const kept = new Map<Way, { readonly text: string; readonly blocks: readonly Block[] }>()

/** Whether what is dragged was dropped where it comes back whole. */
let isHome = false

const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

export function keepWhole(way: Way, text: string, blocks: readonly Block[]): void {
  kept.set(way, { text: oneBreak(text), blocks })
}

export function forgetWhole(way: Way): void {
  kept.delete(way)
  if (way === 'dragged') isHome = false
}

/** It was dropped on words of this window's own. */
export function bringHome(): void {
  isHome = kept.has('dragged')
}

export const cameHome = (): boolean => isHome

/** What was copied or is dragged as it stood there, when these are its words. */
export const wholeOf = (way: Way, text: string): readonly Block[] | undefined => {
  const whole = kept.get(way)
  return whole?.text === oneBreak(text) ? whole.blocks : undefined
}
