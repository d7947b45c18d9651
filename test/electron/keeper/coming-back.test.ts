import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { idOf } from '../../../shared/domain/follow-up.ts'
import type { HunchId, PersonId } from '../../../shared/domain/ids.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

const today = '2026-03-05'

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

const person = async (alias = 'Anna'): Promise<PersonId> =>
  (await keeper.ask(contract.savePerson, { alias })).id

const captured = async (about?: PersonId): Promise<HunchId> =>
  (
    await keeper.ask(contract.captureHunch, {
      statement: 'The brief was unclear.',
      confidence: 65,
      due: '2026-03-12',
      ...(about && { person: about }),
    })
  ).id

describe('a hunch caught in passing', () => {
  it('is sealed at once and waits without its words', async () => {
    const anna = await person()
    const id = await captured(anna)
    const { later } = await keeper.ask(contract.followUps, { today })
    expect(later).toMatchObject([{ kind: 'hunch', alias: 'Anna', hunch: { id, due: '2026-03-12' } }])
    expect(JSON.stringify(later)).not.toMatch(/brief|:65\b/)
    await keeper.ask(contract.postponeHunch, { id, due: '2026-03-20' })
    await keeper.ask(contract.settleHunch, { id, outcome: 'not', basis: 'asked' })
    expect(await keeper.ask(contract.hunch, { id })).toMatchObject({
      statement: 'The brief was unclear.',
      confidence: 65,
      category: 'not-sure',
    })
  })

  it('takes notes beside it, with their time, and stays as it is', async () => {
    const id = await captured()
    const before = await keeper.ask(contract.hunch, { id })
    await keeper.ask(contract.addHunchNote, { hunch: id, text: 'They asked twice what done means.' })
    await keeper.ask(contract.addHunchNote, { hunch: id, text: 'The ticket says two things.' })
    expect(await keeper.ask(contract.hunch, { id })).toEqual(before)
    const [item] = (await keeper.ask(contract.followUps, { today })).later
    expect(item).toMatchObject({
      notes: [{ text: 'They asked twice what done means.' }, { text: 'The ticket says two things.' }],
    })
  })

  it('is refused when it is about nobody there is', async () => {
    const gone = '00000000-0000-4000-8000-000000000000'
    await expect(
      keeper.ask(contract.captureHunch, { statement: 'x', confidence: 1, due: today, person: gone }),
    ).rejects.toThrow('not-found')
  })

  it('can be let go with a reason: no outcome, nothing counted, and taken up again', async () => {
    const id = await captured()
    await keeper.ask(contract.letGoHunch, { id, reason: 'It does not matter any more.' })
    const gone = await keeper.ask(contract.followUps, { today: '2026-03-12' })
    expect([gone.overdue, gone.due, gone.later]).toEqual([[], [], []])
    const kept = keeper.vault.journal().tables.hunches.get(id)
    expect(kept).toMatchObject({ statement: 'The brief was unclear.', confidence: 65 })
    expect(kept?.outcome).toBeUndefined()
    await expect(keeper.ask(contract.settleHunch, { id, outcome: 'held', basis: 'saw' })).rejects.toThrow(
      'sealed',
    )
    const { holds } = await keeper.ask(contract.insights, {})
    expect(holds).toMatchObject({ open: 0, cannotTell: 0 })

    await keeper.ask(contract.takeUpHunch, { id })
    const again = await keeper.ask(contract.followUps, { today: '2026-03-12' })
    expect(again.due).toMatchObject([{ hunch: { id }, notes: [{ text: 'It does not matter any more.' }] }])
    await expect(keeper.ask(contract.takeUpHunch, { id })).rejects.toThrow('bad-request')
  })
})

describe('a hunch of a practice', () => {
  it('ends its run when it is let go, leaves the page without the first guess, and waits again when taken up', async () => {
    const { id } = await keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'short' })
    await keeper.ask(contract.saveRun, {
      id,
      at: 'back',
      answers: {
        gate: { kind: 'choice', option: 'work' },
        story: { kind: 'text', text: 'They did not care.' },
        story_p: { kind: 'confidence', value: 80 },
        back: { kind: 'date', day: today },
      },
    })
    const { hunch = '', entry = '' } = await keeper.ask(contract.finishRun, { id, today })
    await keeper.ask(contract.letGoHunch, { id: hunch })
    expect(await keeper.ask(contract.run, { id })).toMatchObject({ state: 'finished' })
    expect(JSON.stringify(await keeper.ask(contract.entry, { id: entry }))).not.toContain('did not care')
    await keeper.ask(contract.takeUpHunch, { id: hunch })
    expect(await keeper.ask(contract.run, { id })).toMatchObject({ state: 'waiting' })
    await expect(keeper.ask(contract.hunch, { id: hunch })).rejects.toThrow('sealed')
    await keeper.ask(contract.settleHunch, { id: hunch, outcome: 'not', basis: 'saw', locales: ['en-US'] })
    expect(JSON.stringify((await keeper.ask(contract.entry, { id: entry })).body)).toMatch(
      /"text":"\w+day, \w+ \d+, \d{4}"/,
    )
  })
})

describe('a talk', () => {
  it('is kept with everyone once, and can be taken back', async () => {
    const [anna, ben] = [await person(), await person('Ben')]
    const { id } = await keeper.ask(contract.addContact, {
      people: [anna, ben, anna],
      day: today,
      mode: 'call',
    })
    expect((await keeper.ask(contract.personPage, { id: anna, today })).lastTalk).toMatchObject({
      id,
      people: [anna, ben],
      mode: 'call',
    })
    await keeper.ask(contract.removeContact, { id })
    expect((await keeper.ask(contract.personPage, { id: anna, today })).lastTalk).toBeUndefined()
  })
})

describe('what was agreed', () => {
  it('has its misses counted, taken back, and is kept or let go', async () => {
    const anna = await person()
    const draft = { people: [anna], standard: 'Draft by Thursday noon', agreedOn: today, agreedByBoth: true }
    const { id } = await keeper.ask(contract.saveCommitment, draft)
    for (const note of ['Friday', undefined, 'Monday']) {
      await keeper.ask(contract.addMiss, { id, miss: { day: today, ...(note && { note }) } })
    }
    const changed = await keeper.ask(contract.saveCommitment, { ...draft, id, standard: 'Draft by Friday' })
    expect(changed).toMatchObject({
      standard: 'Draft by Friday',
      state: 'open',
      misses: [{ day: today, note: 'Friday' }, { day: today }, { day: today, note: 'Monday' }],
    })
    expect((await keeper.ask(contract.takeBackMiss, { id })).misses).toHaveLength(2)
    await keeper.ask(contract.settleCommitment, { id, state: 'kept' })
    await expect(keeper.ask(contract.addMiss, { id, miss: { day: today } })).rejects.toThrow('sealed')
    expect(await keeper.ask(contract.commitments, {})).toEqual([])
    expect(await keeper.ask(contract.commitments, { person: anna })).toMatchObject([{ id, state: 'kept' }])
  })

  it('goes over to who is kept when two people are joined, and loses the name when the person is erased', async () => {
    const [anna, ben] = [await person('Zxqjwk'), await person('Ben')]
    const standard = 'Zxqjwk sends the draft'
    await keeper.ask(contract.saveCommitment, {
      people: [anna],
      standard,
      agreedOn: today,
      agreedByBoth: true,
    })
    await keeper.ask(contract.holdWords, { text: 'Dear Zxqjwk', minutes: 20, person: anna })
    await keeper.ask(contract.mergePeople, { keep: ben, gone: anna })
    expect(await keeper.ask(contract.commitments, { person: ben })).toMatchObject([
      { standard, people: [ben] },
    ])
    await keeper.ask(contract.erasePerson, {
      person: ben,
      way: 'delete',
      instead: 'someone',
      words: ['Zxqjwk'],
      spare: [],
    })
    keeper.clock.set('2026-03-03T09:00:00.000Z')
    const [commitment] = await keeper.ask(contract.commitments, {})
    expect(commitment?.standard).toBe('someone sends the draft')
    expect(commitment?.people).toEqual([])
    expect(await keeper.ask(contract.heldWords, {})).toMatchObject([{ text: 'Dear someone' }])
  })
})

describe('words that are held', () => {
  it('are not given out before their time, whatever is asked', async () => {
    keeper.clock.set('2026-03-05T09:00:00.000Z')
    const held = await keeper.ask(contract.holdWords, { text: 'I have had it with you.', minutes: 20 })
    expect(held).not.toHaveProperty('text')
    keeper.clock.set('2026-03-05T09:19:00.000Z')
    const [waiting] = await keeper.ask(contract.heldWords, {})
    expect(waiting).toEqual(held)
    keeper.clock.set('2026-03-05T09:20:01.000Z')
    expect(await keeper.ask(contract.heldWords, {})).toMatchObject([{ text: 'I have had it with you.' }])
    await keeper.ask(contract.throwAwayHeld, { id: held.id })
    expect(await keeper.ask(contract.heldWords, {})).toEqual([])
  })

  it('keep how strong the urge was then and later, what was changed, and that they were copied', async () => {
    keeper.clock.set('2026-03-05T09:00:00.000Z')
    const { id } = await keeper.ask(contract.holdWords, { text: 'Enough of this.', minutes: 20, urge: 8 })
    for (const early of [{ urge: 3 }, { text: 'Never mind.' }, { copied: true as const }]) {
      await expect(keeper.ask(contract.lookAtHeld, { id, ...early })).rejects.toThrow('sealed')
    }
    keeper.clock.set('2026-03-05T09:21:00.000Z')
    expect(await keeper.ask(contract.heldWords, {})).toMatchObject([
      { text: 'Enough of this.', urge: 8, isChanged: false, isCopied: false },
    ])
    await keeper.ask(contract.lookAtHeld, { id, urge: 3 })
    const look = { id, text: 'Could we talk about this?', copied: true as const }
    expect(await keeper.ask(contract.lookAtHeld, look)).toMatchObject({
      text: 'Could we talk about this?',
      urge: 8,
      urgeLater: 3,
      isChanged: true,
      isCopied: true,
    })
    await keeper.ask(contract.throwAwayHeld, { id })
    await expect(keeper.ask(contract.lookAtHeld, { id, urge: 1 })).rejects.toThrow('not-found')
  })

  it('leave what became of them when they are thrown away, and no word and no name', async () => {
    keeper.clock.set('2026-03-05T09:00:00.000Z')
    const to = await person('Anna')
    const hold = (urge?: number) =>
      keeper.ask(contract.holdWords, {
        text: 'Dear Anna, no.',
        person: to,
        minutes: 20,
        ...(urge === undefined ? {} : { urge }),
      })
    const [gone, copied, changed] = [await hold(9), await hold(4), await hold()]
    await keeper.ask(contract.throwAwayHeld, { id: gone.id })
    keeper.clock.set('2026-03-05T09:30:00.000Z')
    await keeper.ask(contract.lookAtHeld, { id: copied.id, urge: 2, copied: true })
    await keeper.ask(contract.throwAwayHeld, { id: copied.id })
    await keeper.ask(contract.lookAtHeld, { id: changed.id, text: 'Dear Anna, yes.', copied: true })
    await keeper.ask(contract.throwAwayHeld, { id: changed.id })
    const ends = await keeper.ask(contract.heldEnds, {})
    expect(ends.map(({ id: of, fate, urge, urgeLater }) => [of, fate, urge, urgeLater])).toEqual([
      [changed.id, 'changed', undefined, undefined],
      [copied.id, 'copied', 4, 2],
      [gone.id, 'thrown-away', 9, undefined],
    ])
    expect(JSON.stringify(ends)).not.toMatch(/Anna|Dear|person/)
    await keeper.ask(contract.forgetHeldEnds, {})
    expect(await keeper.ask(contract.heldEnds, {})).toEqual([])
  })

  it('wait longer when the clock is set back', async () => {
    keeper.clock.set('2026-03-05T09:00:00.000Z')
    await keeper.ask(contract.holdWords, { text: 'No.', minutes: 60 })
    keeper.clock.set('2026-03-04T12:00:00.000Z')
    const [held] = await keeper.ask(contract.heldWords, {})
    expect(held).not.toHaveProperty('text')
  })

  it('are held for twenty minutes at least and a day at most', async () => {
    for (const minutes of [19, 1441]) {
      await expect(keeper.ask(contract.holdWords, { text: 'No.', minutes })).rejects.toThrow('bad-request')
    }
  })
})

describe('one place for everything that waits', () => {
  it('names moves on their way, and no others', async () => {
    const anna = await person()
    const move = { kind: 'broker', people: [anna], due: '2026-03-04' } as const
    const planned = await keeper.ask(contract.saveMove, { ...move, state: 'planned' })
    await keeper.ask(contract.saveMove, { ...move, state: 'happened' })
    const { overdue, due, later } = await keeper.ask(contract.followUps, { today })
    expect([overdue.map(idOf), due, later]).toEqual([[planned.id], [], []])
    expect((await keeper.ask(contract.today, { today })).waiting).toBe(1)
  })
})

const at = (time: string, day = today) => keeper.ask(contract.nudge, { today: day, time })

async function becomeDue(): Promise<void> {
  await keeper.ask(contract.captureHunch, { statement: 'x', confidence: 50, due: today })
}

describe('what is said unasked', () => {
  it('is one thing a day, the same until it is answered, and then nothing', async () => {
    await becomeDue()
    const said = await at('10:00')
    expect(said).toEqual({ rule: 'return-due', day: today, count: 1 })
    await becomeDue()
    expect(await at('15:00')).toEqual(said)
    await keeper.ask(contract.answerNudge, { day: today, answer: 'dismissed' })
    expect(await at('16:00')).toBeNull()
    const { rules } = await keeper.ask(contract.nudgeSettings, {})
    expect(rules.find(({ rule }) => rule === 'return-due')).toMatchObject({
      shown: 1,
      acted: 0,
      dismissed: 1,
    })
  })

  it('is said today, whatever was said while a clock was a year ahead', async () => {
    await becomeDue()
    expect(await at('10:00', '2027-03-05')).toMatchObject({ rule: 'return-due' })
    expect(await at('10:00')).toMatchObject({ rule: 'return-due', day: today })
  })

  it('keeps to the quiet hours, which are the writer’s to choose', async () => {
    await becomeDue()
    expect(await at('22:00')).toBeNull()
    await keeper.ask(contract.setQuietHours, { from: '09:00', to: '12:00' })
    expect(await at('10:00')).toBeNull()
    expect(await at('22:00')).toMatchObject({ rule: 'return-due' })
  })

  it('leaves out a rule that is switched off, at once', async () => {
    await becomeDue()
    await at('10:00')
    await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: false, today })
    expect(await at('10:00')).toBeNull()
    expect(await at('10:00', '2026-03-09')).toBeNull()
  })

  it('lets a rule fall silent that is only ever put aside, until the writer wants it again', async () => {
    await becomeDue()
    const days = ['05', '08', '11', '14', '17', '20'].map(day => `2026-03-${day}`)
    for (const day of days) {
      expect(await at('10:00', day)).toMatchObject({ rule: 'return-due', day })
      await keeper.ask(contract.answerNudge, { day, answer: 'dismissed' })
    }
    expect(await at('10:00', '2026-03-25')).toBeNull()
    const of = async () => {
      const { rules } = await keeper.ask(contract.nudgeSettings, {})
      return rules.find(({ rule }) => rule === 'return-due')
    }
    expect(await of()).toMatchObject({ isRetired: true, shown: 6, dismissed: 6 })
    await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: true, today: '2026-03-25' })
    expect(await of()).toMatchObject({ isRetired: false, shown: 0 })
    expect(await at('10:00', '2026-03-25')).toMatchObject({ rule: 'return-due' })
  })

  it('offers a question or a break when one person is written about again and again with nothing new', async () => {
    const anna = await person()
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-05']) {
      await keeper.ask(contract.saveEntry, {
        ...draftOf('Again', { day }),
        people: [anna],
      })
    }
    expect(await at('10:00')).toEqual({ rule: 'looked-often', day: today, person: anna, count: 3 })
  })

  it('says nothing of it once they were talked with', async () => {
    const anna = await person()
    for (const day of ['2026-03-02', '2026-03-03', '2026-03-05']) {
      await keeper.ask(contract.saveEntry, {
        ...draftOf('Again', { day }),
        people: [anna],
      })
    }
    await keeper.ask(contract.addContact, { people: [anna], day: today, mode: 'chat' })
    expect(await at('10:00')).toBeNull()
  })
})

const may = (time: string, day = today) => keeper.ask(contract.takeNotice, { today: day, time })
/** Something is due on that day, and no rule says anything of it. */
async function dueOn(day: string): Promise<void> {
  await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: false, today })
  await keeper.ask(contract.captureHunch, { statement: 'It was unclear.', confidence: 50, due: day })
}

describe('what the system may tell of', () => {
  it('is nothing while nothing waits', async () => {
    expect(await may('10:00')).toBe(false)
  })

  it('is what became due: once a day, once for each, and never in quiet hours', async () => {
    await dueOn(today)
    await dueOn('2026-03-08')
    await keeper.ask(contract.setQuietHours, { from: '20:00', to: '08:00' })
    expect([await may('07:59'), await may('20:00')]).toEqual([false, false])
    expect([await may('08:00'), await may('12:00'), await may('19:00')]).toEqual([true, false, false])
    expect([await may('10:00', '2026-03-06'), await may('10:00', '2026-03-07')]).toEqual([false, false])
    expect([await may('10:00', '2026-03-08'), await may('10:00', '2026-03-08')]).toEqual([true, false])
    // a clock that was set back does not tell again
    expect(await may('10:00', '2026-03-07')).toBe(false)
  })

  it('is what is due today, whatever was told while a clock was a year ahead', async () => {
    await dueOn(today)
    expect([await may('10:00', '2027-03-05'), await may('10:00'), await may('11:00')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('is held words whose time is over', async () => {
    keeper.clock.set('2026-03-05T09:00:00.000Z')
    await keeper.ask(contract.holdWords, { text: 'No.', minutes: 60 })
    expect(await may('10:30')).toBe(false)
    keeper.clock.set('2026-03-05T10:00:30.000Z')
    expect([await may('11:00'), await may('10:00', '2026-03-06')]).toEqual([true, false])
  })

  it('shares its one time a day with the thought for today, whichever comes first', async () => {
    await dueOn(today)
    await dueOn('2026-03-06')
    await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: true, today })
    expect(await at('10:00')).toMatchObject({ rule: 'return-due' })
    expect(await may('11:00')).toBe(false)
    // the thought rests now, so that the system tells of what is due; and then no thought comes on top of it
    expect(await may('10:00', '2026-03-06')).toBe(true)
    const report = (await keeper.ask(contract.savePerson, { alias: 'Ben', relation: 'report' })).id
    await keeper.ask(contract.addContact, { people: [report], day: '2026-01-01', mode: 'call' })
    expect(await at('11:00', '2026-03-06')).toBeNull()
    expect(await at('11:00', '2026-03-07')).toMatchObject({ rule: 'silence' })
  })

  it('leaves the thought that it told of to the page Today', async () => {
    await dueOn(today)
    await keeper.ask(contract.setNudgeRule, { rule: 'return-due', isOn: true, today })
    expect(await may('10:00')).toBe(true)
    expect(await at('10:05')).toMatchObject({ rule: 'return-due' })
    expect((await keeper.ask(contract.nudgeSettings, {})).rules[1]).toMatchObject({ shown: 1 })
  })
})
