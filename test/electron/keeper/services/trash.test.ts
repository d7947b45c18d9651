import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import { EntryId, ImageId, RunId } from '../../../../shared/domain/ids.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { database } = shared.vault
afterAll(shared.end)

const A_DAY = 24 * 60

/** Every table of the vault that has a row with these words or this id in it. */
function tablesWith(words: string): string[] {
  const tables = database
    .all(`SELECT name FROM v.sqlite_master WHERE type = 'table' AND name NOT LIKE 'entry_index%'`)
    .map(({ name }) => String(name))
  return tables.filter(table =>
    database.all(`SELECT * FROM v.${table}`).some(row => JSON.stringify(Object.values(row)).includes(words)),
  )
}

const isFound = (word: string): boolean =>
  database.get('SELECT 1 FROM v.entry_index WHERE entry_index MATCH $word', { word }) !== undefined

function picture(): ImageId {
  const id = ImageId.parse(randomUUID())
  database.transaction(() =>
    database.run(
      `INSERT INTO v.images (id, type, bytes, parts, width, height, complete, created_at)
       VALUES (?, 'image/png', 1, 1, 1, 1, 1, '2026-03-02T09:00:00.000Z')`,
      [id],
    ),
  )
  return id
}

const image = (id: ImageId) => ({ kind: 'image' as const, image: id, alt: '' })

/** Unlocks on the day so many days later, and says whether the entry is still there after it. */
async function unlockAfter(days: number, id: EntryId): Promise<boolean> {
  const { journal, pass } = journalIn(shared.vault)
  pass(days * A_DAY)
  await journal.trash.purgeOld()
  return journal.tables.entries.has(id)
}
function trashed(): EntryId {
  const { journal } = journalIn(shared.vault)
  const draft = draftOf('old')
  journal.entries.save(draft)
  journal.entryChanges.change([{ ids: [draft.id], set: { trashed: true } }])
  return draft.id
}
const forget = (): void =>
  database.transaction(() => journalIn(shared.vault).journal.tables.marks.clear('days-of-use'))

describe('emptying the trash', () => {
  it('leaves nothing of an entry: history, addenda, links, pictures and the index included', async () => {
    const { journal } = journalIn(shared.vault)
    const { entries, entryChanges, trash } = journal
    const [shown, kept] = [picture(), picture()]
    const tag = journal.tags.save({ name: 'labelled' }).id
    const draft = draftOf('canaryword first', { title: 'canarytitle', tags: [tag] })
    entries.save(draft)
    entries.leave(draft.id)
    entries.save({ ...draft, base: 1, body: { version: 1, blocks: [image(shown), image(kept)] } })
    entries.addAddendum({ entry: draft.id, text: 'canaryaddendum' })
    const other = draftOf('', { body: { version: 1, blocks: [image(kept)] } })
    entries.save(other)
    expect(['canarytitle', 'canaryaddendum', 'labelled'].map(isFound)).toEqual([true, true, true])
    entryChanges.change([{ ids: [draft.id], set: { trashed: true } }])

    expect(await trash.purge()).toBe(1)
    await journal.upkeep.wake()
    expect(['canarytitle', 'canaryaddendum', 'labelled'].map(isFound)).toEqual([false, false, false])
    for (const word of ['canary', draft.id, shown]) expect(tablesWith(word)).toEqual([])
    expect(tablesWith(kept)).toEqual(expect.arrayContaining(['entries', 'images', 'entry_images'].slice(1)))
    expect(() => entries.get(draft.id)).toThrow('not-found')
  })

  it('leaves the run, the first explanation and the plan of an entry their own life', async () => {
    const { journal } = journalIn(shared.vault)
    const draft = draftOf('told')
    journal.entries.save(draft)
    const run = RunId.parse(randomUUID())
    const [hunch, plan] = [randomUUID(), randomUUID()]
    database.transaction(() => {
      database.run(
        `INSERT INTO v.runs (id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry)
         VALUES (?, 'positive-intent', 1, 'short', 'waiting', 'x', '{}', ?, ?, ?)`,
        [run, '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z', draft.id],
      )
      database.run(
        `INSERT INTO v.hunches (id, run, entry, statement, category, confidence, due, sealed_at)
         VALUES (?, ?, ?, 'Too much.', 'means', 60, '2026-03-09', '2026-03-02T09:00:00.000Z')`,
        [hunch, run, draft.id],
      )
      database.run(
        `INSERT INTO v.plans (id, run, entry, cue, action, due, created_at)
         VALUES (?, ?, ?, 'if', 'then', '2026-03-09', '2026-03-02T09:00:00.000Z')`,
        [plan, run, draft.id],
      )
    })
    journal.entryChanges.change([{ ids: [draft.id], set: { trashed: true } }])
    await journal.trash.purge([draft.id])
    expect(journal.runs.get(run)).toMatchObject({ id: run, state: 'waiting' })
    expect(journal.runs.get(run)).not.toHaveProperty('entry')
    expect(journal.tables.hunches.all().find(({ id }) => id === hunch)).toMatchObject({
      statement: 'Too much.',
    })
    expect(journal.tables.plans.open().map(({ id }) => id)).toContain(plan)
  })

  it('touches nothing when one of them is not in the trash, or not there at all', async () => {
    const { journal } = journalIn(shared.vault)
    const [inTrash, outside] = [draftOf('in'), draftOf('out')]
    for (const draft of [inTrash, outside]) journal.entries.save(draft)
    journal.entryChanges.change([{ ids: [inTrash.id], set: { trashed: true } }])
    for (const other of [outside.id, EntryId.parse(randomUUID())]) {
      await expect(journal.trash.purge([inTrash.id, other])).rejects.toThrow('not-found')
    }
    expect(journal.entries.get(inTrash.id).title).toBe('')
    expect(await journal.trash.purge([])).toBe(0)
    expect(await journal.trash.purge([inTrash.id, inTrash.id])).toBe(1)
    expect(journal.entries.get(outside.id).id).toBe(outside.id)
  })

  it('goes in short steps, each with a pause after it', async () => {
    const { journal } = journalIn(shared.vault)
    const drafts = Array.from({ length: 50 }, (_, at) => draftOf(`entry ${at}`))
    drafts.forEach(journal.entries.save)
    journal.entryChanges.change([{ ids: drafts.map(({ id }) => id), set: { trashed: true } }])
    const left: number[] = []
    const going = journal.trash.purge()
    for (let turn = 0; turn < 3; turn += 1) {
      left.push(journal.tables.trash.all().length)
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(await going).toBe(50)
    expect(left).toEqual([30, 10, 0])
  })
})

describe('what has been in the trash for thirty days', () => {
  it('goes at an unlock, once three days of use have said so', async () => {
    forget()
    const id = trashed()
    const there = []
    for (const day of [28, 29, 30, 31, 32, 33]) there.push(await unlockAfter(day, id))
    expect(there).toEqual([true, true, true, true, true, false])
  })

  it('stays when a clock was wrong for a day, and when the journal is opened again and again on that day', async () => {
    forget()
    const id = trashed()
    expect(await unlockAfter(1, id)).toBe(true)
    for (let again = 0; again < 5; again += 1) expect(await unlockAfter(400, id)).toBe(true)
    // The clock is right again: the days that were still to come are forgotten.
    for (const day of [2, 3, 4, 5]) expect(await unlockAfter(day, id)).toBe(true)
  })

  it('is looked for only while there is something in it, so that opening a journal changes nothing', async () => {
    const { journal } = journalIn(shared.vault)
    await journal.trash.purge()
    await journal.upkeep.wake()
    forget()
    const before = shared.vault.counter()
    await journal.trash.purgeOld()
    expect(shared.vault.counter()).toBe(before)
  })
})
