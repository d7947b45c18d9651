import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp, FollowUps } from '../../../shared/domain/follow-up.ts'
import type { RunId } from '../../../shared/domain/ids.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { dayWords, distanceWords } from '../../words/days.ts'
import './run.css'
import type { RunViewProps } from './run-page.tsx'

type Hunch = Extract<FollowUp, { kind: 'hunch' }>['hunch']

const hunchOf = ({ overdue, due, later }: FollowUps, run: RunId): Hunch | undefined =>
  [...overdue, ...due, ...later].flatMap(one =>
    one.kind === 'hunch' && one.hunch.run === run ? [one.hunch] : [],
  )[0]

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

/** Sealed until its day. It may be come back to earlier. */
export function RunWaiting({ practice, run, onRun }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const today = useToday()
  const { data } = useAsk(contract.followUps, { today })
  const back = useTell(contract.startReturn)
  const due = data === undefined ? undefined : hunchOf(data, run.id)?.due
  return (
    <Page title={t`Kept for later`} lede={practice.title} width="narrow">
      <Card>
        <p>
          {due === undefined
            ? t`Your first explanation is sealed.`
            : t`Your first explanation is sealed. You come back to it on ${dayWords(due, today)}, ${distanceWords(due, today)}.`}
        </p>
        <p className="muted">{t`The asking happens in life, not here. When you know more, come back: earlier is fine too.`}</p>
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
  const isSettled = run.hunch !== undefined
  return (
    <Page title={isSettled ? t`Settled` : t`Kept`} lede={practice.title} width="narrow">
      <Card>
        <p>
          {isSettled
            ? t`What you guessed and what you found now stand side by side in the entry.`
            : t`Your answers are kept as an entry in your journal.`}
        </p>
        <div className="page-actions">
          <ToEntry run={run} isFirst />
          {isSettled ? <Button onPress={() => go('/insights')}>{t`To insights`}</Button> : null}
          <Button onPress={() => go('/practices')}>{t`To practices`}</Button>
        </div>
      </Card>
    </Page>
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
