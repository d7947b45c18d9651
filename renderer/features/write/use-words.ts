import { useEffect, useRef, useState } from 'react'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../../shared/domain/entry.ts'
import type { Occurrence } from '../../../shared/domain/time.ts'
import type { Autosave } from './autosave.ts'
import { countWords } from './count-words.ts'
import type { StartingWords } from './starting-words.ts'

type Parts = Omit<StartingWords, 'body'> & { readonly read: () => JournalDocument }

/** Words are counted when typing rests, in ms. */
const countPause = 400

/** The parts of the entry on the page; each change of one is handed to the autosave. */
export function useWords(start: StartingWords, autosave: Autosave) {
  const [title, showTitle] = useState(start.title)
  const [occurred, showOccurred] = useState(start.occurred)
  const [words, setWords] = useState(() => countWords(plainText(start.body)))
  const { body, ...rest } = start
  const parts = useRef<Parts>({ ...rest, read: () => body })
  const counting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(counting.current), [])

  function draft(): Omit<EntryDraft, 'id'> | undefined {
    const { read, ...others } = parts.current
    const written: JournalDocument = read()
    const isBlank = others.title.trim() === '' && plainText(written).trim() === ''
    return isBlank && autosave.state.get().id === undefined ? undefined : { ...others, body: written }
  }

  function change(part: Partial<Parts>): void {
    parts.current = { ...parts.current, ...part }
    autosave.change(draft)
  }

  return {
    title,
    occurred,
    words,
    setTitle: (next: string): void => {
      showTitle(next)
      change({ title: next })
    },
    setOccurred: (next: Occurrence): void => {
      showOccurred(next)
      change({ occurred: next })
    },
    setBody: (read: () => JournalDocument): void => {
      change({ read })
      clearTimeout(counting.current)
      counting.current = setTimeout(() => setWords(countWords(plainText(parts.current.read()))), countPause)
    },
  }
}
