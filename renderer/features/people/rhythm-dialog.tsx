import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { like, useFormField, useSealedForm } from '../../bridge/forms.ts'
import { useTell } from '../../bridge/queries.ts'
import { FormDialog } from '../../names/form-dialog.tsx'
import { RadioCards } from '../../ui/options.tsx'
import { knownOf } from './known-of.ts'

type RhythmDialogProps = { readonly person: Person; readonly today: Day; readonly onClose: () => void }

const choices = ['1', '2', '3', '4', '6', '8', '13'] as const
type Choice = (typeof choices)[number] | 'none'

/** How often the writer wants to talk with somebody. Changed, it counts anew from today. */
export function RhythmDialog({ person, today, onClose }: RhythmDialogProps) {
  const { t } = useLingui()
  const { rhythm } = person
  const form = useSealedForm('rhythm', person.id)
  const first = choices.find(one => Number(one) === rhythm?.weeks) ?? 'none'
  const [choice, choose] = useFormField(form, like<Choice>('choice', first))
  const save = useTell(contract.savePerson)
  const weeks = choice === 'none' ? undefined : Number(choice)
  const words = (one: string): string => (one === '1' ? t`Every week` : t`Every ${one} weeks`)
  function keep(): void {
    if (weeks === rhythm?.weeks) return onClose()
    const next = weeks === undefined ? undefined : { weeks, since: today }
    save.mutate({ ...knownOf(person), rhythm: next }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      form={form}
      title={t`A rhythm for talks`}
      isNameless
      error={save.error}
      isBusy={save.isPending}
      isReady
      onClose={onClose}
      onSave={keep}
    >
      <RadioCards<Choice>
        label={t`How often do you want to talk with them?`}
        description={t`Talks in a room, by video and by phone count, as you note them. A change counts from today on.`}
        options={[...choices.map(id => ({ id, label: words(id) })), { id: 'none', label: t`No rhythm` }]}
        value={choice}
        onChange={choose}
      />
    </FormDialog>
  )
}
