import { useLingui } from '@lingui/react/macro'
import type { Practice, Step } from '../../../../shared/domain/practice.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/options.tsx'
import { withCondition, withoutCondition } from './draft.ts'

type ConditionsProps = {
  readonly practice: Practice
  readonly step: Step
  readonly onChange: (step: Step) => void
}

/** Asked always, or only after certain answers to earlier steps. */
export function Conditions({ practice, step, onChange }: ConditionsProps) {
  const { t } = useLingui()
  const place = practice.steps.findIndex(({ id }) => id === step.id)
  const earlier = practice.steps.slice(0, place).filter(hasOptions)
  const showIf = step.showIf ?? {}
  const open = earlier.filter(({ id }) => !(id in showIf))
  if (earlier.length === 0 && Object.keys(showIf).length === 0) return null
  return (
    <fieldset className="own-conditions">
      <legend className="field-label">{t`Asked only when …`}</legend>
      {Object.entries(showIf).map(([on, options]) => {
        const from = practice.steps.find(({ id }) => id === on)
        return (
          <div key={on} className="own-condition">
            <CheckboxGroup
              label={t`“${from?.name ?? t`a step that is gone`}” was answered with`}
              options={
                from !== undefined && 'options' in from.field
                  ? named(from.field.options, t`Answer without words`)
                  : []
              }
              value={options}
              onChange={ids => onChange(withCondition(step, on, ids))}
            />
            <Button
              variant="quiet"
              onPress={() => onChange(withoutCondition(step, on))}
            >{t`Take this off`}</Button>
          </div>
        )
      })}
      {open.length === 0 ? null : (
        <label className="field">
          <span className="field-label">{t`After the answer to`}</span>
          <select
            className="input"
            value=""
            onChange={({ currentTarget: { value } }) => {
              const from = open.find(({ id }) => id === value)
              const first = from?.field.options[0]
              if (from !== undefined && first !== undefined)
                onChange(withCondition(step, from.id, [first.id]))
            }}
          >
            <option value="">{t`Choose a step`}</option>
            {open.map(({ id, name }) => (
              <option key={id} value={id}>
                {name === '' ? t`Step without a name` : name}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  )
}

type Choosing = Step & { readonly field: Extract<Step['field'], { kind: 'choice' | 'multi' }> }
const hasOptions = (step: Step): step is Choosing =>
  step.field.kind === 'choice' || step.field.kind === 'multi'

const named = (options: readonly { readonly id: string; readonly label: string }[], unnamed: string) =>
  options.map(({ id, label }) => ({ id, label: label === '' ? unnamed : label }))
