import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import type { HunchId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { practiceOf } from '../../../shared/practices/registry.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { AskedPlans } from './asked-plans.tsx'
import { AddNote, HunchNotes } from './hunch-notes.tsx'
import { LaterMenu } from './later-menu.tsx'
import { LetGo } from '../../loop/let-go.tsx'
import { RowFrame } from './row-frame.tsx'
import { SettleHunch } from './settle-hunch.tsx'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

type HunchItem = Extract<FollowUp, { kind: 'hunch' }>
type HunchRowProps = { readonly item: HunchItem; readonly today: Day }

/** A first explanation that waits. What it says stays out of sight until its return has asked first. */
export function HunchRow({ item, today }: HunchRowProps) {
  const { t } = useLingui()
  const { hunch, alias, practice, notes = [], plans = [] } = item
  const title = practiceOf(practice ?? '')?.title ?? t`A first explanation`
  const names = useNames()
  const who = alias === undefined ? undefined : names.text(alias)
  const about = who === undefined ? title : t`${title} · ${who}`
  if (hunch.letGoAt !== undefined) return <LetGoHunch item={item} about={about} />
  if (hunch.outcome !== undefined) return <SettledHunch item={item} about={about} />
  return (
    <RowFrame
      kind={t`First explanation`}
      tone="green"
      about={about}
      when={t`From ${dayWords(dayOf(new Date(hunch.sealedAt)), today)} · due ${distanceWords(hunch.due, today)}`}
      more={
        <>
          <AskedPlans plans={plans} />
          <HunchNotes notes={notes} />
        </>
      }
    >
      <OpenActions item={item} about={about} today={today} />
    </RowFrame>
  )
}

type OpenActionsProps = HunchRowProps & { readonly about: string }

function OpenActions({ item: { hunch }, about, today }: OpenActionsProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [isSettling, settle] = useState(false)
  useReopened('known-now', () => settle(true), hunch.id)
  const back = useDeed(contract.startReturn)
  const postpone = useDeed(contract.postponeHunch)
  const { id, run, due } = hunch
  const putOff = (later: Day) =>
    postpone.mutate(
      { id, due: later },
      {
        onSuccess: () =>
          toast({
            text: t`It comes back on ${dayWords(later, today)}.`,
            undo: () => postpone.mutate({ id, due }),
          }),
      },
    )
  return (
    <>
      <AddNote hunch={id} />
      <LaterMenu today={today} onLater={putOff} />
      <LetGoOpen id={id} about={about} />
      {run === undefined ? (
        <Button
          variant={due > today ? 'plain' : 'primary'}
          onPress={() => settle(true)}
        >{t`Say how it turned out`}</Button>
      ) : (
        <Button
          variant={due > today ? 'plain' : 'primary'}
          isBusy={back.isPending}
          onPress={() => back.mutate({ id: run }, { onSuccess: ({ id }) => go(`/run/${id}`) })}
        >{t`Come back to this`}</Button>
      )}
      {isSettling ? <SettleHunch id={id} onClose={() => settle(false)} /> : null}
    </>
  )
}

type LetGoOpenProps = { readonly id: HunchId; readonly about: string }

function LetGoOpen({ id, about }: LetGoOpenProps) {
  const { t } = useLingui()
  const letGo = useDeed(contract.letGoHunch)
  const takeUp = useDeed(contract.takeUpHunch)
  const words = t`${about}. It stays as it was sealed, without an outcome, and counts towards nothing.`
  return <LetGo of={id} about={words} letGo={letGo} takeUp={takeUp} />
}

/** What was put down says why. What was guessed is not shown beside the way back: whoever takes it up again is to be asked first. */
function LetGoHunch({ item: { notes = [] }, about }: SettledHunchProps) {
  const { t } = useLingui()
  return (
    <RowFrame
      kind={t`First explanation`}
      tone="green"
      about={about}
      when={t`Let go`}
      more={<HunchNotes notes={notes} />}
    />
  )
}

type SettledHunchProps = { readonly item: HunchItem; readonly about: string }

function SettledHunch({ item: { hunch, notes = [] }, about }: SettledHunchProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const statementWords = useStatementWords()
  const { data } = useAsk(contract.hunch, { id: hunch.id })
  const { entry, outcome, basis } = hunch
  const how = [outcome && outcomeWords[outcome], basis && basisWords[basis]].filter(Boolean).join(' · ')
  return (
    <RowFrame
      kind={t`First explanation`}
      tone="green"
      about={about}
      words={data === undefined ? undefined : statementWords(data.statement)}
      when={how}
      more={<HunchNotes notes={notes} />}
    >
      {entry === undefined ? null : (
        <Button onPress={() => go(`/write/${entry}`)}>{t`Read the entry`}</Button>
      )}
    </RowFrame>
  )
}
