import { IconPencil } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { type Goal, type GoalEvidence, GoalLevel } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useNames } from '../../names/use-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords, shortDay } from '../../words/days.ts'
import { EdgeNumber } from './edge-number.tsx'
import { EdgeWays } from './edge-ways.tsx'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

/** Notes in sight at once. */
const FEW = 3

type EdgeProps = { readonly goal: Goal; readonly today: Day }

/** One edge: its lines as they were written, what was seen since, and what to do about it. */
export function Edge({ goal, today }: EdgeProps) {
  const { t } = useLingui()
  const names = useNames()
  const { areaWords, levelWords } = useLearningWords()
  const { area, state, level, judgedAt, due } = goal
  const told =
    state === 'open'
      ? due < today
        ? t`Waits to be judged since ${shortDay(due)}`
        : t`To be judged ${distanceWords(due, today)}`
      : state === 'let-go'
        ? t`Let go`
        : t`Judged on ${shortDay(dayOf(new Date(judgedAt ?? goal.createdAt)))}`
  const helpers = goal.support.flatMap(id => names.person(id) ?? [])
  return (
    <li className="learning-item">
      <p className="learning-head">
        <Tag tone={state === 'open' ? 'green' : 'plain'}>{areaWords[area]}</Tag>
        {level === undefined ? null : <Tag tone="plum">{levelWords[level]}</Tag>}
        <span className="muted">{told}</span>
      </p>
      <Levels goal={goal} />
      <EdgeWhy goal={goal} />
      {helpers.length === 0 ? null : <p className="muted">{t`With help from ${helpers.join(' · ')}`}</p>}
      <EdgeNumber goal={goal} />
      <Evidence goal={goal} today={today} />
      {state === 'judged' ? null : <EdgeWays goal={goal} today={today} />}
    </li>
  )
}

function Levels({ goal }: Pick<EdgeProps, 'goal'>) {
  const names = useNames()
  const { levelWords } = useLearningWords()
  return (
    <dl className="learning-levels">
      {GoalLevel.options
        .filter(level => goal.levels[level].trim() !== '')
        .map(level => (
          <div key={level} className={goal.level === level ? 'learning-level-true' : undefined}>
            <dt>{levelWords[level]}</dt>
            <dd className="words learning-words">{names.text(goal.levels[level])}</dd>
          </div>
        ))}
    </dl>
  )
}

function EdgeWhy({ goal: { why, whyNow, experiment } }: Pick<EdgeProps, 'goal'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const lines = [
    { id: 'why', label: t`Why it matters`, words: why },
    { id: 'now', label: t`Why now`, words: whyNow },
    { id: 'try', label: t`What you try`, words: experiment },
  ].filter(({ words }) => words.trim() !== '')
  if (lines.length === 0) return null
  return (
    <Disclosure summary={t`Why, and what you try`}>
      <dl className="learning-levels">
        {lines.map(({ id, label, words }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd className="words learning-words">{text(words)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

function Evidence({ goal: { id, state, evidence }, today }: EdgeProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<number>()
  useReopened('evidence', about => {
    const at = evidence.findIndex((_, index) => about === `${id} ${index}`)
    if (at !== -1) setOpen(at)
  })
  const known = open === undefined ? undefined : evidence[open]
  if (evidence.length === 0) return null
  const notes = evidence.map((note, at) => ({ note, at }))
  const [earlier, latest] = [notes.slice(0, -FEW), notes.slice(-FEW)]
  const correcting = state === 'judged' ? {} : { onCorrect: setOpen }
  return (
    <div>
      <h3 className="learning-title">{t`What was seen`}</h3>
      {earlier.length === 0 ? null : (
        <Disclosure summary={t`What was seen before`}>
          <Notes notes={earlier} {...correcting} />
        </Disclosure>
      )}
      <Notes notes={latest} {...correcting} />
      {open === undefined || known === undefined ? null : (
        <EvidenceDialog
          id={id}
          known={{ note: known, at: open }}
          today={today}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  )
}

type NotesProps = {
  readonly notes: readonly { readonly note: GoalEvidence; readonly at: number }[]
  /** absent where nothing can be corrected any more */
  readonly onCorrect?: (at: number) => void
}

function Notes({ notes, onCorrect }: NotesProps) {
  const { t } = useLingui()
  const { text } = useNames()
  return (
    <ul className="learning-seen">
      {notes.map(({ note, at }) => (
        <li key={at} className="learning-note">
          <div>
            <p className="words learning-words">{text(note.text)}</p>
            <p className="muted">
              {note.by === 'me'
                ? t`You saw this · ${shortDay(note.day)}`
                : t`Someone else saw this · ${shortDay(note.day)}`}
            </p>
          </div>
          {onCorrect === undefined ? null : (
            <IconButton
              label={t`Correct this note`}
              icon={<IconPencil size={16} aria-hidden />}
              onPress={() => onCorrect(at)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
