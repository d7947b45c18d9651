import { useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react'
import type { EntryId } from '../../shared/domain/ids.ts'
import type { Mark } from '../../shared/lens/mark.ts'
import { scrollTo } from '../editor/find/scroll-to.ts'
import { useWordsUnder } from '../editor/find/use-matches.ts'
import type { WordsUnder } from '../editor/find/words-under.ts'
import { changeBetween, useReword } from '../editor/lens/reword.ts'
import { useLensPaint } from '../editor/lens/use-lens-paint.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LensNotes } from './lens-notes.tsx'
import { LensPast } from './lens-past.tsx'
import { useEscape } from '../ui/use-escape.ts'
import { useLens } from './use-lens.ts'
import './lens.css'

type LensPanelProps = {
  readonly entry: EntryId
  /** holds the text of the editor */
  readonly within: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** Quotes and code are somebody else's words. */
const isTheirs = (words: WordsUnder, { from, to }: Mark): boolean =>
  words.rangeOf(from, to).startContainer.parentElement?.closest('blockquote, pre, code') != null

/** Questions about the wording of an entry, beside it; a dotted line is under the words of each. Within the editor's room. */
export function LensPanel({ entry, within, onClose }: LensPanelProps) {
  const { t } = useLingui()
  const words = useWordsUnder(within, '.writing-text')
  const text = words?.text ?? ''
  const isLeftOut = useMemo(
    () => (words === undefined ? undefined : (mark: Mark) => isTheirs(words, mark)),
    [words],
  )
  const lens = useLens({ text, entry, isLeftOut })
  const { notes } = lens
  const [here, setHere] = useState<string>()
  const ranges = useMemo(
    () => (words === undefined ? [] : notes.map(({ from, to }) => words.rangeOf(from, to))),
    [words, notes],
  )
  const rangeOf = (which: string | undefined) => ranges[notes.findIndex(({ key }) => key === which)]
  const inHand = rangeOf(here)
  useLensPaint(ranges, inHand)
  const show = useEffectEvent((which: string | undefined) => {
    const range = rangeOf(which)
    if (range !== undefined) scrollTo(range)
  })
  // only a note newly in hand brings its words into sight
  useEffect(() => show(here), [here])
  const replace = useReword()
  const panel = useRef<HTMLElement>(null)
  useEscape(panel, onClose)
  return (
    <aside className="lens" aria-label={t`My wording`} ref={panel} data-aside>
      <header className="lens-bar">
        <Heading />
        <IconButton label={t`Close`} icon={<IconX size={18} aria-hidden />} onPress={onClose} />
      </header>
      <div className="lens-scroll" data-scrolls>
        <p className="lens-lede muted">
          {t`Questions, not verdicts. Nothing is counted. What you wrote in quotation marks is left alone.`}
        </p>
        <LensNotes
          lens={lens}
          text={text}
          about={entry}
          here={here}
          onHere={setHere}
          onReword={({ from, to, after }) => {
            if (words === undefined) return false
            const change = changeBetween(text.slice(from, to), after)
            return replace(words.rangeOf(from + change.from, from + change.to), change.words)
          }}
        />
        <LensPast entry={entry} />
      </div>
    </aside>
  )
}

/** Takes the focus as the panel opens. */
function Heading() {
  const { t } = useLingui()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 className="lens-title" tabIndex={-1} ref={heading}>
      {t`My wording`}
    </h2>
  )
}
