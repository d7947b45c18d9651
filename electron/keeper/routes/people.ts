import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'

/** People and groups. */
export const peopleRoutes = ({ journal }: VaultLife) => ({
  people: answer(contract.people, () => journal().people.list()),
  savePerson: answer(contract.savePerson, draft => journal().people.save(draft), ['people']),
})
