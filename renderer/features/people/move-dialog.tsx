import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { type Move, MoveKind, MoveState } from '../../../shared/domain/move.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { written } from '../../../shared/text/written.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { PeopleChips } from '../../loop/people-chips.tsx'
import { useNames } from '../../names/use-names.ts'
import { ChipChoice, RadioCards } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { usePeopleWords } from './use-people-words.ts'

type Fields = {
  readonly kind: MoveKind | undefined
  readonly state: MoveState
  readonly people: readonly PersonId[]
  readonly need: string
  readonly result: string
  readonly due: string
}

const fieldsOf = (person: Person, move: Move | undefined): Fields =>
  move === undefined
    ? { kind: undefined, state: 'planned', people: [person.id], need: '', result: '', due: '' }
    : { ...move, need: move.need ?? '', result: move.result ?? '', due: move.due ?? '' }

type MoveDialogProps = { readonly person: Person; readonly move?: Move; readonly onClose: () => void }

/** One way to bring somebody together with others: which, with whom, for what, and what came of it. */
export function MoveDialog({ person, move, onClose }: MoveDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const { moveWords, stateWords } = usePeopleWords()
  const form = useSealedForm('move', move?.id ?? person.id)
  const [fields, setFields] = useFormField(form, like<Fields>('fields', fieldsOf(person, move)))
  const save = useTell(contract.saveMove)
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const { kind, people, state, need, result, due } = fields
  function keep(): void {
    if (kind === undefined) return
    const told = { need: written(need), result: written(result), due: written(due) }
    const agenda = move?.agenda
    save.mutate({ id: move?.id, kind, state, people: [...people], agenda, ...told }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      form={form}
      title={move === undefined ? t`Plan a move` : t`Change the move`}
      error={save.error}
      isBusy={save.isPending}
      isReady={kind !== undefined && people.length > 0}
      onClose={onClose}
      onSave={keep}
    >
      <RadioCards
        label={t`Which move?`}
        options={MoveKind.options.map(id => ({ id, label: moveWords[id] }))}
        value={kind}
        onChange={id => set({ kind: id })}
      />
      <PeopleChips
        label={t`Who is part of it`}
        people={names.people}
        value={people}
        onChange={ids => set({ people: ids })}
      />
      <TextArea
        label={t`What is somebody trying to learn?`}
        description={t`If you would have to guess, ask them first.`}
        value={need}
        rows={2}
        maxLength={1000}
        onChange={words => set({ need: words })}
      />
      <ChipChoice
        label={t`How far it is`}
        options={MoveState.options.map(id => ({ id, label: stateWords[id] }))}
        value={state}
        onChange={id => set({ state: id })}
      />
      <TextField label={t`Ask how it went on`} type="date" value={due} onChange={day => set({ due: day })} />
      {state === 'happened' ? (
        <TextArea
          label={t`What came of it?`}
          value={result}
          rows={2}
          maxLength={2000}
          onChange={words => set({ result: words })}
        />
      ) : null}
    </FormDialog>
  )
}
