import { contract } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { registerFlush } from '../../bridge/flush.ts'
import { makeAutosave, type Autosave } from './autosave.ts'

/** An entry being written. It outlives its page for as long as there are words that are not saved. */
export type InHand = {
  readonly autosave: Autosave
  holders: number
  stopFlush?: () => void
}

/** characters in one entry */
const longest = 16_000_000

const all = new Set<InHand>()

function makeInHand(id: EntryId | undefined): InHand {
  return {
    holders: 0,
    autosave: makeAutosave({
      id,
      save: async draft => {
        // the keeper would refuse it as well, but could not say why
        if (plainText(draft.body).length > longest) throw new Fault('too-large')
        return ask(contract.saveEntry, draft)
      },
    }),
  }
}

/** The entry in hand of this id (or the new one, without an id) if its words are still not saved, else a fresh one. */
export function takeInHand(id: EntryId | undefined): InHand {
  return [...all].find(hand => hand.autosave.state.get().id === id) ?? makeInHand(id)
}

/** For as long as a page shows it: its words are saved or sealed before the window goes. */
export function hold(hand: InHand): void {
  hand.holders += 1
  all.add(hand)
  hand.stopFlush ??= registerFlush(async () => {
    const draft = await hand.autosave.flush()
    return draft && { kind: 'entry', draft }
  })
}

/** The page goes. False when words remain that could not be saved: they stay in hand, and are tried again. */
export async function letGo(hand: InHand): Promise<boolean> {
  hand.holders -= 1
  const saved = await hand.autosave.settle()
  if (saved && hand.holders === 0) {
    all.delete(hand)
    hand.stopFlush?.()
    delete hand.stopFlush
  }
  return saved
}
