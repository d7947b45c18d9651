import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { distanceWords } from '../../words/days.ts'
import { RowFrame } from './row-frame.tsx'

type LearningRowProps = {
  readonly item: Extract<FollowUp, { kind: 'lesson' | 'goal' | 'self-check' }>
  readonly today: Day
}

/** A lesson, an edge or a self-check that asks again; it is looked at on the page Learning. */
export function LearningRow({ item, today }: LearningRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const [, go] = useLocation()
  const kind = { lesson: t`Lesson`, goal: t`My edge`, 'self-check': t`Self-check` }[item.kind]
  const about = {
    lesson: t`Is it still true?`,
    goal: t`Which of your lines came true?`,
    'self-check': t`The same few questions again`,
  }[item.kind]
  const words =
    item.kind === 'lesson' ? item.lesson.text : item.kind === 'goal' ? item.goal.levels.now : undefined
  return (
    <RowFrame
      kind={kind}
      tone="amber"
      about={about}
      words={words === undefined ? undefined : names.text(words)}
      when={t`Due ${distanceWords(item.due, today)}`}
    >
      <Button onPress={() => go('/learning')}>{t`To the page Learning`}</Button>
    </RowFrame>
  )
}
