import { useId, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import './field.css'

export type Option<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly hint?: string | undefined
}

type GroupProps<Id extends string> = {
  readonly label: string
  readonly look?: 'plain' | 'question'
  readonly hideLabel?: boolean
  readonly description?: ReactNode
  readonly options: readonly Option<Id>[]
}

type GroupFrameProps = Omit<GroupProps<string>, 'options'> & {
  readonly children: ReactNode
  readonly kind: 'group' | 'radiogroup'
}

function GroupFrame({
  label,
  look = 'plain',
  hideLabel = false,
  description,
  children,
  kind,
}: GroupFrameProps) {
  const id = useId()
  return (
    <div
      className={classNames('field', `field-${look}`)}
      role={kind}
      aria-labelledby={id}
      aria-describedby={description === undefined ? undefined : `${id}-help`}
    >
      <div id={id} className={hideLabel ? 'visually-hidden' : 'field-label'}>
        {label}
      </div>
      {description === undefined ? null : (
        <p id={`${id}-help`} className="field-help">
          {description}
        </p>
      )}
      {children}
    </div>
  )
}

type OneProps<Id extends string> = GroupProps<Id> & {
  readonly value: Id | undefined
  readonly onChange: (id: Id) => void
}

type ManyProps<Id extends string> = GroupProps<Id> & {
  readonly value: readonly Id[]
  readonly onChange: (ids: readonly Id[]) => void
}

type OptionWordsProps = { readonly option: Option }

const OptionWords = ({ option }: OptionWordsProps) => (
  <>
    <span className="option-label">{option.label}</span>
    {option.hint === undefined ? null : <span className="option-hint">{option.hint}</span>}
  </>
)

/** One of a few, each with a line about it. */
export function RadioCards<Id extends string>({ options, value, onChange, ...group }: OneProps<Id>) {
  const name = useId()
  return (
    <GroupFrame {...group} kind="radiogroup">
      <div className="radio-cards">
        {options.map(option => (
          <label key={option.id} className="radio-card">
            <input
              type="radio"
              className="dot"
              name={name}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
            />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

const toggled = <Id extends string>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id]

/** Any of several, one a line. */
export function CheckboxGroup<Id extends string>({ options, value, onChange, ...group }: ManyProps<Id>) {
  return (
    <GroupFrame {...group} kind="group">
      <div className="choices">
        {options.map(option => (
          <label key={option.id} className="choice">
            <input
              type="checkbox"
              className="dot"
              checked={value.includes(option.id)}
              onChange={() => onChange(toggled(value, option.id))}
            />
            <OptionWords option={option} />
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}

/** One of several short words. */
export function ChipChoice<Id extends string>({ options, value, onChange, ...group }: OneProps<Id>) {
  const name = useId()
  return (
    <GroupFrame {...group} kind="radiogroup">
      <div className="chips">
        {options.map(option => (
          <label key={option.id} className="chip">
            <input
              type="radio"
              className="chip-input"
              name={name}
              checked={value === option.id}
              onChange={() => onChange(option.id)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}
