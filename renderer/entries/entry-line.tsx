import { Link } from 'wouter'
import type { EntrySummary } from '../../shared/domain/entry.ts'
import type { Day } from '../../shared/domain/time.ts'
import type { ShownNames } from '../names/use-names.ts'
import { distanceWords } from '../words/days.ts'
import { useTitleOf } from './use-entry-words.ts'
import './entries.css'

type EntryLineProps = {
  readonly entry: EntrySummary
  readonly names: ShownNames
  readonly today: Day
}

/** An entry in a short list beside other things: title, how long ago, how it begins. */
export function EntryLine({ entry, names, today }: EntryLineProps) {
  const titleOf = useTitleOf()
  return (
    <Link href={`/write/${entry.id}`} className="entry-line">
      <span className="entry-line-title">{titleOf(entry, names)}</span>
      <span className="entry-line-when">{distanceWords(entry.occurred.day, today)}</span>
      {entry.preview === '' ? null : <span className="entry-line-begins">{names.text(entry.preview)}</span>}
    </Link>
  )
}
