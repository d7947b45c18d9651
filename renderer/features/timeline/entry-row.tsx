import { IconRestore, IconTrash } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { EntrySummary } from '../../../shared/domain/entry.ts'
import { usePlatform } from '../../bridge/platform.ts'
import { classNames } from '../../ui/class-names.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { dayNumber, weekdayWords } from './month-words.ts'
import { useMoving } from './use-moving.ts'

type EntryRowProps = {
  readonly entry: EntrySummary
  readonly trashed: boolean
  readonly place: number
  readonly total: number
  readonly isActive: boolean
  readonly onFocus: () => void
  readonly onArrow: (event: KeyboardEvent) => void
  /** it is on its way out of this list */
  readonly onLeaving: () => void
}

/** The Delete key; on a Mac also ⌘⌫, as in the Finder, for its keyboards have no other. */
const asksForTrash = ({ key, metaKey }: KeyboardEvent, isMac: boolean): boolean =>
  key === 'Delete' || (isMac && metaKey && key === 'Backspace')

/** One entry: its day, its title, how it begins. */
export function EntryRow(props: EntryRowProps) {
  const { entry, trashed, place, total, isActive, onFocus, onArrow, onLeaving } = props
  const { t } = useLingui()
  const { moveToTrash, restore } = useMoving(entry.id, onLeaving)
  const isMac = usePlatform()?.os === 'mac'
  const { day } = entry.occurred
  const position = t`${place + 1} of ${total}`
  return (
    <div className={classNames('timeline-row', trashed && 'timeline-trashed')}>
      <Link
        href={`/write/${entry.id}`}
        className="timeline-link"
        data-place={place}
        tabIndex={isActive ? 0 : -1}
        onFocus={onFocus}
        onKeyDown={event => {
          if (asksForTrash(event, isMac) && !trashed) void moveToTrash()
          else onArrow(event)
        }}
      >
        <span className="timeline-day tabular">
          <span className="timeline-weekday">{weekdayWords(day)}</span>
          <span className="timeline-number">{dayNumber(day)}</span>
        </span>
        <span className="timeline-words">
          <span className="timeline-title">
            {entry.title === '' ? t`Without a title` : entry.title}
            {entry.kind === 'practice' ? <Tag tone="plum">{t`Practice`}</Tag> : null}
          </span>
          <span className="timeline-preview">{entry.preview}</span>
        </span>
        <span className="visually-hidden">{position}</span>
      </Link>
      <div className="timeline-tools">
        {trashed ? (
          <IconButton
            label={t`Restore`}
            icon={<IconRestore size={17} />}
            isTabStop={isActive}
            onPress={() => void restore()}
          />
        ) : (
          <IconButton
            label={t`Move to the trash`}
            shortcut={isMac ? '⌘⌫' : t`Del`}
            icon={<IconTrash size={17} />}
            isTabStop={isActive}
            onPress={() => void moveToTrash()}
          />
        )}
      </div>
    </div>
  )
}
