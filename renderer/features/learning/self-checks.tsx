import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { SelfCheckDue } from '../../../shared/domain/learning-due.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { selfChecks, selfCheckTruth, type SelfCheckScale } from '../../../shared/practices/self-checks.ts'
import { useReopened } from '../../bridge/forms.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { distanceWords } from '../../words/days.ts'
import { CheckDialog } from './check-dialog.tsx'
import { CheckRecord } from './check-record.tsx'
import { pointsOf, type CheckPoint } from './check-series.ts'
import { learningPath } from '../../names/learning-path.ts'

/** The self-checks: done every fortnight by whoever wants to, each with its own record. */
export function SelfChecks() {
  const { t } = useLingui()
  const today = useToday()
  const { data } = useAsk(contract.selfChecks, {})
  const wanted = new URLSearchParams(useSearch()).get('check')
  return (
    <Card title={t`Self-checks`}>
      <p className="muted">{selfCheckTruth}</p>
      <p className="muted">{t`Four questions each, every two weeks if you want to. While one is due, your earlier answers to it stay hidden, so that they do not answer for you.`}</p>
      {data === undefined ? null : (
        <ul className="learning-list">
          {selfChecks.map(scale => (
            <SelfCheckLine
              key={scale.id}
              scale={scale}
              points={pointsOf(scale, data.done)}
              waiting={data.waiting.find(one => one.scale === scale.id)}
              today={today}
              opens={wanted === scale.id}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}

type SelfCheckLineProps = {
  readonly scale: SelfCheckScale
  readonly points: readonly CheckPoint[]
  readonly waiting: SelfCheckDue | undefined
  readonly today: Day
  /** whoever came here came to do it */
  readonly opens: boolean
}

function SelfCheckLine({ scale, points, waiting, today, opens }: SelfCheckLineProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const [isOpen, open] = useState(opens)
  useReopened('self-check', () => open(true), scale.id)
  const stop = useDeed(contract.stopSelfCheck)
  function close(): void {
    open(false)
    if (opens) go(learningPath('checks'), { replace: true })
  }
  const isDue = waiting !== undefined && waiting.due <= today
  const isHidden = points.length > 0 && (isDue || isOpen)
  return (
    <li className="learning-item">
      <div className="learning-line">
        <div>
          <h3 className="learning-check">{scale.title}</h3>
          <p className="muted">
            {waiting === undefined
              ? points.length === 0
                ? t`Not done yet`
                : t`Not asked any more`
              : t`Next ${distanceWords(waiting.due, today)}`}
          </p>
        </div>
        <div className="learning-ways">
          {waiting === undefined ? null : (
            <Button variant="quiet" onPress={() => stop.mutate({ scale: scale.id })}>{t`Stop asking`}</Button>
          )}
          <Button
            variant={isDue ? 'primary' : 'plain'}
            aria-describedby={`check-${scale.id}`}
            onPress={() => open(true)}
          >{t`Do it now`}</Button>
          <span id={`check-${scale.id}`} className="visually-hidden">
            {scale.title}
          </span>
        </div>
      </div>
      {isHidden ? (
        <p className="muted">{t`Your earlier answers show again once you have done this one, or stopped it.`}</p>
      ) : (
        <CheckRecord scale={scale} points={points} />
      )}
      {isOpen ? <CheckDialog scale={scale} today={today} onClose={close} /> : null}
    </li>
  )
}
