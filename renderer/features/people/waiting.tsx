import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { practiceOf } from '../../../shared/practices/registry.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { distanceWords } from '../../words/days.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'

type WaitingProps = { readonly open: readonly FollowUp[]; readonly today: Day }

/** What waits to be looked at again. A first explanation keeps what it says to itself until then. */
export function Waiting({ open, today }: WaitingProps) {
  const { t } = useLingui()
  if (open.length === 0) return null
  return (
    <Card title={t`To look at again`}>
      <ul className="people-lines">
        {open.map(item => (
          <WaitingLine key={item.kind === 'hunch' ? item.hunch.id : item.plan.id} item={item} today={today} />
        ))}
      </ul>
    </Card>
  )
}

type WaitingLineProps = { readonly item: FollowUp; readonly today: Day }

function WaitingLine({ item, today }: WaitingLineProps) {
  const { t } = useLingui()
  const names = useNames()
  const planWords = usePlanWords()
  const [, go] = useLocation()
  const back = useTell(contract.startReturn)
  const due = item.kind === 'hunch' ? item.hunch.due : item.plan.due
  const run = item.kind === 'hunch' ? item.hunch.run : undefined
  const about =
    item.kind === 'hunch'
      ? (practiceOf(item.practice ?? '')?.title ?? t`A first explanation`)
      : names.text(planWords(item.plan))
  return (
    <li className="people-line">
      <p>
        {about} <span className="muted">{t`due ${distanceWords(due, today)}`}</span>
      </p>
      {run === undefined ? (
        <Button variant="quiet" onPress={() => go('/follow-ups')}>{t`To the follow-ups`}</Button>
      ) : (
        <Button
          isBusy={back.isPending}
          onPress={() => back.mutate({ id: run }, { onSuccess: ({ id }) => go(`/run/${id}`) })}
        >{t`Come back to this`}</Button>
      )}
    </li>
  )
}
