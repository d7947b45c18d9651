import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { EntryDraft } from '../../../../shared/domain/entry.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { ask } from '../../../../renderer/bridge/ask.ts'
import { onFaultInPassing } from '../../../../renderer/bridge/in-passing.ts'
import { readPlatform } from '../../../../renderer/bridge/platform.ts'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { SearchPage } from '../../../../renderer/features/search/search-page.tsx'
import { searchPath } from '../../../../renderer/names/paths.ts'
import { toggleVeil, veil } from '../../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { namingPractice } from '../../../support/named-records.ts'
import { draftOf } from '../../../support/writing.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let journal: KeeperWindow
beforeEach(async () => {
  journal = await windowWithKeeper()
})
afterEach(async () => {
  act(() => {
    if (veil.get()) toggleVeil()
  })
  for (const { id } of shownToasts()) dismissToast(id)
  await journal.close()
})

const keep = async (text: string, rest: Partial<EntryDraft> & { day?: string } = {}) =>
  journal.keeper.ask(contract.saveEntry, draftOf(text, rest))

const open = async (path = '/search') =>
  journal.openAt(path, { '/search': () => <SearchPage />, '/write/:id': () => <h1>the entry</h1> })

const box = () => screen.getByRole('searchbox', { name: 'Search in everything' })
const type = (text: string) => fireEvent.change(box(), { target: { value: text } })
const count = () => screen.getByRole('status').textContent
const rows = () => within(screen.getByRole('list', { name: 'Found entries' })).getAllByRole('link')
const titles = () => rows().map(row => row.querySelector('.entry-title-words')?.textContent)
const marked = () => [...document.querySelectorAll('mark')].map(({ textContent }) => textContent)
const chip = (name: RegExp | string) => screen.getByRole('button', { name })
const press = (key: string, on: Element | null = document.activeElement) =>
  fireEvent.keyDown(on ?? document.body, { key })

async function addFilter(typed: string, name: RegExp | string) {
  fireEvent.click(chip('Add a filter'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Add a filter' }))
  fireEvent.change(dialog.getByRole('searchbox', { name: 'Find a filter' }), { target: { value: typed } })
  fireEvent.click(await dialog.findByRole('menuitem', { name }))
}

describe('the box', () => {
  test('has the focus, and answers as one types, with what was found marked, newest first', async () => {
    await keep('We talked about the roadmap.', { title: 'Old plan', day: '2026-01-05' })
    await keep('The road was closed.', { title: 'Way home', day: '2026-03-01' })
    await open()
    expect(document.activeElement).toBe(box())
    type('road')
    await waitFor(() => expect(count()).toBe('2 entries'))
    expect(titles()).toEqual(['Way home', 'Old plan'])
    expect(marked()).toEqual(['road', 'roadmap'])
    type('roadm')
    await waitFor(() => expect(titles()).toEqual(['Old plan']))
    expect(count()).toBe('1 entry')
  })

  test('keeps the last answer until the next is there, and never shows one that comes too late', async () => {
    await keep('alpha', { title: 'First' })
    await keep('beta', { title: 'Second' })
    await open()
    type('alpha')
    await waitFor(() => expect(titles()).toEqual(['First']))
    const late = new EventTarget()
    const { afterword } = window
    vi.stubGlobal('afterword', {
      ...afterword,
      ask: async (channel: string, input: unknown) => {
        const reply = await afterword.ask(channel, input)
        if (channel === 'search' && JSON.stringify(input).includes('"bet"'))
          await new Promise(answer => late.addEventListener('come', answer, { once: true }))
        return reply
      },
    })
    type('bet')
    expect(titles()).toEqual(['First'])
    type('alph')
    await waitFor(() => expect(titles()).toEqual(['First']))
    await act(async () => void late.dispatchEvent(new Event('come')))
    expect(titles()).toEqual(['First'])
  })

  test('says that more may be found while entries are still being read, and not that there is nothing', async () => {
    await open()
    const { afterword } = window
    const behind = { hits: [], total: 0, isCapped: false, isBehind: true }
    const answer = async (channel: string, input: unknown): Promise<unknown> => {
      const reply = Object(await afterword.ask(channel, input))
      return channel === 'search' ? { ...reply, value: { ...Object(reply.value), ...behind } } : reply
    }
    vi.stubGlobal('afterword', { ...afterword, ask: answer })
    type('alpha')
    await screen.findByText(/Still reading your entries; more may be found soon/)
    expect(screen.queryByText('Nothing found')).toBeNull()
  })

  test('says how it can be asked, and is emptied by Escape or its button', async () => {
    await keep('alpha', { title: 'First' })
    await open('/search?q=alpha')
    await waitFor(() => expect(titles()).toEqual(['First']))
    press('Escape', box())
    expect(box()).toHaveProperty('value', '')
    expect(screen.queryByRole('list', { name: 'Found entries' })).toBeNull()
    type('alpha')
    fireEvent.click(screen.getByRole('button', { name: 'Clear' }))
    expect(box()).toHaveProperty('value', '')
  })

  test('is where the command leads when the page is open already', async () => {
    await open()
    act(() => document.querySelector('h1')?.focus())
    act(() => void runCommand('search'))
    expect(document.activeElement).toBe(box())
  })
})

describe('what was found', () => {
  test('is walked through by arrows from the box and back, and opened with the words that led there', async () => {
    for (const day of ['01', '02', '03'])
      await keep('lunch & talk', { title: `On ${day}`, day: `2026-03-${day}` })
    const place = await open()
    type('lunch')
    await waitFor(() => expect(count()).toBe('3 entries'))
    press('ArrowDown', box())
    expect(document.activeElement?.textContent).toContain('On 03')
    press('End')
    expect(document.activeElement?.textContent).toContain('On 01')
    press('ArrowUp')
    expect(document.activeElement?.textContent).toContain('On 02')
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    press('Home')
    press('ArrowUp')
    expect(document.activeElement).toBe(box())
    press('Enter')
    expect(place.history?.at(-1)).toMatch(/^\/write\/[^?]+\?find=lunch$/)
  })

  test('is opened by a press with the words that led there', async () => {
    await keep('lunch & talk', { title: 'Lunch' })
    const place = await open('/search?q=lunch')
    fireEvent.click(await screen.findByRole('link', { name: /Lunch/ }))
    expect(place.history?.at(-1)).toMatch(/^\/write\/[^?]+\?find=lunch$/)
  })

  test('has the focus again on the entry one comes back from, and on the box when one comes anew', async () => {
    for (const day of ['01', '02', '03']) await keep('lunch', { title: `On ${day}`, day: `2026-03-${day}` })
    const place = await open('/search?q=lunch')
    fireEvent.click(await screen.findByRole('link', { name: /On 02/ }))
    await screen.findByRole('heading', { name: 'the entry' })
    act(() => place.navigate('/search?q=lunch'))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('On 02'))
    await open('/search?q=lunch')
    await waitFor(() => expect(count()).toBe('3 entries'))
    expect(document.activeElement).toBe(box())
  })

  test('comes page by page', async () => {
    for (let at = 0; at < 51; at += 1) await keep('again and again', { title: `Entry ${String(at)}` })
    await open('/search?q=again')
    await waitFor(() => expect(rows()).toHaveLength(50))
    expect(count()).toBe('51 entries')
    fireEvent.click(screen.getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(rows()).toHaveLength(51))
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
    expect(new Set(titles()).size).toBe(51)
  })

  test('stands in the order asked for, which the address keeps', async () => {
    await keep('one river among very many other words that have nothing to do with it at all', {
      title: 'Newer',
      day: '2026-03-02',
    })
    await keep('river river river', { title: 'The river', day: '2026-01-02' })
    const place = await open('/search?q=river')
    await waitFor(() => expect(titles()).toEqual(['Newer', 'The river']))
    fireEvent.click(screen.getByLabelText('Best match first'))
    await waitFor(() => expect(titles()).toEqual(['The river', 'Newer']))
    expect(place.history?.at(-1)).toContain('order=relevance')
  })

  test('has people, tags and groups of that name above it, each a way to all of theirs', async () => {
    const person = await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
    const tag = await journal.keeper.ask(contract.saveTag, { name: 'roses' })
    const group = await journal.keeper.ask(contract.saveGroup, { name: 'Rose garden', members: [person.id] })
    await open('/search?q=ros')
    const beside = within(await screen.findByRole('list', { name: 'People, tags and groups of that name' }))
    expect(beside.getAllByRole('link').map(link => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Rosa', `/person/${person.id}`],
      ['roses', `/tag/${tag.id}`],
      ['Rose garden', `/search?group=${group.id}`],
    ])
  })

  test('by a name it carries alone has that name marked in its row, before the others it carries', async () => {
    const ask = journal.keeper.ask
    const rosa = await ask(contract.savePerson, { alias: 'Rosa Lind' })
    const tags = []
    for (const name of ['one', 'two', 'three', 'four', 'five', 'six', 'hard talks'])
      tags.push((await ask(contract.saveTag, { name })).id)
    await keep('Nobody is named here.', { title: 'Quiet', people: [rosa.id], tags })
    await open('/search?q=lind')
    await waitFor(() => expect(marked()).toEqual(['Lind']))
    expect(rows()[0]?.textContent).toContain('Found by a person: Rosa Lind')
    expect(rows()[0]?.textContent).toContain('Tags: #one')
    type('"hard talks"')
    await waitFor(() => expect(marked()).toEqual(['hard talks']))
    expect(rows()[0]?.textContent).toContain('Found by a tag: #hard talks #one')
    expect(rows()[0]?.textContent).toContain('People: Rosa Lind')
    type('lind')
    await waitFor(() => expect(marked()).toEqual(['Lind']))
    act(toggleVeil)
    expect(marked()).toEqual(['•••'])
    expect(rows()[0]?.textContent).not.toContain('Lind')
  })

  test('says kindly which words were left out', async () => {
    await open('/search?q=nothing%20one%20two%20three%20four%20five%20six%20seven%20eight%20nine')
    expect(await screen.findByText(/left out: “eight”, “nine”\./)).toBeDefined()
  })
})

describe('a filter', () => {
  test('is added by a part of its name, shown as a chip, kept in the address, and taken away again', async () => {
    const rosa = await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
    await keep('about her', { title: 'With', people: [rosa.id] })
    await keep('about nobody', { title: 'Without' })
    const place = await open('/search?q=about')
    await waitFor(() => expect(count()).toBe('2 entries'))
    await addFilter('ros', 'Rosa')
    await waitFor(() => expect(titles()).toEqual(['With']))
    expect(place.history?.at(-1)).toBe(searchPath({ text: 'about', filter: { people: [rosa.id] } }))
    fireEvent.click(chip('Person Rosa: take away'))
    await waitFor(() => expect(count()).toBe('2 entries'))
  })

  test('alone lists everything that meets it, of several kinds at once', async () => {
    const tag = await journal.keeper.ask(contract.saveTag, { name: 'hiring' })
    await keep('one', { title: 'Tagged', tags: [tag.id] })
    const starred = await keep('two', { title: 'Tagged and starred', tags: [tag.id] })
    await journal.keeper.ask(contract.changeEntries, {
      changes: [{ ids: [starred.id], set: { starred: true } }],
    })
    await open()
    await addFilter('hir', 'hiring')
    await waitFor(() => expect(count()).toBe('2 entries'))
    await addFilter('star', 'Starred')
    await waitFor(() => expect(titles()).toEqual(['Tagged and starred']))
    expect(chip('Is starred: take away')).toBeDefined()
    expect(screen.queryByLabelText('Best match first')).toBeNull()
  })

  test('of dates is two days, either way round', async () => {
    await keep('in', { title: 'January', day: '2026-01-15' })
    await keep('out', { title: 'March', day: '2026-03-15' })
    const place = await open()
    await addFilter('from', /From a day to a day/)
    const dialog = within(await screen.findByRole('dialog', { name: 'From a day to a day' }))
    fireEvent.change(dialog.getByLabelText('First day'), { target: { value: '2026-01-31' } })
    fireEvent.change(dialog.getByLabelText('Last day'), { target: { value: '2026-01-01' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Show these days' }))
    await waitFor(() => expect(titles()).toEqual(['January']))
    expect(place.history?.at(-1)).toBe('/search?from=2026-01-01&to=2026-01-31')
    expect(chip('Dates 1 Jan 2026 to 31 Jan 2026: take away')).toBeDefined()
  })

  test('that names something gone says so and can be taken away', async () => {
    await open('/search?tag=0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')
    fireEvent.click(chip('Tag no longer there: take away'))
    expect(await screen.findByText(/is never written down/)).toBeDefined()
  })
})

test('Where nothing is found, wider searches are offered, one condition less each', async () => {
  await keep('about the launch', { title: 'Launch', day: '2026-03-15' })
  await open(`/search?q=launch&notebook=${firstNotebook}&starred=yes`)
  expect(await screen.findByText('Nothing found')).toBeDefined()
  const wider = within(screen.getByRole('list', { name: 'Look wider' }))
  expect(wider.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Without “Notebook Main notebook”',
    'Without “Is starred”',
    'Without any filter',
    'Look in the trash',
  ])
  fireEvent.click(wider.getByRole('link', { name: 'Without “Is starred”' }))
  await waitFor(() => expect(titles()).toEqual(['Launch']))
})

test('Only words to be left out find every entry without them; where none is, that is said', async () => {
  await keep('about the launch', { title: 'Launch' })
  await keep('about the lunch', { title: 'Lunch' })
  const place = await open('/search?q=-launch')
  await waitFor(() => expect(titles()).toEqual(['Lunch']))
  expect(marked()).toEqual([])
  press('Enter', box())
  expect(place.history?.at(-1)).toMatch(/^\/write\/[^?]+$/)
  act(() => place.navigate('/search?q=-launch'))
  await waitFor(() => expect(titles()).toEqual(['Lunch']))
  type('-about ')
  expect(await screen.findByText(/every entry that was looked at has a word you left out/)).toBeDefined()
  type('about -the ')
  expect(await screen.findByText(/Every word has to be there/)).toBeDefined()
})

test('a practice of one’s own can be a filter, by its name as it may be shown', async () => {
  await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
  await journal.keeper.ask(contract.savePractice, { practice: namingPractice('Rosa') })
  await open()
  await addFilter('talk with', 'Talk with Rosa')
  expect(await screen.findByRole('button', { name: /Practice Talk with Rosa/ })).toBeDefined()
  act(toggleVeil)
  expect(await screen.findByRole('button', { name: /Practice Talk with •••/ })).toBeDefined()
})

const elsewhere = () => within(screen.getByRole('region', { name: 'Elsewhere in the journal' }))
const records = () =>
  elsewhere()
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

describe('elsewhere in the journal', () => {
  const draft = { text: 'Ask about the launch earlier' }

  test('records are found too, and lead to where they stand', async () => {
    await keep('the launch', { title: 'Launch' })
    const rosa = await journal.keeper.ask(contract.savePerson, { alias: 'Rosa', note: 'Was at the launch' })
    await journal.keeper.ask(contract.saveLesson, draft)
    await journal.keeper.ask(contract.saveNotebook, { name: 'Launches' })
    const place = await open('/search?q=launch')
    await waitFor(() => expect(titles()).toEqual(['Launch']))
    const opener = await screen.findByRole('button', { name: '3 elsewhere in the journal' })
    expect(opener.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(opener)
    const notebook = screen.getByRole('link', { name: /^Notebook/ })
    const links = elsewhere().getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'NotebookLaunches',
      'LessonAsk about the launch earlier',
      'Person · RosaWas at the launch',
    ])
    expect(links.map(link => link.getAttribute('href'))).toEqual([
      notebook.getAttribute('href'),
      '/learning?part=lessons',
      `/person/${rosa.id}`,
    ])
    fireEvent.click(screen.getByRole('link', { name: /^Lesson/ }))
    expect(place.history?.at(-1)).toBe('/learning?part=lessons')
  })

  test('is asked for by words alone, and then it is not said that there is nothing', async () => {
    await journal.keeper.ask(contract.saveLesson, draft)
    await open('/search?q=launch')
    await screen.findByRole('link', { name: /^Lesson/ })
    expect(screen.queryByText('Nothing found')).toBeNull()
    await addFilter('starr', 'Starred')
    await screen.findByText('Nothing found')
    expect(screen.queryByText('Elsewhere in the journal')).toBeNull()
  })

  test('follows what is changed, and veils names', async () => {
    await journal.keeper.ask(contract.savePerson, { alias: 'Rosa', note: 'Rosa likes launches' })
    await open('/search?q=launch')
    await screen.findByRole('region', { name: 'Elsewhere in the journal' })
    expect(records()).toEqual(['Person · RosaRosa likes launches'])
    act(toggleVeil)
    expect(records()).toEqual(['Person · •••••• likes launches'])
    expect(document.body.innerHTML).not.toContain('Rosa')
    act(toggleVeil)
    await act(async () => void (await ask(contract.saveLesson, draft)))
    await waitFor(() => expect(records()).toContain('LessonAsk about the launch earlier'))
  })
})

describe('a kept search', () => {
  test('is kept under a name, found where the box is empty, renamed, and given up with a way back', async () => {
    await keep('about the launch', { title: 'Launch' })
    await open('/search?q=launch')
    await waitFor(() => expect(titles()).toEqual(['Launch']))
    expect(await journal.keeper.ask(contract.savedSearches, {})).toEqual([])
    fireEvent.click(chip('Keep this search'))
    const name = await screen.findByRole('textbox', { name: 'Name' })
    expect(name).toHaveProperty('value', 'launch')
    fireEvent.change(name, { target: { value: 'The launch' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

    fireEvent.click(chip('Clear'))
    const link = await screen.findByRole('link', { name: 'The launch' })
    fireEvent.click(chip('More about “The launch”'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Rename…' }))
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: 'Spring' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }))
    await screen.findByRole('link', { name: 'Spring' })
    expect(link.isConnected && link.textContent === 'The launch').toBe(false)

    fireEvent.click(chip('More about “Spring”'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Keep it no longer' }))
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Spring' })).toBeNull())
    await act(async () => shownToasts().at(-1)?.undo?.())
    fireEvent.click(await screen.findByRole('link', { name: 'Spring' }))
    await waitFor(() => expect(titles()).toEqual(['Launch']))
    expect(box()).toHaveProperty('value', 'launch')
  })

  test('opens in the order it was kept in', async () => {
    await keep('about the launch', { title: 'Launch' })
    const place = await open('/search?q=launch&order=relevance')
    await waitFor(() => expect(titles()).toEqual(['Launch']))
    fireEvent.click(chip('Keep this search'))
    await screen.findByRole('textbox', { name: 'Name' })
    fireEvent.click(screen.getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    act(() => place.navigate('/search'))
    fireEvent.click(await screen.findByRole('link', { name: 'launch' }))
    await waitFor(() => expect(titles()).toEqual(['Launch']))
    expect(screen.getByRole('radio', { name: 'Best match first' })).toHaveProperty('checked', true)
  })

  test('that cannot be given up is said to be so, and stays', async () => {
    const told: string[] = []
    const stop = onFaultInPassing(code => told.push(code))
    const query = { text: 'launch', filter: {} }
    const { id } = await journal.keeper.ask(contract.saveSearch, { name: 'Spring', query })
    await open()
    await screen.findByRole('link', { name: 'Spring' })
    // gone behind the window's back
    await journal.keeper.ask(contract.removeSearch, { id })
    fireEvent.click(chip('More about “Spring”'))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Keep it no longer' }))
    await waitFor(() => expect(told).toEqual(['not-found']))
    expect(shownToasts()).toEqual([])
    stop()
  })
})

describe('under the veil', () => {
  test('no name is left in the box, in chips, in rows, in what stands beside them', async () => {
    await act(async () => void (await readPlatform().catch(() => undefined)))
    const rosa = await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
    await keep('Talked with Rosa about Rosa’s week.', { title: 'Rosa’s week', people: [rosa.id] })
    await open(searchPath({ text: 'with rosa', filter: { people: [rosa.id] } }))
    await waitFor(() => expect(count()).toBe('1 entry'))
    expect(document.body.innerHTML.toLowerCase()).toContain('rosa')
    act(toggleVeil)
    const everything = [
      document.body.innerHTML,
      ...[...document.querySelectorAll('input, textarea')].map(field =>
        'value' in field ? field.value : '',
      ),
    ].join('\n')
    expect(everything.toLowerCase()).not.toContain('rosa')
    expect(box()).toHaveProperty('readOnly', true)
    expect(marked()).toContain('•••')
    act(toggleVeil)
    expect(box()).toHaveProperty('value', 'with rosa')
    expect(box()).toHaveProperty('readOnly', false)
  })

  test('what one types is seen, for one has to see what one types', async () => {
    await journal.keeper.ask(contract.savePerson, { alias: 'Rosa' })
    await open()
    act(toggleVeil)
    type('rosa')
    expect(box()).toHaveProperty('value', 'rosa')
    act(toggleVeil)
    act(toggleVeil)
    await waitFor(() => expect(box()).toHaveProperty('value', '•••'))
  })
})
