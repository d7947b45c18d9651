import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { PracticesPage } from '../../../../renderer/features/practices/practices-page.tsx'
import { windowWithKeeper, type KeeperWindow } from './with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

async function open() {
  const place = await at.openAt('/practices', {
    '/practices': () => <PracticesPage />,
    '/run/:id': () => <h1>a run</h1>,
  })
  await screen.findByRole('article', { name: 'Positive-intent check' })
  return place
}
const card = (name: string) => within(screen.getByRole('article', { name }))
const titles = () => screen.getAllByRole('article').map(one => one.getAttribute('aria-label'))
const find = (words: string) =>
  fireEvent.change(screen.getByRole('searchbox', { name: 'Find a practice' }), { target: { value: words } })
async function more(name: string, deed: string): Promise<void> {
  fireEvent.click(card(name).getByRole('button', { name: `More for ${name}` }))
  fireEvent.click(await screen.findByRole('menuitem', { name: deed }))
}

describe('the practices', () => {
  it('say what they are for, how long they take and what they rest on', async () => {
    await open()
    const positive = card('Positive-intent check')
    expect(positive.getByText('Not used yet')).toBeTruthy()
    expect(positive.getByText('Mixed evidence')).toBeTruthy()
    expect(positive.getByText(/^Mixed evidence: /)).toBeTruthy()
    expect(positive.getByText(/25 experiments/)).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Assume positive intent' })).toBeTruthy()
    expect(titles()).toHaveLength(18)
  })

  it('are found by their words and by the minutes there are', async () => {
    await open()
    find('weekly')
    expect(titles()).toEqual(['Weekly review'])
    find('nothing like it')
    expect(screen.queryAllByRole('article')).toEqual([])
    find('')
    fireEvent.click(screen.getByRole('radio', { name: 'Up to 3 min' }))
    expect(titles()).toContain('Energy check')
    expect(titles()).not.toContain('Positive-intent check')
  })

  it('can stand by when they were used, the last one first, and by what they are for again', async () => {
    await at.keeper.ask(contract.startRun, { practice: 'learning-log', form: 'full' })
    await open()
    const [first] = titles()
    fireEvent.click(screen.getByRole('radio', { name: 'Last used first' }))
    expect(titles().slice(0, 2)).toEqual(['Learning log', first])
    expect(titles()).toHaveLength(18)
    fireEvent.click(screen.getByRole('radio', { name: 'By what they are for' }))
    expect(titles()[0]).toBe(first)
  })

  it('can be hidden, found at the end, and shown again', async () => {
    await open()
    await more('Energy check', 'Hide')
    await screen.findByText('Hidden (1)')
    expect(titles().at(-1)).toBe('Energy check')
    await more('Energy check', 'Show in the library')
    await waitFor(() => expect(screen.queryByText('Hidden (1)')).toBeNull())
  })

  it('keep the order they are put in by key', async () => {
    await open()
    const [first, second] = (await at.keeper.ask(contract.practices, {})).map(({ title }) => title)
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Change the order' }))
    const up = await screen.findByRole('button', { name: `Move “${second}” up` })
    fireEvent.click(up)
    fireEvent.click(screen.getByRole('button', { name: 'Keep this order' }))
    await waitFor(async () =>
      expect((await at.keeper.ask(contract.practices, {})).slice(0, 2).map(({ title }) => title)).toEqual([
        second,
        first,
      ]),
    )
  })

  it.each([
    { button: /^Start, 10 min/, form: 'full' },
    { button: /Short version, 4 min/, form: 'short' },
  ])('start in their $form form', async ({ button, form }) => {
    const place = await open()
    fireEvent.click(card('Positive-intent check').getByRole('button', { name: button }))
    await screen.findByText('a run')
    const [run] = await at.keeper.ask(contract.runsOf, { state: 'all' })
    expect(run).toMatchObject({ practice: 'positive-intent', form, state: 'answering' })
    expect(place.history.at(-1)).toBe(`/run/${run!.id}`)
  })

  it('name what is wrong with a file, and take in nothing of it', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Import from a file' }))
    const input = await screen.findByLabelText('File of a practice')
    fireEvent.change(input, {
      target: { files: [new File(['{ "id": '], 'half.json', { type: 'application/json' })] },
    })
    await screen.findByText(/not a JSON file/)
    fireEvent.change(input, {
      target: { files: [new File(['{}'], 'other.json', { type: 'application/json' })] },
    })
    await screen.findByText(/“steps” is missing/)
    expect((await at.keeper.ask(contract.practices, {})).some(({ own }) => own)).toBe(false)
  })

  it('come in from a file that is whole, and go out as one', async () => {
    const json = await at.keeper.ask(contract.exportPractice, { id: 'energy-check' })
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'More' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Import from a file' }))
    const input = await screen.findByLabelText('File of a practice')
    fireEvent.change(input, {
      target: { files: [new File([json], 'one.json', { type: 'application/json' })] },
    })
    await waitFor(async () =>
      expect((await at.keeper.ask(contract.practices, {})).filter(({ own }) => own)).toMatchObject([
        { title: 'Energy check', grade: 'own' },
      ]),
    )
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
