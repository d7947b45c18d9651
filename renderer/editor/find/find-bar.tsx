import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconChevronDown, IconChevronUp, IconLetterCase, IconX } from '@tabler/icons-react'
import {
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { finderOf } from '../../../shared/text/hits.ts'
import { type Occurrence, occurrencesOf } from '../../../shared/text/occurrences.ts'
import { soughtIn } from '../../../shared/text/query.ts'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { brush } from './paint.ts'
import { scrollTo, selectWords } from './scroll-to.ts'
import type { Find } from './use-find.ts'
import { useMatches } from './use-matches.ts'
import './find.css'

type FindBarProps = {
  readonly find: Find
  /** holds the words, in an editor or to be read */
  readonly within: RefObject<HTMLElement | null>
  /** every name that has to be hidden: it is not shown in the field either */
  readonly veiled?: RegExp | undefined
}

/** The bar, while it is open. The first thing in the part of the page that scrolls, where it stays in sight. */
export const FindBar = (props: FindBarProps) => (props.find.isOpen ? <OpenBar {...props} /> : null)

/** More than that on one page is painted around the one in hand only. */
const MOST_PAINTED = 1000

type Looked = { readonly text: string; readonly isFromSearch: boolean; readonly matchCase: boolean }

function OpenBar({ find, within, veiled }: FindBarProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  const [looked, setLooked] = useState<Looked>({
    text: find.words,
    isFromSearch: find.isFromSearch,
    matchCase: false,
  })
  const { text, isFromSearch, matchCase } = looked
  const finder = useMemo(
    () => (isFromSearch ? finderOf(soughtIn(text)) : occurrencesOf(text, { matchCase })),
    [text, isFromSearch, matchCase],
  )
  const { words, found } = useMatches(within, finder)
  const [anchor, setAnchor] = useState(0)
  const here = placeOf(found, anchor)

  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [find.times])

  const show = useEffectEvent((match: Occurrence) => {
    if (words !== undefined) scrollTo(words.rangeOf(match.start, match.end))
  })
  // Only what is newly in hand is brought into sight: words that are being written elsewhere stay where they are.
  const inHand = found[here]?.start
  useEffect(() => {
    const match = found[here]
    if (match !== undefined) show(match)
    // oxlint-disable-next-line react/exhaustive-deps -- another reading of the same words moves nothing
  }, [inHand, finder])

  usePaint({ words, found, here })

  const step = (by: 1 | -1): void => {
    const next = found.at((here + by) % Math.max(1, found.length))
    if (next !== undefined) setAnchor(next.start)
  }
  useStepKeys(step)

  const close = (): void => {
    const match = found[here]
    find.close()
    if (words !== undefined && match !== undefined) selectWords(words.rangeOf(match.start, match.end))
    else within.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <search className="find-bar" aria-label={t`Find in this entry`} data-aside>
      <input
        ref={field}
        className={classNames('input find-field', isVeiled(text, veiled) && 'find-veiled')}
        aria-label={t`Find`}
        placeholder={t`Find`}
        value={text}
        spellCheck={false}
        autoComplete="off"
        maxLength={500}
        onKeyDown={onKeyDown}
        onChange={({ currentTarget: { value } }) =>
          setLooked({ text: value, isFromSearch: false, matchCase })
        }
      />
      <output className="find-count tabular">
        <Count text={text} count={found.length} place={here + 1} />
      </output>
      <IconButton
        label={t`Match case`}
        icon={<IconLetterCase size={18} aria-hidden />}
        isPressed={matchCase}
        onPress={() => setLooked({ text, isFromSearch: false, matchCase: !matchCase })}
      />
      <IconButton
        label={t`Previous`}
        shortcut="Shift+F3"
        icon={<IconChevronUp size={18} aria-hidden />}
        isDisabled={found.length === 0}
        onPress={() => step(-1)}
      />
      <IconButton
        label={t`Next`}
        shortcut="F3"
        icon={<IconChevronDown size={18} aria-hidden />}
        isDisabled={found.length === 0}
        onPress={() => step(1)}
      />
      <IconButton label={t`Close`} shortcut="Esc" icon={<IconX size={18} aria-hidden />} onPress={close} />
    </search>
  )
}

/** The match in hand: the one at that place in the text or the first behind it. */
function placeOf(found: readonly Occurrence[], anchor: number): number {
  const at = found.findIndex(({ start }) => start >= anchor)
  return at === -1 ? 0 : at
}

const isVeiled = (text: string, veiled: RegExp | undefined): boolean =>
  veiled !== undefined && text.search(veiled) !== -1

type CountProps = { readonly text: string; readonly count: number; readonly place: number }

function Count({ text, count, place }: CountProps) {
  if (text === '') return null
  if (count === 0) return <Trans>Not found</Trans>
  return <Plural value={count} one={<Trans>{place} of #</Trans>} other={<Trans>{place} of #</Trans>} />
}

type PaintParts = ReturnType<typeof useMatches> & { readonly here: number }

/** Paints what was found, and the one in hand in another colour. */
function usePaint({ words, found, here }: PaintParts): void {
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
    const pressed = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F3') return
      event.preventDefault()
      onStep(event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
}
