import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Fault } from '../../shared/faults.ts'
import { useReopened } from '../bridge/forms.ts'
import { Button } from '../ui/button.tsx'
import { toast } from '../ui/toast.ts'
import { LetGoDialog } from './let-go-dialog.tsx'

/** A request that puts something down, or takes it up again. */
type Telling<Input> = {
  readonly error: Fault | null
  readonly isPending: boolean
  readonly mutate: (input: Input, then?: { readonly onSuccess: () => void }) => void
}

type LetGoProps<Id extends string> = {
  readonly of: Id
  readonly about: string
  readonly letGo: Telling<{ readonly id: Id; readonly reason?: string }>
  /** absent where it cannot be taken up again from here */
  readonly takeUp?: Telling<{ readonly id: Id }>
  /** the longest line about why */
  readonly maxLength?: number
  readonly onDone?: () => void
}

/** The way to put down what waits, with a line about why, and to take it up again. */
export function LetGo<Id extends string>(props: LetGoProps<Id>) {
  const { of: id, about, letGo, takeUp, maxLength = 2000, onDone } = props
  const { t } = useLingui()
  const [isOpen, open] = useState(false)
  useReopened('let-go', () => open(true), id)
  function done(): void {
    open(false)
    toast({ text: t`Let go.`, ...(takeUp && { undo: () => takeUp.mutate({ id }) }) })
    onDone?.()
  }
  return (
    <>
      <Button variant="quiet" onPress={() => open(true)}>{t`Let it go`}</Button>
      {isOpen ? (
        <LetGoDialog
          of={id}
          about={about}
          maxLength={maxLength}
          error={letGo.error}
          isBusy={letGo.isPending}
          onClose={() => open(false)}
          onLetGo={reason => letGo.mutate({ id, ...(reason && { reason }) }, { onSuccess: done })}
        />
      ) : null}
    </>
  )
}
