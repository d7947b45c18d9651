import { useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { MoveDraft } from '../../../../shared/domain/move.ts'
import { useDeed, useTell } from '../../../bridge/queries.ts'
import { draftOf, endOf, roomBelow } from '../../../loop/end-of-move.ts'
import { LetGo } from '../../../loop/let-go.tsx'
import { useNames } from '../../../names/use-names.ts'
import { Button } from '../../../ui/button.tsx'
import { distanceWords } from '../../../words/days.ts'
import { useMoveWords } from '../../../words/use-move-words.ts'
import { Later, Row, type DueRowProps } from './due-parts.tsx'

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined && part !== '').join(' · ')

/** A move to connect people: whether it happened. */
export function MoveDue({ item: { move, due }, today, onSettled }: DueRowProps<'move'>) {
  const { t } = useLingui()
  const names = useNames()
  const moveWords = useMoveWords()
  const save = useDeed(contract.saveMove)
  const end = useTell(contract.saveMove)
  const before = draftOf(move)
  const change = (to: Partial<MoveDraft>): void => save.mutate({ ...before, ...to }, { onSuccess: onSettled })
  const about = joined([moveWords[move.kind], ...move.people.map(id => names.person(id))])
  return (
    <Row
      about={about}
      when={distanceWords(due, today)}
      words={move.need === undefined ? undefined : names.text(move.need)}
    >
      <Button
        isDisabled={save.isPending}
        onPress={() => change({ state: 'happened' })}
      >{t`It happened`}</Button>
      <LetGo
        of={move.id}
        about={about}
        maxLength={roomBelow(move)}
        letGo={{
          error: end.error,
          isPending: end.isPending,
          mutate: ({ reason }, then) => end.mutate(endOf(before, 'let-go', reason), then),
        }}
        takeUp={{ ...save, mutate: (_, then) => save.mutate(before, then) }}
        onDone={onSettled}
      />
      <Later today={today} onLater={day => change({ due: day })} />
    </Row>
  )
}

/** Something that wore on somebody: whether it has eased. */
export function PainDue({ item: { pain, due }, today, onSettled }: DueRowProps<'pain-point'>) {
  const { t } = useLingui()
  const names = useNames()
  const ease = useDeed(contract.easePainPoint)
  const postpone = useDeed(contract.postponePainPoint)
  const done = { onSuccess: onSettled }
  const { id, person, text } = pain
  return (
    <Row
      about={joined([t`Has it eased?`, person === undefined ? t`Your own` : names.person(person)])}
      when={distanceWords(due, today)}
      words={names.text(text)}
    >
      <Button
        isBusy={ease.isPending}
        onPress={() => ease.mutate({ id, easedOn: today }, done)}
      >{t`It has eased`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ id, due: day }, done)} />
    </Row>
  )
}

/** Days until an agreement is asked about again, where nobody chooses another day. */
const QUARTER = 91

/** An agreement: whether it is still how they want to work. New words for it take more room. */
export function AgreementDue({ item: { commitment, due }, today, onSettled }: DueRowProps<'agreement'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const names = useNames()
  const look = useDeed(contract.lookAtAgreement)
  const postpone = useDeed(contract.postponeAgreement)
  const done = { onSuccess: onSettled }
  const { id, people, standard } = commitment
  const still = { id, result: 'still-right', next: addDays(today, QUARTER) } as const
  return (
    <Row
      about={joined([t`Is this still how you want to work?`, ...people.map(one => names.person(one))])}
      when={distanceWords(due, today)}
      words={names.text(standard)}
    >
      <Button
        isBusy={look.isPending}
        onPress={() => look.mutate({ look: still, today }, done)}
      >{t`Still right`}</Button>
      <Button onPress={() => go(`/follow-ups?at=${id}`)}>{t`Change it or let it go, and leave here`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ id, review: day }, done)} />
    </Row>
  )
}

/** A practice that asks for a return, which is a page of its own. */
export function RunDue({ item: { run, title, due }, today, onSettled }: DueRowProps<'run'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const back = useDeed(contract.startReturn)
  const postpone = useDeed(contract.postponeRun)
  const { text } = useNames()
  const { id } = run
  return (
    <Row about={text(title ?? t`A practice of your own`)} when={distanceWords(due, today)}>
      <Button
        isBusy={back.isPending}
        onPress={() => back.mutate({ id }, { onSuccess: ({ id: to }) => go(`/run/${to}`) })}
      >{t`Come back to this, and leave here`}</Button>
      <Later today={today} onLater={day => postpone.mutate({ id, due: day }, { onSuccess: onSettled })} />
    </Row>
  )
}
