import { contract } from '../../../shared/contract/contract.ts'
import { answer, inSteps, type Changed } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Names stand anywhere. */
const EVERYTHING: readonly Changed[] = [
  'entries',
  'labels',
  'people',
  'learning',
  'searches',
  'runs',
  'hunches',
  'plans',
  'loop',
]

/** People, groups, and what the writer does for them and learns with them. */
export const peopleRoutes = (vault: VaultLife) => ({
  people: answer(contract.people, () => vault.journal().people.list()),
  peopleLines: answer(contract.peopleLines, () => vault.journal().people.lines()),
  savePerson: answer(contract.savePerson, draft => vault.journal().people.save(draft), ['people', 'entries']),
  personPage: answer(contract.personPage, input => vault.journal().people.page(input)),

  workingHours: answer(contract.workingHours, () => vault.journal().people.workingHours()),
  setWorkingHours: answer(
    contract.setWorkingHours,
    hours => done(vault.journal().people.setWorkingHours(hours)),
    ['people'],
  ),

  groups: answer(contract.groups, () => vault.journal().groups.list()),
  saveGroup: answer(contract.saveGroup, draft => vault.journal().groups.save(draft), ['people']),
  removeGroup: answer(contract.removeGroup, ({ id }) => done(vault.journal().groups.remove(id)), ['people']),

  mergePreview: answer(contract.mergePreview, which => vault.journal().merging.preview(which)),
  mergePeople: answer(contract.mergePeople, which => vault.journal().merging.merge(which), EVERYTHING),
  erasePreview: answer(contract.erasePreview, whom => vault.erasePreview(whom)),
  erasePerson: inSteps(
    answer(contract.erasePerson, async erasure => done(await vault.erasePerson(erasure)), EVERYTHING),
  ),

  saveMove: answer(contract.saveMove, draft => vault.journal().moves.save(draft), ['learning', 'runs']),
  removeMove: answer(contract.removeMove, ({ id }) => done(vault.journal().moves.remove(id)), ['learning']),
})
