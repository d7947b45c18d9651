import { useState } from 'react'

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
  readonly look: (looked: Looked) => void
  readonly open: () => void
  readonly close: () => void
}

/** A few words that are selected on the page are what is looked for. */
function selectedWords(): string {
  const words = document.getSelection()?.toString().trim() ?? ''
  return words.length <= 100 && !words.includes('\n') ? words : ''
}

/** Find in the words of a page; `arriving` are those of the search that led here. */
export function useFind(arriving = ''): Find {
  const hasCome = arriving.trim() !== ''
  const [state, setState] = useState({
    isOpen: hasCome,
    looked: { text: arriving, isFromSearch: hasCome, matchCase: false },
    times: 0,
  })
  return {
    ...state,
    look: looked => setState(before => ({ ...before, looked })),
    open: () =>
      setState(({ looked, times }) => {
        const text = selectedWords()
        const next = text === '' ? looked : { text, isFromSearch: false, matchCase: looked.matchCase }
        return { isOpen: true, looked: next, times: times + 1 }
      }),
    close: () => setState(before => ({ ...before, isOpen: false })),
  }
}
