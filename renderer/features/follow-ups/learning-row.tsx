import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { selfChecks } from '../../../shared/practices/self-checks.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { LaterMenu } from './later-menu.tsx'
import { RowFrame } from './row-frame.tsx'

type LearningKind = 'lesson' | 'goal' | 'self-check'
type Of<K extends LearningKind> = Extract<FollowUp, { kind: K }>
type LearningRowProps<K extends LearningKind = LearningKind> = { readonly item: Of<K>; readonly today: Day }

/** A lesson, an edge or a self-check that asks again. What needs more than a word is done on the page Learning. */
export function LearningRow({ item, today }: LearningRowProps) {
  switch (item.kind) {
    case 'lesson':
      return <LessonRow item={item} today={today} />
    case 'goal':
      return <GoalRow item={item} today={today} />
    case 'self-check':
      return <CheckRow item={item} today={today} />
    default:
      return assertNever(item)
  }
}

/** Says on which day something comes back. */
function useLaterSaid(today: Day) {
  const { t } = useLingui()
  return (day: Day) => toast({ text: t`It comes back on ${dayWords(day, today)}.` })
}

function LessonRow({ item: { lesson, due, alias }, today }: LearningRowProps<'lesson'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const [, go] = useLocation()
  const look = useDeed(contract.lookAtLesson)
  const postpone = useDeed(contract.postponeLesson)
  const say = useLaterSaid(today)
  const { id } = lesson
  const stillTrue = () =>
    look.mutate(
      { look: { id, result: 'still-true' }, today },
      {
        onSuccess: ({ due: next }) =>
          next === undefined ? toast({ text: t`Kept. It need not come back again.` }) : say(next),
      },
    )
  return (
    <RowFrame
      kind={t`Lesson`}
      tone="amber"
      about={alias === undefined ? t`Is it still true?` : t`Is it still true? · ${text(alias)}`}
      words={text(lesson.text)}
      when={t`Due ${distanceWords(due, today)}`}
    >
      <LaterMenu
        today={today}
        onLater={day => postpone.mutate({ id, due: day }, { onSuccess: () => say(day) })}
      />
      <Button
        variant="quiet"
        onPress={() => go('/learning?part=lessons')}
      >{t`Revise it, or let it go`}</Button>
      <Button isBusy={look.isPending} onPress={stillTrue}>{t`Still true`}</Button>
    </RowFrame>
  )
}

function GoalRow({ item: { goal, due, returns }, today }: LearningRowProps<'goal'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const [, go] = useLocation()
  const postpone = useDeed(contract.postponeGoal)
  const back = useDeed(contract.startReturn)
  const say = useLaterSaid(today)
  const { id, run } = goal
  function open(): void {
    if (returns === true && run !== undefined)
      back.mutate({ id: run }, { onSuccess: started => go(`/run/${started.id}`) })
    else go('/learning?part=edge')
  }
  return (
    <RowFrame
      kind={t`My edge`}
      tone="amber"
      about={t`Which of your lines came true?`}
      words={text(goal.levels.now)}
      when={t`Due ${distanceWords(due, today)}`}
    >
      <LaterMenu
        today={today}
        onLater={day => postpone.mutate({ id, due: day }, { onSuccess: () => say(day) })}
      />
      <Button variant={due > today ? 'plain' : 'primary'} isBusy={back.isPending} onPress={open}>
        {returns === true ? t`Come back to this` : t`Judge it`}
      </Button>
    </RowFrame>
  )
}

function CheckRow({ item: { scale, due }, today }: LearningRowProps<'self-check'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const postpone = useDeed(contract.postponeSelfCheck)
  const say = useLaterSaid(today)
  const title = selfChecks.find(({ id }) => id === scale)?.title
  return (
    <RowFrame
      kind={t`Self-check`}
      tone="amber"
      about={title ?? t`The same few questions again`}
      when={t`Due ${distanceWords(due, today)}`}
    >
      <LaterMenu
        today={today}
        onLater={day => postpone.mutate({ scale, due: day }, { onSuccess: () => say(day) })}
      />
      <Button onPress={() => go(`/learning?part=checks&check=${scale}`)}>{t`Do it now`}</Button>
    </RowFrame>
  )
}
