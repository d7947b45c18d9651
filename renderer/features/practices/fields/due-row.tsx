import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import { assertNever } from '../../../../shared/domain/assert-never.ts'
import { Basis, Outcome } from '../../../../shared/domain/hunch.ts'
import type { HunchId } from '../../../../shared/domain/ids.ts'
import { PlanResult } from '../../../../shared/domain/plan.ts'
import { practiceOf } from '../../../../shared/practices/registry.ts'
import {
  like,
  maybe,
  useFormField,
  useReopened,
  useSealedForm,
  type SealedFormInHand,
  words as wordsField,
} from '../../../bridge/forms.ts'
import { useAsk, useDeed, useTell } from '../../../bridge/queries.ts'
import { useNames } from '../../../names/use-names.ts'
import { useStatementWords } from '../../../names/use-statement-words.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import { Button } from '../../../ui/button.tsx'
import { ChipChoice } from '../../../ui/options.tsx'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { distanceWords, locales } from '../../../words/days.ts'
import { useOutcomeWords } from '../../../words/use-outcome-words.ts'
import { usePlanWords } from '../../../words/use-plan-words.ts'
import { CheckDue, GoalDue, LessonDue } from './due-learning-rows.tsx'
import { AgreementDue, MoveDue, PainDue, RunDue } from './due-loop-rows.tsx'
import { Later, Row, type DueRowProps } from './due-parts.tsx'

/** One thing that waits, with what settles it; what needs more room is settled where it belongs. */
export function DueRow({ item, ...rest }: DueRowProps) {
  switch (item.kind) {
    case 'hunch':
      return <HunchDue {...rest} item={item} />
    case 'plan':
      return <PlanDue {...rest} item={item} />
    case 'run':
      return <RunDue {...rest} item={item} />
    case 'move':
      return <MoveDue {...rest} item={item} />
    case 'agreement':
      return <AgreementDue {...rest} item={item} />
    case 'pain-point':
      return <PainDue {...rest} item={item} />
    case 'lesson':
      return <LessonDue {...rest} item={item} />
    case 'goal':
      return <GoalDue {...rest} item={item} />
    case 'self-check':
      return <CheckDue {...rest} item={item} />
    default:
      return assertNever(item)
  }
}

function PlanDue({ item: { plan, alias }, today, onSettled }: DueRowProps<'plan'>) {
  const { t } = useLingui()
  const { text } = useNames()
  const planWords = usePlanWords()
  const { resultWords } = useOutcomeWords()
  const settle = useTell(contract.settlePlan)
  const done = { onSuccess: onSettled }
  const { id } = plan
  return (
    <Row
      about={alias === undefined ? t`Plan` : t`Plan · ${text(alias)}`}
      when={distanceWords(plan.due, today)}
      words={text(planWords(plan))}
    >
      {PlanResult.options.map(result => (
        <Button
          key={result}
          isDisabled={settle.isPending}
          onPress={() => settle.mutate({ kind: 'result', id, result }, done)}
        >
          {resultWords[result]}
        </Button>
      ))}
      <Later today={today} onLater={due => settle.mutate({ kind: 'later', id, due }, done)} />
    </Row>
  )
}

function HunchDue({ item: { hunch, alias, practice }, today, onSettled }: DueRowProps<'hunch'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const [isOpen, open] = useState(false)
  useReopened('due-known', () => open(true), hunch.id)
  const postpone = useDeed(contract.postponeHunch)
  const back = useDeed(contract.startReturn)
  const title = practiceOf(practice ?? '')?.title ?? t`A first explanation`
  const { id, run } = hunch
  return (
    <Row
      about={alias === undefined ? title : t`${title} · ${text(alias)}`}
      when={distanceWords(hunch.due, today)}
    >
      {isOpen ? (
        <SettleHere id={id} onSettled={onSettled} />
      ) : run === undefined ? (
        <Button onPress={() => open(true)}>{t`Say how it turned out`}</Button>
      ) : (
        <Button
          isBusy={back.isPending}
          onPress={() => back.mutate({ id: run }, { onSuccess: ({ id: to }) => go(`/run/${to}`) })}
        >{t`Come back to this, and leave here`}</Button>
      )}
      <Later today={today} onLater={due => postpone.mutate({ id, due }, { onSuccess: onSettled })} />
    </Row>
  )
}

type SettleHereProps = { readonly id: HunchId; readonly onSettled: () => void }

/** What is known now is asked before what was thought then is shown. */
function SettleHere({ id, onSettled }: SettleHereProps) {
  const { t } = useLingui()
  const form = useSealedForm('due-known', id)
  const [isShown, show] = useFormField(form, like('isShown', false))
  const [known, write] = useFormField(form, wordsField('known'))
  const field = useVeiledField(known, write)
  const add = useTell(contract.addHunchNote)
  const text = known.trim()
  function goOn(): void {
    if (text === '') show(true)
    else add.mutate({ hunch: id, text }, { onSuccess: () => show(true) })
  }
  if (isShown) return <HowItTurnedOut form={form} id={id} onSettled={onSettled} />
  return (
    <div className="due-settle">
      <TextArea
        label={t`First: what did you see, or were you told, since?`}
        rows={2}
        maxLength={2000}
        takesFocus
        {...field}
      />
      <Button isBusy={add.isPending} onPress={goOn}>{t`Show what I thought`}</Button>
      {add.error === null ? null : <FaultNotice code={add.error.code} />}
    </div>
  )
}

type HowItTurnedOutProps = SettleHereProps & { readonly form: SealedFormInHand }

function HowItTurnedOut({ form, id, onSettled }: HowItTurnedOutProps) {
  const { t } = useLingui()
  const statementWords = useStatementWords()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const { data } = useAsk(contract.hunch, { id })
  const settle = useTell(contract.settleHunch)
  const [outcome, setOutcome] = useFormField(form, maybe('outcome', Outcome))
  const [basis, setBasis] = useFormField(form, maybe('basis', Basis))
  return (
    <div className="due-settle">
      {data === undefined ? null : (
        <blockquote className="reveal-words">{statementWords(data.statement)}</blockquote>
      )}
      <ChipChoice
        label={t`How did it turn out?`}
        options={Outcome.options.map(option => ({ id: option, label: outcomeWords[option] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <ChipChoice
        label={t`How do you know?`}
        options={Basis.options.map(option => ({ id: option, label: basisWords[option] }))}
        value={basis}
        onChange={setBasis}
      />
      <Button
        variant="primary"
        isBusy={settle.isPending}
        isDisabled={outcome === undefined || basis === undefined}
        onPress={() => {
          if (outcome !== undefined && basis !== undefined)
            settle.mutate({ id, outcome, basis, locales: locales() }, { onSuccess: form.closing(onSettled) })
        }}
      >{t`Keep this`}</Button>
      {settle.error === null ? null : <FaultNotice code={settle.error.code} />}
    </div>
  )
}
