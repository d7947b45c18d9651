import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { biases, biasGroups, counterMove, type Bias } from '../../../../shared/practices/biases.ts'
import { fold } from '../../../../shared/text/fold.ts'
import { TextField } from '../../../ui/text-field.tsx'
import type { FieldProps } from './field-props.ts'
import { Question } from './question.tsx'

const most = 5

const fits = (bias: Bias, sought: string): boolean =>
  [bias.name, bias.inYourWords, ...bias.watchFor].some(words => fold(words).includes(sought))

/** The patterns of thought by what they are about. A pattern that is chosen says what it is and what helps against it. */
export function BiasField({ step, answer, onAnswer }: FieldProps<'bias'>) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const kinds = answer?.kinds ?? []
  const sought = fold(typed.trim())
  const shown = biases.filter(bias => kinds.includes(bias.id) || fits(bias, sought))
  const isFull = kinds.length >= most
  function toggle(id: string, isChosen: boolean): void {
    const others = kinds.filter(kind => kind !== id)
    const next = isChosen ? [...others, id] : others
    onAnswer(next.length === 0 ? undefined : { kind: 'bias', kinds: next })
  }
  return (
    <Question step={step}>
      <TextField type="search" label={t`Find a pattern`} value={typed} onChange={setTyped} />
      <output className="bias-said">
        {shown.length === 0 ? t`No pattern has these words.` : null}
        {isFull ? t`Five are enough: take one off to choose another.` : null}
      </output>
      <div className="bias-groups">
        {biasGroups.map(group => {
          const ofGroup = shown.filter(bias => bias.group === group.id)
          return ofGroup.length === 0 ? null : (
            <fieldset key={group.id} className="bias-group">
              <legend>{group.label}</legend>
              {ofGroup.map(bias => (
                <BiasChoice
                  key={bias.id}
                  bias={bias}
                  isChosen={kinds.includes(bias.id)}
                  isDisabled={isFull && !kinds.includes(bias.id)}
                  onToggle={isChosen => toggle(bias.id, isChosen)}
                />
              ))}
            </fieldset>
          )
        })}
      </div>
    </Question>
  )
}

type BiasChoiceProps = {
  readonly bias: Bias
  readonly isChosen: boolean
  readonly isDisabled: boolean
  readonly onToggle: (isChosen: boolean) => void
}

function BiasChoice({ bias, isChosen, isDisabled, onToggle }: BiasChoiceProps) {
  const { t } = useLingui()
  const helps = counterMove(bias)
  return (
    <div className="bias">
      <label className="choice">
        <input
          type="checkbox"
          className="dot"
          checked={isChosen}
          disabled={isDisabled}
          onChange={event => onToggle(event.currentTarget.checked)}
        />
        <span className="option-label">{bias.name}</span>
        <span className="option-hint">{bias.inYourWords}</span>
      </label>
      {isChosen ? (
        <dl className="bias-more">
          {bias.watchFor.length === 0 ? null : (
            <div>
              <dt>{t`Watch for`}</dt>
              <dd>{bias.watchFor.join(' · ')}</dd>
            </div>
          )}
          <div>
            <dt>{t`A quick test`}</dt>
            <dd>{bias.quickTest}</dd>
          </div>
          {helps === undefined ? null : (
            <div>
              <dt>{t`What helps`}</dt>
              <dd>
                {helps.label}
                {helps.hint === undefined ? null : ` · ${helps.hint}`}
              </dd>
            </div>
          )}
        </dl>
      ) : null}
    </div>
  )
}
