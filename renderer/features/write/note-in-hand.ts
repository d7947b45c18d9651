import { contract } from '../../../shared/contract/contract.ts'
import type { Addendum } from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { ask } from '../../bridge/ask.ts'
import { registerFlush } from '../../bridge/flush.ts'
import { store, type Store } from '../../bridge/store.ts'

/** A note that is being written to an entry that is only read. It stays in hand until it is added. */
export type NoteInHand = {
  readonly text: Store<string>
  /** adds it as it stands; undefined where there is nothing to add */
  readonly add: () => Promise<Addendum | undefined>
}

const all = new Map<EntryId, NoteInHand>()
let stop: (() => void) | undefined

/** A lock comes when it comes: what was written is added as it stands, for a note has no other place to wait in. */
async function addAll(): Promise<undefined> {
  for (const note of all.values()) await note.add()
}

function makeNote(entry: EntryId): NoteInHand {
  const text = store('')
  let underWay: Promise<Addendum> | undefined
  async function add(): Promise<Addendum | undefined> {
    const words = text.get().trim()
    if (underWay !== undefined) return underWay
    if (words === '') return undefined
    underWay = ask(contract.addAddendum, { entry, text: words }).finally(() => {
      underWay = undefined
    })
    const added = await underWay
    text.set('')
    return added
  }
  return { text, add }
}

export function noteFor(entry: EntryId): NoteInHand {
  const note = all.get(entry) ?? makeNote(entry)
  all.set(entry, note)
  stop ??= registerFlush(addAll)
  return note
}
