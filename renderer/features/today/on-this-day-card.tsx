import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { EntrySummary } from '../../../shared/domain/entry.ts'
import { Card } from '../../ui/card.tsx'
import { dayWords } from '../../words/days.ts'

type OnThisDayCardProps = { readonly entries: readonly EntrySummary[]; readonly today: string }

/** What was written on this day of earlier years. */
export function OnThisDayCard({ entries, today }: OnThisDayCardProps) {
  const { t } = useLingui()
  if (entries.length === 0) return null
  return (
    <Card title={t`On this day`}>
      {entries.slice(0, 3).map(entry => {
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
            <p className="today-quoted">{entry.preview === '' ? entry.title : entry.preview}</p>
            <Link href={`/write/${entry.id}`} className="today-more">
              {entry.title === '' ? t`Open the entry` : t`Open “${entry.title}”`}
            </Link>
          </article>
        )
      })}
    </Card>
  )
}
