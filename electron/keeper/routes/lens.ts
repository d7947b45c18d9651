import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** What was decided about marks of the language lens. */
export const lensRoutes = ({ journal }: VaultLife) => ({
  lensAllowed: answer(contract.lensAllowed, () => journal().lens.allowed()),
  lensMarks: answer(contract.lensMarks, ({ entry }) => journal().lens.of(entry)),
  decideLens: answer(contract.decideLens, draft => journal().lens.decide(draft), ['lens']),
  forgetLens: answer(contract.forgetLens, ({ id }) => done(journal().lens.forget(id)), ['lens']),
})
