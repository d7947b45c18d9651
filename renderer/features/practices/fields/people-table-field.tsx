import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Column } from '../../../../shared/domain/practice.ts'
import { useNames } from '../../../names/use-names.ts'
import { useVeiledField } from '../../../names/use-veiled-field.ts'
import type { FieldProps, Surroundings } from './field-props.ts'
import { PeoplePicker } from './people-picker.tsx'
import { Question } from './question.tsx'
import { useLatest } from './use-latest.ts'

type Cells = Readonly<Record<string, string>>
type Row = { readonly person: PersonId; readonly cells: Cells }

const withCell = (cells: Cells, column: string, value: string): Record<string, string> => {
  const { [column]: _, ...others } = cells
  return value === '' ? others : { ...others, [column]: value }
}

/** A row of questions for each person. Where there is no room for a table each row is a card; a cell always says whose it is. */
export function PeopleTableField(props: FieldProps<'people-table'> & Surroundings) {
  const { step, field, answer, onAnswer, people, place, beforeNext } = props
  const { t } = useLingui()
  const { person: nameOf } = useNames()
  const rows = useLatest<readonly Row[]>(answer?.rows ?? [])
  // Whoever is taken out by mistake comes back with what was written about them.
  const left = useRef(new Map<PersonId, Cells>())
  const shown = answer?.rows ?? []

  function keep(next: readonly Row[]): void {
    rows.set(next)
    onAnswer(
      next.length === 0
        ? undefined
        : { kind: 'people-table', rows: next.map(({ person, cells }) => ({ person, cells: { ...cells } })) },
    )
  }
  function toggle(person: PersonId, isChosen: boolean): void {
    const others = rows.get().filter(row => row.person !== person)
    const gone = rows.get().find(row => row.person === person)
    if (!isChosen && gone !== undefined) left.current.set(person, gone.cells)
    keep(isChosen ? [...others, { person, cells: left.current.get(person) ?? {} }] : others)
  }
  const fill = (person: PersonId, column: string, value: string): void =>
    keep(
      rows
        .get()
        .map(row => (row.person === person ? { person, cells: withCell(row.cells, column, value) } : row)),
    )
  return (
    <Question step={step}>
      <PeoplePicker
        place={place}
        label={t`Who it is about`}
        people={people}
        chosen={shown.map(({ person }) => person)}
        onToggle={toggle}
        beforeNext={beforeNext}
      />
      {shown.length === 0 ? null : (
        <div className="people-rows">
          <table className="people-table" aria-label={step.prompt}>
            <thead>
              <tr>
                <th scope="col">{t`Person`}</th>
                {field.columns.map(column => (
                  <th key={column.id} scope="col">
                    {column.label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ person, cells }) => (
                <tr key={person}>
                  <th scope="row">{nameOf(person) ?? t`someone`}</th>
                  {field.columns.map(column => (
                    <td key={column.id}>
                      <span className="people-column" aria-hidden="true">
                        {column.label}
                      </span>
                      <Cell
                        column={column}
                        label={t`${column.label}, ${nameOf(person) ?? t`someone`}`}
                        value={cells[column.id] ?? ''}
                        onChange={value => fill(person, column.id, value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Question>
  )
}

type CellProps = {
  readonly column: Column
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

function Cell({ column, label, value, onChange }: CellProps) {
  const { t } = useLingui()
  const words = useVeiledField(value, onChange)
  if (column.kind === 'choice')
    return (
      <select
        className="input"
        aria-label={label}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">{t`Not said`}</option>
        {column.options.map(option => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    )
  if (column.kind === 'date')
    return (
      <input
        type="date"
        className="input"
        aria-label={label}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    )
  return (
    <textarea
      className="input people-table-words"
      rows={1}
      aria-label={label}
      title={words.description}
      maxLength={2000}
      readOnly={words.isReadOnly}
      value={words.value}
      onChange={event => words.onChange(event.currentTarget.value)}
    />
  )
}
