import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Group } from '../../../shared/domain/person.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useNames } from '../../names/use-names.ts'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords } from '../../words/days.ts'
import { usePeopleWords } from './use-people-words.ts'

type PersonRowProps = {
  readonly person: PersonLine
  readonly groups: readonly Group[]
  readonly today: Day
}

/** One person: who, where, in which circles, and when they last came up. */
export function PersonRow({ person, groups, today }: PersonRowProps) {
  const { t } = useLingui()
  const names = useNames()
  const { relationWords, placeWords } = usePeopleWords()
  const { id, alias, relation, place, lastTalk, lastEntry } = person
  const own = groups.filter(group => person.groups.includes(group.id))
  return (
    <li className="person-row">
      <Link href={`/person/${id}`} className="person-link">
        <span className="person-name">{names.text(alias)}</span>
        <span className="person-tags">
          {relation === undefined ? null : <Tag tone="plain">{relationWords[relation]}</Tag>}
          {place === undefined ? null : <Tag>{placeWords[place]}</Tag>}
          {own.map(group => (
            <Tag key={group.id} tone="plum">
              {names.text(group.name)}
            </Tag>
          ))}
        </span>
        <span className="person-times">
          <span>
            {lastTalk === undefined ? t`No talk noted` : t`Talked ${distanceWords(lastTalk, today)}`}
          </span>
          <span>
            {lastEntry === undefined
              ? t`Not written about`
              : t`Written about ${distanceWords(lastEntry, today)}`}
          </span>
        </span>
      </Link>
    </li>
  )
}
