import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { PeoplePage } from '../../../../renderer/features/people/people-page.tsx'
import { PersonPage } from '../../../../renderer/features/people/person-page.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  veil.set(false)
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const pages = { '/people': () => <PeoplePage />, '/person/:id': () => <PersonPage /> }
const add = async (alias: string, more = {}) => at.keeper.ask(contract.savePerson, { alias, ...more })
const write = async (person: PersonId, title: string) =>
  at.keeper.ask(contract.saveEntry, {
    id: crypto.randomUUID(),
    base: 0,
    title,
    body: { version: 1, blocks: [] },
    occurred: { day: today, time: '10:00', zone: 'Europe/Berlin' },
    people: [person],
  })
const page = async (id: PersonId) => at.keeper.ask(contract.personPage, { id, today })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

async function choose(menu: string | RegExp, item: RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name: menu })
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyUp(button, { key: 'Enter' })
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

const isRecognition = (channel: string): boolean => channel === contract.recognition.channel

describe('what is kept with a person', () => {
  it('says of feedback what it was for, and of a move that waited too long when it was due', async () => {
    const { id } = await add('RK')
    await at.keeper.ask(contract.saveFeedback, {
      direction: 'gave',
      kind: 'build',
      person: id,
      gist: 'You asked first',
      day: today,
    })
    await at.keeper.ask(contract.saveMove, {
      kind: 'broker',
      state: 'planned',
      people: [id],
      due: addDays(today, -1),
    })
    await at.openAt(`/person/${id}`, pages)
    await screen.findByText('You asked first')
    expect(screen.getByText('To build on')).toBeDefined()
    expect(screen.getByText('Ask how it went · due yesterday')).toBeDefined()
  })
})

it('says of those one leads, and of nobody else, how often they were told what is valued', async () => {
  const told = await add('RK', { relation: 'report' })
  const untold = await add('ZZ', { relation: 'report' })
  const peer = await add('BO', { relation: 'peer' })
  await at.keeper.ask(contract.saveFeedback, {
    direction: 'gave',
    kind: 'recognise',
    person: told.id,
    gist: 'You asked first',
    day: '2026-03-01',
  })
  await at.openAt(`/person/${told.id}`, pages)
  await screen.findByText(/^Noted 1 time, the last on .*2026\.$/)
  at.leave()
  await at.openAt(`/person/${untold.id}`, pages)
  await screen.findByText(/^Not noted yet\. A one-to-one asks for it/)
  at.leave()
  await at.openAt(`/person/${peer.id}`, pages)
  await waitFor(() => expect(at.asked.filter(isRecognition)).toHaveLength(3))
  await screen.findByRole('heading', { name: 'Talks' })
  expect(screen.queryByRole('heading', { name: 'Telling them what you value' })).toBeNull()
})

it('a pain point that names a tag leads to the entries in which it shows', async () => {
  const { id } = await add('RK')
  const tag = await at.keeper.ask(contract.saveTag, { name: 'Overload' })
  await at.keeper.ask(contract.saveTag, { name: 'over' })
  for (const text of ['Evenings again #overload, as in May', 'Nobody answers at night']) {
    await at.keeper.ask(contract.savePainPoint, { person: id, area: 'work', told: true, text, day: today })
  }
  await at.keeper.ask(contract.saveEntry, {
    id: crypto.randomUUID(),
    base: 0,
    title: '',
    body: { version: 1, blocks: [] },
    occurred: { day: today, time: '10:00', zone: 'UTC' },
    tags: [tag.id],
  })
  await at.openAt(`/person/${id}`, pages)
  const link = await screen.findByRole('link', { name: '#Overload, 1 entry' })
  expect(link.getAttribute('href')).toBe(`/tag/${tag.id}`)
  expect(screen.getAllByText(/^Where it shows/)).toHaveLength(1)
  expect(screen.queryByRole('link', { name: /^#over,/ })).toBeNull()
})

describe('somebody by another clock', () => {
  it('is shown with the hours both work, which follow the writer’s own, and with who else keeps that clock', async () => {
    // A quarter of an hour ahead of each other: whatever the clock here is, theirs is another.
    const { id } = await add('RK', { zone: 'Asia/Kathmandu' })
    await add('BO', { zone: 'Asia/Kathmandu' })
    await at.keeper.ask(contract.setWorkingHours, { from: '00:00', to: '00:00' })
    await at.openAt(`/person/${id}`, pages)
    await screen.findByText(/^Your working hours meet for 24:00 hours: /)
    await screen.findByText(/1 other person keeps their clock/)
    await press('Change my hours')
    await screen.findByRole('dialog', { name: 'My working hours' })
    type('Until', '00:15')
    await press('Keep')
    await screen.findByText('Your working hours do not meet.')
    expect(await at.keeper.ask(contract.workingHours, {})).toEqual({ from: '00:00', to: '00:15' })
  })

  it('is not spoken of where the clock is the same', async () => {
    const { id } = await add('RK', { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone })
    await at.openAt(`/person/${id}`, pages)
    await screen.findByText(/where they are\.$/)
    expect(screen.queryByText(/working hours/)).toBeNull()
  })
})

describe('the list of people', () => {
  it('says how to begin, and keeps whoever is added with all that was said of them', async () => {
    const place = await at.openAt('/people', pages)
    await screen.findByRole('heading', { name: 'Nobody is here yet' })
    await press('Add someone')
    type('Initials or a nickname', ' RK ')
    fireEvent.click(screen.getByLabelText('Reports to me'))
    fireEvent.click(screen.getByLabelText('Remote'))
    type('Their time zone', 'Asia/Tokyo')
    type(/What they want to learn/, 'to hand things over')
    await press('Add something they told you')
    type('They told me', 'has a child at home on Fridays')
    await press('Keep')
    await screen.findByRole('heading', { name: 'RK', level: 1 })
    const [kept] = await at.keeper.ask(contract.people, {})
    expect(kept).toMatchObject({
      alias: 'RK',
      relation: 'report',
      place: 'remote',
      zone: 'Asia/Tokyo',
      goal: 'to hand things over',
      circumstances: [{ told: 'has a child at home on Fridays', day: today }],
    })
    expect(kept).not.toHaveProperty('note')
    expect(place.history.at(-1)).toBe(`/person/${kept?.id}`)
  })

  it('is by name, says when somebody last came up, and is narrowed to a circle', async () => {
    const [zoe, ann] = [await add('Zoe'), await add('ann')]
    await at.keeper.ask(contract.saveGroup, { name: 'Remote circle', members: [zoe.id] })
    await write(ann.id, 'A talk')
    await at.openAt('/people', pages)
    const list = await screen.findByRole('list', { name: 'People' })
    await within(list).findByText('Remote circle')
    const told = within(list)
      .getAllByRole('link')
      .map(link => link.textContent ?? '')
    expect(told).toHaveLength(2)
    expect(told[0]).toMatch(/^ann.*No talk noted.*Written about today/)
    expect(told[1]).toMatch(/^Zoe.*Remote circle.*Not written about/)
    fireEvent.click(screen.getByLabelText('Remote circle'))
    expect(within(list).getAllByRole('link')).toHaveLength(1)
  })

  it('says what a circle is, when it was last alive, and who is in none', async () => {
    const [zoe] = [await add('Zoe'), await add('Ann')]
    await at.openAt('/people', pages)
    await press('New group')
    type('Name', 'Starters')
    fireEvent.click(screen.getByLabelText('Peer support'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Zoe' }))
    type(/What they share/, 'All began remotely')
    await press('Keep')
    await screen.findByText('In no group: Ann')
    screen.getByText('All began remotely')
    await choose('More for Starters', /They met today/)
    await screen.findByText('Known to have met today')
    const [group] = await at.keeper.ask(contract.groups, {})
    expect(group).toMatchObject({ kind: 'peer-support', met: today, members: [zoe.id] })
    fireEvent.click(screen.getByLabelText('In no group'))
    const list = screen.getByRole('list', { name: 'People' })
    expect(
      within(list)
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual([expect.stringMatching(/^Ann/)])
  })

  it('makes, changes and removes a circle, and brings it back', async () => {
    const zoe = await add('Zoe')
    await at.openAt('/people', pages)
    await press('New group')
    type('Name', 'Peers')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Zoe' }))
    await press('Keep')
    await waitFor(async () =>
      expect(await at.keeper.ask(contract.groups, {})).toMatchObject([{ name: 'Peers', members: [zoe.id] }]),
    )
    await choose('More for Peers', /Remove/)
    await waitFor(async () => expect(await at.keeper.ask(contract.groups, {})).toEqual([]))
    shownToasts().at(-1)?.undo?.()
    await waitFor(async () =>
      expect(await at.keeper.ask(contract.groups, {})).toMatchObject([{ name: 'Peers', members: [zoe.id] }]),
    )
  })
})

const cards = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const keepIt = async () => fireEvent.click(await screen.findByRole('button', { name: 'Keep' }))
const talk = { mode: 'video' } as const

describe('the page of a person', () => {
  it('shows only what there is, and offers the rest in one menu', async () => {
    const ann = await add('Ann')
    await at.openAt(`/person/${ann.id}`, pages)
    await screen.findByText('Nothing is written about them yet.')
    expect(cards()).not.toContain('Agreements')
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    const items = await screen.findAllByRole('menuitem')
    expect(items.length).toBeGreaterThanOrEqual(5)
  })

  it('tells how a rhythm is kept in counts, who began, and every talk, which can be removed and brought back', async () => {
    const ann = await add('Ann')
    const people = [ann.id]
    await at.keeper.ask(contract.addContact, { ...talk, people, day: addDays(today, -30), began: 'them' })
    await at.openAt(`/person/${ann.id}`, pages)
    await press('Set a rhythm')
    fireEvent.click(await screen.findByLabelText('Every 2 weeks'))
    await keepIt()
    await screen.findByText(/Every 2 weeks; the next is due in 2 weeks\./)
    await choose('Add', /A talk/)
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByLabelText('Ann')).toHaveProperty('checked', true)
    fireEvent.click(within(dialog).getByLabelText('I did'))
    await keepIt()
    await screen.findByText('1 of 1 talk came by its day since you chose this.')
    expect(screen.getByText(/You said so of 2 talks\./).textContent).toMatch(/you 1, they 1, planned 0/)
    const [last] = screen.getAllByRole('button', { name: /^Remove the talk of/ })
    fireEvent.click(last!)
    await waitFor(async () => expect((await page(ann.id)).talks).toHaveLength(1))
    shownToasts().at(-1)?.undo?.()
    await waitFor(async () =>
      expect((await page(ann.id)).talks).toMatchObject([{ day: today, began: 'me' }, {}]),
    )
  })

  it('keeps what wears on them, personal only as they told it, until it eases', async () => {
    const ann = await add('Ann')
    await at.openAt(`/person/${ann.id}`, pages)
    await choose('Add', /A pain point/)
    type(/What they told you/, 'Alone with the night shift')
    fireEvent.click(screen.getByLabelText('I saw it'))
    expect(screen.queryByLabelText(/What they told you/)).toBeNull()
    fireEvent.click(screen.getByLabelText('Personal'))
    expect(screen.queryByLabelText('I saw it')).toBeNull()
    screen.getByText('Only what they told you themselves, in their words.')
    type(/A small fix that can stay/, 'A call at four')
    await keepIt()
    await screen.findByText('The fix: A call at four')
    const pains = async () => at.keeper.ask(contract.painPoints, { person: ann.id })
    expect(await pains()).toMatchObject([{ area: 'personal', told: true, person: ann.id }])
    await choose('More for this pain point', /It has eased/)
    await screen.findByText(/eased on/)
    expect(await pains()).toMatchObject([{ easedOn: today }])
  })

  it('shows an agreement with its others, its misses in words, and how it was looked at', async () => {
    const [ann, ben] = [await add('Ann'), await add('Ben')]
    await at.openAt(`/person/${ann.id}`, pages)
    await choose('Add', /An agreement/)
    type(/What was agreed/, 'No messages after six')
    fireEvent.click(screen.getByLabelText('Ben'))
    await keepIt()
    await screen.findByText(/^Ben · Agreed by all on/)
    await choose('More for this agreement', /Is it still right/)
    fireEvent.click(await screen.findByLabelText(/^Changed to/))
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true)
    type('What you agreed now', 'None after seven')
    await keepIt()
    await screen.findByText('None after seven')
    expect(document.body.textContent).toContain('Changed, from: No messages after six')
    expect(await at.keeper.ask(contract.commitments, { person: ben.id })).toMatchObject([
      { standard: 'None after seven', review: addDays(today, 91), reviews: [{ result: 'changed' }] },
    ])
  })

  it('holds none of this openly while names are veiled, and takes a lesson all the same', async () => {
    const ann = await add('Ann')
    const people = [ann.id]
    const wish = { agreedOn: today, agreedByBoth: false }
    await at.keeper.ask(contract.saveCommitment, { ...wish, people, standard: 'Ann writes by six' })
    const told = { area: 'personal', told: true, day: today } as const
    await at.keeper.ask(contract.savePainPoint, { ...told, person: ann.id, text: 'Ann is alone' })
    await at.keeper.ask(contract.saveFeedback, {
      direction: 'gave',
      person: ann.id,
      gist: 'Ann, well done',
      day: today,
    })
    await at.keeper.ask(contract.saveGroup, { name: 'Ann’s circle', members: people, need: 'Ann asked' })
    veil.set(true)
    await at.openAt(`/person/${ann.id}`, pages)
    await screen.findByText('••• is alone')
    await screen.findByText('•••, well done')
    await screen.findByText('••• writes by six')
    await choose('Add', /What you learned/)
    type(/One sentence you want to keep/, 'Ask earlier')
    await keepIt()
    await screen.findByText('Ask earlier')
    await choose('Add', /An agreement/)
    await screen.findByText('Names are veiled. Lift the veil to go on here.')
    expect(document.documentElement.outerHTML).not.toContain('Ann')
    await at.openAt('/people', pages)
    await screen.findByText('••• asked')
    expect(document.documentElement.outerHTML).not.toContain('Ann')
  })

  it('gathers what was told, what was learned and what was planned', async () => {
    const ann = await add('Ann', { circumstances: [{ told: 'cares for her father', day: '2026-01-05' }] })
    await at.openAt(`/person/${ann.id}`, pages)
    await screen.findByText('cares for her father')
    expect(screen.getByText(/None is noted/)).toBeTruthy()
    await choose('Add', /What you learned/)
    type(/One sentence you want to keep/, 'Ask before Friday')
    await press('Keep')
    await screen.findByText('Ask before Friday')
    await choose('Add', /A move to connect/)
    fireEvent.click(await screen.findByLabelText('Set up mentoring'))
    await press('Keep')
    await screen.findByText(/Set up mentoring/)
    expect(await page(ann.id)).toMatchObject({
      lessons: [{ text: 'Ask before Friday', person: ann.id }],
      moves: [{ kind: 'mentor', state: 'planned', people: [ann.id] }],
    })
    await choose('More for this move', /Happened/)
    await waitFor(async () => expect((await page(ann.id)).moves).toMatchObject([{ state: 'happened' }]))
  })

  it('says nothing of what was guessed until it was looked at again', async () => {
    const ann = await add('Ann')
    const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    await at.keeper.ask(contract.saveRun, {
      id: run.id,
      at: 'back',
      answers: {
        who: { kind: 'person', person: ann.id },
        story: { kind: 'text', text: 'It simply bores them.' },
        story_p: { kind: 'confidence', value: 73 },
        back: { kind: 'date', day: today },
      },
    })
    await at.keeper.ask(contract.finishRun, { id: run.id, today })
    const place = await at.openAt(`/person/${ann.id}`, { ...pages, '/run/:id': () => <h1>coming back</h1> })
    await screen.findByText(/due today/)
    expect(document.body.innerHTML).not.toMatch(/bores|73/)
    await press('Come back to this')
    await screen.findByRole('heading', { name: 'coming back' })
    expect(place.history.at(-1)).toBe(`/run/${run.id}`)
  })

  it('holds no name while names are veiled, and asks to lift the veil before one is written', async () => {
    const ann = await add('Ann', { note: 'Ann prefers mornings' })
    veil.set(true)
    await at.openAt(`/person/${ann.id}`, pages)
    await screen.findByRole('heading', { name: '•••', level: 1 })
    expect(document.documentElement.outerHTML).not.toContain('Ann')
    await choose(/^More for/, /Change/)
    await screen.findByText('Names are veiled. Lift the veil to go on here.')
    await press('Lift the veil')
    expect(await screen.findByLabelText('Initials or a nickname')).toHaveProperty('value', 'Ann')
  })

  it('joins somebody who was written under two names', async () => {
    const [ann, annie] = [await add('Ann'), await add('Annie')]
    await write(annie.id, 'About Annie')
    const place = await at.openAt(`/person/${annie.id}`, pages)
    await choose('More for Annie', /Same as someone else/)
    const who = await screen.findByLabelText('Who is it really?')
    fireEvent.change(who, { target: { value: ann.id } })
    const counts = await screen.findByRole('list', { name: 'What goes over' })
    expect(counts.textContent).toContain('1 entry')
    await press('Make them one')
    await screen.findByRole('heading', { name: 'Ann', level: 1 })
    expect(place.history.at(-1)).toBe(`/person/${ann.id}`)
    expect((await at.keeper.ask(contract.people, {})).map(({ alias }) => alias)).toEqual(['Ann'])
    expect((await page(ann.id)).entries).toBe(1)
  })

  it('is erased after showing what will change, and a name that means somebody else can stay', async () => {
    const ann = await add('Ann')
    await write(ann.id, 'Ann and the plan')
    await write(ann.id, 'Another Ann')
    const place = await at.openAt(`/person/${ann.id}`, pages)
    await choose('More for Ann', /Erase/)
    fireEvent.click(await screen.findByLabelText(/^Nobody/))
    type('In place of the name', 'K')
    await press('Show what will change')
    await screen.findByRole('group', { name: 'Where the name stands as plain words' })
    fireEvent.click(screen.getByRole('checkbox', { name: /Another Ann/ }))
    await press('Erase for good')
    await screen.findByRole('heading', { name: 'Older backups' })
    expect(await at.keeper.ask(contract.people, {})).toEqual([])
    const { entries } = await at.keeper.ask(contract.entryPage, { limit: 10 })
    expect(entries.map(({ title }) => title).toSorted()).toEqual(['Another Ann', 'K and the plan'])
    await press('Replace them')
    await screen.findByRole('heading', { name: 'People', level: 1 })
    expect(place.history.at(-1)).toBe('/people')
    await waitFor(async () => expect((await at.keeper.ask(contract.vaultFacts, {})).backups).toHaveLength(1))
  })
})
