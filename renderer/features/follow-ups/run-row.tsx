import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { RunId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { AskedPlans } from './asked-plans.tsx'
import { LaterMenu } from './later-menu.tsx'
import { LetGo } from '../../loop/let-go.tsx'
import { RowFrame } from './row-frame.tsx'

type RunRowProps = { readonly item: Extract<FollowUp, { kind: 'run' }>; readonly today: Day }

/** A practice that is to be come back to, without a first explanation in it. */
export function RunRow({ item: { run, title: called, due, plans = [], hasHunch }, today }: RunRowProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const back = useDeed(contract.startReturn)
  const putOff = useDeed(contract.postponeRun)
  const { text } = useNames()
  const { id, startedAt } = run
  const title = text(called ?? t`A practice of your own`)
  const later = (day: Day): void =>
    putOff.mutate(
      { id, due: day },
      {
        onSuccess: () =>
          toast({
            text: t`It comes back on ${dayWords(day, today)}.`,
            undo: () => putOff.mutate({ id, due }),
          }),
      },
    )
  return (
    <RowFrame
      kind={t`Practice`}
      tone="green"
      about={title}
      when={t`From ${dayWords(dayOf(new Date(startedAt)), today)} · due ${distanceWords(due, today)}`}
      more={<AskedPlans plans={plans} />}
    >
      <LaterMenu today={today} onLater={later} />
      {hasHunch === true ? null : <LetGoRun id={id} about={title} />}
      <Button
        variant={due > today ? 'plain' : 'primary'}
        isBusy={back.isPending}
        onPress={() => back.mutate({ id }, { onSuccess: started => go(`/run/${started.id}`) })}
      >{t`Come back to this`}</Button>
    </RowFrame>
  )
}

type LetGoRunProps = { readonly id: RunId; readonly about: string }

function LetGoRun({ id, about }: LetGoRunProps) {
  const { t } = useLingui()
  const letGo = useDeed(contract.letGoRun)
  const takeUp = useDeed(contract.takeUpRun)
  const words = t`${about}. Its entry stays as it is; what you say here is added below it.`
  return <LetGo of={id} about={words} letGo={letGo} takeUp={takeUp} />
}
