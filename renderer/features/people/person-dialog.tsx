import { IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import {
  Place,
  Relation,
  type Circumstance,
  type Person,
  type PersonDraft,
} from '../../../shared/domain/person.ts'
import { written } from '../../../shared/text/written.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { clockOf, thisDay } from '../../bridge/calendar.ts'
import { useTell } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { ChipChoice } from '../../ui/options.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ZoneField } from '../../ui/zone-field.tsx'
import { FormDialog } from '../../names/form-dialog.tsx'
import { knownOf } from './known-of.ts'
import { usePeopleWords } from './use-people-words.ts'

type PersonDialogProps = { readonly person?: Person; readonly onClose: () => void }

const unsaid = 'unsaid'

/** What was filled in, without the fields that were left empty. */
function draftOf({ alias, zone, goal, note, circumstances = [], ...rest }: PersonDraft): PersonDraft {
  const told = circumstances.filter(one => one.told.trim() !== '' && one.day !== '')
  return {
    ...rest,
    alias: alias.trim(),
    zone: written(zone),
    goal: written(goal),
    note: written(note),
    circumstances: told.length === 0 ? undefined : told,
  }
}

const firstOf = (person: Person | undefined): PersonDraft =>
  person === undefined ? { alias: '' } : knownOf(person)

/** Someone new, or what is known of someone. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  const { relationWords, placeWords } = usePeopleWords()
  const form = useSealedForm('person', person?.id)
  const [fields, setFields] = useFormField(form, like('fields', firstOf(person)))
  const [now] = useState(() => ({ day: thisDay(), time: clockOf(new Date()) }))
  const save = useTell(contract.savePerson)
  const set = (part: Partial<PersonDraft>): void => setFields({ ...fields, ...part })
  return (
    <FormDialog
      form={form}
      title={person === undefined ? t`New person` : t`Change this person`}
      error={save.error}
      isBusy={save.isPending}
      isReady={fields.alias.trim() !== ''}
      onClose={onClose}
      onSave={() =>
        save.mutate(draftOf(fields), {
          onSuccess: ({ id }) => {
            onClose()
            if (person === undefined) go(`/person/${id}`)
          },
        })
      }
    >
      <TextField
        label={t`Initials or a nickname`}
        value={fields.alias}
        maxLength={80}
        takesFocus
        onChange={alias => set({ alias })}
      />
      <ChipChoice
        label={t`Who they are to you`}
        options={[
          ...Relation.options.map(id => ({ id, label: relationWords[id] })),
          { id: unsaid, label: t`Left open` },
        ]}
        value={fields.relation ?? unsaid}
        onChange={id => set({ relation: Relation.safeParse(id).data })}
      />
      <ChipChoice
        label={t`Where they work`}
        options={[
          ...Place.options.map(id => ({ id, label: placeWords[id] })),
          { id: unsaid, label: t`Left open` },
        ]}
        value={fields.place ?? unsaid}
        onChange={id => set({ place: Place.safeParse(id).data })}
      />
      <ZoneField
        label={t`Their time zone`}
        value={fields.zone ?? ''}
        at={now}
        isOptional
        onChange={zone => set({ zone })}
      />
      <TextArea
        label={t`What they want to learn`}
        description={t`In their words, if they told you.`}
        value={fields.goal ?? ''}
        rows={2}
        maxLength={1000}
        onChange={goal => set({ goal })}
      />
      <Circumstances
        value={fields.circumstances ?? []}
        onChange={circumstances => set({ circumstances: [...circumstances] })}
      />
      <TextArea
        label={t`Note`}
        description={t`Write it as you could defend it. Your organisation’s rules may apply.`}
        value={fields.note ?? ''}
        maxLength={4000}
        onChange={note => set({ note })}
      />
    </FormDialog>
  )
}

type CircumstancesProps = {
  readonly value: readonly Circumstance[]
  readonly onChange: (value: readonly Circumstance[]) => void
}

/** What they told of how they live and work; each with the day they told it, for such things change. */
function Circumstances({ value, onChange }: CircumstancesProps) {
  const { t } = useLingui()
  const today = useToday()
  const change = (at: number, part: Partial<Circumstance>): void =>
    onChange(value.map((one, index) => (index === at ? { ...one, ...part } : one)))
  return (
    <fieldset className="people-told">
      <legend className="field-label">{t`What they told you about their circumstances`}</legend>
      <p className="field-help">{t`Only what they said themselves, and the day they said it.`}</p>
      {value.map(({ told, day }, at) => (
        // the order is the writer's own and nothing else tells two of them apart
        <div key={at} className="people-told-one">
          <TextArea
            label={t`They told me`}
            value={told}
            rows={2}
            maxLength={2000}
            onChange={words => change(at, { told: words })}
          />
          <TextField label={t`On`} type="date" value={day} onChange={next => change(at, { day: next })} />
          <IconButton
            label={t`Remove this`}
            icon={<IconX size={18} />}
            onPress={() => onChange(value.filter((_, index) => index !== at))}
          />
        </div>
      ))}
      <div>
        <Button
          variant="quiet"
          onPress={() => onChange([...value, { told: '', day: today }])}
        >{t`Add something they told you`}</Button>
      </div>
    </fieldset>
  )
}
