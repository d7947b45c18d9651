import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
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

describe('the page of a person', () => {
  it('gathers what was told, what was learned and what was planned', async () => {
    const ann = await add('Ann', { circumstances: [{ told: 'cares for her father', day: '2026-01-05' }] })
    await at.openAt(`/person/${ann.id}`, pages)
    await screen.findByText('cares for her father')
    expect(screen.getByText(/None is noted/)).toBeTruthy()
    type('One sentence you want to keep', 'Ask before Friday')
    await press('Add')
    await screen.findByText('Ask before Friday')
    await press('Plan a move')
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
    await screen.findByText('Names are veiled. Lift the veil to write here.')
    await press('Lift the veil')
    expect(await screen.findByLabelText('Initials or a nickname')).toHaveProperty('value', 'Ann')
  })

  it('joins somebody who was written under two names', async () => {
    const [ann, annie] = [await add('Ann'), await add('Annie')]
    await write(annie.id, 'About Annie')
    const place = await at.openAt(`/person/${annie.id}`, pages)
    await choose('More for Annie', /Same as someone else/)
    fireEvent.click(await screen.findByLabelText('Ann'))
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
