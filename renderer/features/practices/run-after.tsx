import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { dayWords, distanceWords } from '../../words/days.ts'
import './run.css'
import { RunAnswers } from './run-answers.tsx'
import type { RunViewProps } from './run-page.tsx'

type Due = { readonly day: Day | undefined; readonly isSealed: boolean }

/** When a run asks to be come back to, and whether a first guess is sealed until then. */
function useDue({ id, due, hunch, forecasts = [] }: Run): Due {
  const today = useToday()
  const { data } = useAsk(contract.followUps, { today }, { enabled: due === undefined })
  const waits = data === undefined ? [] : [...data.overdue, ...data.due, ...data.later]
  const days = waits.flatMap(one => (one.kind === 'hunch' && one.hunch.run === id ? [one.hunch.due] : []))
  return { day: due ?? days.toSorted()[0], isSealed: hunch !== undefined || forecasts.length > 0 }
}

/** The way from a run to where its words are kept. */
type ToEntryProps = Pick<RunViewProps, 'run'> & { readonly isFirst?: boolean }

function ToEntry({ run, isFirst = false }: ToEntryProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { entry } = run
  return entry === undefined ? null : (
    <Button
      variant={isFirst ? 'primary' : 'plain'}
      onPress={() => go(`/write/${entry}`)}
    >{t`Read the entry`}</Button>
  )
}

/** Until its day. It may be come back to earlier. */
export function RunWaiting({ practice, run, onRun }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const today = useToday()
  const { day, isSealed } = useDue(run)
  const back = useDeed(contract.startReturn)
  const when = day === undefined ? undefined : t`${dayWords(day, today)}, ${distanceWords(day, today)}`
  return (
    <Page title={t`Kept for later`} lede={practice.title} width="narrow">
      <Card>
        {isSealed ? <p>{t`What you expect is sealed: it is kept as it is, and out of sight.`}</p> : null}
        <p>{when === undefined ? t`You come back to it later.` : t`You come back to it on ${when}.`}</p>
        <p className="muted">{t`What happens now happens in life, not here. When you know more, come back: earlier is fine too.`}</p>
        <div className="page-actions">
          <Button variant="primary" onPress={() => go('/follow-ups')}>{t`To follow-ups`}</Button>
          <Button
            isBusy={back.isPending}
            onPress={() => back.mutate({ id: run.id }, { onSuccess: onRun })}
          >{t`Come back to it now`}</Button>
          <ToEntry run={run} />
        </div>
      </Card>
    </Page>
  )
}

export function RunFinished({ practice, run }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const isSettled = run.hunch !== undefined || (run.forecasts ?? []).length > 0
  return (
    <Page title={isSettled ? t`Settled` : t`Kept`} lede={practice.title} width="narrow">
      <Card>
        <FinishedWords run={run} isSettled={isSettled} />
        <div className="page-actions">
          <ToEntry run={run} isFirst />
          {isSettled ? <Button onPress={() => go('/insights')}>{t`To insights`}</Button> : null}
          <Button onPress={() => go('/practices')}>{t`To practices`}</Button>
        </div>
      </Card>
      <RunAnswers practice={practice} run={run} />
    </Page>
  )
}

function FinishedWords({ run, isSettled }: Pick<RunViewProps, 'run'> & { readonly isSettled: boolean }) {
  const { t } = useLingui()
  if (run.entry === undefined) return <p>{t`Its entry was deleted for good, and your answers with it.`}</p>
  return (
    <p>
      {isSettled
        ? t`What you guessed and what you found now stand side by side in the entry.`
        : t`Your answers are kept as an entry in your journal.`}
    </p>
  )
}

/** The gate said that this may be harm: the practice ends here, with its own words about what to do instead. */
export function RunStopped({ practice }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  return (
    <Page title={t`This needs something else`} lede={practice.title} width="narrow">
      <Notice tone="amber" role="alert">
        <p className="safety">{practice.safety}</p>
      </Notice>
      <p className="muted">{t`The check ends here. Nothing of it is counted or kept as a record.`}</p>
      <div className="page-actions">
        <Button variant="primary" onPress={() => go('/practices')}>{t`To practices`}</Button>
        <Button onPress={() => go('/write/new')}>{t`Write down what you know`}</Button>
      </div>
    </Page>
  )
}
