import { IconPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Tracker, TrackerDraft } from '../../../shared/domain/library.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { Page } from '../../ui/page.tsx'
import { MeasuresCard } from './measures-card.tsx'
import { ReadyMade } from './ready-made.tsx'
import { TrackerCard } from './tracker-card.tsx'
import { TrackerDialog } from './tracker-dialog.tsx'
import './trackers.css'

/** What the writer counts or rates with an entry, by names of their own, and how each went over time. */
export function TrackersPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useAsk(contract.trackers, {})
  const [open, setOpen] = useState<Tracker | 'new'>()
  const [start, startFrom] = useState<TrackerDraft>()
  useReopened('tracker', about => setOpen(about === 'new' ? about : data?.find(({ id }) => id === about)))
  const make = (
    <Button icon={<IconPlus size={16} aria-hidden />} onPress={() => setOpen('new')}>{t`New tracker`}</Button>
  )
  return (
    <Page
      title={t`Trackers`}
      lede={t`A scale or a count of your own, given in the details of an entry.`}
      actions={make}
    >
      {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
      {data?.length === 0 ? (
        <EmptyState title={t`No tracker yet`} action={make}>
          {t`Name something you would like to watch: hours of focus, how rested you are, interruptions.`}
        </EmptyState>
      ) : null}
      {data?.map((tracker, at) => (
        <TrackerCard key={tracker.id} tracker={tracker} all={data} at={at} onEdit={() => setOpen(tracker)} />
      ))}
      {data === undefined ? null : (
        <ReadyMade
          taken={data.map(({ name }) => name)}
          onTake={draft => {
            startFrom(draft)
            setOpen('new')
          }}
        />
      )}
      <MeasuresCard />
      {open === undefined ? null : (
        <TrackerDialog
          {...(open === 'new' ? (start === undefined ? {} : { start }) : { tracker: open })}
          onClose={() => {
            setOpen(undefined)
            startFrom(undefined)
          }}
        />
      )}
    </Page>
  )
}
