import { contract } from '../../../shared/contract/contract.ts'
import { answer, type Changed } from '../answer.ts'
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
export const peopleRoutes = ({ journal, erasePreview, erasePerson }: VaultLife) => ({
  people: answer(contract.people, () => journal().people.list()),
  peopleLines: answer(contract.peopleLines, () => journal().people.lines()),
  savePerson: answer(contract.savePerson, draft => journal().people.save(draft), ['people', 'entries']),
  personPage: answer(contract.personPage, input => journal().people.page(input)),

  groups: answer(contract.groups, () => journal().groups.list()),
  saveGroup: answer(contract.saveGroup, draft => journal().groups.save(draft), ['people']),
  removeGroup: answer(contract.removeGroup, ({ id }) => done(journal().groups.remove(id)), ['people']),

  mergePreview: answer(contract.mergePreview, which => journal().merging.preview(which)),
  mergePeople: answer(contract.mergePeople, which => journal().merging.merge(which), EVERYTHING),
  erasePreview: answer(contract.erasePreview, whom => erasePreview(whom)),
  erasePerson: answer(contract.erasePerson, async erasure => done(await erasePerson(erasure)), EVERYTHING),

  saveMove: answer(contract.saveMove, draft => journal().moves.save(draft), ['learning']),
  removeMove: answer(contract.removeMove, ({ id }) => done(journal().moves.remove(id)), ['learning']),
})
