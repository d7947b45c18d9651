import { IconCalendarCheck } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { idOf } from '../../../shared/domain/follow-up.ts'
import { runCommand } from '../../bridge/commands.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { AgreementDialog } from '../../loop/agreement-dialog.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
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
  const [isAgreeing, agree] = useState(false)
  useReopened('agreement', () => agree(true), 'new')
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
    <Page
      title={t`Follow-ups`}
      lede={t`What you wanted to look at again, once you know more.`}
      actions={
        <MenuButton
          label={t`Add`}
          look="plain"
          items={[
            { id: 'capture-hunch', label: t`A first explanation…` },
            { id: 'agreement', label: t`An agreement…` },
            { id: 'hold-words', label: t`Words to keep before sending…` },
          ]}
          onAction={what => (what === 'agreement' ? agree(true) : void runCommand(what))}
        />
      }
    >
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      <HeldSection />
      {shown?.length === 0 ? <NothingWaits onAgree={() => agree(true)} /> : null}
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
      <AgreedSection today={today} onAdd={() => agree(true)} />
      {isAgreeing ? <AgreementDialog today={today} onClose={() => agree(false)} /> : null}
    </Page>
  )
}

function NothingWaits({ onAgree }: { readonly onAgree: () => void }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  return (
    <EmptyState
      title={t`Nothing waits for you`}
      icon={<IconCalendarCheck size={28} aria-hidden />}
      action={
        <div className="page-actions">
          <Button onPress={onAgree}>{t`New agreement`}</Button>
          <Button variant="primary" onPress={() => go('/practices')}>{t`To practices`}</Button>
        </div>
      }
    >
      {t`When you write down a first explanation, a plan or an agreement, it comes back here on the day you choose.`}
    </EmptyState>
  )
}
