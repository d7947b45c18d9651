import type { Goal } from '../../../shared/domain/learning.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useDeed, useTell } from '../../bridge/queries.ts'
import { LetGoDialog } from '../../loop/let-go-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toast } from '../../ui/toast.ts'
import { dayWords } from '../../words/days.ts'
import { EvidenceDialog } from './evidence-dialog.tsx'
import { JudgeDialog } from './judge-dialog.tsx'

type EdgeWaysProps = { readonly goal: Goal; readonly today: Day }

/** What can be done about an edge that is not judged. */
export function EdgeWays({ goal, today }: EdgeWaysProps) {
  const { t } = useLingui()
  const [open, setOpen] = useState<'evidence' | 'judge' | 'let-go'>()
  const names = useNames()
  const set = useDeed(contract.setGoalOpen)
  const letGo = useTell(contract.setGoalOpen)
  const postpone = useDeed(contract.postponeGoal)
  const { id, due, state } = goal
  useReopened('evidence', () => setOpen('evidence'), id)
  useReopened('judge', () => setOpen('judge'), id)
  useReopened('let-go', () => setOpen('let-go'), id)
  const close = () => setOpen(undefined)
  const isDue = due <= today
  function act(way: string): void {
    if (way === 'let-go') setOpen('let-go')
    else {
      const said = t`You look at it again on ${dayWords(way, today)}.`
      postpone.mutate({ id, due: way }, { onSuccess: () => toast({ text: said }) })
    }
  }
  function end(reason: string | undefined): void {
    const why = reason === undefined ? {} : { why: { text: reason, by: 'me', day: today } as const }
    const undo = () => set.mutate({ id, isOpen: true })
    letGo.mutate(
      { id, isOpen: false, ...why },
      { onSuccess: () => toast({ text: t`The edge was let go.`, undo }) },
    )
  }
  if (state === 'let-go') {
    return (
      <div className="learning-ways">
        <Button onPress={() => set.mutate({ id, isOpen: true })}>{t`Take it up again`}</Button>
      </div>
    )
  }
  return (
    <div className="learning-ways">
      <Button onPress={() => setOpen('evidence')}>{t`Add what was seen`}</Button>
      <Button variant={isDue ? 'primary' : 'plain'} onPress={() => setOpen('judge')}>{t`Judge it…`}</Button>
      <MenuButton
        label={t`More`}
        items={[
          { id: addDays(today, 7), label: t`Look at it in a week` },
          { id: addDays(today, 30), label: t`Look at it in a month` },
          { id: 'let-go', label: t`Let it go` },
        ]}
        onAction={act}
      />
      {open === 'evidence' ? <EvidenceDialog id={id} today={today} onClose={close} /> : null}
      {open === 'let-go' ? (
        <LetGoDialog
          of={id}
          about={names.text(goal.levels.now)}
          maxLength={2000}
          error={letGo.error}
          isBusy={letGo.isPending}
          onClose={close}
          onLetGo={end}
        />
      ) : null}
      {open === 'judge' ? <JudgeDialog goal={goal} onClose={close} /> : null}
    </div>
  )
}
