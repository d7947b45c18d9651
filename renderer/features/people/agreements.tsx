import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { CommitmentLine } from '../../loop/commitment-line.tsx'
import { Card } from '../../ui/card.tsx'

type AgreementsProps = { readonly person: Person; readonly today: Day }

/** What was agreed with this person, alone or among others, and the misses counted against it. */
export function Agreements({ person, today }: AgreementsProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.commitments, { person: person.id })
  if (data === undefined || data.length === 0) return null
  return (
    <Card title={t`Agreements`}>
      <ul>
        {data.map(one => (
          <CommitmentLine key={one.id} commitment={one} today={today} on={person.id} />
        ))}
      </ul>
    </Card>
  )
}
