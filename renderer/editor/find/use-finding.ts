import { useEffect, useEffectEvent, useMemo, useState, type RefObject } from 'react'
import { finderOf } from '../../../shared/text/hits.ts'
import { type Occurrence, occurrencesOf } from '../../../shared/text/occurrences.ts'
import { soughtIn } from '../../../shared/text/query.ts'
import { brush } from './paint.ts'
import { scrollTo, selectWords } from './scroll-to.ts'
import type { Find } from './use-find.ts'
import { type Matches, useMatches } from './use-matches.ts'
import type { Caret } from './words-under.ts'

/** More than that on one page is painted around the one in hand only. */
const MOST_PAINTED = 1000

export type Finding = {
  /** undefined until the words have been read */
  readonly count: number | undefined
  /** which of them is in hand, from 0 */
  readonly here: number
  readonly step: (by: 1 | -1) => void
  /** closes the bar; the caret goes to what is in hand */
  readonly leave: () => void
}

/** To which match it was gone, since finding began at a caret. */
type Stepped = { readonly from: Caret | undefined; readonly to: number }

/** The match in hand: the one at that place in the text or the first behind it. */
function placeOf(found: readonly Occurrence[], anchor: number): number {
  const at = found.findIndex(({ start }) => start >= anchor)
  return at === -1 ? 0 : at
}

/** Finds, paints, goes from one to the next, and follows what is written meanwhile. */
export function useFinding(find: Find, within: RefObject<HTMLElement | null>): Finding {
  const { text, isFromSearch, matchCase } = find.looked
  const finder = useMemo(
    () => (isFromSearch ? finderOf(soughtIn(text)) : occurrencesOf(text, { matchCase })),
    [text, isFromSearch, matchCase],
  )
  const { words, found } = useMatches(within, finder)
  const { caret } = find
  const [stepped, setStepped] = useState<Stepped>()
  const begun = useMemo(() => (caret === undefined ? 0 : (words?.placeOf(caret) ?? 0)), [words, caret])
  const here = placeOf(found, stepped !== undefined && stepped.from === caret ? stepped.to : begun)
  const inHand = found[here]

  const show = useEffectEvent((start: number | undefined) => {
    const match = found.find(one => one.start === start)
    if (words !== undefined && match !== undefined) scrollTo(words.rangeOf(match.start, match.end))
  })
  // Only what is newly in hand is brought into sight: another reading of the same words moves nothing.
  const place = inHand?.start
  useEffect(() => show(place), [place])

  usePaint({ words, found, here })

  const step = (by: 1 | -1): void => {
    const next = found.at((here + by) % Math.max(1, found.length))
    if (next !== undefined) setStepped({ from: caret, to: next.start })
  }
  useStepKeys(step)

  const leave = (): void => {
    find.close()
    if (words !== undefined && inHand !== undefined) selectWords(words.rangeOf(inHand.start, inHand.end))
    else within.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }
  return { count: words === undefined ? undefined : found.length, here, step, leave }
}

/** Paints what was found, and the one in hand in another colour. */
function usePaint({ words, found, here }: Matches & { readonly here: number }): void {
  useEffect(() => {
    if (words === undefined) return undefined
    const [all, one] = [brush('afterword-found'), brush('afterword-found-here')]
    const from = Math.max(0, here - MOST_PAINTED / 2)
    const rangeOf = ({ start, end }: Occurrence) => words.rangeOf(start, end)
    all.add(found.slice(from, from + MOST_PAINTED).map(rangeOf))
    one.add(found.slice(here, here + 1).map(rangeOf))
    return () => {
      all.clear()
      one.clear()
    }
  }, [words, found, here])
}

/** F3 goes on from wherever the focus is. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  const onStep = useEffectEvent(step)
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F3') return
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
