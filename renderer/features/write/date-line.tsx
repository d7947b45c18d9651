import { IconClock } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { ZoneField } from '../../ui/zone-field.tsx'
import { systemZone, zoneName, zoneOffset } from '../../ui/zones.ts'
import { dayWords, timeWords } from '../../words/days.ts'

type DateLineProps = {
  readonly occurred: Occurrence
  readonly onChange?: ((occurred: Occurrence) => void) | undefined
}

/** When it happened; a press opens the day, the time and the time zone for changing. */
export function DateLine({ occurred, onChange }: DateLineProps) {
  const { t } = useLingui()
  const [today] = useState(() => dayOf(new Date()))
  const [here] = useState(systemZone)
  const { day, time, zone } = occurred
  const elsewhere = zone === here ? '' : ` · ${zoneName(zone)} ${zoneOffset(zone, occurred)}`.trimEnd()
  const words = `${dayWords(day, today)}, ${timeWords(time)}${elsewhere}`
  if (onChange === undefined) return <p className="write-when muted tabular">{words}</p>
  return (
    <DialogTrigger>
      <AriaButton className="write-when write-quiet tabular">
        <IconClock size={15} aria-hidden />
        <span>{words}</span>
        <VisuallyHidden>{t`Change the day or time`}</VisuallyHidden>
      </AriaButton>
      <Popover className="popover write-when-popover" placement="bottom start">
        <Dialog className="write-when-form" aria-label={t`When it happened`}>
          {({ close }) => <WhenForm occurred={occurred} onChange={onChange} onClose={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type WhenFormProps = Required<DateLineProps> & { readonly onClose: () => void }

function WhenForm({ occurred, onChange, onClose }: WhenFormProps) {
  const { t } = useLingui()
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="write-when-row">
        <label className="field">
          <span className="field-label">{t`Day`}</span>
          <input
            type="date"
            className="input"
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by a press
            autoFocus
            value={occurred.day}
            max="9999-12-31"
            onChange={({ currentTarget: { value } }) => {
              if (/^\d{4}-\d{2}-\d{2}$/.test(value)) onChange?.({ ...occurred, day: value })
            }}
          />
        </label>
        <label className="field">
          <span className="field-label">{t`Time`}</span>
          <input
            type="time"
            className="input"
            value={occurred.time}
            onChange={({ currentTarget: { value } }) => {
              if (/^\d{2}:\d{2}$/.test(value)) onChange?.({ ...occurred, time: value })
            }}
          />
        </label>
      </div>
      <ZoneField
        label={t`Time zone`}
        value={occurred.zone}
        at={occurred}
        onChange={zone => onChange?.({ ...occurred, zone })}
      />
      <div className="write-when-end">
        <Button type="submit">{t`Done`}</Button>
      </div>
    </form>
  )
}
