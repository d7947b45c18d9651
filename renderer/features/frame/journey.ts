import { pageInSight } from '../../bridge/forms.ts'
import { store, useStore } from '../../bridge/store.ts'

type Stops = { readonly paths: readonly string[]; readonly at: number }

const stops = store<Stops>({ paths: ['/today'], at: 0 })

const here = ({ paths, at }: Stops): string => paths[at] ?? '/today'
stops.watch(() => pageInSight.set(here(stops.get())))

/** Opens a page. Where the person was is kept in memory only: no address bar, no history on disk. */
export function go(path: string, options: { readonly replace?: boolean } = {}): void {
  const { paths, at } = stops.get()
  if (here(stops.get()) === path) return
  const kept = paths.slice(0, options.replace === true ? at : at + 1)
  stops.set({ paths: [...kept, path], at: kept.length })
}

/** Where a journal that was just opened begins; what was before is forgotten. */
export const startAt = (path: string): void => stops.set({ paths: [path], at: 0 })

const step = (by: number): void => {
  const { paths, at } = stops.get()
  const next = at + by
  if (next >= 0 && next < paths.length) stops.set({ paths, at: next })
}

export const goBack = (): void => step(-1)
export const goForward = (): void => step(1)

function useJourney(): [string, typeof go] {
  return [here(useStore(stops)).split('?')[0] ?? '/today', go]
}

const useJourneySearch = (): string => here(useStore(stops)).split('?')[1] ?? ''

/** For wouter's Router: the path without its search part and the way to change it; and the search part alone. */
export const journey = { hook: useJourney, searchHook: useJourneySearch }
