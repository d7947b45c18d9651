import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { Field, Step } from '../../../../shared/domain/practice.ts'
import type { Run } from '../../../../shared/domain/run.ts'
import { ask } from '../../../../renderer/bridge/ask.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { takeBackForms } from '../../../../renderer/bridge/forms.ts'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { pressNext, windowWithKeeper, type KeeperWindow } from './with-a-keeper.tsx'

const today = '2026-11-22'
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const step = (id: string, field: Field, more: Partial<Step> = {}): Step => ({
  id,
  name: `Name of ${id}`,
  stage: 'open',
  field,
  prompt: `What about ${id}?`,
  why: '',
  sources: [],
  short: true,
  ...more,
})

/** A run of a practice that asks just these things. */
async function runOf(...steps: Step[]): Promise<Run> {
  await at.keeper.ask(contract.savePractice, {
    practice: {
      id: 'one',
      version: 1,
      title: 'One of mine',
      tagline: '',
      aim: '',
      when: [],
      minutes: 2,
      shortMinutes: 1,
      grade: 'own',
      evidence: '',
      steps,
    },
  })
  return at.keeper.ask(contract.startRun, { practice: 'one', form: 'full' })
}

const pages = { '/run/:id': () => <RunPage />, '/follow-ups': () => <h1>follow-ups</h1> }
async function open(run: Run): Promise<void> {
  await at.openAt(`/run/${run.id}`, pages)
  await screen.findByRole('region', { name: /^Step/ })
}
const kept = async (run: Run) => {
  await act(async () => flushAll())
  return (await at.keeper.ask(contract.run, { id: run.id })).answers
}
const person = async (alias: string) => (await at.keeper.ask(contract.savePerson, { alias })).id
const lines = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Line/ })
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })

const options = [
  { id: 'will', label: 'This' },
  { id: 'means', label: 'That' },
  { id: 'mine', label: 'Neither' },
]
const ends: [string, string] = ['low', 'high']
const pick = () => fireEvent.click(screen.getAllByRole('radio')[0]!)
const slide = () => write(screen.getAllByRole('slider')[0]!, '10')

describe('an answer that was given', () => {
  it.each<readonly [Field, () => void]>([
    [{ kind: 'choice', options }, pick],
    [{ kind: 'scale', min: 1, max: 5, anchors: ends }, pick],
    [{ kind: 'slider', min: 0, max: 10, unit: 'h' }, slide],
    [{ kind: 'confidence', anchors: ends }, slide],
    [{ kind: 'weights', options }, slide],
    [{ kind: 'date', presets: [7] }, pick],
  ])('can be left out again: %s', async (field, give) => {
    const run = await runOf(step('one', field), step('two', { kind: 'text' }))
    await open(run)
    expect(screen.queryByRole('button', { name: 'Leave it out' })).toBeNull()
    give()
    expect(Object.keys(await kept(run))).toEqual(['one'])
    fireEvent.click(screen.getByRole('button', { name: 'Leave it out' }))
    expect(await kept(run)).toEqual({})
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    screen.getByRole('button', { name: 'Skip' })
    screen.getByText('Left out.')
    // Whoever works by key goes on from the field.
    expect(document.activeElement?.closest('.run-field')).not.toBeNull()
  })

  it('is not offered to be left out where it can be emptied by hand', async () => {
    await open(await runOf(step('one', { kind: 'text' })))
    write(screen.getByRole('textbox'), 'some words')
    expect(screen.queryByRole('button', { name: 'Leave it out' })).toBeNull()
  })
})

it('a day that is emptied by hand is left out, and one may be typed part by part', async () => {
  const run = await runOf(step('one', { kind: 'date', presets: [] }))
  await open(run)
  const day = screen.getByLabelText<HTMLInputElement>('Another day')
  write(day, '2099-03-05')
  write(day, '0002-03-05')
  expect(day.value).toBe('0002-03-05')
  write(day, '2099-03-06')
  expect(await kept(run)).toEqual({ one: { kind: 'date', day: '2099-03-06' } })
  write(day, '')
  expect(await kept(run)).toEqual({})
  write(day, '0002-03-05')
  fireEvent.blur(day)
  expect(day.value).toBe('')
})

describe('a list', () => {
  it('grows by Enter, is put in order with Alt and an arrow, and shrinks by Backspace', async () => {
    const run = await runOf(step('options', { kind: 'list', min: 0, max: 3 }))
    await open(run)
    write(lines()[0]!, 'Wait')
    fireEvent.keyDown(lines()[0]!, { key: 'Enter' })
    expect(document.activeElement).toBe(lines()[1])
    write(lines()[1]!, 'Hire')
    fireEvent.keyDown(lines()[1]!, { key: 'ArrowUp', altKey: true })
    expect(lines().map(({ value }) => value)).toEqual(['Hire', 'Wait'])
    expect(document.activeElement).toBe(lines()[0])
    fireEvent.keyDown(lines()[1]!, { key: 'Enter' })
    expect(screen.getByText('At most 3.')).toBeTruthy()
    fireEvent.keyDown(lines()[2]!, { key: 'Backspace' })
    expect(lines()).toHaveLength(2)
    expect(await kept(run)).toEqual({ options: { kind: 'list', items: ['Hire', 'Wait'] } })
  })
})

describe('people', () => {
  it('are as many as were pressed and typed, known or new', async () => {
    const ana = await person('Ana')
    const run = await runOf(step('who', { kind: 'people' }))
    await open(run)
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ana' }))
    write(screen.getByRole('textbox', { name: 'Find or add someone' }), 'Bo')
    await pressNext()
    await waitFor(async () => expect(await at.keeper.ask(contract.people, {})).toHaveLength(2))
    const bo = (await at.keeper.ask(contract.people, {})).find(({ alias }) => alias === 'Bo')!.id
    await waitFor(async () => expect(await kept(run)).toEqual({ who: { kind: 'people', people: [ana, bo] } }))
  })

  it('each have a row whose cells say whose they are and what they ask', async () => {
    const ana = await person('Ana')
    const options = [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ]
    const field: Field = {
      kind: 'people-table',
      columns: [
        { kind: 'text', id: 'set', label: 'Set-up' },
        { kind: 'choice', id: 'fits', label: 'Fits', options },
        { kind: 'date', id: 'asked', label: 'Asked on' },
      ],
    }
    const run = await runOf(step('table', field))
    await open(run)
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Ana' }))
    write(screen.getByLabelText('Set-up, Ana'), 'Home')
    write(screen.getByLabelText('Fits, Ana'), 'no')
    write(screen.getByLabelText('Asked on, Ana'), '2026-11-02')
    const rows = [{ person: ana, cells: { set: 'Home', fits: 'no', asked: '2026-11-02' } }]
    expect(await kept(run)).toEqual({ table: { kind: 'people-table', rows } })
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ana' }))
    expect(await kept(run)).toEqual({})
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ana' }))
    expect(await kept(run)).toEqual({ table: { kind: 'people-table', rows } })
  })
})

describe('the patterns of judging', () => {
  it('say on being chosen what to watch for, a quick test and what helps; five are enough', async () => {
    const run = await runOf(step('kind', { kind: 'bias' }))
    await open(run)
    write(screen.getByRole('searchbox', { name: 'Find a pattern' }), 'motives')
    const [only] = screen.getAllByRole('checkbox')
    fireEvent.click(only!)
    expect(screen.getByText('Who told me that?')).toBeTruthy()
    expect(screen.getByText('What helps')).toBeTruthy()
    write(screen.getByRole('searchbox'), '')
    const all = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(all).toHaveLength(22)
    all
      .filter(({ checked }) => !checked)
      .slice(0, 4)
      .forEach(one => fireEvent.click(one))
    expect(screen.getByText(/Five are enough/)).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ disabled }) => disabled)).toHaveLength(
      17,
    )
    const { kind } = await kept(run)
    expect(kind?.kind === 'bias' && kind.kinds).toHaveLength(5)
  })
})

describe('statements', () => {
  const field: Field = { kind: 'hunches', max: 2 }
  const steps = [
    step('expect', field, { writes: 'hunch.forecasts' }),
    step('again', { kind: 'hunch-resolve' }, { stage: 'return-revealed', writes: 'hunch.resolutions' }),
  ]

  it('are kept while they are half written, and lead back to what they lack', async () => {
    const run = await runOf(...steps)
    await open(run)
    write(screen.getByRole('textbox', { name: 'Statement' }), 'It ships in March')
    expect(await kept(run)).toEqual({
      expect: { kind: 'hunches', items: [{ statement: 'It ships in March' }] },
    })
    await pressNext()
    const main = await screen.findByText(/how sure you are/)
    fireEvent.click(within(main.closest('section')!).getByRole('button', { name: 'Name of expect' }))
    expect(await screen.findByDisplayValue('It ships in March')).toBeTruthy()
  })

  it('have a day that can be typed part by part, and the only one can be removed again', async () => {
    const run = await runOf(...steps)
    await open(run)
    expect(screen.queryByRole('button', { name: 'Remove statement 1' })).toBeNull()
    const day = screen.getByLabelText<HTMLInputElement>('When you will know, if there is a day')
    write(day, '0002-03-05')
    expect(day.value).toBe('0002-03-05')
    write(day, '2099-03-05')
    write(screen.getByRole('slider', { name: 'How sure' }), '80')
    expect(await kept(run)).toEqual({
      expect: { kind: 'hunches', items: [{ statement: '', confidence: 80, due: '2099-03-05' }] },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Remove statement 1' }))
    expect(await kept(run)).toEqual({})
    screen.getByText('Not set yet')
  })

  it('are sealed, shown again only on coming back, and settled one by one', async () => {
    const run = await runOf(...steps)
    await open(run)
    write(screen.getByRole('textbox', { name: 'Statement' }), 'It ships in March')
    write(screen.getByRole('slider', { name: 'How sure' }), '80')
    await pressNext()
    await screen.findByText(/1 statement is sealed/)
    await pressNext()
    await screen.findByRole('heading', { name: 'Kept for later', level: 1 })
    expect(document.body.innerHTML).not.toContain('ships in March')
    fireEvent.click(screen.getByRole('button', { name: 'Come back to it now' }))
    const one = within(await screen.findByRole('group', { name: 'It ships in March' }))
    expect(one.getByText('You were 80% sure.')).toBeTruthy()
    fireEvent.click(one.getByRole('radio', { name: 'Partly' }))
    fireEvent.click(one.getByRole('radio', { name: 'They told me' }))
    await pressNext()
    await screen.findByRole('heading', { name: 'How it turned out' })
    await pressNext()
    await screen.findByRole('heading', { name: 'Settled', level: 1 })
    const [hunch] = (await at.keeper.ask(contract.run, { id: run.id })).forecasts ?? []
    expect(await at.keeper.ask(contract.hunch, { id: hunch! })).toMatchObject({
      outcome: 'partly',
      basis: 'asked',
    })
  })
})

describe('what waits', () => {
  it('is settled where it stands, and counted', async () => {
    const plan = await runOf(step('plan', { kind: 'ifthen' }, { writes: 'plan' }))
    await at.keeper.ask(contract.saveRun, {
      id: plan.id,
      at: 'plan',
      answers: { plan: { kind: 'ifthen', when: 'it is Monday', action: 'ask first' } },
    })
    await at.keeper.ask(contract.finishRun, { id: plan.id, today: '2020-01-01' })
    const run = await runOf(step('due', { kind: 'due-list' }))
    await open(run)
    const row = within((await screen.findByText(/then I will ask first/)).closest('li')!)
    fireEvent.click(row.getByRole('button', { name: 'Done' }))
    await screen.findByText(/Nothing waits today/)
    await waitFor(async () => expect(await kept(run)).toEqual({ due: { kind: 'due-list', settled: 1 } }))
  })
})

const row = async (words: RegExp) => within((await screen.findByText(words)).closest('li')!)

describe('of every kind of thing that waits', () => {
  const past = '2020-01-01'

  it('what can be said in a word is said in its place, and what needs more room leads there', async () => {
    const who = await person('Ana')
    const { id: lesson } = await at.keeper.ask(contract.saveLesson, { text: 'Ask before Friday.' })
    await at.keeper.ask(contract.postponeLesson, { id: lesson, due: past })
    const move = { kind: 'broker' as const, state: 'planned' as const, people: [who], due: past }
    await at.keeper.ask(contract.saveMove, move)
    await at.keeper.ask(contract.savePainPoint, {
      person: who,
      area: 'work',
      told: true,
      text: 'The build is slow.',
      day: past,
      due: past,
    })
    await at.keeper.ask(contract.saveCommitment, {
      people: [who],
      standard: 'Drafts by noon.',
      agreedOn: past,
      agreedByBoth: true,
      review: past,
    })
    const run = await runOf(step('due', { kind: 'due-list' }))
    await open(run)
    fireEvent.click((await row(/Ask before Friday/)).getByRole('button', { name: 'Still true' }))
    await screen.findByText(/3 waiting today/)
    fireEvent.click((await row(/Introduce two people/)).getByRole('button', { name: 'It happened' }))
    await screen.findByText(/2 waiting today/)
    fireEvent.click((await row(/The build is slow/)).getByRole('button', { name: 'It has eased' }))
    await screen.findByText(/1 waiting today/)
    const agreed = await row(/Drafts by noon/)
    expect(agreed.getByRole('button', { name: 'Change it or let it go, and leave here' })).toBeTruthy()
    fireEvent.click(agreed.getByRole('button', { name: 'Still right' }))
    await screen.findByText(/Nothing waits today/)
    await waitFor(async () => expect(await kept(run)).toEqual({ due: { kind: 'due-list', settled: 4 } }))
  })

  it('a move is let go with a line about why, below what was noted of it', async () => {
    const who = await person('Ana')
    const result = 'They wrote once.'
    await at.keeper.ask(contract.saveMove, {
      kind: 'broker',
      state: 'planned',
      people: [who],
      due: past,
      result,
    })
    const run = await runOf(step('due', { kind: 'due-list' }))
    await open(run)
    fireEvent.click((await row(/Introduce two people/)).getByRole('button', { name: 'Let it go' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Let it go' }))
    write(dialog.getByRole('textbox'), 'Ana moved on.')
    fireEvent.click(dialog.getByRole('button', { name: 'Let it go' }))
    await screen.findByText(/Nothing waits today/)
    const { moves } = await at.keeper.ask(contract.personPage, { id: who, today: past })
    expect(moves).toMatchObject([{ state: 'let-go', result: 'They wrote once.\nAna moved on.' }])
    await waitFor(async () => expect(await kept(run)).toEqual({ due: { kind: 'due-list', settled: 1 } }))
  })

  it('a hunch asks first what is known now, and only then shows what was thought', async () => {
    await at.keeper.ask(contract.captureHunch, { statement: 'It bores them.', confidence: 60, due: past })
    const run = await runOf(step('due', { kind: 'due-list' }))
    await open(run)
    fireEvent.click(await screen.findByRole('button', { name: 'Say how it turned out' }))
    write(await screen.findByRole('textbox'), 'They asked for more.')
    // locked in the middle of it
    expect(await act(async () => flushAll())).toBe(true)
    at.leave()
    takeBackForms((await ask(contract.takeDrafts, {})).filter(one => one.kind === 'form'))
    await open(run)
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('They asked for more.')
    expect(screen.queryByText(/It bores them/)).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Show what I thought' }))
    await screen.findByText(/It bores them/)
    fireEvent.click(screen.getByRole('radio', { name: /did not hold|Did not hold/ }))
    fireEvent.click(screen.getAllByRole('radio', { name: /told|asked/i })[0]!)
    fireEvent.click(screen.getByRole('button', { name: 'Keep this' }))
    await screen.findByText(/Nothing waits today/)
  })
})

describe('lines of one’s own', () => {
  it('are those that were written earlier', async () => {
    const run = await runOf(
      step('now', { kind: 'text' }),
      step('better', { kind: 'text' }),
      step('line', { kind: 'own-lines', from: ['now', 'better'] }),
    )
    await open(run)
    write(screen.getByRole('textbox'), 'I interrupt twice a meeting')
    await pressNext()
    await pressNext()
    const options = await screen.findAllByRole('radio')
    expect(options).toHaveLength(1)
    fireEvent.click(options[0]!)
    expect((await kept(run))['line']).toEqual({ kind: 'own-lines', step: 'now' })
  })
})

const stepCount = () =>
  within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('button').length

describe('a step with a condition', () => {
  it('is asked, and stands in the list, only after the answer it waits for', async () => {
    const options = [
      { id: 'a', label: 'One' },
      { id: 'b', label: 'Other' },
    ]
    const run = await runOf(
      step('first', { kind: 'choice', options }),
      step('only', { kind: 'text' }, { showIf: { first: ['b'] } }),
      step('last', { kind: 'text' }),
    )
    await open(run)
    expect(stepCount()).toBe(2)
    fireEvent.click(screen.getByRole('radio', { name: 'Other' }))
    expect(stepCount()).toBe(3)
    await pressNext()
    await screen.findByRole('region', { name: /Name of only/ })
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    fireEvent.click(await screen.findByRole('radio', { name: 'One' }))
    await pressNext()
    await screen.findByRole('region', { name: /Name of last/ })
  })
})

describe('what the journal knows', () => {
  it('is a start that can be cleared, and is not filled in again', async () => {
    const who = await person('Ana')
    const plan = await runOf(
      step('who', { kind: 'person' }, { writes: 'person' }),
      step('plan', { kind: 'ifthen' }, { writes: 'plan' }),
    )
    await at.keeper.ask(contract.saveRun, {
      id: plan.id,
      at: 'plan',
      answers: {
        who: { kind: 'person', person: who },
        plan: { kind: 'ifthen', when: 'it is Monday', action: 'send the notes' },
      },
    })
    await at.keeper.ask(contract.finishRun, { id: plan.id, today })
    const run = await runOf(
      step('who', { kind: 'person' }, { writes: 'person' }),
      step('promise', { kind: 'list', min: 1, max: 5 }, { autofill: 'open-promises' }),
    )
    await open(run)
    fireEvent.click(await screen.findByRole('radio', { name: 'Ana' }))
    await pressNext()
    await screen.findByDisplayValue(/send the notes/)
    fireEvent.click(screen.getByRole('button', { name: 'Clear it' }))
    await waitFor(() => expect(lines().map(({ value }) => value)).toEqual(['']))
    // cleared stays cleared, though the run is paused and gone on with
    expect((await kept(run))['promise']).toEqual({ kind: 'list', items: [] })
    at.leave()
    await open(await at.keeper.ask(contract.run, { id: run.id }))
    await waitFor(() => expect(lines().map(({ value }) => value)).toEqual(['']))
    expect(screen.queryByText(/Filled in from your journal/)).toBeNull()
    expect(screen.queryByDisplayValue(/send the notes/)).toBeNull()
  })
})

it('a step that asks for it looks at the wording, only on request', async () => {
  const run = await runOf(step('say', { kind: 'text' }, { lens: ['trait'] }), step('other', { kind: 'text' }))
  await open(run)
  write(screen.getByRole('textbox'), 'She is lazy.')
  expect(screen.queryByText(/lazy/, { selector: ':not(textarea)' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Look at my wording' }))
  await screen.findAllByText(/lazy/, { selector: ':not(textarea)' })
  await pressNext()
  write(await screen.findByRole('textbox', { name: 'What about other?' }), 'She is lazy.')
  expect(screen.queryByRole('button', { name: 'Look at my wording' })).toBeNull()
})

it('a finished run shows each question with the words it was answered with', async () => {
  const run = await runOf(step('first', { kind: 'text' }))
  await at.keeper.ask(contract.saveRun, {
    id: run.id,
    at: 'first',
    answers: { first: { kind: 'text', text: 'Something' } },
  })
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  await runOf(step('first', { kind: 'text' }, { prompt: 'Worded anew?' }))
  await at.openAt(`/run/${run.id}`, pages)
  const answers = within(await screen.findByRole('region', { name: 'Your answers' }))
  expect(answers.getByText('What about first?')).toBeTruthy()
  expect(answers.getByText('Something')).toBeTruthy()
  expect(screen.queryByText('Worded anew?')).toBeNull()
})
