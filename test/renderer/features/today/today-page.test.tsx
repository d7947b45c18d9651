import { act, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { EntrySummary } from '../../../../shared/domain/entry.ts'
import type { FollowUps } from '../../../../shared/domain/follow-up.ts'
import { HunchId, PlanId, RunId } from '../../../../shared/domain/ids.ts'
import type { Today } from '../../../../shared/domain/today.ts'
import { greetingAt } from '../../../../renderer/features/today/greeting.ts'
import { TodayPage } from '../../../../renderer/features/today/today-page.tsx'
import { lineOf } from '../../entries/pretend-entries.ts'
import { fakeBridge, openAt } from '../write/in-a-window.tsx'

const uuid = (last: number) => `0b6c7d0e-6f51-4a59-8d3a-${String(last).padStart(12, '0')}`

const summary = (title: string, day: string): EntrySummary => lineOf(title, day)

const quiet: Today = {
  week: ['16', '17', '18', '19', '20', '21', '22'].map(day => ({ day: `2026-11-${day}`, entries: 0 })),
  daysWritten: 0,
  waiting: 0,
  unfinished: [],
  onThisDay: [],
}
const nothingWaits: FollowUps = { overdue: [], due: [], later: [], settled: [] }

const asked = () => document.querySelector('.today-asked')?.textContent ?? ''

let close = (): void => undefined
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 9, 30) })
})
afterEach(() => {
  close()
  vi.useRealTimers()
})

function open(parts: { today?: Today; followUps?: FollowUps; entries?: EntrySummary[] } = {}) {
  const bridge = fakeBridge({
    today: () => parts.today ?? quiet,
    followUps: () => parts.followUps ?? nothingWaits,
    'entries.page': () => ({ entries: parts.entries ?? [] }),
  })
  const opened = openAt('/today', { '/today': () => <TodayPage /> })
  close = opened.close
  return { place: opened.place, bridge }
}

describe('the first page', () => {
  test('greets by the hour, and says without praise or blame how the week went', async () => {
    const week = quiet.week.map((day, at) => ({ ...day, entries: at < 4 ? 1 : 0 }))
    const { bridge } = open({ today: { ...quiet, week, daysWritten: 4 } })
    expect(await screen.findByText(/You wrote on four days this week\./)).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Good morning')
    expect(bridge.inputsOf('today')).toEqual([{ today: '2026-11-22' }])
  })

  test('says nothing of a week that holds one entry', async () => {
    const week = quiet.week.map((day, at) => ({ ...day, entries: at === 0 ? 1 : 0 }))
    open({ today: { ...quiet, week, daysWritten: 1 } })
    await screen.findByText(/Monday.*: 1 entry/)
    expect(screen.queryByText(/You wrote on one day/)).toBeNull()
  })

  test.each([
    [0, 'You are up late'],
    [4, 'You are up late'],
    [5, 'Good morning'],
    [12, 'Good afternoon'],
    [18, 'Good evening'],
    [23, 'Good evening'],
  ])('at %i hours it says: %s', (hour, words) => {
    expect(greetingAt(hour).message).toBe(words)
  })

  test('tells each day of the week in words, and which one is today', async () => {
    const week = quiet.week.map((day, at) => ({ ...day, entries: at === 0 ? 2 : 0 }))
    open({ today: { ...quiet, week, daysWritten: 1 } })
    const days = await screen
      .findAllByRole('listitem')
      .then(items => items.filter(item => item.matches('.today-dot')))
    expect(days.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Monday.*: 2 entries/),
        expect.stringMatching(/Sunday.*: nothing/),
      ]),
    )
    expect(days.filter(day => day.getAttribute('aria-current') === 'date')).toEqual([days[6]])
  })

  test('asks a question, asks another, and opens a page to write about the one that stands there', async () => {
    const { place } = open()
    await screen.findByRole('button', { name: 'Another question' })
    const first = asked()
    fireEvent.click(screen.getByRole('button', { name: 'Another question' }))
    const second = asked()
    expect(second).not.toBe(first)
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Write about this' })))
    expect(place.history?.at(-1)).toBe(`/write/new?prompt=${encodeURIComponent(second)}`)
  })

  test('shows what waits, the overdue first, never the words of a first guess', async () => {
    const hunch = { id: HunchId.parse(uuid(2)), due: '2026-11-20', sealedAt: '2026-11-10T10:00:00.000Z' }
    const plan = {
      id: PlanId.parse(uuid(3)),
      when: 'we meet',
      action: 'ask about Tuesday',
      due: '2026-11-22',
      createdAt: '2026-11-15T10:00:00.000Z',
    }
    open({
      followUps: {
        ...nothingWaits,
        overdue: [{ kind: 'hunch', hunch, alias: 'Priya', practice: 'positive-intent' }],
        due: [{ kind: 'plan', plan }],
      },
    })
    const card = (await screen.findByText(/Priya/)).closest('section') ?? document.body
    const items = within(card)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(items).toEqual([
      expect.stringMatching(/Priya.*2 days ago.*Overdue/),
      expect.stringMatching(/^If we meet, then I will ask about Tuesday.*Due/),
    ])
  })

  test('leads back to what was put down, and to this day of earlier years', async () => {
    const run = {
      id: RunId.parse(uuid(4)),
      practice: 'a-practice-of-another-build',
      practiceVersion: 1,
      form: 'full' as const,
      state: 'answering' as const,
      at: 'story',
      answers: {},
      startedAt: '2026-11-20T10:00:00.000Z',
      savedAt: '2026-11-20T10:00:00.000Z',
    }
    open({ today: { ...quiet, unfinished: [run], onThisDay: [summary('First week', '2025-11-22')] } })
    expect((await screen.findByRole('link', { name: /Go on/ })).getAttribute('href')).toBe(`/run/${run.id}`)
    expect(screen.getByText(/One year ago/)).toBeTruthy()
    expect(screen.getByText('First week began so.')).toBeTruthy()
  })

  test('of an empty journal says how this works', async () => {
    open()
    expect(await screen.findByText('How this works')).toBeTruthy()
    expect(screen.getByText(/Nothing written this week so far\./)).toBeTruthy()
  })
})
