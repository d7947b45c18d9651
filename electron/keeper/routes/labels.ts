import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Notebooks and tags. */
export const labelRoutes = ({ journal }: VaultLife) => ({
  notebooks: answer(contract.notebooks, () => journal().notebooks.list()),
  saveNotebook: answer(contract.saveNotebook, draft => journal().notebooks.save(draft), ['labels']),
  removeNotebook: answer(contract.removeNotebook, input => done(journal().notebooks.remove(input)), [
    'labels',
    'entries',
  ]),

  tags: answer(contract.tags, () => journal().tags.list()),
  saveTag: answer(contract.saveTag, draft => journal().tags.save(draft), ['labels']),
  mergeTags: answer(contract.mergeTags, async input => done(await journal().tags.merge(input)), [
    'labels',
    'entries',
  ]),
  removeTag: answer(contract.removeTag, async ({ id }) => done(await journal().tags.remove(id)), [
    'labels',
    'entries',
  ]),
})
