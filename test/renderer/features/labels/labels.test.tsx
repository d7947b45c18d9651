import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { EntryDraft } from '../../../../shared/domain/entry.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { NotebookPage } from '../../../../renderer/features/labels/notebook-page.tsx'
import { NotebooksPage } from '../../../../renderer/features/labels/notebooks-page.tsx'
import { TagPage } from '../../../../renderer/features/labels/tag-page.tsx'
import { TagsPage } from '../../../../renderer/features/labels/tags-page.tsx'
import { toggleVeil, veil } from '../../../../renderer/names/veil.ts'
import { draftOf } from '../../../support/writing.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let journal: KeeperWindow
beforeEach(async () => {
  // a page of a size: without one nothing is in sight, and nothing is drawn
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800)
  journal = await windowWithKeeper()
})
afterEach(async () => {
  act(() => {
    if (veil.get()) toggleVeil()
  })
  await journal.close()
  vi.restoreAllMocks()
})

const keep = async (title: string, rest: Partial<EntryDraft> = {}) =>
  journal.keeper.ask(contract.saveEntry, draftOf('some words', { title, ...rest }))
const tagged = async (name: string, entries: number) => {
  const tag = await journal.keeper.ask(contract.saveTag, { name })
  for (let at = 0; at < entries; at += 1) await keep(`${name} ${String(at)}`, { tags: [tag.id] })
  return tag
}
const tags = async () =>
  (await journal.keeper.ask(contract.tags, {})).map(({ name, entries }) => [name, entries])

const pages = {
  '/tags': () => <TagsPage />,
  '/tag/:id': () => <TagPage />,
  '/notebooks': () => <NotebooksPage />,
  '/notebook/:id': () => <NotebookPage />,
  '/search': () => <h1>the search</h1>,
}
const open = async (path: string) => journal.openAt(path, pages)

const rowsOf = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

async function choose(label: string, item: string) {
  fireEvent.click(await screen.findByRole('button', { name: label }))
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const answer = async (name: string) => {
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: name } })
  press('Keep')
}

describe('the page of all tags', () => {
  test('has each with its number of entries, by name or by number, found by a part of the name', async () => {
    await tagged('feedback', 1)
    await tagged('élan', 2)
    await tagged('hiring', 3)
    await open('/tags')
    await screen.findByText('#feedback')
    expect(rowsOf('Tags')).toEqual(['#élan2 entries', '#feedback1 entry', '#hiring3 entries'])
    fireEvent.click(screen.getByLabelText('Most used first'))
    expect(rowsOf('Tags')).toEqual(['#hiring3 entries', '#élan2 entries', '#feedback1 entry'])
    fireEvent.change(screen.getByLabelText('Find a tag'), { target: { value: '#ELA' } })
    expect(rowsOf('Tags')).toEqual(['#élan2 entries'])
    fireEvent.change(screen.getByLabelText('Find a tag'), { target: { value: 'zzz' } })
    expect(screen.getByText('No tag has that in its name.')).toBeDefined()
  })

  test('says how a tag is made while there is none', async () => {
    await open('/tags')
    expect(await screen.findByText('No tags yet')).toBeDefined()
  })
})

describe('the page of a tag', () => {
  test('has everything that carries it and nothing else, and leads to a search in it', async () => {
    const tag = await tagged('feedback', 2)
    await keep('Something else')
    const place = await open(`/tag/${tag.id}`)
    await heading('#feedback')
    expect(screen.getByText('2 entries')).toBeDefined()
    await screen.findByText('feedback 0')
    expect(screen.queryByText('Something else')).toBeNull()
    press('Search in it')
    expect(place.history?.at(-1)).toBe(`/search?tag=${tag.id}`)
  })

  test('renames it, unless another has that name, which is said beside the field', async () => {
    const tag = await tagged('feedback', 1)
    await tagged('hiring', 0)
    await open(`/tag/${tag.id}`)
    await choose('More about #feedback', 'Rename…')
    await answer('Hiring')
    expect((await screen.findByRole('alert')).textContent).toContain('There is one of that name already')
    await answer('#listening')
    await heading('#listening')
  })

  test('merges it into another, whose page then stands there', async () => {
    const tag = await tagged('feedback', 2)
    const other = await tagged('learning', 1)
    const place = await open(`/tag/${tag.id}`)
    await choose('More about #feedback', 'Merge into another…')
    fireEvent.click(await screen.findByRole('menuitem', { name: /learning/ }))
    const dialog = await screen.findByRole('alertdialog', { name: 'Merge #feedback into #learning?' })
    expect(dialog.textContent).toContain('Those are 2 entries. The two cannot be told apart again.')
    press('Merge')
    await heading('#learning')
    expect(await tags()).toEqual([['learning', 3]])
    expect(place.history).toEqual([`/tag/${other.id}`])
  })

  test('removes it after saying what that means, and keeps the entries', async () => {
    const tag = await tagged('feedback', 1)
    const place = await open(`/tag/${tag.id}`)
    await choose('More about #feedback', 'Remove…')
    const dialog = await screen.findByRole('alertdialog', { name: 'Remove the tag #feedback?' })
    expect(dialog.textContent).toContain('It is taken off 1 entry. The entry stays.')
    press('Keep it')
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(await tags()).toHaveLength(1)
    await choose('More about #feedback', 'Remove…')
    await screen.findByRole('alertdialog')
    press('Remove')
    await heading('Tags')
    expect(place.history).toEqual(['/tags'])
    expect((await journal.keeper.ask(contract.entryPage, { limit: 10 })).entries).toHaveLength(1)
  })

  test('says so when there is no such tag', async () => {
    await tagged('feedback', 0)
    await open('/tag/0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')
    await heading('This tag is not here any more')
    press('To all tags')
    expect(await heading('Tags')).toBeDefined()
  })

  test('shows nobody’s name under the veil, in its title, its dialogs and its menu', async () => {
    await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
    const tag = await tagged('about Rosa', 1)
    await open(`/tag/${tag.id}`)
    await heading('#about Rosa')
    await screen.findByText('about Rosa 0')
    act(toggleVeil)
    await choose('More about #about •••', 'Rename…')
    expect(await screen.findByText('Names are veiled. Lift the veil to go on here.')).toBeDefined()
    expect(document.documentElement.outerHTML).not.toContain('Rosa')
    press('Lift the veil')
    expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'about Rosa')
  })
})

describe('notebooks', () => {
  test('begin with one of ours, which can be named and not removed; more are made', async () => {
    await open('/notebooks')
    await screen.findByText('Main notebook')
    fireEvent.click(screen.getByRole('button', { name: 'More about “Main notebook”' }))
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Rename…',
    ])
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename…' }))
    await answer('Work')
    await screen.findByText('Work')
    press('New notebook')
    await answer('Personal')
    await screen.findByText('Personal')
    expect(rowsOf('Notebooks')).toEqual(['Personal0 entries', 'Work0 entries'])
  })

  test('have a page each, and leave their entries to another one when they go', async () => {
    const personal = await journal.keeper.ask(contract.saveNotebook, { name: 'Personal' })
    const coaching = await journal.keeper.ask(contract.saveNotebook, { name: 'Coaching' })
    await keep('A walk', { notebook: personal.id })
    await keep('A meeting')
    await open(`/notebook/${personal.id}`)
    await heading('Personal')
    await screen.findByText('A walk')
    expect(screen.queryByText('A meeting')).toBeNull()
    await choose('More about “Personal”', 'Remove…')
    const dialog = within(await screen.findByRole('alertdialog', { name: 'Remove “Personal”?' }))
    expect(dialog.getByText('Its 1 entry is kept and moves into another notebook.')).toBeDefined()
    expect(dialog.getByLabelText('Main notebook')).toHaveProperty('checked', true)
    fireEvent.click(dialog.getByLabelText('Coaching'))
    press('Remove the notebook')
    await heading('Notebooks')
    const left = await journal.keeper.ask(contract.notebooks, {})
    expect(left.map(({ id, entries }) => [id, entries])).toEqual(
      expect.arrayContaining([
        [firstNotebook, 1],
        [coaching.id, 1],
      ]),
    )
    expect(left).toHaveLength(2)
  })

  test('say so when there is no such one', async () => {
    await open('/notebook/0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')
    expect(await heading('This notebook is not here any more')).toBeDefined()
  })
})
