import type { Block } from '../../../shared/domain/document.ts'

/**
 * What was last copied or cut while names were masked in it. The clipboard has it without the names; pasted in this window it
 * comes back whole, or words moved under the veil would lose them. It goes with the window.
 */
let kept: { readonly text: string; readonly blocks: readonly Block[] } | undefined

const oneBreak = (text: string): string => text.replaceAll(/\r\n?/g, '\n')

export function keepWhole(text: string, blocks: readonly Block[]): void {
  kept = { text: oneBreak(text), blocks }
}

export function forgetWhole(): void {
  kept = undefined
}

/** What stood there before names were masked, when these are the words that were copied. */
export const wholeOf = (text: string): readonly Block[] | undefined =>
  kept !== undefined && oneBreak(text) === kept.text ? kept.blocks : undefined
