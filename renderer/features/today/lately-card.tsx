import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { distanceWords } from '../../words/days.ts'

type LatelyCardProps = { readonly today: string }

/** The last few entries, to go on with or to read again. */
export function LatelyCard({ today }: LatelyCardProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.entryPage, { limit: 4 })
  if (data === undefined) return null
  if (data.entries.length === 0)
    return (
      <Card title={t`How this works`}>
        <ol className="today-steps">
          <li>{t`Write what happened, and the first explanation that came to mind.`}</li>
          <li>{t`Say how sure you are, and choose a day to come back.`}</li>
          <li>{t`Ask. Then see how it turned out, and what that says over the months.`}</li>
        </ol>
        <Link href="/practices" className="today-more">{t`Try the Positive-intent check`}</Link>
      </Card>
    )
  return (
    <Card title={t`Lately`} corner={<Link href="/timeline" className="today-more">{t`Timeline`}</Link>}>
      <ul className="today-list">
        {data.entries.map(entry => (
          <li key={entry.id}>
            <Link href={`/write/${entry.id}`} className="today-item today-entry">
              <span className="today-strong">{entry.title === '' ? t`Without a title` : entry.title}</span>
              <span className="today-when">{distanceWords(entry.occurred.day, today)}</span>
              <span className="today-begins">{entry.preview}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
