import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { Day } from '../../../shared/domain/time.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'

type DatesDialogProps = {
  readonly filter: EntryFilter
  readonly onClose: () => void
  readonly onChoose: (dates: Pick<EntryFilter, 'from' | 'to'>) => void
}

type DayFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className="input"
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

/** Two days, either of which may be left open. */
export function DatesDialog({ filter, onClose, onChoose }: DatesDialogProps) {
  const { t } = useLingui()
  const [first, setFirst] = useState<string>(filter.from ?? '')
  const [last, setLast] = useState<string>(filter.to ?? '')
  const [from, to] = [Day.safeParse(first).data, Day.safeParse(last).data]
  function choose(): void {
    // The other way round is meant the same.
    const [start, end] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to]
    onChoose({ ...(start && { from: start }), ...(end && { to: end }) })
    onClose()
  }
  return (
    <Dialog
      title={t`From a day to a day`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t`Cancel`}</Button>
          <Button
            variant="primary"
            type="submit"
            isDisabled={from === undefined && to === undefined}
            onPress={choose}
          >{t`Show these days`}</Button>
        </>
      }
    >
      <p className="muted">{t`Leave one of them empty, and it is open on that side.`}</p>
      <DayField label={t`First day`} value={first} onChange={setFirst} />
      <DayField label={t`Last day`} value={last} onChange={setLast} />
    </Dialog>
  )
}
