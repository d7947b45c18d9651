import { useLayoutEffect, useState, type RefObject } from 'react'

type Scroller = {
  /** what scrolls the list: the nearest `data-scrolls`, or the page's own pane */
  readonly pane: HTMLElement | null
  /** how far down in it the list begins, px */
  readonly margin: number
}

/** In a low window a pane lets the page scroll in its place. */
function paneOf(element: HTMLElement): HTMLElement | null {
  const own = element.closest<HTMLElement>('[data-scrolls]')
  const page = element.closest('main') ?? own
  return (own !== null && getComputedStyle(own).overflowY !== 'visible' ? own : page) ?? element.parentElement
}

/** Where a list stands in what scrolls it; it may have other things above it, of any height. */
export function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ pane: null, margin: 0 })
  useLayoutEffect(() => {
    const element = list.current
    if (element === null) return undefined
    const measure = (): void => {
      const pane = paneOf(element)
      if (pane === null) return
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top
      const margin = Math.round(top + pane.scrollTop)
      setScroller(was => (was.pane === pane && was.margin === margin ? was : { pane, margin }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const around of element.closest('main')?.querySelectorAll('[data-scrolls]') ?? [])
      observer.observe(around)
    for (const child of paneOf(element)?.children ?? []) observer.observe(child)
    return () => observer.disconnect()
  }, [list])
  return scroller
}
