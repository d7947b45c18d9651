import { useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import type { RecordRow } from '../../../shared/domain/insight.ts'
import { useStatementWords } from '../../names/use-statement-words.ts'
import { Button } from '../../ui/button.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { shortDay } from '../../words/days.ts'
import { EntriesBehind } from './entries-behind.tsx'

type BehindItProps = {
  readonly caption: string
  readonly rows: readonly RecordRow[]
  /** how it is counted */
  readonly children: ReactNode
}

/** What a figure is made of: its table, its entries, and how it is counted. */
export function BehindIt({ caption, rows, children }: BehindItProps) {
  const { t } = useLingui()
  const id = useId()
  const [shown, show] = useState<'nothing' | 'table' | 'entries'>('nothing')
  const toggle = (what: 'table' | 'entries') => show(shown === what ? 'nothing' : what)
  return (
    <div className="behind">
      {rows.length === 0 ? null : (
        <div className="behind-ways">
          <Button aria-expanded={shown === 'table'} aria-controls={id} onPress={() => toggle('table')}>
            {shown === 'table' ? t`Hide the table` : t`Show as a table`}
          </Button>
          <Button aria-expanded={shown === 'entries'} aria-controls={id} onPress={() => toggle('entries')}>
            {shown === 'entries' ? t`Hide the entries` : t`Show the entries behind this`}
          </Button>
        </div>
      )}
      <div id={id}>
        {shown === 'table' ? <RowsTable caption={caption} rows={rows} /> : null}
        {shown === 'entries' ? <EntriesBehind rows={rows} /> : null}
      </div>
      <Disclosure summary={t`How this is counted`}>{children}</Disclosure>
    </div>
  )
}

function RowsTable({ caption, rows }: Pick<BehindItProps, 'caption' | 'rows'>) {
  const { t } = useLingui()
  const statementWords = useStatementWords()
  const outcomes = { held: t`It held`, partly: t`Partly`, not: t`It did not hold`, cant: t`Cannot tell` }
  return (
    <div className="behind-scroll">
      <DataTable
        caption={caption}
        columns={[
          { id: 'day', label: t`Day` },
          { id: 'statement', label: t`First explanation` },
          { id: 'sure', label: t`How sure`, align: 'end' },
          { id: 'outcome', label: t`Turned out` },
        ]}
        rows={rows.map(row => ({
          id: row.hunch,
          cells: [
            shortDay(row.day),
            statementWords(row.statement),
            t`${row.confidence}%`,
            outcomes[row.outcome],
          ],
        }))}
      />
    </div>
  )
}
