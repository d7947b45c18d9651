import { useLingui } from '@lingui/react/macro'
import { memo, useState } from 'react'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import type { Day } from '../../shared/domain/time.ts'
import type { ShownNames } from '../names/use-names.ts'
import type { Deed } from './deeds.ts'
import { EntryRow } from './entry-row.tsx'
import { EntryTools, TrashTools } from './entry-tools.tsx'
import type { LabelAsk } from './label-dialogs.tsx'
import { remainsWords } from './remains.ts'

/** What a line may ask of its list; the same object as long as the list is there, so that lines are not drawn for nothing. */
export type RowWays = {
  readonly onFocus: (place: number) => void
  readonly onToggle: (entry: EntrySummary, place: number, isRange: boolean) => void
  readonly onDo: (deed: Deed) => void
  /** asks for a tag or a notebook for it */
  readonly onAsk: (entry: EntrySummary, what: LabelAsk) => void
  readonly onPurge: (entry: EntrySummary) => void
}

type ListRowProps = {
  readonly entry: EntrySummary
  readonly names: ShownNames
  readonly place: number
  readonly total: number
  readonly today: Day
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly ways: RowWays
}

/** The pointer or the focus may have gone into a menu of the line, or be on it still. */
const isBusy = (line: Element): boolean =>
  line.matches(':hover') || line.querySelector('[aria-expanded="true"], :focus') !== null

/** A line of the list. Its buttons are there while it is pointed at or in hand: for a hundred lines they would be slow. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { entry, names, place, total, today, isActive, isSelected, ways } = props
  const { t } = useLingui()
  const [isNear, setNear] = useState(false)
  const { trashedAt } = entry
  const tools =
    trashedAt === undefined ? (
      <EntryTools entry={entry} onDo={ways.onDo} onAsk={what => ways.onAsk(entry, what)} />
    ) : (
      <TrashTools entry={entry} onDo={ways.onDo} onPurge={() => ways.onPurge(entry)} />
    )
  return (
    <div
      className="entry-near"
      onPointerEnter={() => setNear(true)}
      onPointerLeave={({ currentTarget }) => setNear(isBusy(currentTarget))}
      onFocus={() => setNear(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setNear(isBusy(currentTarget))
      }}
    >
      <EntryRow
        entry={entry}
        names={names}
        isUnderMonth={trashedAt === undefined}
        position={t`${place + 1} of ${total}`}
        place={place}
        isTabStop={isActive}
        onFocus={() => ways.onFocus(place)}
        selection={{ isSelected, onToggle: isRange => ways.onToggle(entry, place, isRange) }}
        {...(trashedAt === undefined ? {} : { note: remainsWords(trashedAt, today) })}
        {...(isNear ? { tools } : {})}
      />
    </div>
  )
})
