import { useLingui } from '@lingui/react/macro'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
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
  const whenField = useVeiledField(when, text => change({ when: text }))
  const actionField = useVeiledField(action, text => change({ action: text }))
  return (
    <Question step={step}>
      <div className="if-then">
        <TextField label={t`If …`} maxLength={2000} {...whenField} />
        <TextField label={t`then I will …`} maxLength={2000} {...actionField} />
      </div>
    </Question>
  )
}
