import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { AgreementDialog } from '../../loop/agreement-dialog.tsx'
import { CommitmentLine } from '../../loop/commitment-line.tsx'
import { Button } from '../../ui/button.tsx'

type AgreedSectionProps = { readonly today: Day }

/** Every agreement that still stands. */
export function AgreedSection({ today }: AgreedSectionProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.commitments, {})
  const [isAdding, add] = useState(false)
  useReopened('agreement', () => add(true), 'new')
  if (data === undefined || data.length === 0) return null
  return (
    <section className="follow-ups" aria-labelledby="follow-ups-agreed">
      <div className="follow-ups-head">
        <h2 id="follow-ups-agreed" className="follow-ups-title">
          {t`Agreements`} <span className="follow-ups-count">{data.length}</span>
        </h2>
        <Button variant="quiet" onPress={() => add(true)}>{t`New agreement`}</Button>
      </div>
      <ul className="follow-ups-list follow-ups-agreed">
        {data.map(one => (
          <CommitmentLine key={one.id} commitment={one} today={today} />
        ))}
      </ul>
      {isAdding ? <AgreementDialog today={today} onClose={() => add(false)} /> : null}
    </section>
  )
}
