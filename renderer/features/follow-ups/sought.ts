import { createContext, useContext, useEffect, useRef, type RefObject } from 'react'

/** Whether a row is the one that the page was opened for. */
export const Sought = createContext(false)

/** Brings the row that the page was opened for into sight and gives it the focus, once. */
export function useSought(): { readonly isSought: boolean; readonly row: RefObject<HTMLLIElement | null> } {
  const isSought = useContext(Sought)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!isSought || row.current === null) return
    row.current.focus({ preventScroll: true })
    row.current.scrollIntoView({ block: 'center' })
  }, [isSought])
  return { isSought, row }
}
