import { useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import type { Occurrence } from '../../../shared/domain/time.ts'
import { fold } from '../../../shared/text/fold.ts'
import { ComboField } from '../../ui/combo-field.tsx'
import { allZones, zoneName, zoneOffset } from './zones.ts'

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
  const fitting = zones.filter(
    ({ label, hint = '' }) => fold(label).includes(sought) || fold(hint).includes(sought),
  )
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
