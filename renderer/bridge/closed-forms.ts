import { contract } from '../../shared/contract/contract.ts'
import { ask } from './ask.ts'
import { closedForms, dropForm, takeBackForms } from './forms.ts'

async function takeBack(): Promise<void> {
  const words = await ask(contract.takeDrafts, {})
  takeBackForms(words.filter(one => one.kind === 'form'))
}

/**
 * Does something that changes words everywhere: forms out of sight are sealed meanwhile, so that it reaches them too, and taken
 * back after it. False, and nothing is done, when they cannot be sealed. Fails as `work` does.
 */
export async function withFormsSealed(work: () => Promise<unknown>): Promise<boolean> {
  const closed = closedForms()
  const isSealed =
    closed.length === 0 ||
    (await ask(contract.sealDrafts, { words: closed }).then(
      () => true,
      () => false,
    ))
  if (!isSealed) return false
  closed.forEach(dropForm)
  try {
    await work()
    return true
  } finally {
    // What cannot be taken back now stays sealed until the next unlock.
    if (closed.length > 0) await takeBack().catch(() => undefined)
  }
}
