import { useState } from 'react'
import { FieldFrame } from '../../../ui/field.tsx'

type NumberFieldProps = {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}

/** A whole number. While what is typed is none, the last one stands. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <FieldFrame label={label}>
      {ids => (
        <input
          {...ids}
          type="number"
          className="input own-number"
          min={min}
          max={max}
          step={1}
          value={typed ?? String(value)}
          onChange={({ currentTarget: { value: raw } }) => {
            setTyped(raw)
            const number = Number(raw)
            if (raw !== '' && Number.isInteger(number) && number >= min && number <= max) onChange(number)
          }}
          onBlur={() => setTyped(undefined)}
        />
      )}
    </FieldFrame>
  )
}
