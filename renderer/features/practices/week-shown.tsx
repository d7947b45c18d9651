import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { Outcome } from '../../../shared/domain/hunch.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Week } from '../../../shared/domain/week.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { dayWords } from '../../words/days.ts'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

/** The seven days up to today as they stand in the journal: counts, and the ways to what they count. */
export function WeekShown({ today }: { readonly today: Day }) {
  const { t } = useLingui()
  const { data, error, refetch } = useAsk(contract.week, { today })
  if (error !== null) return <FaultNotice code={error.code} onRetry={() => void refetch()} />
  if (data === undefined) return null
  return (
    <section className="week-shown" aria-label={t`Your week in this journal`}>
      <p className="last-time-day">{t`From ${dayWords(data.from, today)} to today, in this journal`}</p>
      <ul>
        <Entries {...data} />
        <Talks {...data} />
        <Lessons {...data} />
        <Settled {...data} />
        <Opened {...data} />
      </ul>
      <p className="last-time-day">{t`A link leads away from here. The review stays as it is.`}</p>
    </section>
  )
}

type LineProps = { readonly about: ReactNode; readonly children?: ReactNode }

const Line = ({ about, children }: LineProps) => (
  <li className="week-line">
    <span>{about}</span>
    {children}
  </li>
)

function Entries({ entries: { count, latest } }: Week) {
  const { t } = useLingui()
  const { text } = useNames()
  if (count === 0) return <Line about={t`Nothing was written.`} />
  return (
    <Line about={<Plural value={count} one="# entry" other="# entries" />}>
      {latest.map(({ id, title, preview }) => (
        <Link key={id} href={`/write/${id}`}>
          {text(title === '' ? preview : title) || t`Without a title`}
        </Link>
      ))}
      {count > latest.length ? <Link href="/timeline">{t`All of them`}</Link> : null}
    </Line>
  )
}

function Talks({ talks: { count, people } }: Week) {
  const { t } = useLingui()
  const { person } = useNames()
  if (count === 0) return <Line about={t`No talk was noted.`} />
  return (
    <Line about={<Plural value={count} one="# talk, with" other="# talks, with" />}>
      {people.map(id => (
        <Link key={id} href={`/people/${id}`}>
          {person(id)}
        </Link>
      ))}
    </Line>
  )
}

function Lessons({ lessons }: Week) {
  const { text } = useNames()
  if (lessons.length === 0) return null
  return (
    <Line about={<Plural value={lessons.length} one="# lesson" other="# lessons" />}>
      {lessons.map(lesson => (
        <Link key={lesson.id} href="/learning?part=lessons">
          {text(lesson.text)}
        </Link>
      ))}
    </Line>
  )
}

function Settled({ settled: { outcomes, letGo } }: Week) {
  const { t } = useLingui()
  const { outcomeWords } = useOutcomeWords()
  const told = Outcome.options.flatMap(outcome => {
    const count = outcomes.filter(one => one === outcome).length
    return count === 0 ? [] : [t`${outcomeWords[outcome]}: ${count}`]
  })
  const all = letGo === 0 ? told : [...told, t`Let go: ${letGo}`]
  if (all.length === 0) return null
  return (
    <Line
      about={
        <Plural
          value={outcomes.length + letGo}
          one="# first explanation was settled"
          other="# first explanations were settled"
        />
      }
    >
      <Link href="/follow-ups">{all.join(' · ')}</Link>
    </Line>
  )
}

function Opened({ opened }: Week) {
  const { t } = useLingui()
  const names = useNames()
  if (opened.length === 0) return null
  return (
    <Line
      about={
        <Plural
          value={opened.length}
          one="# first explanation was sealed and is open"
          other="# first explanations were sealed and are open"
        />
      }
    >
      {opened.map(({ id, person, practice }) => {
        const alias = person === undefined ? undefined : names.person(person)
        const title = names.text(practice ?? t`A first explanation`)
        return (
          <Link key={id} href={`/follow-ups?at=${id}`}>
            {alias === undefined ? title : t`${title} · ${alias}`}
          </Link>
        )
      })}
    </Line>
  )
}
