import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { TrackerId } from '../../../shared/domain/ids.ts'
import type { Tracker } from '../../../shared/domain/library.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { FieldFrame } from '../../ui/field.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import type { ChangeHead, Head } from './use-words.ts'

type EntryTrackersProps = { readonly head: Head; readonly onChange: ChangeHead }

/** The values of the writer's own trackers in this entry; what was not given has none. */
export function EntryTrackers({ head, onChange }: EntryTrackersProps) {
  const { data = [] } = useAsk(contract.trackers, {})
  const values = head.trackers ?? {}
  const shown = data.filter(({ id, hidden }) => !hidden || values[id] !== undefined)
  const give = (id: TrackerId, value: number | undefined): void =>
    onChange(now => {
      const { [id]: _, ...others } = now.trackers ?? {}
      return { ...now, trackers: value === undefined ? others : { ...others, [id]: value } }
    })
  return shown.map(tracker => (
    <EntryTracker
      key={tracker.id}
      tracker={tracker}
      value={values[tracker.id]}
      onValue={value => give(tracker.id, value)}
    />
  ))
}

type EntryTrackerProps = {
  readonly tracker: Tracker
  readonly value: number | undefined
  readonly onValue: (value: number | undefined) => void
}

const unsaid = 'unsaid'

function EntryTracker({ tracker, value, onValue }: EntryTrackerProps) {
  const { t } = useLingui()
  const { text } = useNames()
  const { name, kind, min, max, low, high } = tracker
  if (kind === 'count')
    return (
      <FieldFrame label={text(name)}>
        {ids => (
          <input
            {...ids}
            type="number"
            className="input entry-select"
            min={min}
            max={max}
            step={1}
            value={value ?? ''}
            onChange={({ currentTarget: { value: raw } }) => {
              const count = Number(raw)
              if (raw === '') onValue(undefined)
              else if (Number.isInteger(count) && count >= min && count <= max) onValue(count)
            }}
          />
        )}
      </FieldFrame>
    )
  const words = (step: number): string => {
    const meaning = step === min ? text(low) : step === max ? text(high) : ''
    return meaning === '' ? String(step) : `${step}, ${meaning}`
  }
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index)
  return (
    <ChipChoice
      label={text(name)}
      options={[
        ...steps.map(step => ({ id: String(step), label: words(step) })),
        { id: unsaid, label: t`Not said` },
      ]}
      value={value === undefined ? unsaid : String(value)}
      onChange={id => onValue(id === unsaid ? undefined : Number(id))}
    />
  )
}
