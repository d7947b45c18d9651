import { IconPlus } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { ChoiceOption, Column, Field, Practice, Step } from '../../../../shared/domain/practice.ts'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/options.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { LineList } from '../fields/line-list.tsx'
import { newColumnId, optionsFrom } from './draft.ts'
import { NumberField } from './number-field.tsx'
import { optionsOf } from './use-kind-words.ts'

type FieldOptionsProps = {
  readonly practice: Practice
  readonly step: Step
  readonly onChange: (step: Step) => void
}
type OfField<K extends Field['kind']> = {
  readonly field: Extract<Field, { kind: K }>
  readonly onField: (field: Field) => void
}

/** What this kind of answer needs to know: its choices, its ends, its columns. */
export function FieldOptions({ practice, step, onChange }: FieldOptionsProps) {
  const { field } = step
  const onField = (next: Field): void => onChange({ ...step, field: next })
  if (field.kind === 'choice' || field.kind === 'multi') return <Choices field={field} onField={onField} />
  if (field.kind === 'scale' || field.kind === 'slider' || field.kind === 'confidence')
    return <Ends field={field} onField={onField} />
  if (field.kind === 'list') return <HowMany field={field} onField={onField} />
  if (field.kind === 'hunches') return <MostStatements field={field} onField={onField} />
  if (field.kind === 'people-table') return <Columns field={field} onField={onField} />
  return field.kind === 'own-lines' ? (
    <FromSteps practice={practice} step={step} field={field} onField={onField} />
  ) : null
}

type OptionLinesProps = {
  readonly label: string
  readonly options: readonly ChoiceOption[]
  readonly onOptions: (options: ChoiceOption[]) => void
}

const OptionLines = ({ label, options, onOptions }: OptionLinesProps) => (
  <fieldset className="own-conditions">
    <legend className="field-label">{label}</legend>
    <LineList
      lines={options.map(({ id, label: text }) => ({ key: id, text }))}
      max={60}
      maxLength={300}
      onChange={lines => onOptions(optionsFrom(lines, options))}
    />
  </fieldset>
)

function Choices({ field, onField }: OfField<'choice' | 'multi'>) {
  const { t } = useLingui()
  return (
    <OptionLines
      label={t`Answers to choose from, at least two`}
      options={field.options}
      onOptions={options => onField({ ...field, options })}
    />
  )
}

function Ends({ field, onField }: OfField<'scale' | 'slider' | 'confidence'>) {
  const { t } = useLingui()
  return (
    <div className="own-row">
      {field.kind === 'confidence' ? null : (
        <>
          <NumberField
            label={t`Lowest`}
            value={field.min}
            min={-1000}
            max={1000}
            onChange={min => onField({ ...field, min })}
          />
          <NumberField
            label={t`Highest`}
            value={field.max}
            min={-1000}
            max={field.kind === 'scale' ? field.min + 10 : 1000}
            onChange={max => onField({ ...field, max })}
          />
        </>
      )}
      {field.kind === 'slider' ? (
        <TextField
          label={t`Unit`}
          value={field.unit}
          maxLength={40}
          onChange={unit => onField({ ...field, unit })}
        />
      ) : (
        <>
          <TextField
            label={t`What the lowest means`}
            value={field.anchors[0]}
            maxLength={80}
            onChange={low => onField({ ...field, anchors: [low, field.anchors[1]] })}
          />
          <TextField
            label={t`What the highest means`}
            value={field.anchors[1]}
            maxLength={80}
            onChange={high => onField({ ...field, anchors: [field.anchors[0], high] })}
          />
        </>
      )}
    </div>
  )
}

function HowMany({ field, onField }: OfField<'list'>) {
  const { t } = useLingui()
  return (
    <div className="own-row">
      <NumberField
        label={t`Lines to begin with`}
        value={field.min}
        min={0}
        max={20}
        onChange={min => onField({ ...field, min })}
      />
      <NumberField
        label={t`Lines at most`}
        value={field.max}
        min={1}
        max={20}
        onChange={max => onField({ ...field, max })}
      />
    </div>
  )
}

function MostStatements({ field, onField }: OfField<'hunches'>) {
  const { t } = useLingui()
  return (
    <NumberField
      label={t`Statements at most`}
      value={field.max}
      min={1}
      max={10}
      onChange={max => onField({ ...field, max })}
    />
  )
}

const twoAnswers = (): ChoiceOption[] => [
  { id: 'o1', label: '' },
  { id: 'o2', label: '' },
]

function columnOf(kind: Column['kind'], { id, label }: Column): Column {
  return kind === 'choice' ? { kind, id, label, options: twoAnswers() } : { kind, id, label }
}

function Columns({ field, onField }: OfField<'people-table'>) {
  const { t } = useLingui()
  const { columns } = field
  const set = (next: Column[]): void => onField({ ...field, columns: next })
  const change = (next: Column): void => set(columns.map(one => (one.id === next.id ? next : one)))
  const add = (): void =>
    set([...columns, { kind: 'text', id: newColumnId(columns.map(({ id }) => id)), label: '' }])
  return (
    <fieldset className="own-conditions">
      <legend className="field-label">{t`Asked for each person`}</legend>
      {columns.map((column, at) => (
        <div key={column.id} className="own-column">
          <div className="own-row">
            <TextField
              label={t`Column ${at + 1}`}
              value={column.label}
              maxLength={200}
              onChange={label => change({ ...column, label })}
            />
            <SelectField<Column['kind']>
              label={t`Answered by`}
              value={column.kind}
              options={optionsOf({ text: t`words`, choice: t`one of several answers`, date: t`a day` })}
              onChange={kind => change(columnOf(kind, column))}
            />
            {columns.length === 1 ? null : (
              <Button
                variant="quiet"
                onPress={() => set(columns.filter(({ id }) => id !== column.id))}
              >{t`Remove column ${at + 1}`}</Button>
            )}
          </div>
          {column.kind === 'choice' ? (
            <OptionLines
              label={t`Answers of column ${at + 1}`}
              options={column.options}
              onOptions={options => change({ ...column, options })}
            />
          ) : null}
        </div>
      ))}
      {columns.length < 10 ? (
        <div className="list-more">
          <Button icon={<IconPlus size={16} aria-hidden />} onPress={add}>{t`Add a column`}</Button>
        </div>
      ) : null}
    </fieldset>
  )
}

type FromStepsProps = OfField<'own-lines'> & Omit<FieldOptionsProps, 'onChange'>

function FromSteps({ practice, step, field, onField }: FromStepsProps) {
  const { t } = useLingui()
  const place = practice.steps.findIndex(({ id }) => id === step.id)
  const written = practice.steps
    .slice(0, place)
    .filter(({ field: { kind } }) => kind === 'text' || kind === 'richtext')
  if (written.length < 2)
    return <p className="field-help">{t`It needs at least two earlier steps that are answered in words.`}</p>
  return (
    <CheckboxGroup
      label={t`Lines to choose from, at least two`}
      options={written.map(({ id, name }) => ({ id, label: name === '' ? t`Step without a name` : name }))}
      value={field.from}
      onChange={from => onField({ ...field, from: [...from].slice(0, 10) })}
    />
  )
}
