import { useEffect, type RefObject } from 'react'

type PageArrivalProps = { readonly main: RefObject<HTMLElement | null> }

/**
 * Stands beside the page, within the same Suspense and with the path as its key: when it appears, the page has. Gives the
 * focus to the page's title, so that it is read aloud and the keyboard is there; unless the page took the focus itself.
 */
export function PageArrival({ main }: PageArrivalProps) {
  useEffect(() => {
    const pane = main.current
    if (pane === null) return undefined
    pane.scrollTo({ top: 0 })
    const arrive = (): boolean => {
      const title = pane.querySelector<HTMLElement>('h1')
      if (pane !== document.activeElement && pane.contains(document.activeElement)) return true
      title?.focus({ preventScroll: true })
      return title !== null
    }
    if (arrive()) return undefined
    pane.focus({ preventScroll: true })
    // The page has still to ask for something: its title comes later.
    const watcher = new MutationObserver(() => {
      if (arrive()) watcher.disconnect()
    })
    watcher.observe(pane, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [main])
  return null
}
