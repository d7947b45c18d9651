import { useLingui } from '@lingui/react/macro'
import type { RecordField } from '../../../shared/domain/practice.ts'
import { answerWords, isGiven } from './answer-words.ts'
import { type RunEndingProps, useWordsOf } from './use-words-of.ts'

/** What is kept as a record of its own, beside the entry. */
export function Kept(props: RunEndingProps) {
  const { t } = useLingui()
  const wordsOf = useWordsOf(props)
  const records: readonly (readonly [RecordField, string])[] = [
    ['lesson', t`A lesson that comes back to be looked at again:`],
    ['lesson.revised', t`Your lesson, as it is now:`],
    ['feedback.gist', t`Kept with your feedback:`],
    ['move.kind', t`Kept with your moves to connect:`],
    ['goal.expected', t`Your edge, with lines that stay as you wrote them:`],
    ['goal.level', t`Your edge is judged by your own line:`],
    ['hunch.resolutions', t`What you expected:`],
    ['session.next', t`Among your follow-ups, your next session:`],
    ['person.goal', t`Kept with them as what they want to learn:`],
    ['person.circumstance', t`Kept with them as what they told you:`],
  ]
  return records.map(([field, label]) => {
    const words = wordsOf(field)
    return words === undefined ? null : (
      <p key={field} className="run-kept">
        <span className="muted">{label}</span> {words}
      </p>
    )
  })
}

/** The figures that can be looked at over time, plainly. */
export function Figures({ practice, draft, people, today }: RunEndingProps) {
  const { t } = useLingui()
  const told = draft.path.flatMap(({ id, name, field, measure }) => {
    const answer = draft.answers[id]
    return measure !== undefined && isGiven(answer)
      ? [{ id, name, words: answerWords({ field, answer, people, today, practice, answers: draft.answers }) }]
      : []
  })
  if (told.length === 0) return null
  return (
    <section className="run-figures" aria-label={t`Figures kept with this`}>
      <h3 className="run-figures-title">{t`Figures kept with this`}</h3>
      <dl>
        {told.map(({ id, name, words }) => (
          <div key={id} className="run-figure">
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
