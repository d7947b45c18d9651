import { contract } from '../../../shared/contract/contract.ts'
import type { RunId } from '../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import { ask } from '../../bridge/ask.ts'
import type { InHand } from '../../bridge/in-hand.ts'
import { makeSaver } from '../../bridge/saver.ts'
import { store, type Store } from '../../bridge/store.ts'

export type RunWords = { readonly at: string; readonly answers: Answers }

/** The answers of a practice. They outlive their page for as long as some are not saved. */
export type RunInHand = InHand<RunWords> & {
  /** the step that the keeper has come to */
  readonly keptAt: Store<string>
}

const all = new Map<RunId, RunInHand>()

/** Quiet after the last change, and the longest that answers wait, in ms. */
const pause = 600
const patience = 4500

function makeRunInHand({ id, at }: Run): RunInHand {
  const keptAt = store(at)
  const saver = makeSaver<RunWords>({
    pause,
    patience,
    first: 'saved',
    save: async words => keptAt.set((await ask(contract.saveRun, { id, ...words })).at),
  })
  return {
    saver,
    keptAt,
    sealed: words => ({ kind: 'run', id, ...words }),
    left: () => all.delete(id),
  }
}

/** The answers in hand of this run if some are not saved, else as they are kept. */
export function takeRun(run: Run): RunInHand {
  const hand = all.get(run.id) ?? makeRunInHand(run)
  all.set(run.id, hand)
  return hand
}

/** The run was thrown away: what was not saved of it goes too. */
export async function forgetRun(id: RunId): Promise<void> {
  await all.get(id)?.saver.drop()
  all.delete(id)
}
