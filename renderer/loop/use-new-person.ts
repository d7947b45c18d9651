import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/text/fold.ts'
import { useTell } from '../bridge/queries.ts'
import { useNames } from '../names/use-names.ts'

/** Whoever is called as was typed; added first where nobody is. `idOf` rejects with the fault that `error` tells too. */
export function useNewPerson() {
  const { people } = useNames()
  const { mutateAsync, error, isPending } = useTell(contract.savePerson)
  async function idOf(alias: string): Promise<PersonId> {
    const known = people.find(one => fold(one.alias) === fold(alias))
    return (known ?? (await mutateAsync({ alias }))).id
  }
  return { idOf, error, isPending }
}
