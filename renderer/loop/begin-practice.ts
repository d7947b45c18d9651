import { contract } from '../../shared/contract/contract.ts'
import type { PersonId } from '../../shared/domain/ids.ts'
import type { Run } from '../../shared/domain/run.ts'
import { ask } from '../bridge/ask.ts'

type Begin = { readonly practice: string; readonly form: Run['form']; readonly person?: PersonId | undefined }

/** Begins a practice and gives where it is; where it first asks whom it is about, that is answered already. Rejects with a Fault. */
export async function beginPractice({ practice, form, person }: Begin): Promise<string> {
  const run = await ask(contract.startRun, { practice, form })
  const { steps } = await ask(contract.practice, { id: practice, version: run.practiceVersion })
  const first = steps.find(({ id }) => id === run.at)
  if (person !== undefined && first?.field.kind === 'person') {
    await ask(contract.saveRun, {
      id: run.id,
      at: run.at,
      answers: { [first.id]: { kind: 'person', person } },
    })
  }
  return `/run/${run.id}`
}
