import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { EntrySummary } from '../../../shared/domain/entry.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { dayWords } from '../../words/days.ts'

type OnThisDayCardProps = { readonly entries: readonly EntrySummary[]; readonly today: string }

/** As many as are told of here. */
const few = 3

/** What was written on this day of earlier years. */
export function OnThisDayCard({ entries, today }: OnThisDayCardProps) {
  const { t } = useLingui()
  const names = useNames()
  if (entries.length === 0) return null
  return (
    <Card
      title={t`On this day`}
      corner={
        entries.length > few ? (
          <Link href="/timeline?view=on-this-day" className="today-more">{t`All ${entries.length}`}</Link>
        ) : undefined
      }
    >
      {entries.slice(0, few).map(entry => {
        const { day } = entry.occurred
        return (
          <article key={entry.id} className="today-memory">
            <p className="today-when">
              <Plural
                value={Number(today.slice(0, 4)) - Number(day.slice(0, 4))}
                one="One year ago"
                other="# years ago"
              />
              {', '}
              {dayWords(day, today)}
            </p>
            <p className="today-quoted">{names.text(entry.preview === '' ? entry.title : entry.preview)}</p>
            <Link href={`/write/${entry.id}`} className="today-more">
              {entry.title === '' ? t`Open the entry` : t`Open “${names.text(entry.title)}”`}
            </Link>
          </article>
        )
      })}
    </Card>
  )
}
