import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Day } from '../../../shared/domain/time.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldFrame } from '../../ui/field.tsx'

type GoToDateProps = { readonly onGo: (day: Day) => void; readonly onClose: () => void }

/** Asks for a day and goes there. */
export function GoToDate({ onGo, onClose }: GoToDateProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string>(useToday())
  const day = Day.safeParse(typed).data
  return (
    <Dialog
      title={t`Go to a date`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button
            variant="primary"
            isDisabled={day === undefined}
            onPress={() => (day === undefined ? undefined : onGo(day))}
          >
            {t`Go`}
          </Button>
        </>
      }
    >
      <form
        onSubmit={event => {
          event.preventDefault()
          if (day !== undefined) onGo(day)
        }}
      >
        <FieldFrame
          label={t`Day`}
          description={t`Where nothing was written, you come to the entry before it.`}
        >
          {ids => (
            <input
              {...ids}
              type="date"
              className="input"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for
              autoFocus
              min="0001-01-01"
              max="9999-12-31"
              value={typed}
              onChange={event => setTyped(event.currentTarget.value)}
            />
          )}
        </FieldFrame>
        {/* the Enter key in the field needs a button of the form to press */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
