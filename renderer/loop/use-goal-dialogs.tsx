import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { PersonGoal } from '../../shared/domain/learning-person.ts'
import { useDeed } from '../bridge/queries.ts'
import { toast } from '../ui/toast.ts'
import { PersonGoalDialog } from './person-goal-dialog.tsx'
import { GoalStepDialog } from './person-goal-step-dialog.tsx'
import type { KnownStep } from './person-goal-steps.tsx'

type Open =
  | { readonly kind: 'words'; readonly person: PersonId; readonly goal: PersonGoal | undefined }
  | { readonly kind: 'step'; readonly person: PersonId; readonly step: KnownStep | undefined }

type GoalDialogs = {
  /** the dialog that is open, if any */
  readonly shown: ReactNode
  readonly word: (person: PersonId, goal?: PersonGoal) => void
  readonly step: (person: PersonId, step?: KnownStep) => void
  readonly remove: (person: PersonId, step: KnownStep) => void
}

/** Wording a goal, noting how far it came, and taking such a note away again. */
export function useGoalDialogs(): GoalDialogs {
  const { t } = useLingui()
  const [open, setOpen] = useState<Open>()
  const remove = useDeed(contract.removeGoalStep)
  const save = useDeed(contract.saveGoalStep)
  const close = () => setOpen(undefined)
  const shown =
    open === undefined ? null : open.kind === 'words' ? (
      <PersonGoalDialog person={open.person} goal={open.goal} onClose={close} />
    ) : (
      <GoalStepDialog person={open.person} step={open.step} onClose={close} />
    )
  return {
    shown,
    word: (person, goal) => setOpen({ kind: 'words', person, goal }),
    step: (person, step) => setOpen({ kind: 'step', person, step }),
    remove(person, { number, ...step }) {
      const undo = () => save.mutate({ person, step })
      remove.mutate({ person, number }, { onSuccess: () => toast({ text: t`The step was removed.`, undo }) })
    },
  }
}
