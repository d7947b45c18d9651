import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { fold } from '../../../shared/text/fold.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { allZones, zoneName, zoneOffset } from './zones.ts'

/** A place that begins so comes first, then a part of a name, then an offset. */
function rankOf({ label, hint = '' }: { label: string; hint?: string | undefined }, sought: string): number {
  const name = fold(label)
  if (name.split('/').some(part => part.startsWith(sought))) return 0
  if (name.includes(sought)) return 1
  return fold(hint).includes(sought) ? 2 : 3
}

type ZoneFieldProps = {
  readonly occurred: Occurrence
  readonly onChange: (zone: string) => void
}

/** The time zone, found by any part of its name or by its offset. */
export function ZoneField({ occurred, onChange }: ZoneFieldProps) {
  const { t } = useLingui()
  const [typed, type] = useState<string>()
  const { day, time, zone } = occurred
  const zones = useMemo(
    () =>
      allZones(zone).map(id => ({
        id,
        label: zoneName(id),
        hint: zoneOffset(id, { day, time }) || undefined,
      })),
    [day, time, zone],
  )
  const sought = fold(typed?.trim() ?? '')
  const fitting = zones
    .map(one => ({ one, rank: rankOf(one, sought) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
  function choose(id: string): void {
    type(undefined)
    onChange(id)
  }
  return (
    <ComboField
      label={t`Time zone`}
      text={typed ?? zoneName(zone)}
      onText={text => type(text === zoneName(zone) ? undefined : text)}
      options={fitting}
      onPick={choose}
      onEnter={() => {
        const [first] = fitting
        if (typed !== undefined && first !== undefined) choose(first.id)
      }}
      onLeave={() => type(undefined)}
      description={zoneOffset(zone, occurred)}
    />
  )
}
