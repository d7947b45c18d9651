import { useEffect, type RefObject } from 'react'

/**
 * Gives the focus to the title of the page that has just opened, so that it is read aloud and the keyboard is there;
 * unless the page took the focus itself.
 */
export function usePageArrival(path: string, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = main.current
    if (pane === null || path === '') return undefined
    pane.scrollTo({ top: 0 })
    const arrive = (): boolean => {
      const title = pane.querySelector<HTMLElement>('h1')
      if (pane !== document.activeElement && pane.contains(document.activeElement)) return true
      title?.focus({ preventScroll: true })
      return title !== null
    }
    if (arrive()) return undefined
    pane.focus({ preventScroll: true })
    // The page is still being loaded or asked for: its title comes later.
    const watcher = new MutationObserver(() => {
      if (arrive()) watcher.disconnect()
    })
    watcher.observe(pane, { childList: true, subtree: true })
    return () => watcher.disconnect()
  }, [path, main])
}
