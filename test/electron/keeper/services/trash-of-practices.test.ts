import { afterAll, describe, expect, it } from 'vitest'
import type { Journal } from '../../../../electron/keeper/services/journal.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { tracesOf } from '../../../support/traces.ts'
import { journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { database } = shared.vault
afterAll(shared.end)

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

describe('emptying the trash of a practice', () => {
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
