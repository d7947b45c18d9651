import { useLingui } from '@lingui/react/macro'
import type { Person } from '../../../shared/domain/person.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import { answerWriting } from '../../../shared/practices/registry.ts'
import { dayOf } from '../../bridge/calendar.ts'
import { useNames } from '../../names/use-names.ts'
import { shortDay } from '../../words/days.ts'
import { isGiven } from './answer-words.ts'
import { ToldAnswer } from './told-answer.tsx'

type RecalledProps = { readonly practice: Practice; readonly run: Run; readonly people: readonly Person[] }

/** Enough to know what this is about, and nothing of what was guessed: who, when, and the steps marked as such. */
export function Recalled({ practice, run, people }: RecalledProps) {
  const { t } = useLingui()
  const names = useNames()
  const who = answerWriting(practice, run.answers, 'person')
  const alias = who?.kind === 'person' ? names.person(who.person) : undefined
  const day = dayOf(new Date(run.startedAt))
  const told = practice.steps.flatMap(step => {
    const answer = run.answers[step.id]
    return step.recalled === true && isGiven(answer)
      ? [
          {
            step,
            answer,
          },
        ]
      : []
  })
  return (
    <section className="recalled" aria-label={t`What this is about`}>
      <p className="recalled-head">
        {alias === undefined ? practice.title : t`${practice.title} · ${alias}`} · {shortDay(day)}
      </p>
      {told.map(({ step, answer }) => (
        <div key={step.id} className="recalled-words">
          <ToldAnswer
            {...{ answer, people, practice }}
            field={step.field}
            today={day}
            answers={run.answers}
          />
        </div>
      ))}
    </section>
  )
}
