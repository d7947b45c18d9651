import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EntrySummary } from '../../../../shared/domain/entry.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { readPlatform } from '../../../../renderer/bridge/platform.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { TimelinePage } from '../../../../renderer/features/timeline/timeline-page.tsx'
import { fakeBridge, openAt } from '../write/in-a-window.tsx'

const summary = (title: string, day: string): EntrySummary => ({
  id: EntryId.parse(crypto.randomUUID()),
  kind: 'free',
  title,
  preview: `${title} began so.`,
  occurred: { day, time: '12:00', zone: 'UTC' },
  words: 3,
})

let system = 'linux'

/** A keeper that pages and has a trash. */
function keeperOf(all: EntrySummary[]) {
  const trash = new Set<EntryId>()
  const kept = () => all.filter(({ id }) => !trash.has(id))
  const answers = {
    'shell.platform': () => ({ os: system, version: '1', electron: '1', chromium: '1', sample: false }),
    'entries.months': () => {
      const months = new Map<string, number>()
      for (const { occurred } of kept()) {
        const month = occurred.day.slice(0, 7)
        months.set(month, (months.get(month) ?? 0) + 1)
      }
      return [...months].map(([month, entries]) => ({ month, entries }))
    },
    'entries.page': ({
      trashed = false,
      after,
      limit,
    }: {
      trashed?: boolean
      after?: { id: EntryId }
      limit: number
    }) => {
      const list = trashed ? all.filter(({ id }) => trash.has(id)) : kept()
      const from = after === undefined ? 0 : list.findIndex(({ id }) => id === after.id) + 1
      const entries = list.slice(from, from + limit)
      const last = entries.at(-1)
      const isMore = from + limit < list.length && last !== undefined
      return { entries, ...(isMore ? { next: { day: last.occurred.day, time: '12:00', id: last.id } } : {}) }
    },
    'entries.trash': ({ id }: { id: EntryId }) => {
      trash.add(id)
      bridge.announce('entries')
      return null
    },
    'entries.restore': ({ id }: { id: EntryId }) => {
      trash.delete(id)
      bridge.announce('entries')
      return null
    },
  }
  const bridge = fakeBridge(answers)
  return bridge
}

const day = (at: number) => new Date(Date.UTC(2026, 10, 22) - at * 36e5).toISOString().slice(0, 10)

let close = (): void => undefined
beforeEach(() => {
  // a page of a size: without one nothing is in sight, and nothing is drawn
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
})
afterEach(() => {
  for (const { id } of shownToasts()) dismissToast(id)
  close()
  vi.restoreAllMocks()
})

function open(path = '/timeline') {
  const opened = openAt(path, { '/timeline': () => <TimelinePage />, '/write/:id': () => <p>the entry</p> })
  close = opened.close
  return opened.place
}

const row = (title: string) => screen.findByRole('link', { name: new RegExp(title) })

describe('the timeline', () => {
  test('shows entries under their months, newest first', async () => {
    keeperOf([
      summary('Call', '2026-11-22'),
      summary('Retro', '2026-11-02'),
      summary('Offsite', '2026-09-01'),
    ])
    open()
    await row('Call')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'November 2026',
      'September 2026',
    ])
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Call'),
      expect.stringContaining('Retro'),
      expect.stringContaining('Offsite'),
    ])
  })

  test('of thousands draws only what is in sight, and says how many there are', async () => {
    const bridge = keeperOf(Array.from({ length: 3000 }, (_, at) => summary(`Entry ${String(at)}.`, day(at))))
    open()
    expect((await row('Entry 0\\.')).textContent).toContain('1 of 3000')
    expect(screen.getAllByRole('link').length).toBeLessThan(40)
    expect(bridge.inputsOf('entries.page')).toHaveLength(1)
  })

  test('teaches with one action while it is empty', async () => {
    keeperOf([])
    const place = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Write the first entry' }))
    expect(place.history?.at(-1)).toBe('/write/new')
  })

  test('is walked through by arrows, with one stop for Tab, and opened by following the link', async () => {
    keeperOf([
      summary('Call', '2026-11-22'),
      summary('Retro', '2026-11-02'),
      summary('Offsite', '2026-09-01'),
    ])
    const place = open()
    const first = await row('Call')
    first.focus()
    fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(document.activeElement?.textContent).toContain('Retro')
    fireEvent.keyDown(await row('Retro'), { key: 'End' })
    expect(document.activeElement?.textContent).toContain('Offsite')
    const stops = screen.getAllByRole('link').filter(link => link.tabIndex === 0)
    expect(stops.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Offsite')])
    // of the buttons of all rows only that of the row in hand is one
    const bins = screen.getAllByRole('button', { name: 'Move to the trash' })
    expect(bins.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
    fireEvent.click(await row('Offsite'))
    expect(place.history?.at(-1)).toMatch(/^\/write\//)
  })

  test('puts an entry in the trash by the Delete key, keeps the focus, and brings it back by undo', async () => {
    keeperOf([summary('Call', '2026-11-22'), summary('Retro', '2026-11-02')])
    open()
    const first = await row('Call')
    first.focus()
    fireEvent.keyDown(first, { key: 'Delete' })
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Retro'))
    const [toast] = shownToasts()
    expect(toast?.text).toBe('Moved to the trash')
    await act(async () => toast?.undo?.())
    expect(await row('Call')).toBeTruthy()
  })

  test('does so on a Mac by ⌘⌫ too, and elsewhere by no key of that kind', async () => {
    keeperOf([summary('Call', '2026-11-22'), summary('Retro', '2026-11-02')])
    open()
    fireEvent.keyDown(await row('Call'), { key: 'Backspace', metaKey: true })
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy()
    system = 'mac'
    await act(async () => void (await readPlatform()))
    fireEvent.keyDown(await row('Call'), { key: 'Backspace' })
    expect(screen.getByRole('link', { name: /Call/ })).toBeTruthy()
    fireEvent.keyDown(await row('Call'), { key: 'Backspace', metaKey: true })
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    system = 'linux'
    await act(async () => void (await readPlatform()))
  })

  test('has a trash, from which an entry is restored', async () => {
    keeperOf([summary('Call', '2026-11-22'), summary('Retro', '2026-11-02')])
    const place = open()
    fireEvent.keyDown(await row('Call'), { key: 'Delete' })
    await waitFor(() => expect(screen.queryByRole('link', { name: /Call/ })).toBeNull())
    await act(async () => place.navigate('/timeline?trash'))
    expect(await screen.findByRole('heading', { name: 'Trash' })).toBeTruthy()
    await row('Call')
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }))
    expect(await screen.findByText('The trash is empty')).toBeTruthy()
    await act(async () => place.navigate('/timeline'))
    expect(await row('Call')).toBeTruthy()
  })

  test('says so when it cannot be read, and tries again on asking', async () => {
    fakeBridge({})
    open()
    expect((await screen.findByRole('alert')).textContent).toContain('not here any more')
    keeperOf([summary('Call', '2026-11-22')])
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await row('Call')).toBeTruthy()
  })
})
