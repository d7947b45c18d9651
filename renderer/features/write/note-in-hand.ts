import { contract } from '../../../shared/contract/contract.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { Addendum, EntryDraft } from '../../../shared/domain/entry.ts'
import { EntryId } from '../../../shared/domain/ids.ts'
import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import { codeOf } from '../../../shared/faults.ts'
import { ask } from '../../bridge/ask.ts'
import { registerFlush } from '../../bridge/flush.ts'
import { registerSettle } from '../../bridge/in-hand.ts'
import { store, type Store } from '../../bridge/store.ts'
import { occurrenceAt } from './occurrence.ts'

/** A note that is being written to an entry that is only read. It stays in hand until it is added. */
export type NoteInHand = {
  readonly text: Store<string>
  /** adds it as it stands; undefined where there is nothing to add */
  readonly add: () => Promise<Addendum | undefined>
}

type Note = NoteInHand & {
  /** all of it is kept: below its entry, or as an entry of its own where that is gone */
  readonly settle: () => Promise<void>
  /** as it is sealed when it cannot be kept now; undefined where there is nothing to seal */
  readonly sealed: () => SealedWords | undefined
}

const all = new Map<EntryId, Note>()
let isRegistered = false

/** What was written on after `sent` had been handed over; all of it when the words were changed meanwhile. */
function leftOf(text: string, sent: string): string {
  const words = text.trimStart()
  const rest = words.slice(sent.length)
  return words.startsWith(sent) && /^(\s|$)/u.test(rest) ? rest.trimStart() : text
}

function makeNote(entry: EntryId): Note {
  const text = store('')
  let underWay: Promise<Addendum> | undefined
  /** of the entry that the words become when theirs is gone: the same one, however often it is tried */
  let own: EntryId | undefined

  function kept(words: string): void {
    own = undefined
    text.set(leftOf(text.get(), words))
  }

  async function send(words: string): Promise<Addendum> {
    const added = await ask(contract.addAddendum, { entry, text: words })
    kept(words)
    return added
  }

  async function add(): Promise<Addendum | undefined> {
    const words = text.get().trim()
    if (underWay !== undefined) return underWay
    if (words === '') return undefined
    underWay = send(words).finally(() => {
      underWay = undefined
    })
    return underWay
  }

  function asEntry(words: string): EntryDraft {
    own ??= EntryId.parse(crypto.randomUUID())
    return { id: own, base: 0, title: '', body: documentOf(words), occurred: occurrenceAt(new Date()) }
  }

  async function addOrKeep(): Promise<void> {
    try {
      await add()
    } catch (error) {
      if (codeOf(error) !== 'not-found') throw error
      const words = text.get().trim()
      await ask(contract.saveEntry, asEntry(words))
      kept(words)
    }
  }

  return {
    text,
    add,
    async settle() {
      while (text.get().trim() !== '') await addOrKeep()
    },
    sealed() {
      const words = text.get().trim()
      return words === '' ? undefined : { kind: 'entry', draft: asEntry(words) }
    },
  }
}

/** A lock comes when it comes: what was written is added as it stands, or sealed like any other words. */
async function flushAll(): Promise<SealedWords[]> {
  const sealed = await Promise.all(
    [...all.values()].map(async ({ settle, sealed: asSealed }) => settle().then(() => undefined, asSealed)),
  )
  return sealed.filter(words => words !== undefined)
}

async function settleAll(): Promise<boolean> {
  const settled = await Promise.allSettled([...all.values()].map(async ({ settle }) => settle()))
  return settled.every(({ status }) => status === 'fulfilled')
}

export function noteFor(entry: EntryId): NoteInHand {
  const note = all.get(entry) ?? makeNote(entry)
  all.set(entry, note)
  if (!isRegistered) {
    registerFlush(flushAll)
    registerSettle(settleAll)
    isRegistered = true
  }
  return note
}
