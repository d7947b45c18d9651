import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { Fault } from '../../../../shared/faults.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { PracticesPage } from '../../../../renderer/features/practices/practices-page.tsx'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { anyPractice } from '../../../support/any-practice.ts'
import { pressNext, windowWithKeeper, writeIn, type KeeperWindow } from './with-a-keeper.tsx'

const today = '2026-11-22'
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

const pages = { '/run/:id': () => <RunPage /> }
async function open(run: Run): Promise<void> {
  await at.openAt(`/run/${run.id}`, pages)
  await screen.findByRole('region', { name: /^Step/ })
}
const start = (form: Run['form'] = 'full', practice = 'positive-intent') =>
  at.keeper.ask(contract.startRun, { practice, form })
const kept = (run: Run) => at.keeper.ask(contract.run, { id: run.id })
const stepName = () => screen.getByRole('region', { name: /^Step/ }).getAttribute('aria-label')
const answered: Answers = {
  gate: { kind: 'choice', option: 'work' },
  facts: {
    kind: 'richtext',
    body: {
      version: 1,
      blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Friday, not Wednesday.' }] }],
    },
  },
  story: { kind: 'text', text: 'It simply bores them.' },
  story_kind: { kind: 'choice', option: 'will' },
  story_p: { kind: 'confidence', value: 73 },
  others: { kind: 'weights', weights: { will: 60, external: 25, mine: 15 } },
  opening: { kind: 'text', text: 'Walk me through the boredom.' },
}

/** A run that was answered, finished, and is being come back to. */
async function returning(form: Run['form'] = 'full'): Promise<Run> {
  const run = await start(form)
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'back', answers: answered })
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  return at.keeper.ask(contract.startReturn, { id: run.id })
}

/** Gives the step in sight something from the keyboard, as far as there is something to give. */
function answerFocused(): void {
  const focused = document.activeElement
  if (focused instanceof HTMLElement && focused.isContentEditable) return writeIn(focused, 'some words')
  if (focused instanceof HTMLInputElement && focused.type === 'search') {
    fireEvent.click(screen.getAllByRole('checkbox')[0]!)
    return
  }
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return
  if (focused.type === 'radio' || focused.type === 'checkbox') fireEvent.click(focused)
  else if (focused.type !== 'date')
    fireEvent.change(focused, { target: { value: focused.type === 'range' ? '4' : 'some words' } })
}

const isAtStep = () => screen.queryByRole('region', { name: /^Step/ })?.getAttribute('aria-label')

/** Goes from step to step by key until there is none; gives the names of those that were seen. */
async function walk(answers: Iterator<boolean>): Promise<string[]> {
  const seen: string[] = []
  for (;;) {
    const step = isAtStep()
    if (step === undefined) return seen
    expect(seen).not.toContain(step)
    expect(seen.length).toBeLessThan(50)
    seen.push(step ?? '')
    // The page that opens has its title read first.
    await waitFor(() => expect(document.activeElement?.tagName).not.toBe('BODY'))
    if (answers.next().value === true) act(answerFocused)
    await pressNext()
    await waitFor(() => expect(isAtStep()).not.toBe(step))
  }
}

describe('any practice', () => {
  it.each([
    ['full', 12],
    ['short', 8],
  ] as const)(
    'runs to its end from the keyboard in its %s form, whatever it asks, and comes back',
    async (form, numRuns) => {
      let number = 0
      await fc.assert(
        fc.asyncProperty(anyPractice, fc.infiniteStream(fc.boolean()), async (any, answers) => {
          number += 1
          const practice = { ...any, id: `any-${number}` }
          await at.keeper.ask(contract.savePractice, { practice })
          const run = await start(form, practice.id)
          await open(run)
          const asked = practice.steps.filter(
            ({ stage, short }) => (stage === 'open' || stage === 'act') && (form === 'full' || short),
          )
          const always = asked.filter(({ showIf }) => showIf === undefined)
          const seen = await walk(answers)
          expect(always.every(({ name }) => seen.some(one => one.endsWith(`: ${name}`)))).toBe(true)
          await screen.findByRole('heading', { name: 'What I will do' })
          await pressNext()
          await screen.findByRole('heading', { name: /^(Kept|Settled|Kept for later)$/, level: 1 })
          // A day later, where that is asked, and then the return.
          for (let time = 0; time < 2 && (await kept(run)).state === 'waiting'; time += 1) {
            fireEvent.click(screen.getByRole('button', { name: 'Come back to it now' }))
            await screen.findByRole('heading', { name: 'Coming back', level: 1 })
            await walk(answers)
            await screen.findByRole('heading', { name: /^(How it turned out|After a night)$/ })
            await pressNext()
            await screen.findByRole('heading', { name: /^(Kept|Settled|Kept for later)$/, level: 1 })
          }
        }),
        { numRuns },
      )
    },
    120_000,
  )
})

const said = async () => (await screen.findByRole('note')).textContent

describe('a practice about how one is', () => {
  it.each(['energy-check', 'setback'])(
    'says at each question of %s what it is not, and who helps',
    async id => {
      const run = await at.keeper.ask(contract.startRun, { practice: id, form: 'short' })
      await open(run)
      expect(await said()).toMatch(/not a health test.*two weeks.*doctor.*emergency or crisis line/)
      await pressNext()
      expect(await said()).toMatch(/not a health test/)
    },
  )

  it('is not said of one that ends for safety by itself', async () => {
    await open(await start())
    expect(screen.queryByRole('note')).toBeNull()
  })
})

describe('the gate', () => {
  it('ends in the safety wording when someone may be harmed, and keeps no record', async () => {
    const run = await start()
    await open(run)
    fireEvent.click(screen.getByRole('radio', { name: /harmed, excluded or unsafe/ }))
    await pressNext()
    await screen.findByText(/good intentions do not settle it/)
    expect((await kept(run)).state).toBe('stopped')
    expect(at.asked).not.toContain(contract.finishRun.channel)
    expect((await at.keeper.ask(contract.entryPage, { limit: 10 })).entries).toEqual([])
  })

  it.each(['full', 'short'] as const)(
    'asks for the standard first when it was talked about before (%s)',
    async form => {
      await open(await start(form))
      fireEvent.click(screen.getByRole('radio', { name: /already talked about it/ }))
      await pressNext()
      await waitFor(() => expect(stepName()).toContain('What must stay true'))
      await pressNext()
      await waitFor(() => expect(stepName()).toContain('Who'))
      expect(screen.getAllByRole('button', { name: /What must stay true/ })).toHaveLength(1)
    },
  )

  it('asks who next, for anything else', async () => {
    await open(await start())
    fireEvent.click(screen.getByRole('radio', { name: /fell short/ }))
    await pressNext()
    await waitFor(() => expect(stepName()).toContain('Who'))
  })
})

describe('the questions', () => {
  it('open where they were left, with what was answered', async () => {
    const run = await start()
    await open(run)
    fireEvent.click(screen.getByRole('radio', { name: /fell short/ }))
    await pressNext()
    await pressNext()
    await waitFor(() => expect(stepName()).toContain('What happened'))
    writeIn(screen.getByRole('textbox'), 'It came on Friday.')
    at.leave()
    await flushAll()
    await open(run)
    await waitFor(() => expect(stepName()).toContain('What happened'))
    expect(screen.getByRole('textbox').textContent).toBe('It came on Friday.')
    expect(
      within(screen.getByRole('region', { name: 'Your answers so far' })).getByText(/fell short/),
    ).toBeTruthy()
  })

  it('keep what was just typed when the journal locks', async () => {
    const run = await start()
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'story', answers: {} })
    await open(run)
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Half a sentence' } })
    await act(async () => flushAll())
    expect((await kept(run)).answers['story']).toEqual({ kind: 'text', text: 'Half a sentence' })
  })

  it('lead back from an earlier answer to its question', async () => {
    const run = await start()
    await at.keeper.ask(contract.saveRun, {
      id: run.id,
      at: 'story_p',
      answers: { story: { kind: 'text', text: 'It bores them.' } },
    })
    await open(run)
    fireEvent.click(await screen.findByRole('button', { name: /It bores them/ }))
    await waitFor(() => expect(stepName()).toContain('My first explanation'))
  })

  it('suggest no confidence before one is given', async () => {
    const run = await start()
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'story_p', answers: {} })
    await open(run)
    expect(await screen.findByText('Not set yet')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Skip' })).toBeTruthy()
    await pressNext()
    expect((await kept(run)).answers).toEqual({})
  })

  it('never share more than a hundred points, and ask for a third explanation', async () => {
    const run = await start()
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'others', answers: {} })
    await open(run)
    const [first, second, third] = await screen.findAllByRole('slider')
    fireEvent.change(first!, { target: { value: '70' } })
    fireEvent.change(second!, { target: { value: '60' } })
    fireEvent.change(third!, { target: { value: '20' } })
    expect(screen.getByText(/Could a third explanation be true too/)).toBeTruthy()
    await act(async () => flushAll())
    expect((await kept(run)).answers['others']).toEqual({
      kind: 'weights',
      weights: { expectations: 70, buy_in: 30, external: 0 },
    })
  })

  it('add the person whose name was typed, even when the step is left without pressing Add', async () => {
    const run = await start()
    await at.keeper.ask(contract.saveRun, { id: run.id, at: 'who', answers: {} })
    await open(run)
    fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'RK' } })
    await pressNext()
    await waitFor(async () =>
      expect(await at.keeper.ask(contract.people, {})).toMatchObject([{ alias: 'RK' }]),
    )
    const [person] = await at.keeper.ask(contract.people, {})
    await screen.findByRole('button', { name: /RK/ })
    await act(async () => flushAll())
    expect((await kept(run)).answers['who']).toEqual({ kind: 'person', person: person!.id })
  })

  it('say what is missing before a hunch can be come back to', async () => {
    const run = await start('short')
    await at.keeper.ask(contract.saveRun, {
      id: run.id,
      at: 'back',
      answers: { story: { kind: 'text', text: 'It bores them.' } },
    })
    await open(run)
    await pressNext()
    const main = await screen.findByText(/how sure you are/)
    fireEvent.click(within(main.closest('section')!).getByRole('button', { name: 'How sure' }))
    await waitFor(() => expect(stepName()).toContain('How sure'))
  })
})

it('are sealed when the window goes and they cannot be saved, and are there at the next opening', async () => {
  const run = await start()
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'opening', answers: {} })
  await open(run)
  const { runs } = at.keeper.vault.journal()
  const { save } = runs
  runs.save = () => {
    throw new Fault('disk-full')
  }
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Nowhere to go.' } })
  expect(await act(async () => flushAll())).toBe(true)
  runs.save = save
  expect((await kept(run)).answers).toEqual({})
  expect(await at.keeper.ask(contract.takeDrafts, {})).toMatchObject([{ kind: 'run', id: run.id }])
  expect((await kept(run)).answers['opening']).toEqual({ kind: 'text', text: 'Nowhere to go.' })
})

it('stay in hand after their page was left, are sealed then too, and are there when it is opened again', async () => {
  const run = await start()
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'opening', answers: {} })
  await open(run)
  const { runs } = at.keeper.vault.journal()
  const { save } = runs
  runs.save = () => {
    throw new Fault('disk-full')
  }
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Nowhere to go.' } })
  at.leave()
  expect(await act(async () => flushAll())).toBe(true)
  expect(at.asked).toContain(contract.sealDrafts.channel)
  await open(run)
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Nowhere to go.')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Not saved: /)
  runs.save = save
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Somewhere after all.' } })
  await act(async () => flushAll())
  expect((await kept(run)).answers['opening']).toEqual({ kind: 'text', text: 'Somewhere after all.' })
})

it('go with the run when it is thrown away, though some were not saved', async () => {
  const run = await start()
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'opening', answers: {} })
  await open(run)
  const { runs } = at.keeper.vault.journal()
  const { save } = runs
  runs.save = () => {
    throw new Fault('disk-full')
  }
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: 'Let it go.' } })
  await at.openAt('/practices', { '/practices': () => <PracticesPage /> })
  fireEvent.click(await screen.findByRole('button', { name: 'Throw away' }))
  const dialog = await screen.findByRole('alertdialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Throw away' }))
  await waitFor(() => expect(at.asked).toContain(contract.discardRun.channel))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(await act(async () => flushAll())).toBe(true)
  expect(at.asked).not.toContain(contract.sealDrafts.channel)
  runs.save = save
})

describe('coming back', () => {
  const traces = /bores them|\b73\b|Walk me through/

  it('shows no trace of the first guess until it is revealed', async () => {
    const run = await returning()
    await open(run)
    for (const name of ['The conversation', 'What I found out', 'The points again']) {
      await waitFor(() => expect(stepName()).toContain(name))
      expect(document.body.textContent).toContain('Friday, not Wednesday.')
      expect(document.body.innerHTML).not.toMatch(traces)
      expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
      expect(
        screen.queryAllByRole<HTMLInputElement>('slider').filter(slider => slider.value !== '0'),
      ).toEqual([])
      await pressNext()
    }
    await screen.findByText('It simply bores them.')
    expect(screen.getByText(/73% sure/)).toBeTruthy()
    expect(screen.getByRole('row', { name: /They did not care.*60.*–/ })).toBeTruthy()
  })

  it('lets nobody answer blind after that', async () => {
    const run = await returning()
    await open(run)
    for (let step = 0; step < 3; step += 1) await pressNext()
    await screen.findByText('It simply bores them.')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: /The points again/ }).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  })

  it('settles the first explanation by outcome and basis', async () => {
    const run = await returning('short')
    await open(run)
    for (let step = 0; step < 3; step += 1) await pressNext()
    fireEvent.click(await screen.findByRole('radio', { name: 'It did not hold' }))
    await pressNext()
    fireEvent.click(await screen.findByRole('radio', { name: 'They told me' }))
    await pressNext()
    await pressNext()
    await pressNext()
    await screen.findByRole('heading', { name: 'Settled', level: 1 })
    expect(await at.keeper.ask(contract.hunch, { id: run.hunch })).toMatchObject({
      outcome: 'not',
      basis: 'asked',
    })
  })

  it('waits on when it is too early', async () => {
    const run = await returning('short')
    await open(run)
    for (let step = 0; step < 3; step += 1) await pressNext()
    fireEvent.click(await screen.findByRole('radio', { name: 'Too early' }))
    for (let step = 0; step < 3; step += 1) await pressNext()
    await screen.findByText(/too early to settle/)
    await pressNext()
    await screen.findByRole('heading', { name: 'Kept for later', level: 1 })
    expect((await kept(run)).state).toBe('waiting')
  })
})

it('asks and tells in the words it was begun with, though a later build words the same version otherwise', async () => {
  const { practices } = at.keeper.vault.journal().tables
  const words = 'What happened, as it was asked once?'
  const before = { ...practices }
  practices.keepText = practice =>
    before.keepText({ ...practice, steps: practice.steps.map(step => ({ ...step, prompt: words })) })
  const run = await start('short')
  await at.keeper.ask(contract.saveRun, { id: run.id, at: 'facts', answers: answered })
  await open(run)
  screen.getByRole('textbox', { name: words })
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  await at.keeper.ask(contract.startReturn, { id: run.id })
  await at.keeper.ask(contract.saveRun, {
    id: run.id,
    at: 'r_outcome',
    answers: {
      r_outcome: { kind: 'choice', option: 'held' },
      r_basis: { kind: 'choice', option: 'asked' },
    },
  })
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  await at.openAt(`/run/${run.id}`, pages)
  const told = await screen.findByRole('region', { name: 'Your answers' })
  expect(within(told).getAllByText(words).length).toBeGreaterThan(3)
})

it('opens another run with its own answers, not with those of the one before', async () => {
  const [one, other] = [await start(), await start('short')]
  await at.keeper.ask(contract.saveRun, { id: other.id, at: 'opening', answers: {} })
  await at.keeper.ask(contract.saveRun, {
    id: one.id,
    at: 'opening',
    answers: { opening: { kind: 'text', text: 'Help me see.' } },
  })
  const place = await at.openAt(`/run/${one.id}`, pages)
  await screen.findByDisplayValue('Help me see.')
  act(() => place.navigate(`/run/${other.id}`))
  await waitFor(() => expect(stepName()).toContain('of 9'))
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('')
  await act(async () => flushAll())
  expect((await kept(other)).answers).toEqual({})
})

it('says so when a run is no longer there', async () => {
  await at.openAt('/run/7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b11', pages)
  expect(await screen.findByText(/no longer here/)).toBeTruthy()
})
