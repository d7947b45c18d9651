import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../../shared/contract/contract.ts'
import { idOf } from '../../../../shared/domain/follow-up.ts'
import { useAsk } from '../../../bridge/queries.ts'
import { Button } from '../../../ui/button.tsx'
import { DueRow } from './due-row.tsx'
import type { FieldProps, Surroundings } from './field-props.ts'
import { FaultNotice } from '../../../ui/fault-notice.tsx'
import { Question } from './question.tsx'

/** Everything that waits today, settled where it stands; each is kept at once. How many were is all that is answered. */
export function DueListField({
  step,
  answer,
  onAnswer,
  today,
}: FieldProps<'due-list'> & Pick<Surroundings, 'today'>) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { data, error, refetch } = useAsk(contract.followUps, { today })
  const place = useRef<HTMLDivElement>(null)
  const due = data === undefined ? [] : [...data.overdue, ...data.due]
  const settled = answer?.settled ?? 0
  function onSettled(): void {
    onAnswer({ kind: 'due-list', settled: settled + 1 })
    // The row is gone with the button that had the focus.
    place.current?.focus()
  }
  return (
    <Question step={step}>
      <div ref={place} tabIndex={-1} className="due-place">
        <output className="due-said">
          {data === undefined
            ? null
            : due.length === 0
              ? t`Nothing waits today.`
              : t`${due.length} waiting today.`}{' '}
          {settled === 0 ? null : t`${settled} looked at here.`}
        </output>
        {error === null ? null : <FaultNotice code={error.code} onRetry={() => void refetch()} />}
        <ul className="due-rows">
          {due.map(item => (
            <DueRow key={`${item.kind} ${idOf(item)}`} item={item} today={today} onSettled={onSettled} />
          ))}
        </ul>
      </div>
      {data === undefined || data.later.length === 0 ? null : (
        <div className="list-more">
          <Button
            variant="quiet"
            onPress={() => go('/follow-ups')}
          >{t`${data.later.length} later, in follow-ups`}</Button>
        </div>
      )}
    </Question>
  )
}
