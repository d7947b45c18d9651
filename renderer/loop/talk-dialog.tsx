import { useLingui } from '@lingui/react/macro'
import { contract } from '../../shared/contract/contract.ts'
import { Began, ContactMode } from '../../shared/domain/contact.ts'
import { PersonId } from '../../shared/domain/ids.ts'
import type { PersonLine } from '../../shared/domain/person-page.ts'
import { like, maybe, several, useFormField, useSealedForm, words } from '../bridge/forms.ts'
import { useAsk, useDeed, useTell } from '../bridge/queries.ts'
import { useToday } from '../bridge/today.ts'
import { FormDialog } from '../names/form-dialog.tsx'
import { useNames } from '../names/use-names.ts'
import { ChipChoice } from '../ui/options.tsx'
import { TextField } from '../ui/text-field.tsx'
import { toast } from '../ui/toast.ts'
import { PeopleChips } from './people-chips.tsx'
import { useNewPerson } from './use-new-person.ts'

type TalkDialogProps = {
  /** with whom, when that is known */
  readonly person?: PersonId
  readonly onClose: () => void
}

const lastSeen = ({ lastTalk = '', lastEntry = '' }: PersonLine): string =>
  lastTalk > lastEntry ? lastTalk : lastEntry
const lastSeenFirst = (one: PersonLine, other: PersonLine): number =>
  lastSeen(other).localeCompare(lastSeen(one)) || one.alias.localeCompare(other.alias)

function useTalkFields(person: PersonId | undefined) {
  const today = useToday()
  const form = useSealedForm(person === undefined ? 'capture-talk' : 'talk', person)
  const [people, choose] = useFormField(
    form,
    several('people', PersonId, person === undefined ? [] : [person]),
  )
  const [mode, chooseMode] = useFormField(form, like<ContactMode>('mode', 'room'))
  const [began, chooseBegan] = useFormField(form, maybe('began', Began))
  const [day, chooseDay] = useFormField(form, words('day', today))
  return { form, people, choose, mode, chooseMode, began, chooseBegan, day, chooseDay, today }
}

type Whom = Pick<ReturnType<typeof useTalkFields>, 'form' | 'people' | 'choose'>

/** A name that is typed: whoever is called that is among those talked with, and added first where nobody is. */
function useSomebodyNew({ form, people, choose }: Whom) {
  const [typed, type] = useFormField(form, words('alias'))
  const { idOf, error, isPending } = useNewPerson()
  const alias = typed.trim()
  async function withTyped(): Promise<readonly PersonId[]> {
    if (alias === '') return people
    const id = await idOf(alias)
    const all = people.includes(id) ? people : [...people, id]
    choose(all)
    type('')
    return all
  }
  return {
    alias,
    withTyped,
    error,
    // why somebody could not be added is said in the dialog
    adding: { typed, type, isBusy: isPending, add: () => void withTyped().catch(() => undefined) },
  }
}

const unsaid = 'unsaid'

/** That the writer talked with someone: whom, how, and who began it. */
export function TalkDialog({ person, onClose }: TalkDialogProps) {
  const { t } = useLingui()
  const names = useNames()
  const { data: lines } = useAsk(contract.peopleLines, {})
  const { form, people, choose, mode, chooseMode, began, chooseBegan, day, chooseDay, today } =
    useTalkFields(person)
  const { alias, withTyped, error, adding } = useSomebodyNew({ form, people, choose })
  const add = useTell(contract.addContact)
  const remove = useDeed(contract.removeContact)
  const modeWords: Record<ContactMode, string> = {
    room: t`In a room`,
    video: t`By video`,
    call: t`By phone`,
    chat: t`By chat`,
  }
  const beganWords: Record<Began, string> = { me: t`I did`, them: t`They did`, planned: t`It was planned` }
  const close = form.closing(onClose)
  async function keep(): Promise<void> {
    const all = await withTyped()
    const { id } = await add.mutateAsync({ people: [...all], day, mode, began })
    const who = all.map(one => names.person(one) ?? names.text(alias)).join(', ')
    toast({ text: t`Kept: you talked with ${who}.`, undo: () => remove.mutate({ id }) })
    close()
  }
  return (
    <FormDialog
      form={form}
      title={t`Talked with…`}
      error={error ?? add.error}
      isBusy={add.isPending || adding.isBusy}
      isReady={(people.length > 0 || alias !== '') && day !== '' && day <= today}
      onClose={onClose}
      // What failed is said in the dialog.
      onSave={() => void keep().catch(() => undefined)}
    >
      {lines === undefined ? null : (
        <PeopleChips
          label={t`With whom`}
          people={lines.toSorted(lastSeenFirst)}
          value={people}
          takesFocus
          onChange={choose}
          adding={adding}
        />
      )}
      <ChipChoice
        label={t`How`}
        options={ContactMode.options.map(id => ({ id, label: modeWords[id] }))}
        value={mode}
        onChange={chooseMode}
      />
      <ChipChoice
        label={t`Who began it`}
        options={[
          ...Began.options.map(id => ({ id, label: beganWords[id] })),
          { id: unsaid, label: t`Left open` },
        ]}
        value={began ?? unsaid}
        onChange={id => chooseBegan(Began.safeParse(id).data)}
      />
      <TextField label={t`On which day`} type="date" value={day} onChange={chooseDay} />
    </FormDialog>
  )
}
