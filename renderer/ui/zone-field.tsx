import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { FieldFrame } from './field.tsx'

type ZoneFieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (zone: string) => void
}

const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** A time zone by its name: typed, or chosen from those this computer knows. */
export function ZoneField({ label, value, onChange }: ZoneFieldProps) {
  const { t } = useLingui()
  const list = useId()
  const isKnown = value === '' || zones.includes(value)
  return (
    <FieldFrame
      label={label}
      {...(isKnown ? {} : { description: t`A place of the list, such as Europe/Berlin.` })}
    >
      {ids => (
        <span className="box">
          <input
            {...ids}
            className="input"
            list={list}
            value={value}
            maxLength={64}
            autoComplete="off"
            spellCheck={false}
            onChange={event => onChange(event.currentTarget.value)}
          />
          <datalist id={list}>
            {zones.map(zone => (
              <option key={zone} value={zone}>
                {zone}
              </option>
            ))}
          </datalist>
        </span>
      )}
    </FieldFrame>
  )
}
