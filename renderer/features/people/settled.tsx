import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Hunch } from '../../../shared/domain/hunch.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { shortDay } from '../../words/days.ts'
import { useOutcomeWords } from '../../words/use-outcome-words.ts'

type SettledProps = { readonly hunches: readonly Hunch[] }

const endedOn = ({ resolvedAt, letGoAt }: Hunch): string => {
  const at = resolvedAt ?? letGoAt
  return at === undefined ? '' : shortDay(dayOf(new Date(at)))
}

/** First explanations that were looked at again: what they said, and how they turned out. No share and no score of a person. */
export function Settled({ hunches }: SettledProps) {
  const { t } = useLingui()
  const statementWords = useStatementWords()
  const { outcomeWords, basisWords } = useOutcomeWords()
  if (hunches.length === 0) return null
  const said = ({ statement, entry }: Hunch) => {
    const words = statementWords(statement)
    return entry === undefined ? words : <Link href={`/write/${entry}`}>{words}</Link>
  }
  return (
    <Card title={t`Settled first explanations`}>
      <DataTable
        caption={t`First explanations about them and how they turned out`}
        columns={[
          { id: 'said', label: t`You thought` },
          { id: 'sure', label: t`How sure`, align: 'end' },
          { id: 'outcome', label: t`It turned out` },
          { id: 'day', label: t`Settled` },
        ]}
        rows={hunches.map(hunch => ({
          id: hunch.id,
          cells: [
            said(hunch),
            t`${hunch.confidence}%`,
            hunch.letGoAt === undefined
              ? [hunch.outcome && outcomeWords[hunch.outcome], hunch.basis && basisWords[hunch.basis]]
                  .filter(Boolean)
                  .join(' · ')
              : t`Let go`,
            endedOn(hunch),
          ],
        }))}
      />
    </Card>
  )
}
