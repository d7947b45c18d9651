import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PersonPage } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords, shortDay } from '../../words/days.ts'
import { timeIn } from './time-in.ts'
import { usePeopleWords } from './use-people-words.ts'

type AboutProps = { readonly page: PersonPage; readonly today: Day }

/** The last conversation, the circles, and what they told of themselves. */
export function About({ page, today }: AboutProps) {
  const { t } = useLingui()
  const names = useNames()
  const { modeWords } = usePeopleWords()
  const { person, groups, lastTalk } = page
  const [now] = useState(() => new Date())
  const there = person.zone === undefined ? undefined : timeIn(person.zone, now)
  return (
    <>
      <Card title={t`Last real conversation`}>
        {lastTalk === undefined ? (
          <p className="muted">{t`None is noted. A chat is not counted as one.`}</p>
        ) : (
          <p>
            {distanceWords(lastTalk.day, today)}, {modeWords[lastTalk.mode]}{' '}
            <span className="muted">({shortDay(lastTalk.day)})</span>
          </p>
        )}
        {there === undefined ? null : <p className="muted">{t`It is ${there} where they are.`}</p>}
      </Card>
      {groups.length === 0 ? null : (
        <Card title={t`Groups`}>
          <p className="people-tags">
            {groups.map(({ id, name }) => (
              <Tag key={id} tone="plum">
                {names.text(name)}
              </Tag>
            ))}
          </p>
        </Card>
      )}
      {person.goal === undefined ? null : (
        <Card title={t`What they want to learn`}>
          <p className="words people-words">{names.text(person.goal)}</p>
        </Card>
      )}
      {person.circumstances === undefined || person.circumstances.length === 0 ? null : (
        <Card title={t`What they told you`}>
          <ul className="people-circumstances">
            {person.circumstances.map(({ told, day }, at) => (
              <li key={at}>
                <p className="words people-words">{names.text(told)}</p>
                <p className="muted">{t`Told on ${shortDay(day)}`}</p>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {person.note === undefined ? null : (
        <Card title={t`Note`}>
          <p className="words people-words">{names.text(person.note)}</p>
        </Card>
      )}
    </>
  )
}
