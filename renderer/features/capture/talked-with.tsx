import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import { ContactMode } from '../../../shared/domain/contact.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PersonLine } from '../../../shared/domain/person-page.ts'
import { fold } from '../../../shared/text/fold.ts'
import { useAsk, useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { useNames } from '../../names/use-names.ts'
import { ChipChoice } from '../../ui/options.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { toast } from '../../ui/toast.ts'
import './capture.css'

type TalkedWithProps = { readonly onClose: () => void }

/** As many names as can be looked over; the others are found by typing. */
const most = 12

const lastSeen = ({ lastTalk = '', lastEntry = '' }: PersonLine): string =>
  lastTalk > lastEntry ? lastTalk : lastEntry
const lastSeenFirst = (one: PersonLine, other: PersonLine): number =>
  lastSeen(other).localeCompare(lastSeen(one)) || one.alias.localeCompare(other.alias)

/** That the writer talked with someone today: whom, and how. */
export function TalkedWith({ onClose }: TalkedWithProps) {
  const { t } = useLingui()
  const today = useToday()
  const names = useNames()
  const { data: lines } = useAsk(contract.peopleLines, {})
  const [people, choose] = useState<readonly PersonId[]>([])
  const [mode, chooseMode] = useState<ContactMode>('room')
  const add = useTell(contract.addContact)
  const remove = useTell(contract.removeContact)
  const modeWords: Record<ContactMode, string> = {
    room: t`In a room`,
    video: t`By video`,
    call: t`By phone`,
    chat: t`By chat`,
  }
  const keep = (): void =>
    add.mutate(
      { people: [...people], day: today, mode },
      {
        onSuccess: ({ id }) => {
          const who = people.map(person => names.person(person)).join(', ')
          toast({ text: t`Kept: you talked with ${who}.`, undo: () => remove.mutate({ id }) })
          onClose()
        },
      },
    )
  return (
    <FormDialog
      title={t`Talked with…`}
      error={add.error}
      isBusy={add.isPending}
      isReady={people.length > 0}
      onClose={onClose}
      onSave={keep}
    >
      {lines?.length === 0 ? (
        <p className="muted">{t`There is nobody here yet. Add people on the page People first.`}</p>
      ) : (
        <PeopleChips lines={lines ?? []} value={people} onChange={choose} />
      )}
      <ChipChoice
        label={t`How, today`}
        options={ContactMode.options.map(id => ({ id, label: modeWords[id] }))}
        value={mode}
        onChange={chooseMode}
      />
    </FormDialog>
  )
}

type PeopleChipsProps = {
  readonly lines: readonly PersonLine[]
  readonly value: readonly PersonId[]
  readonly onChange: (people: readonly PersonId[]) => void
}

function PeopleChips({ lines, value, onChange }: PeopleChipsProps) {
  const { t } = useLingui()
  const names = useNames()
  const [sought, seek] = useState('')
  const fitting = lines
    .toSorted(lastSeenFirst)
    .filter(({ id, alias }) => value.includes(id) || fold(alias).includes(fold(sought.trim())))
  const chosen = new Set(value)
  return (
    <>
      <fieldset className="capture-people">
        <legend className="field-label">{t`With whom`}</legend>
        <div className="chips">
          {fitting
            .filter(({ id }, at) => at < most || chosen.has(id))
            .map(({ id }, at) => (
              <label key={id} className="chip">
                <input
                  type="checkbox"
                  className="chip-input"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first of the dialog's one question
                  autoFocus={at === 0 && sought === ''}
                  checked={chosen.has(id)}
                  onChange={() =>
                    onChange(chosen.has(id) ? value.filter(other => other !== id) : [...value, id])
                  }
                />
                {names.person(id)}
              </label>
            ))}
        </div>
      </fieldset>
      {lines.length > most ? (
        <TextField label={t`Somebody else`} value={sought} type="search" onChange={seek} />
      ) : null}
    </>
  )
}
