import { useLingui } from '@lingui/react/macro'
import type { Level } from '../../../shared/domain/entry.ts'

type Step = { readonly level: Level; readonly words: string }

/** How it felt, in words, from low to high. */
export function useFeelings() {
  const { t } = useLingui()
  const mood: readonly Step[] = [
    { level: 1, words: t`Heavy` },
    { level: 2, words: t`Low` },
    { level: 3, words: t`Even` },
    { level: 4, words: t`Good` },
    { level: 5, words: t`Bright` },
  ]
  const energy: readonly Step[] = [
    { level: 1, words: t`Drained` },
    { level: 2, words: t`Tired` },
    { level: 3, words: t`Steady` },
    { level: 4, words: t`Fresh` },
    { level: 5, words: t`Full` },
  ]
  return { mood, energy }
}

export const wordsOf = (steps: readonly Step[], level: Level | undefined): string | undefined =>
  steps.find(step => step.level === level)?.words
