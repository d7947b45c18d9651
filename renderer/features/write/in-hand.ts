import { contract } from '../../../shared/contract/contract.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { Entry, EntryDraft } from '../../../shared/domain/entry.ts'
import { EntryId } from '../../../shared/domain/ids.ts'
import { Fault } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { hold, letGo, type InHand } from '../../bridge/in-hand.ts'
import { makeSaver } from '../../bridge/saver.ts'
import { store, type Store } from '../../bridge/store.ts'
import type { EntryWords } from './starting-words.ts'

/** What is known of the entry as it is stored. */
export type Known = {
  /** the last revision that was read or saved here; 0 while there is none */
  readonly revision: number
  /** another text was found in its place and went into the history */
  readonly aside: boolean
  /** a sealed copy of unsaved words is kept outside of the journal's file */
  readonly sealed: boolean
} & Pick<Entry, 'starred' | 'pinned'>

/** An entry being written. It outlives its page for as long as there are words that are not saved. */
export type EntryInHand = InHand<EntryWords> & {
  readonly id: EntryId
  readonly known: Store<Known>
  /** how many pages of it are gone whose pictures are still on their way into its words */
  readonly arriving: Store<number>
}

/** characters in one entry */
const longest = 16_000_000

/** Quiet after the last key before the words are saved, and the longest they wait while typing goes on, in ms. */
const pause = 800
const patience = 4500

const unknown: Known = { revision: 0, aside: false, sealed: false, starred: false, pinned: false }

const all = new Map<EntryId, EntryInHand>()

function requireRoom({ body }: EntryWords): void {
  if (plainText(body).length > longest) throw new Fault('too-large')
}

function makeInHand(id: EntryId, isNew: boolean): EntryInHand {
  const known = store<Known>(unknown)
  const draftOf = (words: EntryWords): EntryDraft => ({ ...words, id, base: known.get().revision })
  let isSpell = false

  /** Words sealed earlier are put back first: opened at the next unlock they would stand over newer ones. */
  async function openSealed(): Promise<void> {
    if (!known.get().sealed) return
    const opened = await ask(contract.takeDrafts, {})
    const mine = opened.flatMap(words =>
      words.kind === 'entry' && words.draft.id === id ? [words.draft] : [],
    )
    known.set({ ...known.get(), revision: mine[0]?.base ?? known.get().revision, sealed: false })
  }

  const saver = makeSaver<EntryWords>({
    pause,
    patience,
    first: isNew ? 'untouched' : 'saved',
    save: async words => {
      // the keeper would refuse it as well, but could not say why
      requireRoom(words)
      await openSealed()
      const { revision, aside } = await ask(contract.saveEntry, draftOf(words))
      isSpell = true
      known.set({ ...known.get(), revision, aside: aside || known.get().aside })
    },
  })

  return {
    id,
    known,
    arriving: store(0),
    saver,
    sealed: words => {
      // sealed, they could never be opened again: the window stays instead, and says why
      requireRoom(words)
      return { kind: 'entry', draft: draftOf(words) }
    },
    left() {
      all.delete(id)
      // the spell of writing is over; at the latest the lock closes it
      if (isSpell) ask(contract.leaveEntry, { id }).catch(() => undefined)
    },
  }
}

const isUnsavedNew = ({ known, saver }: EntryInHand): boolean =>
  known.get().revision === 0 && saver.unsaved() !== undefined

/** The entry in hand of this id (or the new one, without an id) if its words are still not saved, else a fresh one. */
export function takeEntry(id: EntryId | undefined): EntryInHand {
  if (id !== undefined) return all.get(id) ?? makeInHand(id, false)
  return [...all.values()].find(isUnsavedNew) ?? makeInHand(EntryId.parse(crypto.randomUUID()), true)
}

/** The entry was read as it is stored. Words in hand that are not saved stand on what was read before. */
export function heedStored({ known, saver }: EntryInHand, { revision, starred, pinned }: Entry): void {
  const before = known.get()
  const isFree = saver.unsaved() === undefined
  known.set({ ...before, starred, pinned, revision: isFree ? revision : before.revision })
}

/** For as long as a page shows it. */
export function holdEntry(hand: EntryInHand): () => Promise<boolean> {
  all.set(hand.id, hand)
  hold(hand)
  return async () => letGo(hand)
}

/** Seals what is not saved at once, outside of the journal's file. Fails when no place takes it. */
export async function sealNow({ saver, known, sealed }: EntryInHand): Promise<void> {
  const words = saver.unsaved()
  if (words === undefined) return
  await ask(contract.sealDrafts, { words: [sealed(words)] })
  known.set({ ...known.get(), sealed: true })
}
