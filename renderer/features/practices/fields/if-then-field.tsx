import { useLingui } from '@lingui/react/macro'
import { TextField } from '../../../ui/text-field.tsx'
import type { FieldProps } from './field-props.ts'
import { Question } from './question.tsx'

/** A plan in two lines: the moment one will recognise, and what one will do then. */
export function IfThenField({ step, answer, onAnswer }: FieldProps<'ifthen'>) {
  const { t } = useLingui()
  const { when = '', action = '' } = answer ?? {}
  const change = (part: { when?: string; action?: string }): void => {
    const plan = { when, action, ...part }
    onAnswer(plan.when === '' && plan.action === '' ? undefined : { kind: 'ifthen', ...plan })
  }
  return (
    <Question step={step}>
      <div className="if-then">
        <TextField label={t`If …`} value={when} maxLength={2000} onChange={text => change({ when: text })} />
        <TextField
          label={t`then I will …`}
          value={action}
          maxLength={2000}
          onChange={text => change({ action: text })}
        />
      </div>
    </Question>
  )
}
