import { useLingui } from '@lingui/react/macro'
import { useNames } from '../../../names/use-names.ts'
import { RadioCards } from '../../../ui/options.tsx'
import { answerWords, isGiven } from '../answer-words.ts'
import type { FieldProps, Surroundings } from './field-props.ts'
import { Question } from './question.tsx'

/** One of the lines the writer wrote earlier; what was not written is not offered. */
export function OwnLinesField({
  step,
  field,
  answer,
  onAnswer,
  ...around
}: FieldProps<'own-lines'> & Surroundings) {
  const { t } = useLingui()
  const { text } = useNames()
  const options = field.from.flatMap(id => {
    const from = around.practice.steps.find(one => one.id === id)
    const given = around.answers[id]
    return from !== undefined && isGiven(given)
      ? [{ id, label: text(answerWords({ ...around, field: from.field, answer: given })), hint: from.name }]
      : []
  })
  if (options.length === 0)
    return (
      <Question step={step}>
        <p className="muted">{t`There is no line of yours to choose from yet. You can go on, or go back and write one.`}</p>
      </Question>
    )
  return (
    <RadioCards
      label={step.prompt}
      look="question"
      description={step.help}
      options={options}
      value={answer?.step}
      onChange={id => onAnswer({ kind: 'own-lines', step: id })}
    />
  )
}
