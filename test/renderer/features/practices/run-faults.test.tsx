import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { ENTRY_LIMIT, MESSAGE_LIMIT } from '../../../../shared/contract/measure.ts'
import { plainText } from '../../../../shared/domain/document-text.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { Fault, type FaultCode } from '../../../../shared/faults.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { Captures } from '../../../../renderer/features/capture/captures.tsx'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { pressNext, windowWithKeeper, writeIn, type KeeperWindow } from './with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const pages = {
  '/run/:id': () => (
    <>
      <RunPage />
      <Captures />
    </>
  ),
}
const start = () => at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
const kept = (run: Run) => at.keeper.ask(contract.run, { id: run.id })
const stepName = () => screen.getByRole('region', { name: /^Step/ }).getAttribute('aria-label')
const press = async (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    await flushAll()
  })

async function openAtStep(step: string, answers: Answers = {}): Promise<Run> {
  const run = await start()
  await at.keeper.ask(contract.saveRun, { id: run.id, at: step, answers })
  await at.openAt(`/run/${run.id}`, pages)
  await screen.findByRole('region', { name: /^Step/ })
  return run
}
const write = (text: string) => writeIn(screen.getByRole('textbox'), text)

/** From here on answers cannot be kept; gives the way to end that. */
function refuse(code: FaultCode): () => void {
  const { runs } = at.keeper.vault.journal()
  const { save } = runs
  runs.save = () => {
    throw new Fault(code)
  }
  return () => {
    runs.save = save
  }
}

describe('answers that cannot be saved', () => {
  it('say why, and can be kept as a sealed copy at once, which gives way to newer ones', async () => {
    const run = await openAtStep('opening')
    const mend = refuse('disk-full')
    write('The first words.')
    await act(async () => flushAll())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/^Not saved: .*disk is full/)
    expect(at.asked.filter(channel => channel === contract.sealDrafts.channel)).toHaveLength(1)
    await press('Keep a sealed copy')
    await within(alert).findByText(/A sealed copy is kept/)
    expect(at.asked.filter(channel => channel === contract.sealDrafts.channel).length).toBeGreaterThan(1)
    mend()
    write('The newer words.')
    await act(async () => flushAll())
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(await at.keeper.ask(contract.takeDrafts, {})).toEqual([])
    expect((await kept(run)).answers['opening']).toEqual({ kind: 'text', text: 'The newer words.' })
  })

  it('are tried again by a press', async () => {
    const run = await openAtStep('opening')
    const mend = refuse('disk-full')
    write('Once more.')
    await act(async () => flushAll())
    await screen.findByRole('alert')
    mend()
    await press('Try again')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect((await kept(run)).answers['opening']).toEqual({ kind: 'text', text: 'Once more.' })
  })

  it('keep the practice from being finished or put aside, and say so', async () => {
    const run = await openAtStep('opening')
    const mend = refuse('disk-full')
    write('Not yet.')
    await press('Save for later')
    expect((await screen.findByRole('alert')).textContent).toMatch(/You can leave this page all the same/)
    for (let step = 0; step < 12 && screen.queryByRole('button', { name: 'Finish' }) === null; step += 1)
      await pressNext()
    await press('Finish')
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toMatch(/It is not finished before that/),
    )
    expect((await kept(run)).state).toBe('answering')
    mend()
    await press('Finish')
    await screen.findByRole('heading', { name: /^Kept/, level: 1 })
    expect((await kept(run)).answers['opening']).toEqual({ kind: 'text', text: 'Not yet.' })
  })

  it('may be longer than other messages, as an entry may', async () => {
    const run = await openAtStep('facts')
    const long = 'It was late. '.repeat(MESSAGE_LIMIT / 10)
    expect(long.length).toBeGreaterThan(MESSAGE_LIMIT)
    write(long)
    await act(async () => flushAll())
    const { facts } = (await kept(run)).answers
    expect(facts?.kind === 'richtext' ? plainText(facts.body).length : 0).toBe(long.length)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('say so when they are longer than an entry can be, and can be copied', async () => {
    await openAtStep('facts')
    write('x'.repeat(ENTRY_LIMIT / 4 + 1))
    expect(await act(async () => flushAll())).toBe(false)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/too long/)
    within(alert).getByRole('button', { name: 'Copy all of it' })
    expect(within(alert).queryByRole('button', { name: /sealed copy/ })).toBeNull()
    write('short')
    await act(async () => flushAll())
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})

const cannot = (): never => {
  throw new Fault('read-only')
}

it('says why a practice could not be finished or stopped', async () => {
  const { runs } = at.keeper.vault.journal()
  Object.assign(runs, { finish: cannot, stop: cannot })
  await openAtStep('gate')
  fireEvent.click(screen.getByRole('radio', { name: /harmed, excluded or unsafe/ }))
  await pressNext()
  const said = (await screen.findByRole('alert')).textContent
  expect(said).not.toMatch(/Not saved/)
  expect(said).toMatch(/cannot be written/)
})

it('leaves Ctrl+Enter to a dialog that is open over it', async () => {
  const run = await openAtStep('story')
  act(() => void runCommand('capture-lesson'))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Ask first.' } })
  fireEvent.keyDown(within(dialog).getByRole('textbox'), { key: 'Enter', ctrlKey: true })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(stepName()).toContain('My first explanation')
  expect((await at.keeper.ask(contract.lessons, {})).map(({ text }) => text)).toEqual(['Ask first.'])
  await pressNext()
  await waitFor(() => expect(stepName()).not.toContain('My first explanation'))
  expect((await kept(run)).state).toBe('answering')
})

describe('a name that was typed and not added', () => {
  it('waits where it was typed when the page is left, and in no other run', async () => {
    const run = await openAtStep('who')
    write('RK')
    await openAtStep('who')
    expect(screen.getByRole('textbox')).toHaveProperty('value', '')
    await at.openAt(`/run/${run.id}`, pages)
    await screen.findByRole('region', { name: /^Step/ })
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'RK')
    expect(await at.keeper.ask(contract.people, {})).toEqual([])
  })

  it.each([
    ['Back', async () => press('Back')],
    ['the list of steps', async () => press(/What happened/)],
    ['the trail', async () => press(/fell short/)],
  ])('is taken along by %s', async (_way, leave) => {
    const run = await openAtStep('who', { gate: { kind: 'choice', option: 'work' } })
    write('RK')
    await leave()
    await waitFor(() => expect(stepName()).not.toContain('Who'))
    await screen.findByRole('button', { name: /^Who\s*, answered/ })
    await act(async () => flushAll())
    const [person] = await at.keeper.ask(contract.people, {})
    expect(person?.alias).toBe('RK')
    await waitFor(async () =>
      expect((await kept(run)).answers['who']).toEqual({ kind: 'person', person: person?.id }),
    )
  })
})
