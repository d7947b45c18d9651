import { IconClock } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState, type KeyboardEvent } from 'react'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { Button } from '../../ui/button.tsx'
import { dayWords } from '../../words/days.ts'
import { timeWords } from './occurrence.ts'

type DateLineProps = {
  readonly occurred: Occurrence
  readonly onChange?: ((occurred: Occurrence) => void) | undefined
}

/** When it happened; a press opens the day and the time for changing. */
export function DateLine({ occurred, onChange }: DateLineProps) {
  const { t } = useLingui()
  const [form, setForm] = useState<'unopened' | 'open' | 'closed'>('unopened')
  const [today] = useState(() => dayOf(new Date()))
  const words = `${dayWords(occurred.day, today)}, ${timeWords(occurred.time)}`
  if (onChange === undefined) return <p className="write-when muted tabular">{words}</p>
  if (form !== 'open')
    return (
      <button
        type="button"
        className="write-when write-when-button tabular"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the form was that had the focus
        autoFocus={form === 'closed'}
        onClick={() => setForm('open')}
      >
        <IconClock size={15} aria-hidden />
        <span>{words}</span>
        <span className="visually-hidden">{t`Change the day or time`}</span>
      </button>
    )
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') setForm('closed')
  }
  return (
    <form
      className="write-when-form"
      aria-label={t`When it happened`}
      onSubmit={event => {
        event.preventDefault()
        setForm('closed')
      }}
    >
      <input
        type="date"
        className="input"
        aria-label={t`Day`}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that had the focus
        autoFocus
        onKeyDown={closeOnEscape}
        value={occurred.day}
        max="9999-12-31"
        onChange={({ currentTarget: { value } }) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(value)) onChange({ ...occurred, day: value })
        }}
      />
      <input
        type="time"
        className="input"
        aria-label={t`Time`}
        onKeyDown={closeOnEscape}
        value={occurred.time}
        onChange={({ currentTarget: { value } }) => {
          if (/^\d{2}:\d{2}$/.test(value)) onChange({ ...occurred, time: value })
        }}
      />
      <Button type="submit">{t`Done`}</Button>
    </form>
  )
}
