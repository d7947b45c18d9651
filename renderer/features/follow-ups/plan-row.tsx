import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { FollowUp } from '../../../shared/domain/follow-up.ts'
import { PlanResult, type Plan } from '../../../shared/domain/plan.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords, distanceWords } from '../../words/days.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'
import { LaterMenu } from './later-menu.tsx'
import { LetGoDialog } from '../../loop/let-go-dialog.tsx'
import { RowFrame } from './row-frame.tsx'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

type PlanRowProps = { readonly item: Extract<FollowUp, { kind: 'plan' }>; readonly today: Day }

/** A plan that is due, or what became of it. What became of it may be changed. */
export function PlanRow({ item: { plan, alias }, today }: PlanRowProps) {
  const { t } = useLingui()
  const planWords = usePlanWords()
  const { text } = useNames()
  const { resultWords } = useOutcomeWords()
  const when = plan.result === undefined ? t`Due ${distanceWords(plan.due, today)}` : resultWords[plan.result]
  return (
    <RowFrame
      kind={t`Plan`}
      tone="amber"
      about={alias === undefined ? undefined : text(alias)}
      words={text(planWords(plan))}
      when={when}
      more={plan.reason === undefined ? undefined : <p className="follow-up-when">{text(plan.reason)}</p>}
    >
      {plan.result === undefined ? <OpenPlan plan={plan} today={today} /> : <ChangePlan plan={plan} />}
    </RowFrame>
  )
}

function OpenPlan({ plan, today }: { readonly plan: Plan; readonly today: Day }) {
  const { t } = useLingui()
  const { id, due } = plan
  const planWords = usePlanWords()
  const { text } = useNames()
  const { resultWords } = useOutcomeWords()
  const settle = useTell(contract.settlePlan)
  const putOff = (later: Day) =>
    settle.mutate(
      { kind: 'later', id, due: later },
      {
        onSuccess: () =>
          toast({
            text: t`It comes back on ${dayWords(later, today)}.`,
            undo: () => settle.mutate({ kind: 'later', id, due }),
          }),
      },
    )
  const [isLettingGo, letGo] = useState(false)
  useReopened('let-go', () => letGo(true), id)
  const end = (result: PlanResult, reason?: string) =>
    settle.mutate({ kind: 'result', id, result, ...(reason && { reason }) })
  const others = PlanResult.options.filter(result => result !== 'done')
  return (
    <>
      <LaterMenu today={today} onLater={putOff} />
      <MenuButton
        label={t`Something else`}
        items={others.map(id => ({ id, label: resultWords[id] }))}
        onAction={result => (result === 'let-go' ? letGo(true) : end(result))}
      />
      <Button onPress={() => end('done')}>{t`Done`}</Button>
      {isLettingGo ? (
        <LetGoDialog
          of={id}
          about={text(planWords(plan))}
          maxLength={1000}
          error={settle.error}
          isBusy={settle.isPending}
          onClose={() => letGo(false)}
          onLetGo={reason => end('let-go', reason)}
        />
      ) : null}
    </>
  )
}

function ChangePlan({ plan: { id, result } }: { readonly plan: Plan }) {
  const { t } = useLingui()
  const { resultWords } = useOutcomeWords()
  const settle = useTell(contract.settlePlan)
  const others = PlanResult.options.filter(other => other !== result)
  return (
    <MenuButton
      label={t`Change`}
      items={others.map(id => ({ id, label: resultWords[id] }))}
      onAction={result => settle.mutate({ kind: 'result', id, result })}
    />
  )
}
