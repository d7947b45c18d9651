import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { EntryLine } from '../../entries/entry-line.tsx'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'

type LatelyCardProps = { readonly today: string }

/** The last few entries, to go on with or to read again. */
export function LatelyCard({ today }: LatelyCardProps) {
  const { t } = useLingui()
  const names = useNames()
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
            <EntryLine entry={entry} names={names} today={today} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
