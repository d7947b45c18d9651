import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dueOf } from '../../../shared/domain/follow-up.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { documentOf, plainText } from '../../../shared/domain/document-text.ts'
import type { Answers, Run } from '../../../shared/domain/run.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

let folder: ReturnType<typeof tempFolder>
let keeper: TestKeeper
beforeEach(async () => {
  folder = tempFolder()
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
})
afterEach(async () => {
  await keeper.vault.close()
  folder.remove()
})

/** Locks, which ends the keeper, and unlocks with another. */
async function lockAndUnlock(): Promise<void> {
  const mark = await keeper.vault.close()
  keeper = testKeeper(folder.path, { lastSeen: mark })
  keeper.clock.set('2026-03-09T09:00:00.000Z')
  await keeper.ask(contract.unlockVault, { passphrase: passphrase() })
}

const short: Answers = {
  gate: { kind: 'choice', option: 'work' },
  facts: { kind: 'richtext', body: documentOf('The draft came on Thursday. We had said Tuesday.') },
  story: { kind: 'text', text: 'They did not care about the draft.' },
  story_kind: { kind: 'choice', option: 'will' },
  story_p: { kind: 'confidence', value: 80 },
  others: { kind: 'weights', weights: { will: 50, external: 30, mine: 20 } },
  opening: { kind: 'text', text: 'Can you walk me through it?' },
  back: { kind: 'date', day: '2026-03-09' },
}
const full: Answers = {
  ...short,
  agreed: { kind: 'choice', option: 'assumed' },
  weather: { kind: 'scale', value: 2 },
  mine: { kind: 'multi', options: ['check', 'context'] },
  aim: { kind: 'richtext', body: documentOf('Get it right.') },
  plan: { kind: 'ifthen', when: 'it is Thursday', action: 'ask first' },
}
const back: Answers = {
  r_talk: { kind: 'choice', option: 'done' },
  r_facts: { kind: 'richtext', body: documentOf('Another team had pulled them in.') },
  r_weights: { kind: 'weights', weights: { external: 90, will: 10 } },
}
const revealed: Answers = {
  ...back,
  r_outcome: { kind: 'choice', option: 'not' },
  r_basis: { kind: 'choice', option: 'asked' },
  r_next: { kind: 'ifthen', when: 'we agree a date', action: 'ask it back' },
}

async function opened(form: Run['form'], answers: Answers, today = '2026-03-02'): Promise<Run> {
  const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form })
  await keeper.ask(contract.saveRun, { id, at: 'back', answers })
  return keeper.ask(contract.finishRun, { id, today })
}

describe('the whole loop', () => {
  it('goes from a first guess, over a lock, to a counted outcome', async () => {
    const person = await keeper.ask(contract.savePerson, { alias: 'P.', place: 'remote' })
    const run = await opened('full', { ...full, who: { kind: 'person', person: person.id } })
    expect(run).toMatchObject({ state: 'waiting', at: 'r_talk' })
    const { hunch: hunchId, entry: entryId } = run

    const told = await keeper.ask(contract.entry, { id: entryId })
    expect(told).toMatchObject({ kind: 'practice', run: run.id, title: 'Positive-intent check · P.' })
    expect(plainText(told.body)).toContain('We had said Tuesday')
    expect(plainText(told.body)).not.toContain('did not care')
    expect(plainText(told.body)).toContain('2 on a scale from 1, scattered, to 7, on top of it')
    expect(plainText(told.body)).toContain('9 March 2026')
    expect(plainText(told.body)).not.toMatch(/\d{4}-\d{2}-\d{2}/)

    await lockAndUnlock()
    const waiting = await keeper.ask(contract.followUps, { today: '2026-03-09' })
    expect(waiting.due.map(one => [one.kind, 'alias' in one ? one.alias : undefined])).toEqual([
      ['hunch', 'P.'],
    ])
    // its plan is asked about in the return, and waits no second time
    expect(waiting.due).toMatchObject([{ plans: [{ action: 'ask first', due: '2026-03-09' }] }])
    expect(JSON.stringify(waiting)).not.toContain('did not care')
    expect(waiting.due[0]).toMatchObject({
      practice: 'positive-intent',
      hunch: { id: hunchId, due: '2026-03-09' },
    })

    await expect(keeper.ask(contract.hunch, { id: hunchId })).rejects.toThrow('sealed')
    await keeper.ask(contract.startReturn, { id: run.id })
    await expect(keeper.ask(contract.hunch, { id: hunchId })).rejects.toThrow('sealed')
    await keeper.ask(contract.saveRun, { id: run.id, at: 'r_weights', answers: back })
    await expect(keeper.ask(contract.hunch, { id: hunchId })).rejects.toThrow('sealed')

    await lockAndUnlock()
    expect(await keeper.ask(contract.runsOf, { state: 'unfinished' })).toHaveLength(1)
    await keeper.ask(contract.saveRun, { id: run.id, at: 'r_outcome', answers: back })
    expect(await keeper.ask(contract.hunch, { id: hunchId })).toMatchObject({
      statement: 'They did not care about the draft.',
      category: 'will',
      confidence: 80,
      before: { will: 50, external: 30, mine: 20 },
      person: person.id,
    })

    await keeper.ask(contract.saveRun, { id: run.id, at: 'r_next', answers: revealed })
    expect(await keeper.ask(contract.finishRun, { id: run.id, today: '2026-03-09' })).toMatchObject({
      state: 'finished',
    })
    expect(await keeper.ask(contract.hunch, { id: hunchId })).toMatchObject({
      outcome: 'not',
      basis: 'asked',
      after: { external: 90, will: 10 },
      statement: 'They did not care about the draft.',
    })

    const settled = await keeper.ask(contract.followUps, { today: '2026-03-09' })
    expect(settled.due).toEqual([])
    expect(settled.settled.map(({ kind }) => kind).toSorted()).toEqual(['hunch', 'plan'])
    expect(settled.later).toMatchObject([
      { kind: 'plan', plan: { when: 'we agree a date', due: '2026-03-16' } },
    ])

    const { holds, calibration } = await keeper.ask(contract.insights, {})
    expect(holds).toMatchObject({ held: 0, not: 1, scorable: 1, open: 0 })
    expect(holds.rows).toMatchObject([{ hunch: hunchId, entry: entryId, confidence: 80, outcome: 'not' }])
    expect(calibration.scorable).toBe(1)

    const after = await keeper.ask(contract.entry, { id: entryId })
    expect(after.revision).toBe(2)
    expect(plainText(after.body)).toContain('Another team had pulled them in')
    expect(plainText(after.body)).toContain('did not care')
  })

  it('is known on the timeline by what happened, however short, and by nothing that was ticked or dated', async () => {
    const facts = { kind: 'richtext' as const, body: documentOf('Late again.') }
    const run = await opened('full', { ...full, facts })
    const preview = async () => {
      const { entries } = await keeper.ask(contract.entryPage, { limit: 10 })
      return entries.map(entry => entry.preview)
    }
    expect(await preview()).toEqual(['Late again.'])
    const { id, revision, title, body, occurred } = await keeper.ask(contract.entry, { id: run.entry })
    await expect(
      keeper.ask(contract.saveEntry, { id, base: revision, title: `${title}, again`, body, occurred }),
    ).rejects.toThrow('sealed')
    await keeper.ask(contract.addAddendum, { entry: id, text: 'It was the last time.' })
    expect(await preview()).toEqual(['Late again.'])
    expect(await keeper.ask(contract.entry, { id })).toMatchObject({ title, body, revision })
  })

  it('goes the short way too: a hunch with a date, no plan', async () => {
    const run = await opened('short', short)
    const { later } = await keeper.ask(contract.followUps, { today: '2026-03-02' })
    expect(later).toHaveLength(1)
    await keeper.ask(contract.startReturn, { id: run.id })
    await keeper.ask(contract.saveRun, { id: run.id, at: 'r_outcome', answers: revealed })
    await keeper.ask(contract.finishRun, { id: run.id, today: '2026-03-09' })
    expect((await keeper.ask(contract.insights, {})).holds.scorable).toBe(1)
  })

  it('asks again in a week when it is too early, and starts the return afresh', async () => {
    const run = await opened('full', full)
    await keeper.ask(contract.startReturn, { id: run.id })
    const early: Answers = {
      r_talk: { kind: 'choice', option: 'not-yet' },
      r_facts: { kind: 'richtext', body: documentOf('Nothing yet.') },
      r_outcome: { kind: 'choice', option: 'too-early' },
    }
    await keeper.ask(contract.saveRun, { id: run.id, at: 'r_outcome', answers: early })
    const again = await keeper.ask(contract.finishRun, { id: run.id, today: '2026-03-09' })
    expect(again).toMatchObject({ state: 'waiting', at: 'r_talk', answers: run.answers })
    const { later, due, overdue } = await keeper.ask(contract.followUps, { today: '2026-03-09' })
    expect([due, overdue]).toEqual([[], []])
    expect(later.map(dueOf)).toEqual(['2026-03-16'])
    expect(later).toMatchObject([{ kind: 'hunch', plans: [{ due: '2026-03-16' }] }])
    const entry = await keeper.ask(contract.entry, { id: run.entry })
    expect(plainText(entry.body)).toContain('Nothing yet.')
    expect(plainText(entry.body)).not.toContain('did not care')
    expect((await keeper.ask(contract.insights, {})).holds.open).toBe(1)
  })

  it('without a sentence or a confidence seals no hunch, and is done', async () => {
    const { story: _story, back: _back, ...answers } = short
    const run = await opened('short', answers)
    expect(run).toMatchObject({ state: 'finished' })
    expect(run.hunch).toBeUndefined()
    const { later, due, overdue } = await keeper.ask(contract.followUps, { today: '2026-03-02' })
    expect([...later, ...due, ...overdue]).toEqual([])
  })

  it('asks about a plan without a date in seven days, and about a hunch without one as well', async () => {
    const { back: _back, ...answers } = full
    await opened('full', answers)
    const { later } = await keeper.ask(contract.followUps, { today: '2026-03-02' })
    expect(later).toHaveLength(1)
    expect(later).toMatchObject([{ hunch: { due: '2026-03-09' }, plans: [{ due: '2026-03-09' }] }])
  })

  it('stops with the safety wording and makes no records when somebody may have been harmed', async () => {
    for (const end of [contract.stopRun, contract.finishRun]) {
      const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
      const answers = { ...full, gate: { kind: 'choice', option: 'harm' } }
      await keeper.ask(contract.saveRun, { id, at: 'back', answers })
      const input = end === contract.stopRun ? { id } : { id, today: '2026-03-02' }
      expect(await keeper.ask<typeof end.input, typeof end.output>(end, input)).toMatchObject({
        state: 'stopped',
      })
    }
    expect((await keeper.ask(contract.entryPage, { limit: 10 })).entries).toEqual([])
    expect((await keeper.ask(contract.insights, {})).holds.open).toBe(0)
    expect(await keeper.ask(contract.runsOf, { state: 'unfinished' })).toEqual([])
  })
})

describe('a run', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a step that is not there', { nothing: { kind: 'text', text: 'x' } }],
    ['an option that is not offered', { gate: { kind: 'choice', option: 'other' } }],
    ['an option twice', { mine: { kind: 'multi', options: ['check', 'check'] } }],
    ['an answer of another kind', { gate: { kind: 'text', text: 'work' } }],
    ['more than a hundred points', { others: { kind: 'weights', weights: { will: 60, mine: 41 } } }],
    ['points for what is not offered', { others: { kind: 'weights', weights: { 'not-sure': 10 } } }],
    ['a scale beyond its end', { weather: { kind: 'scale', value: 8 } }],
    ['a person nobody knows', { who: { kind: 'person', person: '01a2059c-54fb-7000-ad33-1faa8e3e4366' } }],
  ])('refuses %s and keeps what it had', async (_what, wrong) => {
    const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    const saved = await keeper.ask(contract.saveRun, { id, at: 'story', answers: full })
    await expect(keeper.ask(contract.saveRun, { id, at: 'gate', answers: wrong })).rejects.toThrow(
      'bad-request',
    )
    expect(await keeper.ask(contract.run, { id })).toEqual(saved)
  })

  it('keeps its opening as it was when its return is saved, whatever is sent along', async () => {
    const run = await opened('full', full)
    await keeper.ask(contract.startReturn, { id: run.id })
    const changed = { ...back, story: { kind: 'text', text: 'I always knew it was the other team.' } }
    const saved = await keeper.ask(contract.saveRun, { id: run.id, at: 'r_facts', answers: changed })
    expect(saved.answers).toEqual({ ...run.answers, ...back })
    await expect(keeper.ask(contract.saveRun, { id: run.id, at: 'story', answers: {} })).rejects.toThrow(
      'bad-request',
    )
  })

  it('is sealed once its opening is finished: not saved, stopped, discarded or finished again', async () => {
    const { id } = await opened('full', full)
    await expect(keeper.ask(contract.saveRun, { id, at: 'story', answers: {} })).rejects.toThrow('sealed')
    await expect(keeper.ask(contract.stopRun, { id })).rejects.toThrow('sealed')
    await expect(keeper.ask(contract.discardRun, { id })).rejects.toThrow('sealed')
    await expect(keeper.ask(contract.finishRun, { id, today: '2026-03-02' })).rejects.toThrow('sealed')
  })

  it('can be discarded while it made nothing', async () => {
    const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'short' })
    await keeper.ask(contract.discardRun, { id })
    await expect(keeper.ask(contract.run, { id })).rejects.toThrow('not-found')
  })

  it('of an unknown practice does not start', async () => {
    await expect(keeper.ask(contract.startRun, { practice: 'tarot', form: 'full' })).rejects.toThrow(
      'not-found',
    )
  })
})

describe('follow-ups', () => {
  it('settle a hunch straight away, once', async () => {
    const { hunch, id, entry } = await opened('short', short)
    const settlement = { id: hunch, outcome: 'held', basis: 'saw' }
    expect(await keeper.ask(contract.settleHunch, settlement)).toMatchObject({
      outcome: 'held',
      basis: 'saw',
    })
    expect(await keeper.ask(contract.run, { id })).toMatchObject({ state: 'finished' })
    expect(plainText((await keeper.ask(contract.entry, { id: entry })).body)).toContain('did not care')
    await expect(keeper.ask(contract.settleHunch, { ...settlement, outcome: 'not' })).rejects.toThrow(
      'sealed',
    )
    await expect(keeper.ask(contract.postponeHunch, { id: hunch, due: '2026-04-01' })).rejects.toThrow(
      'sealed',
    )
    expect(await keeper.ask(contract.hunch, { id: hunch })).toMatchObject({ outcome: 'held' })
  })

  it('are put off to a later day and counted as waiting when they are due', async () => {
    const { hunch } = await opened('full', full)
    const waiting = async (today: string) => (await keeper.ask(contract.today, { today })).waiting
    expect([await waiting('2026-03-08'), await waiting('2026-03-09')]).toEqual([0, 1])
    await keeper.ask(contract.postponeHunch, { id: hunch, due: '2026-03-20' })
    expect([await waiting('2026-03-09'), await waiting('2026-03-20')]).toEqual([0, 1])
    const { overdue, due } = await keeper.ask(contract.followUps, { today: '2026-03-21' })
    expect([overdue.map(({ kind }) => kind), due.map(({ kind }) => kind)]).toEqual([['hunch'], []])
  })

  it('settle a plan, let its result be corrected, and put off an open one only', async () => {
    // due before its practice is come back to, it waits by itself
    await opened('full', { ...full, back: { kind: 'date', day: '2026-04-09' } })
    const { later } = await keeper.ask(contract.followUps, { today: '2026-03-02' })
    const plan = later.find(one => one.kind === 'plan')
    const id = plan?.kind === 'plan' ? plan.plan.id : ''
    expect(await keeper.ask(contract.settlePlan, { kind: 'later', id, due: '2026-03-11' })).toMatchObject({
      due: '2026-03-11',
    })
    expect(await keeper.ask(contract.settlePlan, { kind: 'result', id, result: 'not' })).toMatchObject({
      result: 'not',
    })
    expect(await keeper.ask(contract.settlePlan, { kind: 'result', id, result: 'changed' })).toMatchObject({
      result: 'changed',
    })
    await expect(keeper.ask(contract.settlePlan, { kind: 'later', id, due: '2026-03-12' })).rejects.toThrow(
      'sealed',
    )
  })
})

describe('today', () => {
  it('shows the week, the latest entry, what is unfinished, and this day in earlier years', async () => {
    const write = (title: string, day: string) => keeper.ask(contract.saveEntry, draftOf('x', { title, day }))
    for (const day of ['2025-03-04', '2024-03-04', '2026-03-01', '2026-03-02', '2026-03-02', '2026-03-08'])
      await write(day, day)
    await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    const look = await keeper.ask(contract.today, { today: '2026-03-04' })
    expect(look.week.map(({ day, entries }) => [day, entries])).toEqual([
      ['2026-03-02', 2],
      ['2026-03-03', 0],
      ['2026-03-04', 0],
      ['2026-03-05', 0],
      ['2026-03-06', 0],
      ['2026-03-07', 0],
      ['2026-03-08', 1],
    ])
    expect(look.daysWritten).toBe(2)
    expect(look.latest?.title).toBe('2026-03-08')
    expect(look.unfinished).toHaveLength(1)
    expect(look.onThisDay.map(({ title }) => title)).toEqual(['2025-03-04', '2024-03-04'])
  })
})
