import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { HunchFollowUp } from '../../../shared/domain/follow-up.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { practiceOf } from '../../../shared/practices/registry.ts'
import { useDeed } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { distanceWords } from '../../words/days.ts'

type WaitingProps = { readonly open: readonly HunchFollowUp[]; readonly today: Day }

/** What waits to be looked at again. A first explanation keeps what it says to itself until then. */
export function Waiting({ open, today }: WaitingProps) {
  const { t } = useLingui()
  if (open.length === 0) return null
  return (
    <Card title={t`To look at again`}>
      <ul className="people-lines">
        {open.map(item => (
          <WaitingLine key={item.hunch.id} item={item} today={today} />
        ))}
      </ul>
    </Card>
  )
}

type WaitingLineProps = { readonly item: HunchFollowUp; readonly today: Day }

function WaitingLine({ item, today }: WaitingLineProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const back = useDeed(contract.startReturn)
  const { due, run } = item.hunch
  const about = practiceOf(item.practice ?? '')?.title ?? t`A first explanation`
  return (
    <li className="people-line">
      <p>
        {about} <span className="muted">{t`due ${distanceWords(due, today)}`}</span>
      </p>
      {run === undefined ? (
        <Button variant="quiet" onPress={() => go('/follow-ups')}>{t`To follow-ups`}</Button>
      ) : (
        <Button
          isBusy={back.isPending}
          onPress={() => back.mutate({ id: run }, { onSuccess: ({ id }) => go(`/run/${id}`) })}
        >{t`Come back to this`}</Button>
      )}
    </li>
  )
}
