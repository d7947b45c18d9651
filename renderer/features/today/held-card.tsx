import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { soonWords } from '../../words/days.ts'

type HeldCardProps = { readonly now: Date }

/** That words wait before they are sent; they are read where they are copied. */
export function HeldCard({ now }: HeldCardProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.heldWords, {})
  const [first] = data ?? []
  if (data === undefined || first === undefined) return null
  const isOver = first.text !== undefined || Date.parse(first.until) <= now.getTime()
  return (
    <Card title={t`Kept before sending`}>
      <Link href="/follow-ups" className="today-item">
        <span>
          <Plural value={data.length} one="One text waits" other="# texts wait" />
        </span>
        <span className="today-when">
          {isOver ? t`Its time is over: would you still send it?` : t`from ${soonWords(first.until)}`}
        </span>
      </Link>
    </Card>
  )
}
