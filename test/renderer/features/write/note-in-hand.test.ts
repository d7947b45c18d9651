import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ask } from '../../../../renderer/bridge/ask.ts'
import { registerFlush, flushAll } from '../../../../renderer/bridge/flush.ts'
import { settleAll } from '../../../../renderer/bridge/in-hand.ts'
import { noteFor } from '../../../../renderer/features/write/note-in-hand.ts'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { Fault } from '../../../../shared/faults.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await at.close()
})

async function entry(): Promise<EntryId> {
  const id = EntryId.parse(crypto.randomUUID())
  await at.keeper.ask(contract.saveEntry, {
    id,
    base: 0,
    title: '',
    body: documentOf('What stands there.'),
    occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
  })
  return id
}
async function purge(id: EntryId): Promise<void> {
  await at.keeper.ask(contract.changeEntries, { changes: [{ ids: [id], set: { trashed: true } }] })
  await at.keeper.ask(contract.purgeEntries, { ids: [id] })
}
const notesOf = async (id: EntryId) =>
  (await at.keeper.ask(contract.entry, { id })).addenda.map(({ text }) => text)
async function texts(): Promise<string[]> {
  const { entries } = await at.keeper.ask(contract.entryPage, { limit: 10 })
  const all = entries.map(async ({ id }) => plainText((await at.keeper.ask(contract.entry, { id })).body))
  return (await Promise.all(all)).toSorted()
}

const full = () => {
  throw new Fault('disk-full')
}

/** The disk takes no notes and no entries, until it is told to. */
function fillDisk(): () => void {
  const { entries } = at.keeper.vault.journal()
  const { save, addAddendum } = entries
  Object.assign(entries, { save: full, addAddendum: full })
  return () => Object.assign(entries, { save, addAddendum })
}

test('a note to an entry that was deleted for good stops no lock: it is an entry of its own, and those behind it are added', async () => {
  const [gone, kept] = [await entry(), await entry()]
  noteFor(gone).text.set('Half a thought')
  noteFor(kept).text.set('The other half')
  await purge(gone)
  expect(await flushAll()).toBe(true)
  expect(await notesOf(kept)).toEqual(['The other half'])
  expect(await texts()).toEqual(['Half a thought', 'What stands there.'])
  expect([gone, kept].map(id => noteFor(id).text.get())).toEqual(['', ''])
})

test('notes that cannot be kept are sealed like other words, and are entries after the next unlock', async () => {
  const [one, other] = [await entry(), await entry()]
  noteFor(one).text.set('Half a thought')
  noteFor(other).text.set('The other half')
  const makeRoom = fillDisk()
  expect(await flushAll()).toBe(true)
  expect(await flushAll()).toBe(true)
  makeRoom()
  noteFor(one).text.set('')
  noteFor(other).text.set('')
  const taken = await ask(contract.takeDrafts, {})
  expect(taken).toHaveLength(2)
  expect(await texts()).toEqual([
    'Half a thought',
    'The other half',
    'What stands there.',
    'What stands there.',
  ])
})

test('locking without what can be kept nowhere seals the rest; a page that stays keeps its words to itself', async () => {
  const id = await entry()
  noteFor(id).text.set('Half a thought')
  const makeRoom = fillDisk()
  const stop = registerFlush(async () => {
    throw new Fault('too-large')
  })
  expect(await flushAll()).toBe(false)
  expect(at.asked).not.toContain(contract.sealDrafts.channel)
  expect(await flushAll(undefined, { isGivenUp: true })).toBe(false)
  stop()
  makeRoom()
  noteFor(id).text.set('')
  expect(await ask(contract.takeDrafts, {})).toHaveLength(1)
  expect(await texts()).toEqual(['Half a thought', 'What stands there.'])
})

test('what is written on while a note is being added stays, and a lock adds it too', async () => {
  const id = await entry()
  const { text, add } = noteFor(id)
  text.set(' Half a thought ')
  const adding = add()
  text.set(' Half a thought, and the other half')
  await adding
  // A word that was changed is no beginning of what was written on: better twice than lost.
  expect(text.get()).toBe(' Half a thought, and the other half')
  const again = add()
  text.set(' Half a thought, and the other half\nand more')
  await again
  expect(text.get()).toBe('and more')
  const last = add()
  text.set('and more to come')
  expect(await flushAll()).toBe(true)
  await last
  expect(await notesOf(id)).toEqual([
    'Half a thought',
    'Half a thought, and the other half',
    'and more',
    'to come',
  ])
  expect(text.get()).toBe('')
})

test('settling all that is in hand adds notes too, and says when it could not', async () => {
  const [gone, kept] = [await entry(), await entry()]
  noteFor(gone).text.set('Half a thought')
  noteFor(kept).text.set('The other half')
  await purge(gone)
  const makeRoom = fillDisk()
  expect(await settleAll()).toBe(false)
  makeRoom()
  expect(await settleAll()).toBe(true)
  expect(await notesOf(kept)).toEqual(['The other half'])
  expect(await texts()).toEqual(['Half a thought', 'What stands there.'])
})
