import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import type { GroupId, PersonId } from '../../shared/domain/ids.ts'
import type { Commitment, CommitmentDraft } from '../../shared/domain/loop.ts'
import type { Day } from '../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../bridge/forms.ts'
import { useAsk, useTell } from '../bridge/queries.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useNames } from '../names/use-names.ts'
import { ChipChoice } from '../ui/options.tsx'
import { SelectField } from '../ui/select-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { PeopleChips } from './people-chips.tsx'

type AgreementDialogProps = {
  /** the one to change; absent for a new one */
  readonly agreement?: Commitment
  /** with whom a new one is */
  readonly people?: readonly PersonId[]
  readonly group?: GroupId
  readonly today: Day
  readonly onClose: () => void
}

type Fields = Omit<CommitmentDraft, 'id' | 'review'> & { readonly review: string }

const fieldsOf = ({ agreement, people = [], group, today }: AgreementDialogProps): Fields =>
  agreement === undefined
    ? { people: [...people], group, standard: '', agreedOn: today, agreedByBoth: true, review: '' }
    : { ...agreement, review: agreement.review ?? '' }

/** What was agreed, with whom, and when to ask whether it still holds. */
export function AgreementDialog(props: AgreementDialogProps) {
  const { agreement, onClose } = props
  const { t } = useLingui()
  const form = useSealedForm('agreement', agreement?.id ?? props.group ?? props.people?.[0])
  const [fields, setFields] = useFormField(form, like('fields', fieldsOf(props)))
  const save = useTell(contract.saveCommitment)
  const set = (part: Partial<Fields>): void => setFields({ ...fields, ...part })
  const { people, group, standard, agreedOn, agreedByBoth, review } = fields
  const isWithSomebody = people.length > 0 || group !== undefined
  const keep = (): void =>
    save.mutate(
      {
        id: agreement?.id,
        people: group === undefined ? people : [],
        group,
        standard: standard.trim(),
        agreedOn,
        agreedByBoth,
        review: review === '' ? undefined : review,
      },
      {
        onSuccess: () => {
          // One with a group may not stand on the page it was written on.
          if (agreement === undefined) toast({ text: t`Kept. All agreements stand under Follow-ups.` })
          onClose()
        },
      },
    )
  return (
    <FormDialog
      form={form}
      title={agreement === undefined ? t`New agreement` : t`Change what was agreed`}
      error={save.error}
      isBusy={save.isPending}
      isReady={standard.trim() !== '' && agreedOn !== '' && (isWithSomebody || agreement !== undefined)}
      onClose={onClose}
      onSave={keep}
    >
      <TextField
        label={t`What was agreed`}
        description={t`So plain that anyone could tell whether it was kept. For example: the draft is in the shared folder by Thursday noon.`}
        value={standard}
        maxLength={1000}
        takesFocus
        onChange={words => set({ standard: words })}
      />
      <WithWhom people={people} group={group} onChange={set} />
      <ChipChoice
        label={t`Who said yes to it`}
        options={[
          { id: 'all', label: t`All of us` },
          { id: 'one', label: t`Only I, so far` },
        ]}
        value={agreedByBoth ? 'all' : 'one'}
        onChange={id => set({ agreedByBoth: id === 'all' })}
      />
      <TextField
        label={t`On which day`}
        type="date"
        value={agreedOn}
        onChange={day => set({ agreedOn: day })}
      />
      <TextField
        label={t`Ask whether it still holds on`}
        description={t`If you like. It comes back under Follow-ups on that day.`}
        type="date"
        value={review}
        onChange={day => set({ review: day })}
      />
    </FormDialog>
  )
}

type WithWhomProps = {
  readonly people: readonly PersonId[]
  readonly group: GroupId | undefined
  readonly onChange: (part: Pick<Fields, 'people'> | Pick<Fields, 'group'>) => void
}

/** A group, or some people by name. */
function WithWhom({ people, group, onChange }: WithWhomProps) {
  const { t } = useLingui()
  const names = useNames()
  const groups = useAsk(contract.groups, {}).data ?? []
  return (
    <>
      {groups.length === 0 ? null : (
        <SelectField
          label={t`With a group`}
          none={t`No, with people by name`}
          options={groups.map(({ id, name }) => ({ id, label: names.text(name) }))}
          value={group}
          onChange={(id: GroupId | undefined) => onChange({ group: id })}
        />
      )}
      {group === undefined ? (
        <PeopleChips
          label={t`With whom`}
          people={names.people}
          value={people}
          onChange={ids => onChange({ people: [...ids] })}
        />
      ) : null}
    </>
  )
}
