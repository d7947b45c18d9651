import { fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { plainText } from '../../../../shared/domain/document-text.ts'
import { EntryId, type PersonId } from '../../../../shared/domain/ids.ts'
import { Fault } from '../../../../shared/faults.ts'
import { fieldsOf, keepForm, dropForm } from '../../../../renderer/bridge/forms.ts'
import { PeoplePage } from '../../../../renderer/features/people/people-page.tsx'
import { PersonPage } from '../../../../renderer/features/people/person-page.tsx'
import { noteFor } from '../../../../renderer/features/write/note-in-hand.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const pages = { '/people': () => <PeoplePage />, '/person/:id': () => <PersonPage /> }
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

/** Anna's page, with the dialog that erases her open at its last step. */
async function aboutToErase(
  before: (anna: PersonId) => Promise<void> = async () => undefined,
): Promise<void> {
  const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Anna' })
  await before(id)
  await at.openAt(`/person/${id}`, pages)
  const menu = await screen.findByRole('button', { name: 'More for Anna' })
  fireEvent.keyDown(menu, { key: 'Enter' })
  fireEvent.keyUp(menu, { key: 'Enter' })
  fireEvent.click(menu)
  fireEvent.click(await screen.findByRole('menuitem', { name: /Erase/ }))
  fireEvent.click(await screen.findByLabelText(/^Nobody/))
  await press('Show what will change')
}

async function entry(): Promise<EntryId> {
  const id = EntryId.parse(crypto.randomUUID())
  await at.keeper.ask(contract.saveEntry, {
    id,
    base: 0,
    title: '',
    body: { version: 1, blocks: [] },
    occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
  })
  return id
}

const full = () => {
  throw new Fault('disk-full')
}

describe('erasing somebody', () => {
  const form = { form: 'practice', about: 'new' }

  it('reaches a note that is half written, and a form that is out of sight', async () => {
    const id = await entry()
    noteFor(id).text.set('Anna rang')
    keepForm({ ...form, isOpen: false, fields: { title: 'A walk with Anna' } })
    await aboutToErase()
    await press('Erase for good')
    await screen.findByRole('heading', { name: 'Older backups' })
    const { addenda } = await at.keeper.ask(contract.entry, { id })
    expect(addenda.map(({ text }) => text)).toEqual(['Someone rang'])
    expect(noteFor(id).text.get()).toBe('')
    expect(fieldsOf(form)).toEqual({ title: 'A walk with Someone' })
    dropForm(form)
  })

  it('leaves plain words as they are where that is chosen; mentions and records go', async () => {
    const id = EntryId.parse(crypto.randomUUID())
    await aboutToErase(async person => {
      const content = [
        { kind: 'person' as const, person },
        { kind: 'text' as const, text: ' or Anna' },
      ]
      await at.keeper.ask(contract.saveEntry, {
        id,
        base: 0,
        title: 'Anna',
        body: { version: 1, blocks: [{ kind: 'paragraph', content }] },
        occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
      })
    })
    await screen.findByRole('group', { name: 'Where the name stands as plain words' })
    fireEvent.click(screen.getByRole('checkbox', { name: /Leave plain words/ }))
    await screen.findByText('1 mention by name')
    expect(screen.queryByRole('group', { name: 'Where the name stands as plain words' })).toBeNull()
    await press('Erase for good')
    await screen.findByRole('heading', { name: 'Older backups' })
    expect(await at.keeper.ask(contract.people, {})).toEqual([])
    const { title, body } = await at.keeper.ask(contract.entry, { id })
    expect([title, plainText(body)]).toEqual(['Anna', 'Someone or Anna'])
  })

  it.each([
    ['a note cannot be added', 'addAddendum'],
    ['a form cannot be sealed', 'sealDrafts'],
  ] as const)('says so and erases nobody when %s', async (_, what) => {
    const id = await entry()
    noteFor(id).text.set('Anna rang')
    keepForm({ ...form, isOpen: false, fields: { title: 'A walk with Anna' } })
    await aboutToErase()
    const { vault } = at.keeper
    const place: object = what === 'addAddendum' ? vault.journal().entries : vault
    const before = Object.entries(place).find(([name]) => name === what)
    Object.assign(place, { [what]: full })
    await press('Erase for good')
    await screen.findByText(/Some words are not saved yet/)
    Object.assign(place, Object.fromEntries([before ?? []]))
    expect((await at.keeper.ask(contract.people, {})).map(({ alias }) => alias)).toEqual(['Anna'])
    expect(fieldsOf(form)).toEqual({ title: 'A walk with Anna' })
    dropForm(form)
    noteFor(id).text.set('')
  })
})
