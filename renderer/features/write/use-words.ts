import { useRef, useState } from 'react'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import type { Level } from '../../../shared/domain/entry.ts'
import type { EntryInHand } from './in-hand.ts'
import { isBlank, type EntryWords } from './starting-words.ts'
import { useMeasures } from './use-measures.ts'

/** All that stands at the head of an entry. */
export type Head = Omit<EntryWords, 'body' | 'prompt'>

/** Made from the head as it is by then: what it waited for may have taken its time. */
export type ChangeHead = (change: (head: Head) => Head) => void

/** The head with a mood or energy, or without. */
export function withLevel(head: Head, which: 'mood' | 'energy', level: Level | undefined): Head {
  const { [which]: _, ...others } = head
  return level === undefined ? others : { ...others, [which]: level }
}

type Parts = { readonly head: Head; readonly read: () => JournalDocument }

/** The parts of the entry on the page; each change of one is handed to the saver. */
export function useWords(start: EntryWords, { saver, known }: EntryInHand) {
  const { body, prompt, ...first } = start
  const [head, showHead] = useState<Head>(first)
  const { length, spoken, measure } = useMeasures(body)
  const parts = useRef<Parts>({ head: first, read: () => body })

  const present = (): EntryWords => ({
    ...parts.current.head,
    body: parts.current.read(),
    ...(prompt === undefined ? {} : { prompt }),
  })

  function written(): EntryWords | undefined {
    const all = present()
    return known.get().revision === 0 && isBlank(all) ? undefined : all
  }

  function change(next: Parts): void {
    parts.current = next
    saver.change(written)
  }

  return {
    head,
    /** all of it as it stands on the page, saved or not, an entry yet or not */
    present,
    length,
    spoken,
    /** the text as it stands on the page, saved or not */
    read: () => ({ title: parts.current.head.title, body: parts.current.read() }),
    changeHead: (changed: (head: Head) => Head): void => {
      const next = changed(parts.current.head)
      showHead(next)
      change({ ...parts.current, head: next })
    },
    setBody: (read: () => JournalDocument): void => {
      change({ ...parts.current, read })
      measure(read)
    },
  }
}
export type Words = ReturnType<typeof useWords>
