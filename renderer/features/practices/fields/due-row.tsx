import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { FollowUp } from '../../../../shared/domain/follow-up.ts'
import { Basis, Outcome } from '../../../../shared/domain/hunch.ts'
import { PlanResult } from '../../../../shared/domain/plan.ts'
import type { Day } from '../../../../shared/domain/time.ts'
import { practiceOf } from '../../../../shared/practices/registry.ts'
import { useAsk, useTell } from '../../../bridge/queries.ts'
import { useNames } from '../../../names/use-names.ts'
import { Button } from '../../../ui/button.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { ChipChoice } from '../../../ui/options.tsx'
import { distanceWords } from '../../../words/days.ts'
import { useOutcomeWords } from '../../../words/use-outcome-words.ts'
import { usePlanWords } from '../../../words/use-plan-words.ts'

type Of<K extends FollowUp['kind']> = Extract<FollowUp, { kind: K }>
type DueRowProps<K extends FollowUp['kind'] = FollowUp['kind']> = {
  readonly item: Of<K>
  readonly today: Day
  readonly onSettled: () => void
}

/** One thing that waits, with what settles it; what needs more room is settled where it belongs. */
export function DueRow({ item, ...rest }: DueRowProps) {
  if (item.kind === 'hunch') return <HunchDue {...rest} item={item} />
  return item.kind === 'plan' ? <PlanDue {...rest} item={item} /> : <OtherDue kind={item.kind} />
}

type OtherKind = Exclude<FollowUp['kind'], 'hunch' | 'plan'>

/** Something that is looked at on the page of follow-ups, where there is room for it. */
function OtherDue({ kind }: { readonly kind: OtherKind }) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const words: Record<OtherKind, string> = {
    run: t`A practice to come back to`,
    move: t`A move to connect people`,
    agreement: t`An agreement to look at again`,
    'pain-point': t`A pain point that may have eased`,
    lesson: t`A lesson to look at again`,
    goal: t`Your edge, to be judged`,
    'self-check': t`The self-check`,
  }
  return (
    <Row about={words[kind]} when={t`in follow-ups`}>
      <Button onPress={() => go('/follow-ups')}>{t`Open follow-ups, and leave here`}</Button>
    </Row>
  )
}

type RowProps = {
  readonly about: string
  readonly when: string
  readonly words?: string | undefined
  readonly children: ReactNode
}

const Row = ({ about, when, words, children }: RowProps) => (
  <li className="due-row">
    <p className="due-about">
      {about} <span className="muted">· {when}</span>
    </p>
    {words === undefined ? null : <p className="due-words">{words}</p>}
    <div className="due-deeds">{children}</div>
  </li>
)

function useLaterDays(today: Day) {
  const { t } = useLingui()
  return [
    { id: addDays(today, 1), label: t`Tomorrow` },
    { id: addDays(today, 7), label: t`In a week` },
    { id: addDays(today, 30), label: t`In a month` },
  ]
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
      <MenuButton
        label={t`Later`}
        items={useLaterDays(today)}
        onAction={due => settle.mutate({ kind: 'later', id, due }, done)}
      />
    </Row>
  )
}

function HunchDue({ item: { hunch, alias, practice }, today, onSettled }: DueRowProps<'hunch'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { text } = useNames()
  const [isOpen, open] = useState(false)
  const postpone = useTell(contract.postponeHunch)
  const back = useTell(contract.startReturn)
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
      <MenuButton
        label={t`Later`}
        items={useLaterDays(today)}
        onAction={due => postpone.mutate({ id, due }, { onSuccess: onSettled })}
      />
    </Row>
  )
}

type SettleHereProps = { readonly id: Of<'hunch'>['hunch']['id']; readonly onSettled: () => void }

function SettleHere({ id, onSettled }: SettleHereProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { outcomeWords, basisWords } = useOutcomeWords()
  const { data } = useAsk(contract.hunch, { id })
  const settle = useTell(contract.settleHunch)
  const [outcome, setOutcome] = useState<Outcome>()
  const [basis, setBasis] = useState<Basis>()
  return (
    <div className="due-settle">
      {data === undefined ? null : <blockquote className="reveal-words">{text(data.statement)}</blockquote>}
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
            settle.mutate({ id, outcome, basis }, { onSuccess: onSettled })
        }}
      >{t`Keep this`}</Button>
    </div>
  )
}
