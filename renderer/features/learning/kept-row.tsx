import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Act } from '../../../shared/domain/learning-kept.ts'
import { useNames } from '../../names/use-names.ts'
import { shortDay } from '../../words/days.ts'

type KeptRowProps = {
  /** when, with whom, and the entry it leads to */
  readonly of: Pick<Act, 'entry' | 'person' | 'day'>
  readonly title: string
  readonly facts: readonly (string | undefined)[]
  readonly lines: readonly (string | undefined)[]
}

/** One thing that a practice kept, leading to its entry. */
export function KeptRow({ of: { entry, person, day }, title, facts, lines }: KeptRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const who = person === undefined ? undefined : names.person(person)
  const told = [shortDay(day), who, ...facts].filter(fact => fact !== undefined)
  return (
    <li className="learning-item">
      <p>{title}</p>
      <p className="muted">{told.join(' · ')}</p>
      {lines.map((line, at) =>
        line === undefined ? null : (
          // lines of one row are told apart by their place
          <p key={at} className="learning-kept-line">
            {line}
          </p>
        ),
      )}
      <p>
        <Link href={`/write/${entry}`} aria-label={t`Read the entry: ${title}, ${shortDay(day)}`}>
          {t`Read the entry`}
        </Link>
      </p>
    </li>
  )
}
