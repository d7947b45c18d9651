import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, it } from 'vitest'
import type { Journal } from '../../../../electron/keeper/services/journal.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import { EntryId, ImageId, RunId } from '../../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { tracesOf } from '../../../support/traces.ts'
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

describe('emptying the trash of a practice', () => {
  const today = '2026-03-05'
  /** Rare letters, so that no three of them running are there by chance; each test has its own. */
  const words = ['Zxqvjk', 'Wqxzvk', 'Jqzkxw', 'Vkxqjz', 'Qvwzxj', 'Kzjwqv']
  const rare = (): string => words.pop() ?? 'none left'

  const answersWith = (said: string): Answers => ({
    seat: { kind: 'choice', option: 'both' },
    goal: { kind: 'text', text: `${said} goal` },
    gap: { kind: 'richtext', body: documentOf(`${said} gap`) },
  })

  type Practised = { said: string; journal: Journal; run: Run; entry: EntryId }

  /** The opening of a session that is come back to, gone through; nobody is named in it, or somebody. */
  function practised(who: Answers = {}): Practised {
    const { journal } = journalIn(shared.vault)
    const said = rare()
    const { id } = journal.runs.start({ practice: 'peer-coaching', form: 'full' })
    journal.runs.save({ id, at: 'goal', answers: { ...who, ...answersWith(said) } })
    const run = journal.runs.finish({ id, today })
    if (run.entry === undefined) throw new Error('no entry was made')
    return { said, journal, run, entry: run.entry }
  }

  function comeBack({ said, journal, run: { id } }: Practised): Run {
    const { at, answers } = journal.runs.startReturn(id)
    const back = {
      r_insight: { kind: 'richtext', body: documentOf(`${said} seen`) },
      r_plan: { kind: 'ifthen', when: `${said} comes`, action: `${said} goes` },
      r_back: { kind: 'text', text: `${said} thanked me` },
    } as const
    journal.runs.save({ id, at, answers: { ...answers, ...back } })
    return journal.runs.finish({ id, today })
  }

  async function purge({ journal, entry }: Pick<Practised, 'journal' | 'entry'>): Promise<void> {
    journal.entryChanges.change([{ ids: [entry], set: { trashed: true } }])
    await journal.trash.purge([entry])
    await journal.upkeep.wake()
  }

  const unlockAgain = () => journalIn(shared.vault).journal.trash.purgeOld()

  const planOf = ({ id }: Run) => {
    const plan = journalIn(shared.vault).journal.tables.plans.openOf(id)[0]
    if (plan === undefined) throw new Error('no plan was made')
    return plan.id
  }

  it('takes the answers along, and whatever else only its page told, in every table', async () => {
    const session = practised()
    const { said } = session
    expect(comeBack(session).state).toBe('finished')
    const plan = planOf(session.run)
    session.journal.plans.settle({ kind: 'result', id: plan, result: 'let-go', reason: `${said} left` })
    expect(tracesOf(database, said)).toEqual(
      expect.arrayContaining(['runs', 'sessions', 'plans', 'bodies', 'entry_index_data']),
    )
    await purge(session)
    expect(tracesOf(database, said)).toEqual([])
    const { journal, run } = session
    expect(journal.runs.get(run.id).state).toBe('finished')
    expect(journal.tables.plans.get(plan)).toMatchObject({ result: 'let-go' })
    expect(JSON.stringify(journal.followUps.list(today).settled)).not.toContain(plan)
  })

  it('keeps what a return still needs until it is done', async () => {
    const session = practised()
    const { said } = session
    await purge(session)
    expect(tracesOf(database, said)).toEqual(['runs'])
    // What coming back finds stands on a page of its own; what was chosen before is no secret, what was written is.
    const { entry, state, answers } = comeBack(session)
    expect(state).toBe('finished')
    expect(Object.keys(answers)).toEqual(['seat', 'r_insight', 'r_plan', 'r_back'])
    session.journal.plans.settle({ kind: 'result', id: planOf(session.run), result: 'done' })
    if (entry === undefined) throw new Error('what was found has no page')
    await purge({ ...session, entry })
    await unlockAgain()
    expect(tracesOf(database, said)).toEqual([])
  })

  it('keeps a plan with somebody, for it stands on their page', async () => {
    const { journal } = journalIn(shared.vault)
    const { id: person } = journal.people.save({ alias: 'Carl' })
    const session = practised({ peer: { kind: 'person', person } })
    comeBack(session)
    const plan = planOf(session.run)
    journal.plans.settle({ kind: 'result', id: plan, result: 'done' })
    await purge(session)
    expect(tracesOf(database, session.said)).toEqual(['plans'])
    expect(journal.people.page({ id: person, today }).plans.map(({ id }) => id)).toEqual([plan])
  })

  it('keeps those of a run that was let go for as long as it may be taken up again', async () => {
    const session = practised()
    const { said, journal, run } = session
    await purge(session)
    journal.followUps.letGoRun({ id: run.id })
    journal.followUps.takeUpRun(run.id)
    expect(journal.runs.get(run.id)).toMatchObject({ state: 'waiting', answers: { goal: { kind: 'text' } } })
    journal.followUps.letGoRun({ id: run.id })
    await unlockAgain()
    expect(tracesOf(database, said)).toEqual([])
    expect(journal.runs.get(run.id).state).toBe('finished')
  })

  it('keeps the sealed guess and how it turned out, and nothing else of them', async () => {
    const { journal } = journalIn(shared.vault)
    const said = rare()
    const { id: who } = journal.people.save({ alias: 'Bertha' })
    const { id } = journal.runs.start({ practice: 'positive-intent', form: 'full' })
    const guess = `${said} does not care`
    journal.runs.save({
      id,
      at: 'back',
      answers: {
        gate: { kind: 'choice', option: 'work' },
        who: { kind: 'person', person: who },
        facts: { kind: 'richtext', body: documentOf(`${said} was late`) },
        story: { kind: 'text', text: guess },
        story_kind: { kind: 'choice', option: 'will' },
        story_p: { kind: 'confidence', value: 80 },
      },
    })
    const { entry, hunch } = journal.runs.finish({ id, today })
    if (entry === undefined || hunch === undefined) throw new Error('the run made no records')
    await purge({ journal, entry })
    expect(tracesOf(database, said)).toEqual(['hunches', 'runs'])
    journal.hunches.settle({ id: hunch, outcome: 'not', basis: 'asked' })
    expect(tracesOf(database, said)).toEqual(['hunches'])
    expect(journal.hunches.get(hunch)).toMatchObject({ statement: guess, outcome: 'not' })
  })

  it('leaves nothing of answers at which the practice ended', () => {
    const { journal } = journalIn(shared.vault)
    const said = rare()
    const { id } = journal.runs.start({ practice: 'peer-coaching', form: 'full' })
    journal.runs.save({ id, at: 'goal', answers: answersWith(said) })
    expect(tracesOf(database, said)).toEqual(['runs'])
    expect(journal.runs.stop(id).state).toBe('stopped')
    expect(tracesOf(database, said)).toEqual([])
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
