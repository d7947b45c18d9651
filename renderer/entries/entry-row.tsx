import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import type { Finder } from '../../shared/text/hits.ts'
import type { ShownNames } from '../names/use-names.ts'
import { classNames } from '../ui/class-names.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { dayNumber, monthInShort, weekdayInShort, wholeDay } from '../words/days.ts'
import { EntryLabels, labelsOf } from './entry-labels.tsx'
import { EntrySigns } from './entry-signs.tsx'
import { useTitleOf } from './use-entry-words.ts'
import './entries.css'

type EntryRowProps = {
  readonly entry: EntrySummary
  /** of useNames(), asked once by the list: through it every word shown is veiled when it has to be */
  readonly names: ShownNames
  /** in place of its own title and beginning: found words, marked */
  readonly title?: ReactNode
  readonly snippet?: ReactNode
  /** what was looked for, marked in the names it carries too: they may be all that it was found by */
  readonly find?: Finder
  /** a line of its own in place of people, tags and notebook */
  readonly note?: ReactNode
  /** it stands under a heading that names month and year */
  readonly isUnderMonth?: boolean
  /** its place in the list, for those who hear it */
  readonly position?: string
  /** one of many, of which only the one in hand is a stop for Tab */
  readonly isTabStop?: boolean
  readonly place?: number
  readonly onFocus?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** opens it, when it is not simply opened */
  readonly onOpen?: () => void
  /** it can be selected: whether it is, and how that is changed */
  readonly selection?: { readonly isSelected: boolean; readonly onToggle: (isRange: boolean) => void }
  /** buttons at its end, seen while it is pointed at or has the focus */
  readonly tools?: ReactNode
}

/** A click on the line with Shift, Ctrl or ⌘ held, as in every list of files. */
const isForSelecting = ({ shiftKey, ctrlKey, metaKey, target }: MouseEvent): boolean =>
  (shiftKey || ctrlKey || metaKey) && target instanceof Element && target.closest('.entry-link') !== null

/** One entry of a list: its day, its title, how it begins, what it carries. Following it opens it. */
export function EntryRow(props: EntryRowProps) {
  const { entry, names, isTabStop = true, selection, position, tools, onOpen } = props
  const titleOf = useTitleOf()
  return (
    <div
      className={classNames('entry-row', selection?.isSelected === true && 'entry-selected')}
      // before the link, which leaves a click with a modifier to the system
      onClickCapture={event => {
        if (selection === undefined || !isForSelecting(event)) return
        event.preventDefault()
        event.stopPropagation()
        selection.onToggle(event.shiftKey)
      }}
    >
      <Link
        href={`/write/${entry.id}`}
        className="entry-link"
        data-place={props.place}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={props.onFocus}
        onKeyDown={props.onKeyDown}
        onClick={event => {
          if (onOpen === undefined) return
          event.preventDefault()
          onOpen()
        }}
      >
        <EntryDay day={entry.occurred.day} isUnderMonth={props.isUnderMonth ?? false} />
        <EntryWords {...props} own={titleOf(entry, names)} />
        {position === undefined ? null : <VisuallyHidden>{position}</VisuallyHidden>}
      </Link>
      {selection === undefined ? null : (
        <EntryCheck {...selection} isTabStop={isTabStop} title={titleOf(entry, names)} />
      )}
      {tools === undefined ? null : <div className="entry-tools">{tools}</div>}
    </div>
  )
}

type EntryWordsProps = Pick<EntryRowProps, 'entry' | 'names' | 'title' | 'snippet' | 'find' | 'note'> & {
  readonly own: string
}

function EntryWords({ entry, names, title, snippet, find, note, own }: EntryWordsProps) {
  const labels = labelsOf(entry, names, find)
  const line = note ?? (labels === undefined ? undefined : <EntryLabels labels={labels} />)
  return (
    <span className="entry-words">
      <span className="entry-title">
        <span className="entry-title-words">{title ?? own}</span>
        <EntrySigns entry={entry} />
      </span>
      <VisuallyHidden>{wholeDay(entry.occurred.day)}</VisuallyHidden>
      <span className={classNames('entry-preview', line === undefined && 'entry-preview-long')}>
        {snippet ?? names.text(entry.preview)}
      </span>
      {line === undefined ? null : <span className="entry-labels">{line}</span>}
    </span>
  )
}

type EntryDayProps = { readonly day: string; readonly isUnderMonth: boolean }

const EntryDay = ({ day, isUnderMonth }: EntryDayProps) => (
  <span className="entry-day tabular" aria-hidden="true">
    <span className="entry-small">{isUnderMonth ? weekdayInShort(day) : monthInShort(day)}</span>
    <span className="entry-number">{dayNumber(day)}</span>
    {isUnderMonth ? null : <span className="entry-small">{day.slice(0, 4)}</span>}
  </span>
)

type EntryCheckProps = {
  readonly isSelected: boolean
  readonly onToggle: (isRange: boolean) => void
  readonly isTabStop: boolean
  readonly title: string
}

function EntryCheck({ isSelected, onToggle, isTabStop, title }: EntryCheckProps) {
  const { t } = useLingui()
  return (
    <label className="entry-check">
      <input
        type="checkbox"
        className="dot"
        aria-label={t`Select “${title}”`}
        tabIndex={isTabStop ? 0 : -1}
        checked={isSelected}
        onChange={event => {
          const { nativeEvent } = event
          onToggle('shiftKey' in nativeEvent && nativeEvent.shiftKey === true)
        }}
      />
    </label>
  )
}
