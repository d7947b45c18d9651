import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { Run } from '../../../../shared/domain/run.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { FollowUpsPage } from '../../../../renderer/features/follow-ups/follow-ups-page.tsx'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
  at.keeper.clock.set(new Date().toISOString())
})
afterEach(async () => {
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const open = () =>
  at.openAt('/follow-ups', { '/follow-ups': () => <FollowUpsPage />, '/run/:id': () => <h1>coming back</h1> })
const waiting = () => at.keeper.ask(contract.followUps, { today })

async function finished(due: string): Promise<Run> {
  const person = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
  const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
  await at.keeper.ask(contract.saveRun, {
    id: run.id,
    at: 'back',
    answers: {
      who: { kind: 'person', person: person.id },
      story: { kind: 'text', text: 'It simply bores them.' },
      story_p: { kind: 'confidence', value: 73 },
      plan: { kind: 'ifthen', when: 'it is Thursday', action: 'ask first' },
      back: { kind: 'date', day: due },
    },
  })
  return at.keeper.ask(contract.finishRun, { id: run.id, today })
}

async function choose(menu: string, item: RegExp): Promise<void> {
  const button = screen.getAllByRole('button', { name: menu })[0]!
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyUp(button, { key: 'Enter' })
  fireEvent.click(button)
  const found = await screen.findByRole('menuitem', { name: item })
  fireEvent.click(found)
}

describe('the follow-ups', () => {
  it('say kindly that nothing waits, and where to begin', async () => {
    await open()
    expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeTruthy()
  })

  it('stand by when they are due, and say nothing of what was guessed', async () => {
    await finished(addDays(today, -2))
    await open()
    const group = await screen.findByRole('region', { name: /Waiting for a while/ })
    expect(group.textContent).toContain('Positive-intent check · RK')
    expect(group.textContent).toContain('due 2 days ago')
    expect(document.body.innerHTML).not.toMatch(/bores|73/)
    expect(screen.getByRole('region', { name: /Later/ }).textContent).toContain(
      'If it is Thursday, then I will ask first',
    )
  })

  it('lead into coming back', async () => {
    const run = await finished(today)
    const place = await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Come back to this' }))
    await screen.findByRole('heading', { name: 'coming back' })
    expect(place.history.at(-1)).toBe(`/run/${run.id}`)
    expect((await at.keeper.ask(contract.run, { id: run.id })).state).toBe('returning')
  })

  it('can be put off, and the putting off undone', async () => {
    await finished(today)
    await open()
    await screen.findByRole('button', { name: 'Come back to this' })
    await choose('Later', /In a week/)
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    await waitFor(() => expect(shownToasts()).toHaveLength(1))
    shownToasts()[0]?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })

  it('settle a plan in one press, and let that be changed', async () => {
    await finished(today)
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Done' }))
    await screen.findByRole('region', { name: /Settled in the last seven days/ })
    await choose('Change', /Let go/)
    await waitFor(async () => {
      const [plan] = (await waiting()).settled
      expect(plan).toMatchObject({ kind: 'plan', plan: { result: 'let-go' } })
    })
  })
})
