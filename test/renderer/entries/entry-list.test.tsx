import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EntryFilter, EntrySummary } from '../../../shared/domain/entry.ts'
import { PersonId } from '../../../shared/domain/ids.ts'
import { readPlatform } from '../../../renderer/bridge/platform.ts'
import { EntryList } from '../../../renderer/entries/entry-list.tsx'
import { veil } from '../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../renderer/ui/toast.ts'
import { openAt } from '../features/write/in-a-window.tsx'
import { keeperOf, lineOf, notebookNamed, tagNamed } from './pretend-entries.ts'

function scrollAsBrowsersDo(this: HTMLElement, to?: ScrollToOptions | number): void {
  if (typeof to !== 'object') return
  this.scrollTop = to.top ?? 0
  queueMicrotask(() => this.dispatchEvent(new Event('scroll')))
}

let close = (): void => undefined
beforeEach(() => {
  // a page of a size: without one nothing is in sight, and nothing is drawn
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'scrollTo').mockImplementation(scrollAsBrowsersDo)
  vi.spyOn(HTMLElement.prototype, 'scrollHeight', 'get').mockReturnValue(10_000_000)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800)
})
afterEach(() => {
  for (const { id } of shownToasts()) dismissToast(id)
  close()
  veil.set(false)
  vi.restoreAllMocks()
})

function open(filter: EntryFilter = {}) {
  const opened = openAt('/here', {
    '/here': () => (
      <main>
        <EntryList filter={filter} label="Entries" empty={<p>Nothing is here</p>} />
      </main>
    ),
    '/write/:id': () => <p>the entry</p>,
  })
  close = opened.close
  return opened.place
}

const row = (title: string) => screen.findByRole('link', { name: new RegExp(title) })
const titles = () =>
  screen.getAllByRole('link').map(link => link.querySelector('.entry-title-words')?.textContent)
const key = async (name: string, held: object = {}) =>
  act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...held })
  })
const box = (title: string) => screen.getByRole('checkbox', { name: `Select “${title}”` })
const status = () => document.querySelector('output')?.textContent
const lastToast = () => shownToasts().at(-1)

const daysBack = (days: number) => new Date(Date.UTC(2026, 10, 22) - days * 864e5).toISOString().slice(0, 10)

const four = () => [
  lineOf('Call', '2026-11-22'),
  lineOf('Retro', '2026-11-02'),
  lineOf('Offsite', '2026-09-03'),
  lineOf('Review', '2026-09-01'),
]

describe('a list of entries', () => {
  test('shows them under their months, newest first', async () => {
    keeperOf(four())
    open()
    await row('Call')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'November 2026',
      'September 2026',
    ])
    expect(titles()).toEqual(['Call', 'Retro', 'Offsite', 'Review'])
  })

  test('says what is asked of it when no entry meets the filter', async () => {
    keeperOf(four())
    open({ starred: true })
    expect(await screen.findByText('Nothing is here')).toBeTruthy()
  })

  test('says so when it cannot be read, and tries again on asking', async () => {
    let isBroken = true
    const keeper = keeperOf([], {
      'entries.months': () => {
        if (isBroken) throw new Error('broken')
        return []
      },
    })
    open()
    await screen.findByRole('alert')
    isBroken = false
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Nothing is here')).toBeTruthy()
    expect(keeper.inputsOf('entries.months')).toHaveLength(2)
  })

  test('of thousands draws and asks for no more than is in sight, and says how many there are', async () => {
    const keeper = keeperOf(
      Array.from({ length: 3000 }, (_, at) => lineOf(`Entry ${String(at)}.`, daysBack(at / 24))),
    )
    open()
    expect((await screen.findAllByRole('link'))[0]?.textContent).toContain('1 of 3000')
    expect(screen.getAllByRole('link').length).toBeLessThan(40)
    expect(keeper.inputsOf('entries.page')).toHaveLength(1)
  })

  test('jumps to its end by asking for the last month alone, and the focus goes along', async () => {
    const keeper = keeperOf(
      Array.from({ length: 700 }, (_, at) => lineOf(`Entry ${String(at)}.`, daysBack(at))),
    )
    open()
    ;(await row('Entry 0\\.')).focus()
    const asked = keeper.inputsOf('entries.page').length
    await key('End')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('700 of 700'))
    const months = keeper
      .inputsOf('entries.page')
      .slice(asked)
      .map(input => (input as { filter: EntryFilter }).filter.from)
    expect(new Set(months)).toEqual(new Set(['2024-12-01', '2025-01-01']))
    await key('Home')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('1 of 700'))
  })

  test('keeps the line that has the focus, however far the list is scrolled from it', async () => {
    keeperOf(Array.from({ length: 700 }, (_, at) => lineOf(`Entry ${String(at)}.`, daysBack(at))))
    open()
    const first = await row('Entry 0\\.')
    first.focus()
    await act(async () => document.querySelector('main')?.scrollTo({ top: 40_000 }))
    await row('Entry 450\\.')
    expect(document.activeElement).toBe(first)
    await key('ArrowDown')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('2 of 700'))
  })

  test('asks again, after a change, only for what is in sight', async () => {
    const keeper = keeperOf(
      Array.from({ length: 700 }, (_, at) => lineOf(`Entry ${String(at)}.`, daysBack(at))),
    )
    open()
    ;(await row('Entry 0\\.')).focus()
    await key('End')
    await waitFor(() => expect(document.activeElement?.textContent).toContain('700 of 700'))
    const asked = keeper.inputsOf('entries.page').length
    await act(async () => keeper.announce('entries'))
    await waitFor(() => expect(keeper.inputsOf('entries.page').length).toBeGreaterThan(asked))
    const months = keeper
      .inputsOf('entries.page')
      .slice(asked)
      .map(input => (input as { filter: EntryFilter }).filter.from)
    expect(months).not.toContain('2026-11-01')
    expect(months.length).toBeLessThan(4)
  })

  test('is walked through by arrows, with one stop for Tab, and opened by following the link', async () => {
    keeperOf(four())
    const place = open()
    ;(await row('Call')).focus()
    await key('ArrowDown')
    expect(document.activeElement?.textContent).toContain('Retro')
    await key('PageDown')
    expect(document.activeElement?.textContent).toContain('Review')
    const stops = screen.getAllByRole('link').filter(link => link.tabIndex === 0)
    expect(stops).toEqual([document.activeElement])
    expect(screen.getAllByRole('checkbox').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0])
    fireEvent.click(await row('Review'))
    expect(place.history?.at(-1)).toMatch(/^\/write\//)
  })

  test('is come back to where it was left by opening an entry, and only then', async () => {
    keeperOf(Array.from({ length: 700 }, (_, at) => lineOf(`Entry ${String(at)}.`, daysBack(at))))
    const place = open()
    ;(await row('Entry 0\\.')).focus()
    await key('End')
    fireEvent.click(await row('Entry 699\\.'))
    expect(await screen.findByText('the entry')).toBeTruthy()
    await act(async () => place.navigate('/here'))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('700 of 700'))
    await act(async () => place.navigate('/write/1'))
    await act(async () => place.navigate('/here'))
    expect((await row('Entry 0\\.')).tabIndex).toBe(0)
    expect(document.activeElement).toBe(document.body)
  })

  test('veils names wherever they stand in it', async () => {
    const person = PersonId.parse('0b6c7d0e-6f51-4a59-8d3a-000000000099')
    const created = { createdAt: '2026-01-01T00:00:00.000Z', savedAt: '2026-01-01T00:00:00.000Z' }
    keeperOf([lineOf('Call with Priya', '2026-11-22', { people: [person] })], {
      'people.list': () => [{ id: person, alias: 'Priya', ...created }],
    })
    open()
    await waitFor(() => expect(document.querySelector('.entry-people')?.textContent).toBe('People: Priya'))
    await act(async () => veil.set(true))
    expect(document.body.textContent).not.toContain('Priya')
    expect(document.body.innerHTML).not.toContain('Priya')
    expect(screen.getByRole('checkbox', { name: 'Select “Call with •••”' })).toBeTruthy()
  })
})

describe('one entry of a list', () => {
  test('goes to the trash by the Delete key, the focus stays in its place, and undo brings it back', async () => {
    const keeper = keeperOf(four())
    open()
    ;(await row('Call')).focus()
    await key('Delete')
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Retro'))
    expect(lastToast()?.text).toBe('Moved to the trash.')
    await act(async () => lastToast()?.undo?.())
    expect(await row('Call')).toBeTruthy()
    expect(keeper.inputsOf('entries.change')).toHaveLength(2)
    await waitFor(() => expect(lastToast()?.text).toBe('Back in the timeline.'))
  })

  test('goes to the trash by ⌘⌫ on a Mac, and elsewhere by no key of that kind', async () => {
    let system = 'linux'
    keeperOf(four(), {
      'shell.platform': () => ({ os: system, version: '1', electron: '1', chromium: '1', sample: false }),
    })
    open()
    ;(await row('Call')).focus()
    await key('Backspace', { metaKey: true })
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy()
    system = 'mac'
    await act(async () => void (await readPlatform()))
    await key('Backspace')
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy()
    await key('Backspace', { metaKey: true })
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    system = 'linux'
    await act(async () => void (await readPlatform()))
  })

  test('is starred by the S key, and says so', async () => {
    const keeper = keeperOf(four())
    open()
    ;(await row('Call')).focus()
    await key('s')
    expect(await screen.findByText('Starred')).toBeTruthy()
    expect(keeper.now().map(({ starred }) => starred)).toEqual([true, false, false, false])
    await key('s')
    await waitFor(() => expect(keeper.now()[0]?.starred).toBe(false))
    expect(lastToast()?.text).toBe('Star taken off.')
  })

  test('has its buttons while it is in hand, and a menu of what else can be done', async () => {
    const keeper = keeperOf(four(), {
      'entries.duplicate': ({ id }: { id: string }) => ({
        id,
        revision: 1,
        savedAt: '2026-11-22T10:00:00.000Z',
        words: 3,
        aside: false,
      }),
    })
    open()
    const call = await row('Call')
    expect(screen.queryByRole('button', { name: 'More' })).toBeNull()
    await act(async () => call.focus())
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual([
      'Pin to the top',
      'Add a tag…',
      'Move to a notebook…',
      'Duplicate',
      'Move to the trashDel',
    ])
    fireEvent.click(screen.getByRole('menuitem', { name: /Duplicate/ }))
    await waitFor(() => expect(lastToast()?.text).toBe('A copy stands beside it.'))
    expect(keeper.inputsOf('entries.duplicate')).toHaveLength(1)
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /Pin/ }))
    await waitFor(() => expect(keeper.now()[0]?.pinned).toBe(true))
  })

  test('leaves by its menu too, and the focus stays in its place', async () => {
    keeperOf(four())
    open()
    const call = await row('Call')
    await act(async () => call.focus())
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: /Move to the trash/ }))
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Retro'))
  })

  test('stays where it is, and says so, when it could not be moved', async () => {
    keeperOf(four(), {
      'entries.change': () => {
        throw new Error('full')
      },
    })
    open()
    ;(await row('Call')).focus()
    await key('Delete')
    await waitFor(() =>
      expect(lastToast()?.text).toBe('The entry could not be moved to the trash. It is still here.'),
    )
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy()
  })
})

describe('several entries of a list', () => {
  test('are selected by Space, by Shift and arrows, all of them by Ctrl+A, none by Escape; each is said', async () => {
    keeperOf(four())
    open()
    ;(await row('Call')).focus()
    await key(' ')
    expect(status()).toBe('1 selected')
    await key('ArrowDown', { shiftKey: true })
    await key('ArrowDown', { shiftKey: true })
    await waitFor(() => expect(status()).toBe('3 selected'))
    // drawn back, the stretch becomes shorter
    await key('ArrowUp', { shiftKey: true })
    await waitFor(() => expect(status()).toBe('2 selected'))
    await key('a', { ctrlKey: true })
    await waitFor(() => expect(status()).toBe('All 4 selected'))
    await key('x')
    expect(status()).toBe('3 selected')
    await key('Escape')
    expect(status()).toBe('')
    expect(screen.queryByRole('region', { name: 'Selected entries' })).toBeNull()
  })

  test('are selected by pointer: a box, a stretch with Shift, one more with Ctrl; a plain press opens', async () => {
    keeperOf(four())
    const place = open()
    await row('Call')
    fireEvent.click(box('Retro'))
    await act(async () => void fireEvent.click(await row('Review'), { shiftKey: true }))
    await waitFor(() => expect(status()).toBe('3 selected'))
    fireEvent.click(await row('Offsite'), { ctrlKey: true })
    expect(screen.getAllByRole('checkbox').map(one => (one as HTMLInputElement).checked)).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(place.history).toEqual(['/here'])
    fireEvent.click(await row('Offsite'))
    expect(place.history?.at(-1)).toMatch(/^\/write\//)
  })

  test('may be all of thousands, up to as many as one change can be about', async () => {
    const all = Array.from({ length: 10_050 }, (_, at) => lineOf('x', daysBack(at / 24)))
    const keeper = keeperOf(all)
    open()
    ;(await screen.findAllByRole('link'))[0]?.focus()
    await key('a', { ctrlKey: true })
    await waitFor(() => expect(status()).toBe('The newest 10,000 selected, as many as go at once'), {
      timeout: 15_000,
    })
    await key('Delete')
    await waitFor(() => expect(lastToast()?.text).toBe('10,000 entries moved to the trash.'), {
      timeout: 15_000,
    })
    const [input] = keeper.inputsOf('entries.change')
    expect((input as { changes: { ids: string[] }[] }).changes[0]?.ids).toHaveLength(10_000)
  })

  test('go to the trash together, and come back together', async () => {
    const keeper = keeperOf(four())
    open()
    await row('Call')
    fireEvent.click(box('Retro'))
    fireEvent.click(box('Offsite'))
    ;(await row('Retro')).focus()
    screen.getByRole('button', { name: 'To the trash' }).focus()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'To the trash' })))
    await waitFor(() => expect(titles()).toEqual(['Call', 'Review']))
    // the bar went with the selection, and the line in hand with the entries: the next one has the focus
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Review'))
    expect(keeper.inputsOf('entries.change')).toHaveLength(1)
    expect(lastToast()?.text).toBe('2 entries moved to the trash.')
    expect(status()).toBe('')
    await act(async () => lastToast()?.undo?.())
    await waitFor(() => expect(titles()).toEqual(['Call', 'Retro', 'Offsite', 'Review']))
    await waitFor(() => expect(lastToast()?.text).toBe('2 entries are back in the timeline.'))
  })

  test('are given a tag that was typed, keep their selection, and lose it again by name', async () => {
    const old = tagNamed('delegation')
    const tags = [old]
    const fresh = tagNamed('hiring')
    const keeper = keeperOf(four(), {
      'tags.list': () => tags,
      'tags.save': () => {
        tags.push(fresh)
        keeper.announce('labels')
        return fresh
      },
    })
    open()
    await row('Call')
    fireEvent.click(box('Call'))
    fireEvent.click(box('Retro'))
    fireEvent.click(screen.getByRole('button', { name: 'Add tag' }))
    const field = await screen.findByRole('searchbox', { name: 'Add a tag' })
    fireEvent.change(field, { target: { value: '#Hiring' } })
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'New: “#Hiring”' })))
    await waitFor(() => expect(lastToast()?.text).toBe('2 entries tagged “hiring”.'))
    expect(keeper.inputsOf('tags.save')).toEqual([{ name: 'Hiring' }])
    expect(keeper.now().map(({ tags: given }) => given)).toEqual([[fresh.id], [fresh.id], [], []])
    expect(status()).toBe('2 selected')
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag' }))
    // only what they carry is offered
    expect((await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent)).toEqual(['hiring'])
    await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'hiring' })))
    await waitFor(() => expect(keeper.now().every(({ tags: given }) => given.length === 0)).toBe(true))
    await act(async () => lastToast()?.undo?.())
    await waitFor(() => expect(keeper.now()[1]?.tags).toEqual([fresh.id]))
  })

  test('move to another notebook, and leave a list that is of one notebook', async () => {
    const coaching = notebookNamed('Peer coaching')
    const keeper = keeperOf([lineOf('Call', '2026-11-22', { notebook: coaching.id }), ...four().slice(1)], {
      'notebooks.list': () => [coaching, notebookNamed('Leadership')],
    })
    open({ notebooks: [coaching.id] })
    await row('Call')
    fireEvent.click(box('Call'))
    fireEvent.click(screen.getByRole('button', { name: 'Move to notebook' }))
    await act(async () => fireEvent.click(await screen.findByRole('menuitem', { name: 'Leadership' })))
    expect(await screen.findByText('Nothing is here')).toBeTruthy()
    expect(lastToast()?.text).toBe('Moved to “Leadership”.')
    await act(async () => lastToast()?.undo?.())
    expect(await row('Call')).toBeTruthy()
    expect(keeper.now()[0]?.notebook).toBe(coaching.id)
  })

  test('are starred where not all of them are, and lose the star where all have one', async () => {
    const keeper = keeperOf([lineOf('Call', '2026-11-22', { starred: true }), ...four().slice(1)])
    open()
    await row('Call')
    fireEvent.click(box('Call'))
    fireEvent.click(box('Retro'))
    await act(async () =>
      fireEvent.click(
        within(screen.getByRole('region', { name: 'Selected entries' })).getByText('Star them'),
      ),
    )
    await waitFor(() => expect(keeper.now().filter(({ starred }) => starred)).toHaveLength(2))
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Take their stars off' })))
    await waitFor(() => expect(keeper.now().filter(({ starred }) => starred)).toHaveLength(0))
    expect(lastToast()?.text).toBe('Star taken off 2 entries.')
    await act(async () => lastToast()?.undo?.())
    await waitFor(() => expect(keeper.now().filter(({ starred }) => starred)).toHaveLength(2))
  })
})

const inTrash = (title: string, trashedAt: string): EntrySummary => lineOf(title, '2026-10-01', { trashedAt })

describe('the list of the trash', () => {
  test('says of each when it will be gone, and brings it back', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9) })
    const keeper = keeperOf([
      inTrash('Old', '2026-10-23T08:00:00.000Z'),
      inTrash('Older', '2026-10-24T08:00:00.000Z'),
      inTrash('New', '2026-11-20T08:00:00.000Z'),
    ])
    open({ trashed: true })
    const links = await screen.findAllByRole('link')
    expect(new Set(links.map(link => link.querySelector('.entry-labels')?.textContent))).toEqual(
      new Set(['Goes for good in 28 days', 'Goes for good today', 'Goes for good tomorrow']),
    )
    await act(async () => (await row('New')).focus())
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Restore' })))
    await waitFor(() => expect(screen.queryByRole('link', { name: /New/ })).toBeNull())
    expect(lastToast()?.text).toBe('Back in the timeline.')
    expect(keeper.now().filter(({ trashedAt }) => trashedAt === undefined)).toHaveLength(1)
    vi.useRealTimers()
  })

  test('asks, with the number and what goes along, before several are deleted for good', async () => {
    const keeper = keeperOf([
      inTrash('One', '2026-11-20T08:00:00.000Z'),
      inTrash('Two', '2026-11-20T08:00:00.000Z'),
      inTrash('Three', '2026-11-20T08:00:00.000Z'),
    ])
    open({ trashed: true })
    await row('One')
    fireEvent.click(box('One'))
    fireEvent.click(box('Two'))
    fireEvent.click(screen.getByRole('button', { name: 'Delete for good' }))
    const question = await screen.findByRole('alertdialog', { name: 'Delete for good?' })
    expect(question.textContent).toMatch(
      /2 entries will be deleted, with their history and their pictures\. This cannot be undone\./,
    )
    expect(question.textContent).toMatch(/Backups made before today still hold them/)
    fireEvent.click(within(question).getByRole('button', { name: 'Keep in the trash' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(keeper.now()).toHaveLength(3)
    ;(await row('Three')).focus()
    await key('Escape')
    await key('Delete')
    const again = await screen.findByRole('alertdialog', { name: 'Delete for good?' })
    expect(again.textContent).toMatch(/One entry will be deleted/)
    await act(async () => fireEvent.click(within(again).getByRole('button', { name: 'Delete for good' })))
    await waitFor(() => expect(titles()).toHaveLength(2))
    expect(lastToast()).toMatchObject({ text: 'One entry is gone for good.' })
    expect(lastToast()?.undo).toBeUndefined()
    expect(keeper.now().map(({ title }) => title)).not.toContain('Three')
  })
})
