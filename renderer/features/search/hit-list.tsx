import { useLingui } from '@lingui/react/macro'
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { EntryId } from '../../../shared/domain/ids.ts'
import type { Hit } from '../../../shared/domain/search.ts'
import { finderOf } from '../../../shared/text/hits.ts'
import { soughtIn } from '../../../shared/text/query.ts'
import { store } from '../../bridge/store.ts'
import { EntryRow } from '../../entries/entry-row.tsx'
import { MarkedParts } from '../../entries/marked-parts.tsx'
import { maskParts } from '../../names/mask.ts'
import { entryPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'

type HitListProps = {
  readonly hits: readonly Hit[]
  readonly list: RefObject<HTMLUListElement | null>
  /** what was found is shown where it stands when the entry is opened */
  readonly words: string
  readonly hasMore: boolean
  readonly onMore: () => void
  /** up from the first one */
  readonly onLeaveUp: () => void
}

/** Which entry was opened from which search, for whoever comes back; in memory only, as the way back is. */
const left = store<{ readonly search: string; readonly entry: EntryId } | undefined>(undefined)

/** Found entries. Arrows walk through them, the list is one stop for Tab. */
export function HitList({ hits, list, words, hasMore, onMore, onLeaveUp }: HitListProps) {
  const { t } = useLingui()
  const names = useNames()
  const [, go] = useLocation()
  const [active, setActive] = useState(0)
  const find = finderOf(soughtIn(words))
  const inHand = Math.min(active, hits.length - 1)
  const search = useSearch()
  const onArrival = useEffectEvent(() => {
    const was = left.get()
    left.set(undefined)
    const place = was?.search === search ? hits.findIndex(({ entry }) => entry.id === was.entry) : -1
    // after the page that has arrived was put at its top
    if (place >= 0) requestAnimationFrame(() => focusHit(list.current, place))
  })
  useEffect(() => onArrival(), [])
  function onKeyDown(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const next = step(inHand)
    if (next < 0) onLeaveUp()
    else focusHit(list.current, Math.min(next, hits.length - 1))
  }
  return (
    <>
      <ul className="search-hits" ref={list} aria-label={t`Found entries`}>
        {hits.map(({ entry, title, snippet }, place) => (
          <li key={entry.id} className="search-hit">
            <EntryRow
              entry={entry}
              names={names}
              find={find}
              title={title.length === 0 ? undefined : <MarkedParts parts={maskParts(title, names.pattern)} />}
              snippet={
                snippet.length === 0 ? undefined : <MarkedParts parts={maskParts(snippet, names.pattern)} />
              }
              isTabStop={place === inHand}
              place={place}
              // Not as the link's own address, which could tell a veiled name.
              onOpen={() => {
                left.set({ search, entry: entry.id })
                go(entryPath(entry.id, words))
              }}
              onFocus={() => setActive(place)}
              onKeyDown={onKeyDown}
            />
          </li>
        ))}
      </ul>
      {hasMore ? <More key={hits.length} onMore={onMore} /> : null}
    </>
  )
}

const steps: Record<string, (place: number) => number> = {
  ArrowDown: place => place + 1,
  ArrowUp: place => place - 1,
  PageDown: place => place + 8,
  PageUp: place => Math.max(0, place - 8),
  Home: () => 0,
  End: () => Infinity,
}

export const focusHit = (list: HTMLElement | null, place: number): void =>
  list?.querySelector<HTMLElement>(`[data-place="${String(place)}"]`)?.focus()

/** Asks for the next page when it comes into sight, or is pressed. */
function More({ onMore }: { readonly onMore: () => void }) {
  const { t } = useLingui()
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (end.current === null) return undefined
    const watcher = new IntersectionObserver(seen => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore()
    })
    watcher.observe(end.current)
    return () => watcher.disconnect()
    // oxlint-disable-next-line react/exhaustive-deps -- a new page brings a new one of these
  }, [])
  return (
    <div ref={end} className="search-more">
      <Button variant="quiet" onPress={onMore}>{t`Show more`}</Button>
    </div>
  )
}
