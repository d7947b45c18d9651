import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { Practice, Step } from '../../../../shared/domain/practice.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { veil } from '../../../../renderer/names/veil.ts'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { pressNext, windowWithKeeper, type KeeperWindow } from './with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  act(() => veil.set(false))
  await at.close()
})

const start = (practice: string) => at.keeper.ask(contract.startRun, { practice, form: 'full' })
async function open(run: Run): Promise<void> {
  await at.openAt(`/run/${run.id}`, { '/run/:id': () => <RunPage /> })
  await screen.findByRole('region', { name: /^Step/ })
}
const answer = (run: Run, step: string, answers: Answers) =>
  at.keeper.ask(contract.saveRun, { id: run.id, at: step, answers })
const finish = ({ id }: Run) => at.keeper.ask(contract.finishRun, { id, today })
const kept = ({ id }: Run) => at.keeper.ask(contract.run, { id })
const lines = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
const choice = (option: string) => ({ kind: 'choice', option }) as const

/** An edge that was judged and an energy check: what a year can say. */
async function aYear(): Promise<void> {
  const energy = await at.keeper.ask(contract.startRun, { practice: 'energy-check', form: 'short' })
  await answer(energy, energy.at, { energy: { kind: 'scale', value: 2 } })
  await finish(energy)
}

describe('the yearly portrait', () => {
  it('starts each line from the journal, to be changed before it is kept', async () => {
    await aYear()
    const run = await start('yearly-portrait')
    await answer(run, 'energy', {})
    await open(run)
    await waitFor(() => expect(lines()).toEqual(['Told once', 'In the middle: 2 of 7', 'Once it was 1 or 2']))
    expect(screen.getByText('Filled in from your journal, as a start.')).toBeTruthy()
    fireEvent.change(screen.getAllByRole('textbox')[0]!, { target: { value: 'I told it too seldom' } })
    await act(async () => flushAll())
    expect((await kept(run)).answers['energy']).toEqual({
      kind: 'list',
      items: ['I told it too seldom', 'In the middle: 2 of 7', 'Once it was 1 or 2'],
    })
  })

  it('has what was written last time beside it, and nothing the first time', async () => {
    const first = await start('yearly-portrait')
    const style: Answers = {
      style: {
        kind: 'richtext',
        body: {
          version: 1,
          blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'I ask late and then a lot.' }] }],
        },
      },
    }
    await answer(first, 'style', style)
    await open(first)
    expect((await screen.findByRole('textbox')).textContent).toBe('I ask late and then a lot.')
    expect(screen.queryByRole('region', { name: /^Then/ })).toBeNull()
    at.leave()
    await flushAll()
    await finish(first)

    const second = await start('yearly-portrait')
    await answer(second, 'style', {})
    await open(second)
    const then = await screen.findByRole('region', { name: /^Then, on / })
    expect(within(then).getByText('I ask late and then a lot.')).toBeTruthy()
    expect(screen.getByRole('textbox').textContent).toBe('')
  })
})

describe('a night later', () => {
  it('is announced at the end, asks only its own question, and says when the rest comes', async () => {
    const run = await start('decision')
    await answer(run, 'back', {
      chosen: { kind: 'text', text: 'We move the date' },
      heat: choice('heat'),
      forecast: { kind: 'hunches', items: [{ statement: 'It ships in May', confidence: 60 }] },
      back: { kind: 'date', day: addDays(today, 30) },
    })
    await open(run)
    await pressNext()
    await screen.findByText(/Tomorrow you are asked whether you would still say the same/)
    await pressNext()
    await screen.findByRole('heading', { name: 'Kept for later', level: 1 })
    fireEvent.click(screen.getByRole('button', { name: 'Come back to it now' }))
    await screen.findByText('A night lies between. What you expect stays sealed.')
    expect(screen.getByRole('region', { name: 'What this is about' }).textContent).toContain(
      'We move the date',
    )
    expect(document.body.innerHTML).not.toContain('ships in May')
    fireEvent.click(await screen.findByRole('radio', { name: 'Yes, the same' }))
    await pressNext()
    await screen.findByRole('heading', { name: 'After a night' })
    await pressNext()
    await screen.findByRole('heading', { name: 'Kept for later', level: 1 })
    expect(await kept(run)).toMatchObject({ state: 'waiting', at: 'r_happened' })
  })
})

describe('a day that was', () => {
  it('is offered and taken in the past, and never ahead', async () => {
    const run = await start('setback')
    await answer(run, 'happened', {})
    await open(run)
    fireEvent.click(await screen.findByRole('radio', { name: 'Yesterday' }))
    await act(async () => flushAll())
    const day = addDays(today, -1)
    expect((await kept(run)).answers['happened']).toEqual({ kind: 'date', day })
    fireEvent.change(screen.getByLabelText('Another day'), { target: { value: addDays(today, 1) } })
    await act(async () => flushAll())
    expect((await kept(run)).answers['happened']).toEqual({ kind: 'date', day })
    fireEvent.change(screen.getByLabelText('Another day'), { target: { value: addDays(today, -40) } })
    await act(async () => flushAll())
    expect((await kept(run)).answers['happened']).toEqual({ kind: 'date', day: addDays(today, -40) })
  })
})

const asks = (id: string, field: Step['field']): Step => ({
  id,
  name: `With Zelda ${id}`,
  stage: 'open',
  field,
  prompt: 'What of Zelda?',
  why: 'Zelda asked',
  sources: [],
  short: true,
})

describe('under the veil', () => {
  const ends: [string, string] = ['as Zelda', 'as none']
  const practice: Practice = {
    id: 'named',
    version: 1,
    title: 'Talks with Zelda',
    tagline: '',
    aim: '',
    when: [],
    minutes: 5,
    shortMinutes: 3,
    grade: 'own',
    evidence: '',
    steps: [
      asks('one', {
        kind: 'choice',
        options: [
          { id: 'a', label: 'Zelda was right', hint: 'says Zelda' },
          { id: 'b', label: 'Nobody was' },
        ],
      }),
      asks('two', {
        kind: 'multi',
        options: [
          { id: 'a', label: 'Zelda' },
          { id: 'b', label: 'Nobody' },
        ],
      }),
      asks('three', { kind: 'scale', min: 1, max: 5, anchors: ends }),
      asks('four', { kind: 'confidence', anchors: ends }),
      asks('five', { kind: 'slider', min: 0, max: 9, unit: 'by Zelda' }),
      asks('six', {
        kind: 'weights',
        options: ['mine', 'means', 'chance'].map(id => ({ id, label: `Zelda: ${id}` })),
      }),
      asks('seven', {
        kind: 'people-table',
        columns: [
          { kind: 'text', id: 'x', label: 'What Zelda said' },
          {
            kind: 'choice',
            id: 'y',
            label: 'To Zelda',
            options: ['a', 'b'].map(id => ({ id, label: `Zelda ${id}` })),
          },
        ],
      }),
    ],
  }

  it('a practice of one’s own shows no name in options, ends of scales, units or columns', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'Zelda' })
    await at.keeper.ask(contract.savePractice, { practice })
    const run = await start('named')
    await answer(run, 'one', {
      one: choice('a'),
      seven: { kind: 'people-table', rows: [{ person, cells: { y: 'a' } }] },
    })
    await open(run)
    await screen.findByRole('radio', { name: /Zelda was right/ })
    act(() => veil.set(true))
    await screen.findByRole('radio', { name: /••• was right/ })
    for (const { id } of practice.steps) {
      await waitFor(() =>
        expect(screen.getByRole('region', { name: /^Step/ }).getAttribute('aria-label')).toContain(id),
      )
      expect(document.body.innerHTML).not.toContain('Zelda')
      await pressNext()
    }
    // It is the words that are masked, not what is kept.
    expect((await kept(run)).answers['one']).toEqual(choice('a'))
  })
})
