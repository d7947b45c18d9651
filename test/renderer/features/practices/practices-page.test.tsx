import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { PracticesPage } from '../../../../renderer/features/practices/practices-page.tsx'
import { windowWithKeeper, type KeeperWindow } from './with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const open = () =>
  at.openAt('/practices', { '/practices': () => <PracticesPage />, '/run/:id': () => <h1>a run</h1> })

describe('the practices', () => {
  it('say what they are for, how long they take and what they rest on', async () => {
    await open()
    expect(screen.getByRole('heading', { name: 'Positive-intent check' })).toBeTruthy()
    expect(screen.getByText('Not used yet')).toBeTruthy()
    expect(screen.getByText(/^Mixed evidence: /)).toBeTruthy()
    expect(screen.getByText(/25 experiments/)).toBeTruthy()
  })

  it.each([
    { button: /Start, 10 min/, form: 'full' },
    { button: /Short version, 4 min/, form: 'short' },
  ])('start in their $form form', async ({ button, form }) => {
    const place = await open()
    fireEvent.click(screen.getByRole('button', { name: button }))
    await screen.findByText('a run')
    const [run] = await at.keeper.ask(contract.runsOf, { state: 'all' })
    expect(run).toMatchObject({ practice: 'positive-intent', form, state: 'answering' })
    expect(place.history.at(-1)).toBe(`/run/${run!.id}`)
  })

  it('can be gone on with where they were left, or thrown away after asking', async () => {
    const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'facts', answers: {} })
    await open()
    expect(await screen.findByText(/At “What happened”/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Throw away' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Keep them' }))
    expect(await at.keeper.ask(contract.runsOf, { state: 'all' })).toHaveLength(1)
    fireEvent.click(await screen.findByRole('button', { name: 'Throw away' }))
    const dialog = await screen.findByRole('alertdialog')
    fireEvent.click([...dialog.querySelectorAll('button')].at(-1)!)
    await waitFor(() => expect(screen.queryByText('Unfinished')).toBeNull())
    expect(await at.keeper.ask(contract.runsOf, { state: 'all' })).toEqual([])
  })
})
