import { Plural, useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { useAsk } from '../../bridge/queries.ts'
import { Card } from '../../ui/card.tsx'
import { shortDay } from '../../words/days.ts'

type ValuedProps = { readonly person: PersonId }

/** How often the writer noted that they told this person what they valued, and when last. */
export function Valued({ person }: ValuedProps) {
  const { t } = useLingui()
  const { data = [] } = useAsk(contract.recognition, {})
  const told = data.find(one => one.person === person)
  if (told === undefined) return null
  const { times, last } = told
  return (
    <Card title={t`Telling them what you value`}>
      {last === undefined ? (
        <p className="muted">{t`Not noted yet. A one-to-one asks for it, and feedback to recognise something counts.`}</p>
      ) : (
        <p>
          <Plural value={times} one="Noted # time," other="Noted # times," />{' '}
          {t`the last on ${shortDay(last)}.`}
        </p>
      )}
    </Card>
  )
}
