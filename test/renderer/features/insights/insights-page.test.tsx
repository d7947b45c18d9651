import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Hunch } from '../../../../shared/domain/hunch.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import type { DayRange } from '../../../../shared/domain/insight.ts'
import { calibration } from '../../../../shared/insights/calibration.ts'
import { holdRecord } from '../../../../shared/insights/hold-record.ts'
import { InsightsPage } from '../../../../renderer/features/insights/insights-page.tsx'
import { hunches, openHunch } from '../../../shared/insights/some-hunches.ts'
import { fakeBridge, openAt } from '../write/in-a-window.tsx'

let close = (): void => cleanup()
afterEach(() => close())

const summary = (id: EntryId) => ({
  id,
  title: 'A page',
  preview: '',
  occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
  kind: 'practice',
  words: 6,
  notebook: firstNotebook,
  starred: false,
  pinned: false,
  images: 0,
  tags: [],
  people: [],
})

async function show(all: readonly Hunch[], kept: readonly EntryId[] = []) {
  const bridge = fakeBridge({
    insights: (range: DayRange) => ({ holds: holdRecord(all, range), calibration: calibration(all, range) }),
    'entries.behind': () => kept.map(summary),
  })
  close = openAt('/insights', { '/insights': () => <InsightsPage /> }).close
  await screen.findByRole('heading', { name: /How often does my first explanation hold/ })
  return bridge
}
const text = () => (document.body.textContent ?? '').replaceAll('\u00a0', ' ')

const at = (n: number, held: number, confidence: number) => [
  ...hunches({ n: held, confidence }),
  ...hunches({ n: n - held, outcome: 'not', confidence }),
]

describe('how often the first explanation holds', () => {
  it('counts first, and says how many more a share needs', async () => {
    await show([...hunches({ n: 3 }), ...hunches({ n: 2, outcome: 'not' }), openHunch()])
    expect(text()).toContain('Of 5 settled first explanations, 3 held. 3 more to see a share.')
    expect(text()).toContain('Still open1')
    expect(text()).not.toContain('somewhere between')
  })

  it('shows a share with its interval from eight on, in whole per cents', async () => {
    // (5 + ½·0) / 8 = 62.5 %: 63; Wilson 34.8 and 83.9
    await show([...hunches({ n: 5 }), ...hunches({ n: 3, outcome: 'not' })])
    expect(text()).toContain('that is 63%, somewhere between 35% and 84%')
  })

  it('says that nothing is settled when nothing is', async () => {
    await show([])
    expect(text()).toContain('None of your first explanations is settled yet')
  })
})

describe('whether I am surer than my record', () => {
  it('shows single dots and what is missing below fifteen', async () => {
    await show(at(14, 7, 80))
    expect(text()).toContain('1 more settled first explanation to compare')
    expect(text()).toContain('How sure you were. It held: 80%')
  })

  it('says “within luck” when the interval holds 0', async () => {
    await show(at(20, 11, 60))
    expect(text()).toMatch(
      /You were 5 points surer than your record. That is within luck: the interval, −\d+ to \d+, holds 0/,
    )
    expect(text()).toContain('10 more to see it at three levels of sureness.')
  })

  it('says so when it is more than luck', async () => {
    // see calibration.test.ts: 30 points, 11.1 to 48.9
    await show(at(20, 10, 80))
    expect(text()).toContain('You were 30 points surer than your record, somewhere between 11 and 49.')
    expect(text()).not.toContain('within luck:')
  })

  it('shows three levels from thirty on, each told in words', async () => {
    await show([...at(10, 2, 40), ...at(10, 5, 60), ...at(10, 9, 90)])
    expect(text()).toContain('When you were about 40% sure, 20% held (10 of them).')
  })

  it('puts the score only beside what perfect calibration would get', async () => {
    await show(at(20, 10, 80))
    expect(text()).toMatch(/is 0\.34\..*would get about 0\.16/)
  })
})

describe('what is behind a figure', () => {
  it('opens as a table by key', async () => {
    await show(hunches({ n: 2, confidence: 70 }))
    const [button] = screen.getAllByRole('button', { name: 'Show as a table' })
    expect(button!.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button!)
    expect(screen.getAllByRole('row')).toHaveLength(3)
    expect(screen.getByRole('button', { name: 'Hide the table' }).getAttribute('aria-expanded')).toBe('true')
  })

  it('asks anew for another range', async () => {
    const bridge = await show(hunches({ n: 2, day: '2020-01-01' }))
    fireEvent.click(screen.getByRole('radio', { name: 'Last 3 months' }))
    await waitFor(() => expect(text()).toContain('None of your first explanations is settled yet'))
    expect(bridge.inputsOf('insights').at(-1)).toHaveProperty('from')
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
    expect(bridge.inputsOf('insights').at(-1)).toHaveProperty('zone', timeZone)
  })

  it('says how many of its entries are in the trash, for their outcomes count all the same', async () => {
    const entry = EntryId.parse(crypto.randomUUID())
    const other = EntryId.parse(crypto.randomUUID())
    const [first, second, third] = hunches({ n: 3 })
    await show([{ ...first!, entry }, { ...second!, entry: other }, third!], [entry])
    fireEvent.click(screen.getAllByRole('button', { name: 'Show the entries behind this' })[0]!)
    expect(await screen.findByText('A page')).toBeDefined()
    expect(text()).toContain('1 more entry is in the trash')
  })
})
