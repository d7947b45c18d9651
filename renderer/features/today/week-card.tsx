import { Plural, useLingui } from '@lingui/react/macro'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Today } from '../../../shared/domain/today.ts'
import { useDeed } from '../../bridge/queries.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { dayWords, weekdayInitial } from '../../words/days.ts'

type WeekCardProps = { readonly week: Today['week']; readonly today: string }

/** From here on a week may be looked back at. */
const FRIDAY = 4

/** The week as seven marks: a day with words holds a tick and a colour, today a ring and its name in strong type. */
export function WeekCard({ week, today }: WeekCardProps) {
  const { t } = useLingui()
  return (
    <Card title={t`This week`}>
      <ol className="today-week">
        {week.map(({ day, entries }) => (
          <li
            key={day}
            className={classNames('today-dot', entries > 0 && 'today-written', day === today && 'today-now')}
            aria-current={day === today ? 'date' : undefined}
          >
            <span aria-hidden="true">{weekdayInitial(day)}</span>
            <span className="today-mark" aria-hidden="true">
              {entries > 0 ? '✓' : ''}
            </span>
            <VisuallyHidden>
              {dayWords(day, today)}: <Plural value={entries} _0="nothing" one="# entry" other="# entries" />
            </VisuallyHidden>
          </li>
        ))}
      </ol>
      {week.slice(FRIDAY).some(({ day }) => day === today) ? <ReviewButton /> : null}
    </Card>
  )
}

function ReviewButton() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const begin = useDeed(contract.startRun)
  const review = () =>
    begin.mutate({ practice: 'weekly-review', form: 'full' }, { onSuccess: ({ id }) => go(`/run/${id}`) })
  return <Button isBusy={begin.isPending} onPress={review}>{t`Review the week`}</Button>
}
