import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Edge } from './edge.tsx'
import { EdgeDialog } from './edge-dialog.tsx'

/** What the writer wants to get better at, the open ones first. */
export function Edges() {
  const { t } = useLingui()
  const today = useToday()
  const { data = [] } = useAsk(contract.goals, {})
  const [isAdding, add] = useState(false)
  useReopened('edge', () => add(true), 'new')
  const open = data.filter(({ state }) => state === 'open')
  const past = data.filter(({ state }) => state !== 'open')
  return (
    <Card
      title={t`My edge`}
      corner={<Button variant="quiet" onPress={() => add(true)}>{t`Write an edge`}</Button>}
    >
      {open.length > 0 ? null : (
        <p className="muted">{t`An edge is the one thing you want to get better at. You say beforehand what better would look like, and look at it again on a day you choose.`}</p>
      )}
      {open.length === 0 ? null : (
        <ul className="learning-list" aria-label={t`My edge`}>
          {open.map(goal => (
            <Edge key={goal.id} goal={goal} today={today} />
          ))}
        </ul>
      )}
      {past.length === 0 ? null : (
        <Disclosure summary={t`Judged and let go`}>
          <ul className="learning-list">
            {past.map(goal => (
              <Edge key={goal.id} goal={goal} today={today} />
            ))}
          </ul>
        </Disclosure>
      )}
      {isAdding ? <EdgeDialog today={today} onClose={() => add(false)} /> : null}
    </Card>
  )
}
