import { IconCalendarCheck } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useLocation, useSearch } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { idOf } from '../../../shared/domain/follow-up.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AgreedSection } from './agreed-section.tsx'
import { FollowUpRow } from './follow-up-row.tsx'
import { HeldSection } from './held-section.tsx'
import { Sought } from './sought.ts'
import './follow-ups.css'

/** What asks to be looked at again, by when, and what was settled lately. */
export function FollowUpsPage() {
  const { t } = useLingui()
  const today = useToday()
  const at = new URLSearchParams(useSearch()).get('at')
  const { data, error, refetch } = useAsk(contract.followUps, { today })
  const groups = data && [
    { id: 'overdue', title: t`Waiting for a while`, items: data.overdue },
    { id: 'due', title: t`Today`, items: data.due },
    { id: 'later', title: t`Later`, items: data.later },
    { id: 'settled', title: t`Settled in the last seven days`, items: data.settled },
  ]
  const shown = groups?.filter(({ items }) => items.length > 0)
  return (
    <Page title={t`Follow-ups`} lede={t`What you wanted to look at again, once you know more.`}>
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      <HeldSection />
      {shown?.length === 0 ? <NothingWaits /> : null}
      {shown?.map(({ id, title, items }) => (
        <section key={id} className="follow-ups" aria-labelledby={`follow-ups-${id}`}>
          <h2 id={`follow-ups-${id}`} className="follow-ups-title">
            {title} <span className="follow-ups-count">{items.length}</span>
          </h2>
          <ul className="follow-ups-list">
            {items.map(item => (
              <Sought key={idOf(item)} value={idOf(item) === at}>
                <FollowUpRow item={item} today={today} />
              </Sought>
            ))}
          </ul>
        </section>
      ))}
      <AgreedSection today={today} />
    </Page>
  )
}

function NothingWaits() {
  const { t } = useLingui()
  const [, go] = useLocation()
  return (
    <EmptyState
      title={t`Nothing waits for you`}
      icon={<IconCalendarCheck size={28} aria-hidden />}
      action={<Button variant="primary" onPress={() => go('/practices')}>{t`To practices`}</Button>}
    >
      {t`When you write down a first explanation or a plan, it comes back here on the day you choose.`}
    </EmptyState>
  )
}
