import { useMemo, useState } from 'react'
import { ComboField } from './combo-field.tsx'
import { allZones, type Moment, zoneName, zoneOffset } from './zones.ts'

/** As it is typed: without accents, large or small. */
const plainly = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase()

/** A place that begins so comes first, then a part of a name, then an offset. */
function rankOf({ label, hint = '' }: { label: string; hint?: string | undefined }, sought: string): number {
  const name = plainly(label)
  if (name.split('/').some(part => part.startsWith(sought))) return 0
  if (name.includes(sought)) return 1
  return plainly(hint).includes(sought) ? 2 : 3
}

type ZoneFieldProps = {
  readonly label: string
  /** none: '' */
  readonly value: string
  /** when it is that the offsets are told for */
  readonly at: Moment
  /** may be left empty, which is told as '' */
  readonly isOptional?: boolean
  readonly onChange: (zone: string) => void
}

/** A time zone, found by any part of its name or by its offset. What is typed and is none is forgotten when the field is left. */
export function ZoneField({ label, value, at, isOptional = false, onChange }: ZoneFieldProps) {
  const [typed, type] = useState<string>()
  const { day, time } = at
  const zones = useMemo(
    () =>
      allZones(value).map(id => ({
        id,
        label: zoneName(id),
        hint: zoneOffset(id, { day, time }) || undefined,
      })),
    [day, time, value],
  )
  const sought = plainly(typed ?? '')
  const fitting = zones
    .map(one => ({ one, rank: rankOf(one, sought) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)

  function choose(id: string): void {
    type(undefined)
    onChange(id)
  }

  function take(text: string): void {
    type(text === zoneName(value) ? undefined : text)
    const whole = zones.find(zone => plainly(zone.label) === plainly(text))
    if (whole !== undefined) onChange(whole.id)
    else if (isOptional && text.trim() === '') onChange('')
  }

  return (
    <ComboField
      label={label}
      text={typed ?? zoneName(value)}
      onText={take}
      options={fitting}
      onPick={choose}
      onEnter={() => {
        const [first] = fitting
        if (typed !== undefined && typed.trim() !== '' && first !== undefined) choose(first.id)
      }}
      onLeave={() => type(undefined)}
      description={zoneOffset(value, at)}
    />
  )
}
