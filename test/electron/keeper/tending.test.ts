import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { idOf } from '../../../shared/domain/follow-up.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import type { PainPointDraft } from '../../../shared/domain/pain-point.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'

const today = '2026-03-05'
const nobody = '00000000-0000-4000-8000-000000000000'

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

const person = async (alias: string): Promise<PersonId> =>
  (await keeper.ask(contract.savePerson, { alias })).id
const page = async (id: PersonId) => keeper.ask(contract.personPage, { id, today })
const waiting = async (on = today) => keeper.ask(contract.followUps, { today: on })
const erase = async (id: PersonId, way: 'anonymise' | 'delete') =>
  keeper.ask(contract.erasePerson, { person: id, way, instead: 'someone', words: [], spare: [] })

const agreedWith = async (id: PersonId) =>
  (await keeper.ask(contract.commitments, { person: id })).map(({ standard }) => standard)
const painsOf = async (whose?: PersonId) =>
  (await keeper.ask(contract.painPoints, { person: whose })).map(({ text }) => text)

describe('an agreement', () => {
  const standard = 'No messages after six'
  const draft = { standard, agreedOn: today, agreedByBoth: true }

  it('is made with several people or a group, and seen on the page of each, whoever joins', async () => {
    const [anna, ben, cleo] = [await person('Anna'), await person('Ben'), await person('Cleo')]
    const { people } = await keeper.ask(contract.saveCommitment, { ...draft, people: [ben, anna, ben] })
    expect(people).toEqual([ben, anna])
    const circle = await keeper.ask(contract.saveGroup, { name: 'Night shift', members: [cleo] })
    const { id } = circle
    await keeper.ask(contract.saveCommitment, { ...draft, standard: 'A call a week', people: [], group: id })
    expect(await agreedWith(anna)).toEqual([standard])
    expect(await agreedWith(cleo)).toEqual(['A call a week'])
    await keeper.ask(contract.saveGroup, { ...circle, members: [cleo, anna] })
    expect(await agreedWith(anna)).toEqual(['A call a week', standard])
    await keeper.ask(contract.removeGroup, { id })
    expect(await agreedWith(cleo)).toEqual([])
    expect(await keeper.ask(contract.commitments, {})).toHaveLength(2)
    await expect(keeper.ask(contract.saveCommitment, { ...draft, people: [nobody] })).rejects.toThrow(
      'not-found',
    )
    await expect(
      keeper.ask(contract.saveCommitment, { ...draft, people: [], group: nobody }),
    ).rejects.toThrow('not-found')
  })

  it('asks on its day whether it still holds: as it is, with other words, or not any more', async () => {
    const anna = await person('Anna')
    const { id } = await keeper.ask(contract.saveCommitment, { ...draft, people: [anna], review: today })
    expect((await waiting()).due).toMatchObject([{ kind: 'agreement', commitment: { id }, due: today }])
    await keeper.ask(contract.postponeAgreement, { id, review: '2026-03-06' })
    expect((await waiting()).later.map(idOf)).toEqual([id])

    const look = { id, result: 'changed', standard: 'None after seven', next: '2026-06-05' } as const
    const changed = await keeper.ask(contract.lookAtAgreement, { look, today })
    expect(changed).toMatchObject({ standard: 'None after seven', review: '2026-06-05', state: 'open' })
    const still = { id, result: 'still-right' } as const
    expect(await keeper.ask(contract.lookAtAgreement, { look: still, today: '2026-06-05' })).toMatchObject({
      standard: 'None after seven',
      reviews: [
        { day: today, result: 'changed', was: standard },
        { day: '2026-06-05', result: 'still-right' },
      ],
    })
    expect((await waiting('2026-06-05')).due).toEqual([])

    const over = { id, result: 'let-go' } as const
    const gone = await keeper.ask(contract.lookAtAgreement, { look: over, today })
    expect(gone).toMatchObject({ state: 'let-go', reviews: [{}, {}, { result: 'let-go' }] })
    await expect(keeper.ask(contract.lookAtAgreement, { look: still, today })).rejects.toThrow('sealed')
  })

  it('keeps its misses and looks when it is written over, and stays with the others when one is erased', async () => {
    const [anna, ben] = [await person('Anna'), await person('Ben')]
    const { id } = await keeper.ask(contract.saveCommitment, { ...draft, people: [anna, ben] })
    await keeper.ask(contract.addMiss, { id, miss: { day: today } })
    await keeper.ask(contract.lookAtAgreement, { look: { id, result: 'still-right' }, today })
    const kept = await keeper.ask(contract.saveCommitment, { ...draft, id, people: [anna, ben] })
    expect(kept).toMatchObject({ misses: [{ day: today }], reviews: [{ result: 'still-right' }] })
    await erase(anna, 'delete')
    expect(await keeper.ask(contract.commitments, { person: ben })).toMatchObject([{ id, people: [ben] }])
  })
})

describe('a pain point', () => {
  const draft: PainPointDraft = { area: 'work', told: false, text: 'Three calls at once', day: today }

  it('is a person’s or the writer’s own, asks on its day, and eases', async () => {
    const anna = await person('Anna')
    const { id } = await keeper.ask(contract.savePainPoint, { ...draft, person: anna, due: today })
    await keeper.ask(contract.savePainPoint, { ...draft, text: 'My Mondays' })
    expect([await painsOf(anna), await painsOf()]).toEqual([['Three calls at once'], ['My Mondays']])
    expect((await waiting()).due).toMatchObject([{ kind: 'pain-point', pain: { id }, due: today }])
    await keeper.ask(contract.postponePainPoint, { id, due: '2026-03-09' })
    expect((await waiting()).later.map(idOf)).toEqual([id])
    await keeper.ask(contract.easePainPoint, { id, easedOn: today })
    expect((await waiting('2026-03-09')).due).toEqual([])
    const fix = 'Calls on Tuesdays only'
    await keeper.ask(contract.savePainPoint, { ...draft, id, person: anna, fix })
    const [eased] = await keeper.ask(contract.painPoints, { person: anna })
    expect(eased).toMatchObject({ fix, easedOn: today })
    expect(eased).not.toHaveProperty('due')
    await keeper.ask(contract.easePainPoint, { id, easedOn: null })
    expect((await keeper.ask(contract.painPoints, { person: anna }))[0]).not.toHaveProperty('easedOn')
    await keeper.ask(contract.removePainPoint, { id })
    expect(await painsOf(anna)).toEqual([])
    await expect(keeper.ask(contract.removePainPoint, { id })).rejects.toThrow('not-found')
  })

  it('that is personal to another is only taken when they told it', async () => {
    const anna = await person('Anna')
    const personal = { ...draft, area: 'personal' } as const
    await expect(keeper.ask(contract.savePainPoint, { ...personal, person: anna })).rejects.toThrow(
      'bad-request',
    )
    await keeper.ask(contract.savePainPoint, { ...personal, person: anna, told: true })
    await keeper.ask(contract.savePainPoint, personal)
    await expect(keeper.ask(contract.savePainPoint, { ...draft, person: nobody })).rejects.toThrow(
      'not-found',
    )
  })

  it.each(['anonymise', 'delete'] as const)(
    'goes with its person (%s), and never becomes the writer’s own',
    async way => {
      const anna = await person('Anna')
      await keeper.ask(contract.savePainPoint, { ...draft, person: anna })
      await keeper.ask(contract.savePainPoint, { ...draft, text: 'My Mondays' })
      await erase(anna, way)
      const all = keeper.vault.journal().tables.painPoints
      expect([all.of(anna), all.of(undefined).map(({ text }) => text)]).toEqual([[], ['My Mondays']])
    },
  )

  it('goes over with its person when two become one', async () => {
    const [anna, annie] = [await person('Anna'), await person('Annie')]
    await keeper.ask(contract.savePainPoint, { ...draft, person: annie })
    await keeper.ask(contract.mergePeople, { keep: anna, gone: annie })
    expect(await painsOf(anna)).toEqual(['Three calls at once'])
  })
})

describe('a person', () => {
  it('has a rhythm that outlives other changes, and is dropped when they are anonymised', async () => {
    const rhythm = { weeks: 2, since: today }
    const anna = await keeper.ask(contract.savePerson, { alias: 'Anna', rhythm })
    expect((await page(anna.id)).person.rhythm).toEqual(rhythm)
    await erase(anna.id, 'anonymise')
    expect((await page(anna.id)).person).not.toHaveProperty('rhythm')
  })

  it('is said on their page to have begun talks or not, the newest first, chats too, and nothing of tomorrow', async () => {
    const anna = await person('Anna')
    const talk = { people: [anna], mode: 'call' } as const
    await keeper.ask(contract.addContact, { ...talk, day: '2026-03-01', began: 'them' })
    await keeper.ask(contract.addContact, { ...talk, mode: 'chat', day: '2026-03-04' })
    await keeper.ask(contract.addContact, { ...talk, day: '2026-03-06' })
    const { talks, lastTalk } = await page(anna)
    expect(talks.map(({ day, began }) => [day, began])).toEqual([
      ['2026-03-04', undefined],
      ['2026-03-01', 'them'],
    ])
    expect(lastTalk?.day).toBe('2026-03-01')
  })

  it('is told on their page how full their plate is, as they last told it', async () => {
    const [anna, ben] = [await person('Anna'), await person('Ben')]
    const { id } = await keeper.ask(contract.startRun, { practice: 'one-to-one', form: 'full' })
    const answers = {
      who: { kind: 'person', person: anna },
      assume: { kind: 'text', text: 'It is all fine.' },
      assume_p: { kind: 'confidence', value: 60 },
      when: { kind: 'date', day: today },
    } as const
    await keeper.ask(contract.saveRun, { id, at: 'when', answers })
    await keeper.ask(contract.finishRun, { id, today })
    await keeper.ask(contract.startReturn, { id })
    const told = { ...answers, r_load: { kind: 'scale', value: 6 } } as const
    await keeper.ask(contract.saveRun, { id, at: 'r_load', answers: told })
    await keeper.ask(contract.finishRun, { id, today })
    expect((await page(anna)).load).toEqual({ value: 6, day: today })
    expect(await page(ben)).not.toHaveProperty('load')
  })

  it('sees on their page what was said to them and by them', async () => {
    const [anna, ben] = [await person('Anna'), await person('Ben')]
    const said = { direction: 'gave', day: today } as const
    await keeper.ask(contract.saveFeedback, { ...said, person: anna, gist: 'Clear minutes' })
    await keeper.ask(contract.saveFeedback, { ...said, person: ben, gist: 'Thank you' })
    expect((await page(anna)).feedback.map(({ gist }) => gist)).toEqual(['Clear minutes'])
  })
})

describe('a group', () => {
  it('has a kind, what its people share, and the last day they are known to have met', async () => {
    const anna = await person('Anna')
    const more = { kind: 'peer-support', need: 'All began remotely', met: today } as const
    const made = await keeper.ask(contract.saveGroup, { name: 'Starters', members: [anna], ...more })
    expect(await keeper.ask(contract.groups, {})).toEqual([made])
    expect(made).toMatchObject(more)
    const bare = await keeper.ask(contract.saveGroup, { id: made.id, name: 'Starters', members: [] })
    expect(bare).toEqual({ id: made.id, name: 'Starters', members: [] })
  })
})

it('what is unasked goes by the rhythm of a talk, and says which', async () => {
  const moment = { today, time: '10:00' }
  await keeper.ask(contract.savePerson, { alias: 'Anna', rhythm: { weeks: 2, since: '2026-02-19' } })
  const said = { rule: 'before-one-to-one', day: today, count: 0, weeks: 2 }
  expect(await keeper.ask(contract.nudge, moment)).toMatchObject(said)
  expect(await keeper.ask(contract.nudge, moment)).toMatchObject(said)
})
