import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { addDays } from '../../../shared/domain/days.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Move } from '../../../shared/domain/move.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { written } from '../../../shared/text/written.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { PeopleChips } from '../../loop/people-chips.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { CheckboxGroup } from '../../ui/options.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { AgendaLines, type Line } from './agenda-lines.tsx'
import { useNeeds, useWins, type Offer } from './use-agenda-offers.ts'

type AgendaDialogProps = {
  /** the agenda to change; absent for a new one */
  readonly move?: Move
  readonly today: Day
  readonly onClose: () => void
}

/** Characters of an agenda (shared/domain/move.ts). */
const MOST = 4000

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

const linesOf = (move: Move | undefined): Line[] =>
  (move?.agenda ?? move?.need ?? '')
    .split('\n')
    .filter(text => text.trim() !== '')
    .map((text, at) => ({ id: `line ${at}`, text }))

/** An agenda put together from what people want to learn and what went well: chosen, ordered, and kept as a move. */
export function AgendaDialog({ move, today, onClose }: AgendaDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const [needs, wins] = [useNeeds(), useWins(today)]
  const form = useSealedForm('agenda', move?.id)
  const [lines, setLines] = useFormField(form, like<readonly Line[]>('lines', linesOf(move)))
  const [people, setPeople] = useFormField(form, like<readonly PersonId[]>('people', move?.people ?? []))
  const [due, setDue] = useFormField(
    form,
    like<string>('due', move === undefined ? addDays(today, 7) : (move.due ?? '')),
  )
  const [own, typeOwn] = useFormField(form, like<string>('own', ''))
  const save = useTell(contract.saveMove)
  const words = joined(lines)
  function take(offers: readonly Offer[], chosen: readonly string[]): void {
    const [gone, added] = [
      offers.filter(({ id }) => !chosen.includes(id)).map(({ id }) => id),
      offers.filter(({ id }) => chosen.includes(id) && !lines.some(line => line.id === id)),
    ]
    setLines([...lines.filter(({ id }) => !gone.includes(id)), ...added])
    setPeople([...new Set([...people, ...added.flatMap(offer => offer.people)])])
  }
  const chooser = (label: string, offers: readonly Offer[]) =>
    offers.length === 0 ? null : (
      <CheckboxGroup
        label={label}
        options={offers.map(({ id, text }) => ({ id, label: text }))}
        value={lines.map(({ id }) => id)}
        onChange={ids => take(offers, ids)}
      />
    )
  function keep(): void {
    const rest = { kind: 'agenda' as const, people: [...people], agenda: words, due: written(due) }
    save.mutate(
      { id: move?.id, state: move?.state ?? 'planned', need: undefined, result: move?.result, ...rest },
      { onSuccess: onClose },
    )
  }
  return (
    <FormDialog
      form={form}
      title={move === undefined ? t`Build an agenda` : t`Change the agenda`}
      error={save.error}
      isBusy={save.isPending}
      isReady={lines.length > 0 && people.length > 0 && words.length <= MOST}
      onClose={onClose}
      onSave={keep}
    >
      <p className="muted">{t`Take only what they would be glad to hear said in front of others. If you are not sure, ask them first.`}</p>
      {chooser(t`What somebody wants to learn`, needs)}
      {chooser(t`What went well lately`, wins)}
      <AgendaLines lines={lines} onChange={setLines} own={own} onOwn={typeOwn} />
      {words.length <= MOST ? null : (
        <p
          className="field-error"
          role="alert"
        >{t`That is more than fits on an agenda. Take some of it off.`}</p>
      )}
      <PeopleChips label={t`Who is part of it`} people={names.people} value={people} onChange={setPeople} />
      <TextField label={t`Ask how it went on`} type="date" value={due} onChange={setDue} />
    </FormDialog>
  )
}
