import { IconDots } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { Track, TRACK_STEPS } from '../../../shared/domain/learning-tracks.ts'
import { EdgeArea, type Goal } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { distanceWords, shortDay } from '../../words/days.ts'
import { EdgeDialog } from './edge-dialog.tsx'
import { useLearningWords } from '../../words/use-learning-words.ts'

/** What a new or an experienced manager tends to need, as steps that are each taken by writing an edge. */
export function TrackCard() {
  const { t } = useLingui()
  const { trackWords } = useLearningWords()
  const { data } = useAsk(contract.track, {})
  const goals = useAsk(contract.goals, {}).data ?? []
  const follow = useDeed(contract.followTrack)
  const [area, write] = useState<EdgeArea>()
  useReopened('edge', about => write(EdgeArea.safeParse(about).data))
  const today = useToday()
  if (data === undefined) return null
  const { track } = data
  if (track === undefined) return <ChooseTrack onChoose={to => follow.mutate({ track: to })} />
  const other = Track.options.find(one => one !== track)
  return (
    <Card
      title={t`Track: ${trackWords[track]}`}
      corner={
        <MenuButton
          label={t`More for this track`}
          icon={<IconDots size={18} />}
          items={[
            { id: 'other', label: t`Follow the other track` },
            { id: 'none', label: t`Follow no track` },
          ]}
          onAction={way => follow.mutate(way === 'other' ? { track: other } : {})}
        />
      }
    >
      <p className="muted">{t`What managers in your place often need. Take the steps in any order, or leave some; nothing is counted.`}</p>
      <ol className="learning-list">
        {TRACK_STEPS[track].map(step => (
          <TrackStep
            key={step}
            area={step}
            edges={goals.filter(goal => goal.area === step)}
            today={today}
            onWrite={() => write(step)}
          />
        ))}
      </ol>
      {area === undefined ? null : <EdgeDialog area={area} today={today} onClose={() => write(undefined)} />}
    </Card>
  )
}

type ChooseTrackProps = { readonly onChoose: (track: Track) => void }

function ChooseTrack({ onChoose }: ChooseTrackProps) {
  const { t } = useLingui()
  const { trackWords } = useLearningWords()
  const [track, choose] = useState<Track>()
  const hints: Record<Track, string> = {
    new: t`A network, developing people, what was agreed, getting things done, empathy.`,
    experienced: t`Saying why, seeing needs early, careers, letting go, gaps of your own.`,
  }
  return (
    <Card title={t`A track, if you want one`}>
      <p className="muted">{t`If you do not know where to begin: five steps that managers often need. You can change it or stop at any time.`}</p>
      <RadioCards
        label={t`Which is closer to you?`}
        options={Track.options.map(id => ({ id, label: trackWords[id], hint: hints[id] }))}
        value={track}
        onChange={choose}
      />
      <div>
        <Button
          isDisabled={track === undefined}
          onPress={() => track !== undefined && onChoose(track)}
        >{t`Follow it`}</Button>
      </div>
    </Card>
  )
}

type TrackStepProps = {
  readonly area: EdgeArea
  /** those about this step, the newest first */
  readonly edges: readonly Goal[]
  readonly today: Day
  readonly onWrite: () => void
}

function TrackStep({ area, edges, today, onWrite }: TrackStepProps) {
  const { t } = useLingui()
  const { areaWords } = useLearningWords()
  const words = areaWords[area]
  const isOpen = edges.some(({ state }) => state === 'open')
  return (
    <li className="learning-item">
      <div className="learning-line">
        <div>
          <h3 className="learning-check">{words}</h3>
          {edges.length === 0 ? <p className="muted">{t`No edge yet`}</p> : null}
          {edges.map(edge => (
            <EdgeFacts key={edge.id} edge={edge} today={today} />
          ))}
        </div>
        <Button
          variant={isOpen ? 'quiet' : 'plain'}
          aria-label={t`Write an edge: ${words}`}
          onPress={onWrite}
        >{t`Write an edge`}</Button>
      </div>
    </li>
  )
}

/** What is there of an edge: that it was made, what was seen, and what it was judged. */
function EdgeFacts({ edge, today }: { readonly edge: Goal; readonly today: Day }) {
  const { t } = useLingui()
  const { levelWords } = useLearningWords()
  const { state, level, evidence, due, createdAt } = edge
  const ended =
    level !== undefined
      ? t`judged: ${levelWords[level]}`
      : state === 'let-go'
        ? t`let go`
        : t`to be judged ${distanceWords(due, today)}`
  return (
    <p className="muted">
      {t`Edge of ${shortDay(dayOf(new Date(createdAt)))}`} ·{' '}
      <Plural value={evidence.length} _0="nothing seen yet" one="# note" other="# notes" /> · {ended}
    </p>
  )
}
