import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { shortDay } from '../../words/days.ts'
import { isGiven } from './answer-words.ts'
import { ToldAnswer } from './told-answer.tsx'

type LastTimeProps = {
  readonly step: Step
  readonly run: Run
  readonly practice: Practice
  readonly people: readonly Person[]
}

/** What was answered here the last time this practice was gone through to its end, with the day. */
export function LastTime({ step, run, practice, people }: LastTimeProps) {
  const { t } = useLingui()
  const { data } = useAsk(contract.runsOf, { state: 'all', practice: run.practice })
  const last = data?.find(
    // One whose page was deleted for good has no answers any more.
    ({ id, state, startedAt, answers }) =>
      id !== run.id && state === 'finished' && startedAt < run.startedAt && Object.keys(answers).length > 0,
  )
  const answer = last?.answers[step.id]
  if (last === undefined || !isGiven(answer)) return null
  const day = dayOf(new Date(last.startedAt))
  return (
    <section className="last-time" aria-label={t`Then, on ${shortDay(day)}`}>
      <p className="last-time-day">{t`Then, on ${shortDay(day)}`}</p>
      <div>
        <ToldAnswer {...{ answer, people, practice }} field={step.field} today={day} answers={last.answers} />
      </div>
    </section>
  )
}
