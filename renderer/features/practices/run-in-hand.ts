import { contract } from '../../../shared/contract/contract.ts'
import { measure } from '../../../shared/contract/measure.ts'
import type { RunId } from '../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import type { InHand } from '../../bridge/in-hand.ts'
import { makeSaver } from '../../bridge/saver.ts'
import { store, type Store } from '../../bridge/store.ts'

export type RunWords = { readonly at: string; readonly answers: Answers }

/** The answers of a practice. They outlive their page for as long as some are not saved. */
export type RunInHand = InHand<RunWords> & {
  /** the step that the keeper has come to */
  readonly keptAt: Store<string>
  /** a sealed copy of unsaved answers is kept outside of the journal's file */
  readonly hasCopy: Store<boolean>
}

const all = new Map<RunId, RunInHand>()

/** Quiet after the last change, and the longest that answers wait, in ms. */
const pause = 600
const patience = 4500

/** All answers become one entry, with their questions: together they fit into it. In characters and their shape. */
const longest = 15_000_000

function requireRoom({ answers }: RunWords): void {
  const objection = measure(answers, longest)
  if (objection !== undefined) throw new Fault(objection)
}

function makeRunInHand({ id, at }: Run): RunInHand {
  const keptAt = store(at)
  const hasCopy = store(false)
  const saver = makeSaver<RunWords>({
    pause,
    patience,
    first: 'saved',
    save: async words => {
      requireRoom(words)
      // Opened at the next unlock, older answers would stand over newer ones.
      if (hasCopy.get()) await ask(contract.takeDrafts, {})
      hasCopy.set(false)
      keptAt.set((await ask(contract.saveRun, { id, ...words })).at)
    },
  })
  return {
    saver,
    keptAt,
    hasCopy,
    sealed: words => {
      // sealed, they could never be opened again: the window stays instead, and says why
      requireRoom(words)
      return { kind: 'run', id, ...words }
    },
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

/** Seals what is not saved at once, outside of the journal's file. Fails when no place takes it. */
export async function sealAnswers({ saver, hasCopy, sealed }: RunInHand): Promise<void> {
  const words = saver.unsaved()
  if (words === undefined) return
  await ask(contract.sealDrafts, { words: [sealed(words)] })
  hasCopy.set(true)
}
