import { useEffect, useRef, useState } from 'react'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import { countWords } from './count-words.ts'
import type { EntryInHand } from './in-hand.ts'
import { isBlank, type EntryWords } from './starting-words.ts'

/** All that stands at the head of an entry. */
export type Head = Omit<EntryWords, 'body' | 'prompt'>

type Parts = Omit<EntryWords, 'body'> & { readonly read: () => JournalDocument }

/** Words are counted when typing rests, in ms. */
const countPause = 400

/** The parts of the entry on the page; each change of one is handed to the saver. */
export function useWords(start: EntryWords, { saver, known }: EntryInHand) {
  const { body, prompt, ...first } = start
  const [head, showHead] = useState<Head>(first)
  const [words, setWords] = useState(() => countWords(plainText(body)))
  const parts = useRef<Parts>({ ...first, ...(prompt === undefined ? {} : { prompt }), read: () => body })
  const counting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(counting.current), [])

  function written(): EntryWords | undefined {
    const { read, ...others } = parts.current
    const all = { ...others, body: read() }
    return known.get().revision === 0 && isBlank(all) ? undefined : all
  }

  function change(next: Parts): void {
    parts.current = next
    saver.change(written)
  }

  return {
    head,
    words,
    /** gives the entry another head; what is undefined in it is taken away */
    setHead: (next: Head): void => {
      const { read, prompt: question } = parts.current
      showHead(next)
      change({ ...next, ...(question === undefined ? {} : { prompt: question }), read })
    },
    setBody: (read: () => JournalDocument): void => {
      change({ ...parts.current, read })
      clearTimeout(counting.current)
      counting.current = setTimeout(() => setWords(countWords(plainText(parts.current.read()))), countPause)
    },
  }
}
export type Words = ReturnType<typeof useWords>
