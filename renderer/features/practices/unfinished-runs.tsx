import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useToday } from '../../bridge/today.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { distanceWords } from '../../words/days.ts'
import { forgetRun } from './run-in-hand.ts'
import { isRevealed, isSealing } from './run-path.ts'
import { usePractice } from '../../loop/use-practice.ts'

type UnfinishedRunsProps = { readonly runs: readonly Run[] }

/** What was left in the middle: go on where it was, or throw it away. */
export function UnfinishedRuns({ runs }: UnfinishedRunsProps) {
  const { t } = useLingui()
  const open = runs
    .filter(({ state }) => state === 'answering' || state === 'returning')
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  if (open.length === 0) return null
  return (
    <section className="unfinished" aria-label={t`Unfinished`}>
      <h2 className="unfinished-title">{t`Unfinished`}</h2>
      <ul>
        {open.map(run => (
          <UnfinishedRun key={run.id} run={run} />
        ))}
      </ul>
    </section>
  )
}

type UnfinishedRunProps = { readonly run: Run }

function UnfinishedRun({ run }: UnfinishedRunProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [isAsking, ask] = useState(false)
  const discard = useTell(contract.discardRun)
  const { practice } = usePractice(run.practice, run.practiceVersion)
  const { text } = useNames()
  const title = text(practice?.title ?? t`A practice`)
  const at = practice?.steps.find(({ id }) => id === run.at)
  const step = at?.name
  // What was expected has been shown: it cannot be asked blind once more.
  const isSeen = run.state === 'returning' && isSealing(run) && isRevealed(at)
  const today = useToday()
  const when = distanceWords(dayOf(new Date(run.savedAt)), today)
  function gone(): void {
    ask(false)
    void forgetRun(run.id)
  }
  return (
    <li className="unfinished-run">
      <div className="unfinished-words">
        <p className="unfinished-name">{run.state === 'returning' ? t`${title}, coming back` : title}</p>
        <p className="muted">{step === undefined ? when : t`At “${text(step)}” · ${when}`}</p>
      </div>
      <Button variant="primary" onPress={() => go(`/run/${run.id}`)}>{t`Go on`}</Button>
      {isSeen ? null : <Button variant="quiet" onPress={() => ask(true)}>{t`Throw away`}</Button>}
      <Dialog
        role="alertdialog"
        title={t`Throw these answers away?`}
        isOpen={isAsking}
        onClose={() => ask(false)}
        actions={
          <>
            <Button onPress={() => ask(false)}>{t`Keep them`}</Button>
            <Button
              variant="danger"
              isBusy={discard.isPending}
              onPress={() => discard.mutate({ id: run.id }, { onSuccess: gone })}
            >{t`Throw away`}</Button>
          </>
        }
      >
        <p>
          {run.state === 'returning'
            ? t`What you have answered on coming back is removed for good. What you wrote before stays, and asks again on its day.`
            : t`What you have answered so far is removed for good. It cannot be brought back.`}
        </p>
        {discard.error === null ? null : <FaultNotice code={discard.error.code} />}
      </Dialog>
    </li>
  )
}
