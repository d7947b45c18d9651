import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Occurrence } from '../../../shared/text/occurrences.ts'
import { type WordsUnder, wordsUnder } from './words-under.ts'

/** The words themselves, and whatever else says of itself that it is read with them. */
const FINDABLE = '.writing-text, [data-findable]'

/** Reads the words anew once nothing has changed for so long. */
const CALM = 250

/** The words below an element, read anew while they are being changed. */
export function useWordsUnder(
  within: RefObject<HTMLElement | null>,
  selector = FINDABLE,
): WordsUnder | undefined {
  const [words, setWords] = useState<WordsUnder>()
  useEffect(() => {
    const { current } = within
    if (current === null) return undefined
    let isEmpty = true
    const read = () => {
      const now = wordsUnder(...current.querySelectorAll(selector))
      isEmpty = now.text === ''
      setWords(now)
    }
    let soon: ReturnType<typeof setTimeout> | undefined = setTimeout(read)
    const watcher = new MutationObserver(() => {
      clearTimeout(soon)
      // where nothing stood yet, nobody is writing: the words have only now come
      soon = setTimeout(read, isEmpty ? 0 : CALM)
    })
    watcher.observe(current, { childList: true, characterData: true, subtree: true })
    return () => {
      clearTimeout(soon)
      watcher.disconnect()
    }
  }, [within, selector])
  return words
}

export type Matches = { readonly words: WordsUnder | undefined; readonly found: readonly Occurrence[] }

/** Where something stands in the words below an element. */
export function useMatches(
  within: RefObject<HTMLElement | null>,
  finder: (text: string) => readonly Occurrence[],
): Matches {
  const words = useWordsUnder(within)
  const found = useMemo(() => (words === undefined ? [] : finder(words.text)), [words, finder])
  return { words, found }
}
