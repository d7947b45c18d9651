import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { isSealed } from '../../../shared/practices/tell-run.ts'
import { isShown } from '../../../shared/practices/shown.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useAsk } from '../../bridge/queries.ts'
import { isGiven } from './answer-words.ts'
import { ToldAnswer } from './told-answer.tsx'

type RunAnswersProps = {
  readonly practice: Practice
  readonly run: Run
  /** what was sealed was let go without being seen, and stays so */
  readonly isUnseen: boolean
}

/** Each question as it was worded then, and what was answered. */
export function RunAnswers({ practice, run, isUnseen }: RunAnswersProps) {
  const { t } = useLingui()
  const people = useAsk(contract.people, {}).data ?? []
  const today = dayOf(new Date(run.savedAt))
  const told = practice.steps.flatMap(step => {
    const answer = run.answers[step.id]
    return isGiven(answer) && isShown(practice, step, run.answers) && !(isUnseen && isSealed(step))
      ? [
          {
            step,
            answer,
          },
        ]
      : []
  })
  if (told.length === 0) return null
  return (
    <section className="run-answers" aria-label={t`Your answers`}>
      <h2 className="run-answers-title">{t`Your answers`}</h2>
      <dl>
        {told.map(({ step, answer }) => (
          <div key={step.id} className="run-answer">
            <dt>{step.prompt}</dt>
            <dd>
              <ToldAnswer {...{ answer, people, today, practice }} field={step.field} answers={run.answers} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
