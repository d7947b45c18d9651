import { Plural, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { practices } from '../../../shared/practices/registry.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { PracticeCard } from './practice-card.tsx'
import { UnfinishedRuns } from './unfinished-runs.tsx'
import './practices.css'

/** The practices there are, by what they are for, and whatever was left in the middle. */
export function PracticesPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const runs = useAsk(contract.runsOf, { state: 'all' }).data ?? []
  const begin = useTell(contract.startRun)
  const start = (practice: string, form: Run['form']) =>
    begin.mutate({ practice, form }, { onSuccess: run => go(`/run/${run.id}`) })
  return (
    <Page
      title={t`Practices`}
      lede={
        <Plural
          value={practices.length}
          one="A short set of questions for a moment that needs care."
          other="Short sets of questions for moments that need care."
        />
      }
    >
      {begin.isError ? (
        <Notice tone="danger" role="alert">{t`That could not be started. Please try again.`}</Notice>
      ) : null}
      <UnfinishedRuns runs={runs} />
      <ul className="practices">
        {practices.map(practice => (
          <li key={practice.id}>
            <PracticeCard
              practice={practice}
              runs={runs.filter(run => run.practice === practice.id && run.state !== 'stopped')}
              onStart={form => start(practice.id, form)}
            />
          </li>
        ))}
      </ul>
    </Page>
  )
}
