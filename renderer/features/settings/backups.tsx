import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import { Tag } from '../../ui/tag.tsx'
import { momentWords, shortDay } from '../../words/days.ts'
import { sizeWords } from '../../words/sizes.ts'
import { FaultLine } from './fault-line.tsx'

type StateProps = { readonly verified: boolean | undefined }

function State({ verified }: StateProps) {
  const { t } = useLingui()
  if (verified === undefined) return <Tag tone="plain">{t`Not checked yet`}</Tag>
  return verified ? <Tag>{t`Opens`}</Tag> : <Tag tone="amber">{t`Does not open`}</Tag>
}

/** The backups beside the journal, and which of them were proved by opening them. */
export function Backups() {
  const { t } = useLingui()
  const { data, error, isPending } = useAsk(contract.vaultFacts, {})
  return (
    <Card title={t`Backups`}>
      <p className="muted">{t`One is made whenever you lock after writing, and opened once to see that it works. The last ten are kept, encrypted like the journal. Copy the folder to another disk now and then.`}</p>
      {isPending ? <Spinner label={t`Looking`} /> : null}
      <FaultLine error={error} />
      {data === undefined ? null : (
        <>
          <p>
            <Plural value={data.entries} one="# entry" other="# entries" />
            {', '}
            {t`begun on ${shortDay(dayOf(new Date(data.createdAt)))}.`}
          </p>
          {data.backups.length === 0 ? (
            <p className="muted">{t`The first one is made when you lock.`}</p>
          ) : (
            <DataTable
              caption={t`Backups`}
              columns={[
                { id: 'at', label: t`Made` },
                { id: 'size', label: t`Size`, align: 'end' },
                { id: 'state', label: t`Checked` },
              ]}
              rows={data.backups.map(({ id, at, bytes, verified }) => ({
                id,
                cells: [momentWords(at), sizeWords(bytes), <State key="state" verified={verified} />],
              }))}
            />
          )}
        </>
      )}
    </Card>
  )
}
