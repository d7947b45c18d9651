import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { HunchNote } from '../../../shared/domain/loop.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { dayWords, distanceWords } from '../../words/days.ts'
import './run.css'
import { RunAnswers } from './run-answers.tsx'
import type { RunViewProps } from './run-page.tsx'
import { isSealing } from './run-path.ts'

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

type End = 'let-go' | 'settled' | 'kept'

/** What became of a run that is done; undefined while that is looked up. */
function useEnd(run: Run): { end: End | undefined; notes: readonly HunchNote[] } {
  const { id } = run
  const hadGuess = isSealing(run)
  const { data, isPending } = useAsk(contract.runLetGo, { id }, { enabled: hadGuess })
  if (!hadGuess) return { end: 'kept', notes: [] }
  if (data === undefined) return { end: isPending ? undefined : 'kept', notes: [] }
  return { end: data.isLetGo ? 'let-go' : 'settled', notes: data.notes }
}

/** What became of it, once nothing of it is asked about any more. */
export function RunFinished({ practice, run }: RunViewProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { end, notes } = useEnd(run)
  if (end === undefined) {
    return (
      <Page title={practice.title} width="narrow">
        <Spinner label={t`Opening`} />
      </Page>
    )
  }
  const titles: Record<End, string> = { 'let-go': t`Let go`, settled: t`Settled`, kept: t`Kept` }
  return (
    <Page title={titles[end]} lede={practice.title} width="narrow">
      <Card>
        {end === 'let-go' ? <LetGoWords notes={notes} hasEntry={run.entry !== undefined} /> : null}
        {end === 'let-go' ? null : <KeptWords end={end} hasEntry={run.entry !== undefined} />}
        <div className="page-actions">
          <ToEntry run={run} isFirst />
          {end === 'settled' ? <Button onPress={() => go('/insights')}>{t`To insights`}</Button> : null}
          <Button onPress={() => go('/practices')}>{t`To practices`}</Button>
        </div>
      </Card>
      <RunAnswers practice={practice} run={run} isUnseen={isSealing(run) && end !== 'settled'} />
    </Page>
  )
}

/** Where the answers stand now. */
function KeptWords({ end, hasEntry }: { readonly end: End; readonly hasEntry: boolean }) {
  const { t } = useLingui()
  if (!hasEntry) return <p>{t`Its entry was deleted. What can be counted of it is kept.`}</p>
  return (
    <p>
      {end === 'settled'
        ? t`What you guessed and what you found now stand side by side in the entry.`
        : t`Your answers are kept as an entry in your journal.`}
    </p>
  )
}

type LetGoWordsProps = { readonly notes: readonly HunchNote[]; readonly hasEntry: boolean }

/** What was sealed was put down unseen, and stays so; why, where that was said. */
function LetGoWords({ notes, hasEntry }: LetGoWordsProps) {
  const { t } = useLingui()
  const { text } = useNames()
  return (
    <>
      <p>
        {t`You let it go without an outcome. What you expected then stays out of sight, and counts towards nothing.`}
      </p>
      {notes.map(note => (
        <p key={note.id} className="run-plan">
          {text(note.text)}
        </p>
      ))}
      {hasEntry ? <p className="muted">{t`Everything else is kept as an entry in your journal.`}</p> : null}
    </>
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
