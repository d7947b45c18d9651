import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useAsk } from '../../bridge/queries.ts'
import { CommitmentLine } from '../../loop/commitment-line.tsx'
import { Button } from '../../ui/button.tsx'

type AgreedSectionProps = { readonly today: Day; readonly onAdd: () => void }

/** Every agreement that still stands. */
export function AgreedSection({ today, onAdd }: AgreedSectionProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.commitments, {})
  if (data === undefined || data.length === 0) return null
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-agreed">
      <div className="follow-ups-head">
        <h2 id="follow-ups-agreed" className="follow-ups-title">
          {t`Agreements`} <span className="follow-ups-count">{data.length}</span>
        </h2>
        <Button variant="quiet" onPress={onAdd}>{t`New agreement`}</Button>
      </div>
      <ul className="follow-ups-list follow-ups-agreed">
        {data.map(one => (
          <CommitmentLine key={one.id} commitment={one} today={today} />
        ))}
      </ul>
    </section>
  )
}
