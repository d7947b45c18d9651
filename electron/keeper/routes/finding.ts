import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Search and saved searches. */
export const findingRoutes = ({ journal }: VaultLife) => ({
  search: answer(contract.search, asked => journal().search.look(asked)),
  searchRecords: answer(contract.searchRecords, asked => journal().searchRecords.look(asked)),
  savedSearches: answer(contract.savedSearches, () => journal().searches.list()),
  saveSearch: answer(contract.saveSearch, draft => journal().searches.save(draft), ['searches']),
  removeSearch: answer(contract.removeSearch, ({ id }) => done(journal().searches.remove(id)), ['searches']),
})
