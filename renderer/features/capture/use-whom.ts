import { PersonId } from '../../../shared/domain/ids.ts'
import { maybe, useFormField, words, type SealedFormInHand } from '../../bridge/forms.ts'
import { useNewPerson } from '../../loop/use-new-person.ts'

/** The one a capture is about, if anybody: somebody who is here, or who is added when it is kept. */
export function useWhom(form: SealedFormInHand) {
  const [person, choose] = useFormField(form, maybe('person', PersonId))
  const [alias, type] = useFormField(form, words('alias'))
  const { idOf, error, isPending } = useNewPerson()
  return {
    field: { value: person, onChange: choose, alias, onAlias: type },
    error,
    isPending,
    /** Fails with what kept somebody new from being added. */
    async take(): Promise<{ person?: PersonId }> {
      const id = alias.trim() === '' ? person : await idOf(alias.trim())
      return id === undefined ? {} : { person: id }
    },
  }
}
