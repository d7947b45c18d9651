import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../shared/contract/contract.ts'
import { sentenceAround } from '../../shared/lens/look-at.ts'
import { ask } from '../bridge/ask.ts'
import { useReopened } from '../bridge/forms.ts'
import { faultInPassing } from '../bridge/in-passing.ts'
import { useNames } from '../names/use-names.ts'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { noteReworded, RewordPane } from './reword-pane.tsx'
import type { LensWays, Noted } from './use-lens.ts'
import { useLensWords } from './use-lens-words.ts'

/** Puts another sentence in the place of one of the text; false when it cannot be done from here. */
export type Reword = (which: { from: number; to: number; after: string }) => boolean

type LensNoteProps = {
  readonly noted: Noted
  readonly text: string
  readonly ways: LensWays
  readonly isHere: boolean
  /** the entry, or the step, the words stand in */
  readonly about: string
  /** absent where the words can only be changed by hand */
  readonly onReword?: Reword | undefined
}

/** One question about some words, and what can be done with them. */
export function LensNote({ noted, text, ways, isHere, about, onReword }: LensNoteProps) {
  const { t } = useLingui()
  const names = useNames()
  const { question, reason } = useLensWords()
  const [isRewording, reword] = useState(false)
  useReopened(
    'reword',
    () => {
      if (noteReworded(about) === noted.key) reword(true)
    },
    about,
  )
  const [asked, why] = [useId(), useId()]
  const { from, to } = isRewording ? sentenceAround(text, noted.from) : noted
  const before = text.slice(from, to)
  const words = names.text(noted.words)
  return (
    <li
      className={classNames('lens-note', `lens-${noted.tone}`, isHere && 'lens-here')}
      aria-labelledby={asked}
      aria-describedby={why}
      tabIndex={-1}
      data-lens={noted.key}
    >
      <p className="lens-asked" id={asked}>
        <q className="words lens-words">{words}</q> <span className="lens-question">{question(noted)}</span>
      </p>
      <p className="lens-reason muted" id={why}>
        {reason(noted)}
      </p>
      {isRewording && onReword !== undefined ? (
        <RewordPane
          about={about}
          note={noted.key}
          before={before}
          question={question(noted)}
          onReword={after => {
            const isDone = onReword({ from, to, after })
            if (isDone) {
              ways.reworded(noted, { before, after })
              reword(false)
            }
            return isDone
          }}
          onClose={() => reword(false)}
        />
      ) : (
        <div className="lens-ways">
          <Button onPress={() => ways.keep(noted)} aria-describedby={asked}>{t`Keep`}</Button>
          {onReword === undefined || noted.tone === 'good' ? null : (
            <Button onPress={() => reword(true)} aria-describedby={asked}>{t`Reword`}</Button>
          )}
          <Button
            variant="quiet"
            onPress={() => ways.allow(noted)}
            aria-describedby={asked}
          >{t`Not this`}</Button>
          {noted.rule === 'group' ? <GroupCheck /> : null}
        </div>
      )}
    </li>
  )
}

/** Who in the group differs, and when they were last asked: a practice of its own. */
function GroupCheck() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const begin = (): void => {
    ask(contract.startRun, { practice: 'one-group-check', form: 'short' }).then(
      ({ id }) => go(`/run/${id}`),
      faultInPassing,
    )
  }
  return (
    <Button variant="quiet" onPress={begin}>
      {t`Who in it differs, and when did you last ask?`}
    </Button>
  )
}
