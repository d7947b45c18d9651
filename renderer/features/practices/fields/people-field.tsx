import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { FieldProps, Surroundings } from './field-props.ts'
import { PeoplePicker } from './people-picker.tsx'
import { Question } from './question.tsx'
import { useLatest } from './use-latest.ts'

/** As many people as it takes. */
export function PeopleField({
  step,
  answer,
  onAnswer,
  people,
  place,
  beforeNext,
}: FieldProps<'people'> & Surroundings) {
  const chosen = useLatest<readonly PersonId[]>(answer?.people ?? [])
  function toggle(person: PersonId, isChosen: boolean): void {
    const others = chosen.get().filter(id => id !== person)
    const next = isChosen ? [...others, person] : others
    chosen.set(next)
    onAnswer(next.length === 0 ? undefined : { kind: 'people', people: next })
  }
  return (
    <Question step={step}>
      <PeoplePicker
        place={place}
        label={step.prompt}
        people={people}
        chosen={answer?.people ?? []}
        onToggle={toggle}
        beforeNext={beforeNext}
      />
    </Question>
  )
}
