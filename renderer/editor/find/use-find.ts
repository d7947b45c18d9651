import { useState } from 'react'
import type { Caret } from './words-under.ts'

export type Looked = {
  readonly text: string
  /** the words come from a search over everything, and are found as they were there */
  readonly isFromSearch: boolean
  readonly matchCase: boolean
}

/** Whether the bar is there, and what is looked for. */
export type Find = {
  readonly isOpen: boolean
  readonly looked: Looked
  /** grows each time it is asked for: the field takes the focus again */
  readonly times: number
  /** where the caret stood when it was asked for: finding begins there; absent when a search led here */
  readonly caret: Caret | undefined
  readonly look: (looked: Looked) => void
  readonly open: () => void
  readonly close: () => void
}

/** A few words that are selected on the page are what is looked for. */
function selectedWords(): string {
  const words = document.getSelection()?.toString().trim() ?? ''
  return words.length <= 100 && !words.includes('\n') ? words : ''
}

function caretNow(): Caret | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.rangeCount === 0) return undefined
  const { startContainer, startOffset } = selection.getRangeAt(0)
  return { node: startContainer, offset: startOffset }
}

/** Find in the words of a page; `arriving` are those of the search that led here. */
export function useFind(arriving = ''): Find {
  const hasCome = arriving.trim() !== ''
  const [state, setState] = useState<Pick<Find, 'isOpen' | 'looked' | 'times' | 'caret'>>({
    isOpen: hasCome,
    looked: { text: arriving, isFromSearch: hasCome, matchCase: false },
    times: 0,
    caret: undefined,
  })
  return {
    ...state,
    look: looked => setState(before => ({ ...before, looked })),
    open: () => {
      const [text, now] = [selectedWords(), caretNow()]
      const isInBar = document.activeElement?.closest('.find-bar') instanceof Element
      setState(({ looked, times, isOpen, caret }) => ({
        isOpen: true,
        looked: text === '' ? looked : { text, isFromSearch: false, matchCase: looked.matchCase },
        times: times + 1,
        // asked for again from its own field, it goes on where it was
        caret: isOpen && isInBar ? caret : now,
      }))
    },
    close: () => setState(before => ({ ...before, isOpen: false })),
  }
}
