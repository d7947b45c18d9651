import { useLingui } from '@lingui/react/macro'
import type { PersonPage } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { shortDay } from '../../words/days.ts'
import { Talks } from './talks.tsx'
import { Valued } from './valued.tsx'

type AboutProps = { readonly page: PersonPage; readonly today: Day }

/** The talks, the circles, what they were told, and what they told of themselves. */
export function About({ page, today }: AboutProps) {
  const { t } = useLingui()
  const names = useNames()
  const { person, groups } = page
  return (
    <>
      <Talks page={page} today={today} />
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
      {page.load === undefined ? null : (
        <Card title={t`Their load`}>
          <p>{t`${page.load.value} of 7, as they told you`}</p>
          <p className="muted">{t`1 is light, 7 is more than fits. Told on ${shortDay(page.load.day)}.`}</p>
        </Card>
      )}
      <Valued person={person.id} />
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
