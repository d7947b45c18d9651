import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { TimelinePage } from '../../../../renderer/features/timeline/timeline-page.tsx'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { keeperOf, lineOf, notebookNamed } from '../../entries/pretend-entries.ts'
import { openAt } from '../write/in-a-window.tsx'

let close = (): void => undefined
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9, 30) })
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800)
})
afterEach(() => {
  for (const { id } of shownToasts()) dismissToast(id)
  close()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

function open(path = '/timeline') {
  const opened = openAt(path, { '/timeline': () => <TimelinePage />, '/write/:id': () => <p>the entry</p> })
  close = opened.close
  return opened.place
}

const row = (title: string) => screen.findByRole('link', { name: new RegExp(title) })
const titles = () =>
  [...document.querySelectorAll('.entry-lines .entry-title-words')].map(({ textContent }) => textContent)
const press = async (key: string) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key }))

const some = () => [
  lineOf('Call', '2026-11-22'),
  lineOf('Retro', '2026-11-02', { starred: true }),
  lineOf('Earlier', '2025-11-22'),
  lineOf('Earliest', '2024-11-22', { pinned: true }),
  lineOf('Gone', '2026-10-01', { trashedAt: '2026-11-20T10:00:00.000Z' }),
]

describe('the timeline', () => {
  test('has six ways to look, and the address tells which', async () => {
    keeperOf(some())
    const place = open()
    await row('Call')
    const ways = within(screen.getByRole('navigation', { name: 'Ways to look' })).getAllByRole('link')
    expect(ways.map(({ textContent }) => textContent)).toEqual([
      'List',
      'Calendar',
      'Years',
      'Starred',
      'On this day',
      'Trash',
    ])
    expect(ways.map(way => way.getAttribute('aria-current'))).toEqual(['page', null, null, null, null, null])
    const seen: [string, (string | null)[]][] = []
    for (const name of ['Starred', 'On this day', 'Trash', 'List']) {
      fireEvent.click(screen.getByRole('link', { name }))
      await waitFor(() => expect(titles().length).toBeGreaterThan(0))
      seen.push([screen.getByRole('heading', { level: 1 }).textContent, titles()])
    }
    expect(seen).toEqual([
      ['Starred', ['Retro']],
      ['On this day', ['Earlier', 'Earliest']],
      ['Trash', ['Gone']],
      ['Timeline', ['Call', 'Retro', 'Earlier', 'Earliest']],
    ])
    expect(place.history?.slice(1)).toEqual([
      '/timeline?view=starred',
      '/timeline?view=on-this-day',
      '/timeline?view=trash',
      '/timeline',
    ])
  })

  test('keeps what is pinned above everything, and takes the pin off again', async () => {
    const keeper = keeperOf(some())
    open()
    const pinned = await screen.findByRole('region', { name: 'Pinned' })
    expect(within(pinned).getByRole('link').textContent).toContain('Earliest')
    await act(async () => fireEvent.click(within(pinned).getByRole('button', { name: 'Unpin' })))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Pinned' })).toBeNull())
    expect(keeper.now().some(entry => entry.pinned)).toBe(false)
  })

  test('shows one notebook or all of them', async () => {
    const coaching = notebookNamed('Peer coaching')
    keeperOf([...some(), lineOf('Circle', '2026-11-10', { notebook: coaching.id })], {
      'notebooks.list': () => [{ id: firstNotebook, name: '', entries: 0 }, coaching],
    })
    const place = open()
    await row('Circle')
    fireEvent.click(screen.getByRole('button', { name: 'All notebooks' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Peer coaching' }))
    await waitFor(() => expect(titles()).toEqual(['Circle']))
    expect(place.history?.at(-1)).toBe(`/timeline?notebook=${coaching.id}`)
    fireEvent.click(screen.getByRole('link', { name: 'Calendar' }))
    expect(place.history?.at(-1)).toBe(`/timeline?view=calendar&notebook=${coaching.id}`)
  })

  test('teaches with one action while it is empty', async () => {
    keeperOf([])
    const place = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Write the first entry' }))
    expect(place.history?.at(-1)).toBe('/write/new')
  })

  test('goes to a date that is asked for: the entry of that day or of the last one before it', async () => {
    keeperOf(some())
    open()
    await row('Call')
    await act(async () => void runCommand('go-to-date'))
    const field = await screen.findByLabelText('Day')
    fireEvent.change(field, { target: { value: '2026-01-15' } })
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Go' })))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Earlier'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('looks back at any older entry, and says so where there is none', async () => {
    const [entry] = [lineOf('Long ago', '2024-03-01')]
    const keeper = keeperOf(some(), { 'entries.random': () => entry })
    const place = open()
    await row('Call')
    await act(async () => void runCommand('look-back'))
    await waitFor(() => expect(place.history?.at(-1)).toBe(`/write/${String(entry?.id)}`))
    expect(keeper.inputsOf('entries.random')).toEqual([{ today: '2026-11-22' }])
  })

  test('says that there is nothing to look back on', async () => {
    keeperOf([], { 'entries.random': () => null })
    open()
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'A random look back' })))
    expect(shownToasts().at(-1)?.text).toBe('There is nothing to look back on yet.')
  })

  test('empties the trash once it was said how many entries that are', async () => {
    const keeper = keeperOf([
      ...some(),
      lineOf('Also gone', '2026-10-02', { trashedAt: '2026-11-20T10:00:00.000Z' }),
    ])
    open('/timeline?trash')
    await row('Also gone')
    fireEvent.click(await screen.findByRole('button', { name: 'Empty the trash' }))
    const question = await screen.findByRole('alertdialog', { name: 'Empty the trash?' })
    expect(question.textContent).toMatch(
      /It holds 2 entries, from all your notebooks together\. They will be deleted/,
    )
    await act(async () => fireEvent.click(within(question).getByRole('button', { name: 'Empty the trash' })))
    expect(await screen.findByText('The trash is empty')).toBeTruthy()
    expect(keeper.inputsOf('entries.purge')).toEqual([{}])
    expect(shownToasts().at(-1)?.text).toBe('2 entries are gone for good.')
    expect(screen.queryByRole('button', { name: 'Empty the trash' })).toBeNull()
  })
})

const dayButton = (words: RegExp) => screen.findByRole('button', { name: words })

describe('the calendar', () => {
  test('says of each day how much it holds, marks today, and shows the entries of the chosen one', async () => {
    keeperOf(some())
    const place = open('/timeline?view=calendar')
    const today = await dayButton(/November 22, 2026: 1 entry/)
    expect(today.getAttribute('aria-current')).toBe('date')
    await waitFor(() => expect(titles()).toEqual(['Call']))
    expect((await dayButton(/November 3, 2026: nothing/)).getAttribute('aria-current')).toBeNull()
    fireEvent.click(await dayButton(/November 2, 2026: 1 entry/))
    await waitFor(() => expect(titles()).toEqual(['Retro']))
    expect(place.history).toEqual(['/timeline?view=calendar&day=2026-11-02'])
  })

  test('shows more than four entries as a figure, fewer as dots', async () => {
    const many = Array.from({ length: 5 }, (_, at) => lineOf(`Busy ${String(at)}`, '2026-11-11'))
    keeperOf([...many, ...many.slice(0, 3).map(({ title }) => lineOf(title, '2026-11-12'))])
    open('/timeline?view=calendar')
    const busy = await dayButton(/November 11, 2026: 5 entries/)
    expect(busy.querySelectorAll('.calendar-dot')).toHaveLength(0)
    expect(busy.querySelector('.calendar-count')?.textContent).toBe('5')
    expect((await dayButton(/November 12, 2026/)).querySelectorAll('.calendar-dot')).toHaveLength(3)
  })

  test('is one stop for Tab and walked through by keys, into other months too', async () => {
    keeperOf(some())
    open('/timeline?view=calendar')
    ;(await dayButton(/November 22, 2026/)).focus()
    const grid = screen.getByRole('grid', { name: 'November 2026' })
    expect(
      within(grid)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1)
    await press('ArrowLeft')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/November 21, 2026/)
    await press('ArrowUp')
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/November 14, 2026/)
    await press('PageUp')
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/October 14, 2026/),
    )
    expect(screen.getByRole('grid', { name: 'October 2026' })).toBeTruthy()
    // the day that was chosen stays so until another one is
    expect(titles()).toEqual(['Call'])
    fireEvent.click(document.activeElement ?? document.body)
    expect(await screen.findByText('Nothing was written for this day.')).toBeTruthy()
  })

  test('opens at the day of its address', async () => {
    keeperOf(some())
    open('/timeline?view=calendar&day=2025-11-22')
    expect(await screen.findByRole('grid', { name: 'November 2025' })).toBeTruthy()
    await waitFor(() => expect(titles()).toEqual(['Earlier']))
  })
})

describe('the years', () => {
  test('stand newest first, each one stop for Tab that says a day in words and opens it', async () => {
    keeperOf(some())
    const place = open('/timeline?view=year')
    const years = await screen.findAllByRole('slider')
    expect(years.map(year => year.getAttribute('aria-label'))).toEqual([
      'Days of 2026',
      'Days of 2025',
      'Days of 2024',
    ])
    const [year] = years
    await waitFor(() =>
      expect(year?.getAttribute('aria-valuetext')).toBe('Sunday, November 22, 2026: 1 entry'),
    )
    await act(async () => year?.focus())
    await press('ArrowUp')
    expect(year?.getAttribute('aria-valuetext')).toBe('Saturday, November 21, 2026: nothing')
    // said to those who see it too
    expect(screen.getByText('Saturday, November 21, 2026: nothing')).toBeTruthy()
    await press('ArrowLeft')
    await press('Enter')
    expect(place.history?.at(-1)).toBe('/timeline?view=calendar&day=2026-11-14')
  })

  test('can be read as a table', async () => {
    keeperOf(some())
    open('/timeline?view=year')
    const [first] = await screen.findAllByRole('button', { name: 'Show as a table' })
    fireEvent.click(first ?? document.body)
    const table = await screen.findByRole('table', { name: 'Entries by day, 2026' })
    await waitFor(() =>
      expect(
        within(table)
          .getAllByRole('row')
          .slice(1)
          .map(({ textContent }) => textContent)
          .toSorted(),
      ).toEqual(['Nov 2, 20261', 'Nov 22, 20261']),
    )
  })
})
