import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import { selfChecks } from '../../../../shared/practices/self-checks.ts'
import { useDeed } from '../../../bridge/queries.ts'
import { useNames } from '../../../names/use-names.ts'
import { Button } from '../../../ui/button.tsx'
import { distanceWords } from '../../../words/days.ts'
import { Later, Row, type DueRowProps } from './due-parts.tsx'

/** A lesson: still true is said here, revising it takes more room. */
export function LessonDue({ item: { lesson, due, alias }, today, onSettled }: DueRowProps<'lesson'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const look = useDeed(contract.lookAtLesson)
  const postpone = useDeed(contract.postponeLesson)
  const done = { onSuccess: onSettled }
  const { id } = lesson
  return (
    <Row
      about={alias === undefined ? t`Is it still true?` : t`Is it still true? · ${text(alias)}`}
      when={distanceWords(due, today)}
      words={text(lesson.text)}
    >
      <Button
        isBusy={look.isPending}
        onPress={() => look.mutate({ look: { id, result: 'still-true' }, today }, done)}
      >{t`Still true`}</Button>
      <Button
        onPress={() => go('/learning?part=lessons')}
      >{t`Revise it or let it go, and leave here`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ id, due: day }, done)} />
    </Row>
  )
}

/** An edge is judged where its lines stand. */
export function GoalDue({ item: { goal, due, returns }, today, onSettled }: DueRowProps<'goal'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const postpone = useDeed(contract.postponeGoal)
  const back = useDeed(contract.startReturn)
  const { id, run } = goal
  function open(): void {
    if (returns === true && run !== undefined)
      back.mutate({ id: run }, { onSuccess: ({ id: to }) => go(`/run/${to}`) })
    else go('/learning?part=edge')
  }
  return (
    <Row
      about={t`My edge: which of your lines came true?`}
      when={distanceWords(due, today)}
      words={text(goal.levels.now)}
    >
      <Button isBusy={back.isPending} onPress={open}>{t`Judge it, and leave here`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ id, due: day }, { onSuccess: onSettled })} />
    </Row>
  )
}

/** A few questions of their own, asked on their own page. */
export function CheckDue({ item: { scale, due }, today, onSettled }: DueRowProps<'self-check'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const postpone = useDeed(contract.postponeSelfCheck)
  const title = selfChecks.find(({ id }) => id === scale)?.title ?? t`The same few questions again`
  return (
    <Row about={t`Self-check · ${title}`} when={distanceWords(due, today)}>
      <Button
        onPress={() => go(`/learning?part=checks&check=${scale}`)}
      >{t`Do it now, and leave here`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ scale, due: day }, { onSuccess: onSettled })} />
    </Row>
  )
}
