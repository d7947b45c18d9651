import { useLayoutEffect, useState, type RefObject } from 'react'

type Scroller = {
  /** what scrolls the list: the nearest `data-scrolls`, or the page's own pane */
  readonly pane: HTMLElement | null
  /** how far down in it the list begins, px */
  readonly margin: number
}

/** Where a list stands in what scrolls it; it may have other things above it, of any height. */
export function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [scroller, setScroller] = useState<Scroller>({ pane: null, margin: 0 })
  useLayoutEffect(() => {
    const element = list.current
    const pane = element?.closest<HTMLElement>('[data-scrolls], main') ?? element?.parentElement ?? null
    if (element === null || pane === null) return undefined
    const measure = (): void => {
      const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top
      const margin = Math.round(top + pane.scrollTop)
      setScroller(was => (was.pane === pane && was.margin === margin ? was : { pane, margin }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of pane.children) observer.observe(child)
    return () => observer.disconnect()
  }, [list])
  return scroller
}
