import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import {
  dueOf,
  type FollowUp,
  type FollowUps,
  type HunchFollowUp,
  idOf,
} from '../../../shared/domain/follow-up.ts'
import { assertNever } from '../../../shared/domain/assert-never.ts'
import { practiceOf } from '../../../shared/practices/registry.ts'
import { useAsk } from '../../bridge/queries.ts'
import { followUpPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Card } from '../../ui/card.tsx'
import { Tag } from '../../ui/tag.tsx'
import { distanceWords } from '../../words/days.ts'
import { useMoveWords } from '../../words/use-move-words.ts'
import { usePlanWords } from '../../words/use-plan-words.ts'

type FollowUpsCardProps = { readonly today: string }

const most = 5

const soonest = ({ overdue, due, later }: FollowUps): FollowUp[] => [...overdue, ...due, ...later]

/** What waits, the soonest first; what it is about is told where it is settled. */
export function FollowUpsCard({ today }: FollowUpsCardProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.followUps, { today })
  if (data === undefined) return null
  const all = soonest(data)
  return (
    <Card title={t`Follow-ups`}>
      {all.length === 0 ? (
        <p className="muted today-small">
          {t`Nothing waits. When a practice ends with a plan or a date to come back, it will stand here.`}
        </p>
      ) : (
        <ul className="today-list">
          {all.slice(0, most).map(item => (
            <li key={idOf(item)}>
              <Link href={followUpPath(idOf(item))} className="today-item">
                <span>
                  <FollowUpWords item={item} />
                </span>
                <span className="today-when">
                  {distanceWords(dueOf(item), today)}
                  {dueOf(item) < today ? <Tag tone="amber">{t`Overdue`}</Tag> : null}
                  {dueOf(item) === today ? <Tag>{t`Due`}</Tag> : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {all.length > most ? (
        <Link href="/follow-ups" className="today-more">
          <Trans>All {all.length} follow-ups</Trans>
        </Link>
      ) : null}
    </Card>
  )
}

type FollowUpWordsProps = { readonly item: FollowUp }

function FollowUpWords({ item }: FollowUpWordsProps) {
  const { t } = useLingui()
  const planWords = usePlanWords()
  const moveWords = useMoveWords()
  const { text } = useNames()
  switch (item.kind) {
    case 'plan':
      return text(planWords(item.plan))
    case 'hunch':
      return <HunchWords item={item} />
    case 'run':
      return t`Come back to: ${text(item.title ?? t`A practice of your own`)}`
    case 'move':
      return t`Ask how it went: ${moveWords[item.move.kind]}`
    case 'agreement':
      return t`Is what was agreed still how you want to work?`
    case 'pain-point':
      return t`Has it eased?`
    case 'lesson':
      return t`Is this lesson still true?`
    case 'goal':
      return t`Look at your edge`
    case 'self-check':
      return t`A self-check`
    default:
      return assertNever(item)
  }
}

type HunchWordsProps = { readonly item: HunchFollowUp }

function HunchWords({ item }: HunchWordsProps) {
  const { text } = useNames()
  const practice = item.practice === undefined ? undefined : practiceOf(item.practice)?.title
  const alias = item.alias === undefined ? undefined : text(item.alias)
  if (alias !== undefined) return <Trans>Come back to your first explanation about {alias}</Trans>
  return practice ?? <Trans>Come back to a first explanation</Trans>
}
