import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Nudge, WritersNow } from '../../../shared/domain/loop.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { isQuiet } from '../../../shared/insights/nudges.ts'
import { clockOf } from '../../bridge/calendar.ts'
import { faultInPassing } from '../../bridge/in-passing.ts'
import { useAsk, useDeed } from '../../bridge/queries.ts'
import { useNudgeWords } from '../../loop/use-nudge-words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { toast } from '../../ui/toast.ts'
import { useNudgeDeed } from './use-nudge-deed.ts'

type NudgeCardProps = { readonly now: Date; readonly day: Day }

/** The one thing that is said unasked today, why, and the way to be rid of it. In quiet hours it is not even asked for. */
export function NudgeCard({ now, day }: NudgeCardProps) {
  const { data } = useAsk(contract.nudgeSettings, {})
  const time = clockOf(now)
  if (data === undefined || isQuiet(time, data.quiet)) return null
  return <Asked key={day} today={day} time={time} />
}

/** Asked once, with the time at which the quiet ended or the page was opened. */
function Asked(moment: WritersNow) {
  const [asked] = useState(moment)
  const { data } = useAsk(contract.nudge, { today: asked.today, time: asked.time })
  return data === undefined || data === null ? null : <Said nudge={data} />
}

type SaidProps = { readonly nudge: Nudge }

function Said({ nudge }: SaidProps) {
  const { t } = useLingui()
  const follow = useNudgeDeed()
  const { sentence, why, deed } = useNudgeWords()
  const answer = useDeed(contract.answerNudge)
  const setRule = useDeed(contract.setNudgeRule)
  const { rule, day } = nudge
  const [isBusy, setBusy] = useState(false)
  // Only what could be begun was heeded.
  function act(): void {
    setBusy(true)
    follow(nudge).then(
      () => answer.mutate({ day, answer: 'acted' }),
      error => {
        setBusy(false)
        faultInPassing(error)
      },
    )
  }
  const never = (): void =>
    setRule.mutate(
      { rule, isOn: false, today: day },
      {
        onSuccess: () => {
          answer.mutate({ day, answer: 'dismissed' })
          toast({
            text: t`It will not be said again. You can switch it on in the settings.`,
            undo: () => setRule.mutate({ rule, isOn: true, today: day }),
          })
        },
      },
    )
  return (
    <Card title={t`A thought for today`}>
      <p className="today-nudge">{sentence(nudge)}</p>
      <div className="today-buttons">
        <Button variant="primary" isBusy={isBusy} onPress={act}>
          {deed(nudge)}
        </Button>
        <Button onPress={() => answer.mutate({ day, answer: 'dismissed' })}>{t`Not today`}</Button>
      </div>
      <Disclosure summary={t`Why am I seeing this?`}>
        <p>{why(nudge)}</p>
        <p>
          {t`At most one such thing is said a day, from this journal alone, and never in your quiet hours. What is hardly ever heeded falls silent by itself.`}
        </p>
        <div>
          <Button onPress={never}>{t`Do not say this again`}</Button>
        </div>
      </Disclosure>
    </Card>
  )
}
