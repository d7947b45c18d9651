import { useRef } from 'react'
import type { EntryFilter } from '../../shared/domain/entry.ts'
import { classNames } from '../ui/class-names.ts'
import { FaultNotice } from '../ui/fault-notice.tsx'
import type { Jump } from './entry-list.tsx'
import { Lines } from './lines.tsx'
import { ListDialogs } from './list-dialogs.tsx'
import type { Scaffold } from './scaffold.ts'
import { SelectionBar, selectedWords } from './selection-bar.tsx'
import { useList } from './use-list.ts'
import './list-view.css'

type ListViewProps = {
  readonly filter: EntryFilter
  readonly label: string
  readonly scaffold: Scaffold
  readonly heading: ((month: string) => string) | undefined
  readonly jump: Jump | undefined
}

/** A list that has entries: drawn where it is in sight, walked by keys, selected, changed. */
export function ListView({ filter, label, scaffold, heading, jump }: ListViewProps) {
  const list = useRef<HTMLUListElement>(null)
  const { height, error, doings, selection, onKeyDown, onOpen, setHasFocus, ...row } = useList({
    list,
    filter,
    scaffold,
    jump,
  })
  const { ways, names } = row
  const count = selection.selected.size
  return (
    <div className={classNames('entry-list', count > 0 && 'entry-selecting')}>
      <SelectionBar
        selection={selection}
        total={scaffold.entries}
        isTrash={filter.trashed === true}
        onDo={ways.onDo}
        onAsk={what => doings.setAsked({ what, entries: doings.meant() })}
      />
      {error === null ? null : <FaultNotice code={error.code} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its lines */}
      <ul
        ref={list}
        className="entry-lines"
        aria-label={label}
        tabIndex={-1}
        style={{ blockSize: height }}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('.entry-link') !== null) onOpen()
        }}
        onFocus={() => setHasFocus(true)}
        onBlur={() => setHasFocus(false)}
      >
        <Lines {...row} heading={heading} total={scaffold.entries} selected={selection.selected} />
      </ul>
      <ListDialogs
        asked={doings.asked}
        names={names}
        onDo={ways.onDo}
        onPurge={doings.purgeThese}
        onClose={() => doings.setAsked(undefined)}
      />
      <output className="visually-hidden">{count === 0 ? '' : selectedWords(count, scaffold.entries)}</output>
    </div>
  )
}
