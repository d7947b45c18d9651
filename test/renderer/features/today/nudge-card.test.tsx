import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { NudgeRule } from '../../../../shared/domain/loop.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { onFaultInPassing } from '../../../../renderer/bridge/in-passing.ts'
import { Nudging } from '../../../../renderer/features/settings/nudging.tsx'
import { NudgeCard } from '../../../../renderer/features/today/nudge-card.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { draftOf } from '../../../support/writing.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const now = new Date()
const today = dayOf(now)
const always = { from: '12:00', to: '12:00' }
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
  await at.keeper.ask(contract.setQuietHours, always)
})
afterEach(async () => {
  veil.set(false)
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const open = () =>
  at.openAt('/today', {
    '/today': () => (
      <>
        <h1>today</h1>
        <NudgeCard now={now} day={today} />
      </>
    ),
    '/follow-ups': () => <h1>what waits</h1>,
    '/person/:id': () => <h1>a person</h1>,
    '/run/:id': () => <h1>a practice</h1>,
    '/settings': () => (
      <>
        <h1>settings</h1>
        <Nudging />
      </>
    ),
  })

const becomeDue = () =>
  at.keeper.ask(contract.captureHunch, { statement: 'It bores them.', confidence: 50, due: today })
const tally = async (rule: NudgeRule) =>
  (await at.keeper.ask(contract.nudgeSettings, {})).rules.find(one => one.rule === rule)

describe('a thought for today', () => {
  it('says by which rhythm a talk is due or was', async () => {
    const rhythm = { weeks: 2, since: addDays(today, -17) }
    await at.keeper.ask(contract.savePerson, { alias: 'RK', rhythm })
    await open()
    await screen.findByText('A talk with RK has been due for a while.')
    expect(document.body.textContent).toContain(
      'You chose to talk with RK every 2 weeks; by the talks you noted, the next was due 3 days ago.',
    )
  })

  it('says what waits and why it says so, and counts what was done with it', async () => {
    const { id } = await becomeDue()
    const place = await open()
    const card = (await screen.findByRole('heading', { name: 'A thought for today' })).closest('section')
    expect(card?.textContent).toContain('One thing is due to be looked at again.')
    within(card!).getByText('Why am I seeing this?')
    expect(card?.textContent).toContain('Due today or before on the page Follow-ups: 1.')
    fireEvent.click(screen.getByRole('button', { name: 'To what is due' }))
    await screen.findByRole('heading', { name: 'what waits' })
    expect(place.history.at(-1)).toBe(`/follow-ups?at=${id}`)
    expect(await tally('return-due')).toMatchObject({ shown: 1, acted: 1, dismissed: 0 })
  })

  it('goes for the day when it is put aside', async () => {
    await becomeDue()
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Not today' }))
    await waitFor(() => expect(screen.queryByText('A thought for today')).toBeNull())
    expect(await tally('return-due')).toMatchObject({ acted: 0, dismissed: 1 })
  })

  it('is not said in quiet hours', async () => {
    await at.keeper.ask(contract.setQuietHours, { from: '00:00', to: '23:59' })
    await becomeDue()
    await open()
    await waitFor(() => expect(at.asked).toContain('nudges.settings'))
    expect(await at.keeper.ask(contract.nudge, { today, time: '12:00' })).toBeNull()
    expect(screen.queryByText('A thought for today')).toBeNull()
    expect(at.asked).not.toContain('nudges.today')
  })

  it('can be switched off where it stands, and on again in the settings', async () => {
    await becomeDue()
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Do not say this again' }))
    await waitFor(async () => expect(await tally('return-due')).toMatchObject({ isOff: true }))
    await at.openAt('/settings', {
      '/settings': () => (
        <>
          <h1>settings</h1>
          <Nudging />
        </>
      ),
    })
    const box = await screen.findByRole('checkbox', { name: /When something is due/ })
    expect(box).toHaveProperty('checked', false)
    fireEvent.click(box)
    await waitFor(async () => expect(await tally('return-due')).toMatchObject({ isOff: false }))
    fireEvent.change(screen.getByLabelText('Quiet from'), { target: { value: '20:00' } })
    await waitFor(async () =>
      expect((await at.keeper.ask(contract.nudgeSettings, {})).quiet).toEqual({ from: '20:00', to: '12:00' }),
    )
  })

  it('before a talk begins its preparation, with the person filled in', async () => {
    const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Quirin' })
    for (const days of [7, 14, 21]) {
      await at.keeper.ask(contract.addContact, { people: [id], day: addDays(today, -days), mode: 'room' })
    }
    const place = await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Prepare the talk' }))
    await screen.findByRole('heading', { name: 'a practice' })
    const [run] = await at.keeper.ask(contract.runsOf, { state: 'unfinished' })
    expect(place.history.at(-1)).toBe(`/run/${run?.id}`)
    expect(run).toMatchObject({
      practice: 'one-to-one',
      form: 'full',
      answers: { who: { kind: 'person', person: id } },
    })
    await waitFor(async () => expect(await tally('before-one-to-one')).toMatchObject({ acted: 1 }))
  })

  it('after a hard day begins the energy check', async () => {
    await at.keeper.ask(contract.saveEntry, draftOf('Enough.', { day: addDays(today, -1), mood: 1 }))
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Start the energy check' }))
    await screen.findByRole('heading', { name: 'a practice' })
    expect(await at.keeper.ask(contract.runsOf, { state: 'unfinished' })).toMatchObject([
      { practice: 'energy-check', form: 'short' },
    ])
  })

  it('about silence with somebody opens their page', async () => {
    const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Quirin', relation: 'report' })
    await at.keeper.ask(contract.addContact, { people: [id], day: addDays(today, -30), mode: 'call' })
    const place = await open()
    fireEvent.click(await screen.findByRole('button', { name: 'To their page' }))
    await screen.findByRole('heading', { name: 'a person' })
    expect(place.history.at(-1)).toBe(`/person/${id}`)
  })

  it('that was not to be begun says so, and is not counted as heeded', async () => {
    const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Quirin' })
    for (const days of [7, 14, 21]) {
      await at.keeper.ask(contract.addContact, { people: [id], day: addDays(today, -days), mode: 'room' })
    }
    await open()
    const begin = await screen.findByRole('button', { name: 'Prepare the talk' })
    const { ask } = window.afterword
    const refusing = async (channel: string, input: unknown): Promise<unknown> =>
      channel === 'runs.start' ? { ok: false, code: 'internal' } : ask(channel, input)
    vi.stubGlobal('afterword', { ...window.afterword, ask: refusing })
    const told: string[] = []
    const stop = onFaultInPassing(code => told.push(code))
    fireEvent.click(begin)
    await waitFor(() => expect(told).toEqual(['internal']))
    stop()
    expect(await tally('before-one-to-one')).toMatchObject({ shown: 1, acted: 0 })
  })

  it('keeps the name of a person behind the veil', async () => {
    const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Quirin', relation: 'report' })
    await at.keeper.ask(contract.addContact, { people: [id], day: addDays(today, -30), mode: 'call' })
    veil.set(true)
    await open()
    await screen.findByRole('heading', { name: 'A thought for today' })
    await screen.findByText(/It has been a while since you talked with …?/)
    expect(document.body.textContent).not.toContain('Quirin')
    expect(document.body.textContent).toContain('was 4 weeks ago')
  })
})
