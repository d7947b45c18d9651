import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { PracticesPage } from '../../../../renderer/features/practices/practices-page.tsx'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { draftOf } from '../../../support/writing.ts'
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

const option = (id: string) => ({ kind: 'choice', option: id }) as const
const words = (said: string) => ({ kind: 'richtext', body: documentOf(said) }) as const
const text = (said: string) => ({ kind: 'text', text: said }) as const
const on = (days: number) => ({ kind: 'date', day: addDays(today, days) }) as const

const start = (practice: string) => at.keeper.ask(contract.startRun, { practice, form: 'full' })
const save = (run: Run, step: string, answers: Answers) =>
  at.keeper.ask(contract.saveRun, { id: run.id, at: step, answers })
const someone = async (alias: string): Promise<PersonId> =>
  (await at.keeper.ask(contract.savePerson, { alias })).id

async function returning(practice: string, answers: Answers): Promise<Run> {
  const run = await start(practice)
  await save(run, run.at, answers)
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  return at.keeper.ask(contract.startReturn, { id: run.id })
}

/** Opens a run at the last of its questions and goes past it: what comes of the answers is in sight. */
async function ended(run: Run, step: string, answers: Answers): Promise<HTMLElement> {
  await save(run, step, answers)
  await at.openAt(`/run/${run.id}`, { '/run/:id': () => <RunPage /> })
  await screen.findByRole('region', { name: /^Step/ })
  await pressNext()
  const title = await screen.findByRole('heading', { level: 2, name: /^(What I will do|How it turned out)$/ })
  return title.closest('section')!
}

describe('the end of a practice', () => {
  it('says that feedback which was given is kept with the feedback', async () => {
    const run = await start('feedback')
    const end = await ended(run, 'back', { dir: option('gave'), seen: words('The demo ran long') })
    expect(end.textContent).toContain('Kept with your feedback: The demo ran long')
  })

  it('says when an introduction that is still on its way is asked about again', async () => {
    const [learner, other] = [await someone('A.'), await someone('B.')]
    const opening: Answers = {
      learner: { kind: 'person', person: learner },
      with: { kind: 'people', people: [other] },
      move: option('broker'),
    }
    const run = await returning('moves-to-connect', opening)
    const end = await ended(run, 'r_next', { ...opening, r_happened: option('asked'), r_again: on(14) })
    expect(end.textContent).toMatch(/still on its way. You are asked about it on .*in 2 weeks/)
  })

  it('says that an edge without a line, and statements that were not settled, come back', async () => {
    const opening: Answers = {
      edge: option('let-go'),
      now: text('I check all'),
      expected: text('I check half'),
    }
    const edge = await ended(await returning('growth-edge', opening), 'r_next', opening)
    expect(edge.textContent).toMatch(/Your edge stays open. You are asked about it on .*in 7 days/)

    const forecast: Answers = {
      decision: text('Whether to ship'),
      forecast: { kind: 'hunches', items: [{ statement: 'It ships in May', confidence: 60, due: today }] },
    }
    const run = await returning('decision', forecast)
    const end = await ended(run, 'r_lesson', { ...forecast, r_lesson: text('Ask two people') })
    await waitFor(() => expect(end.textContent).toContain('1 statement stays sealed'))
    expect(end.textContent).toContain('Ask two people')
  })

  it('keeps the lesson in sight though it is too early to settle', async () => {
    const person = await someone('A.')
    const opening: Answers = {
      who: { kind: 'person', person },
      assume: text('They are bored'),
      assume_p: { kind: 'confidence', value: 60 },
    }
    const run = await returning('one-to-one', opening)
    const end = await ended(run, 'r_mine', {
      ...opening,
      r_outcome: option('too-early'),
      r_circ: text('They moved house'),
    })
    expect(end.textContent).toContain('too early to settle')
    expect(end.textContent).toContain('Kept with them as what they told you: They moved house')
    expect(end.textContent).not.toContain('Your first explanation')
  })

  it('comes back on the day that was given, though there is no first explanation, and says what that needs', async () => {
    const run = await start('one-to-one')
    const end = await ended(run, 'when', { when: on(3) })
    expect(end.textContent).toMatch(/You come back to this on .*in 3 days/)
    expect(within(end).getByRole('button', { name: 'How sure' })).toBeTruthy()
  })
})

it('A one-to-one starts with what they want to learn, as it is known', async () => {
  const person = await someone('A.')
  await at.keeper.ask(contract.savePersonGoal, { person, words: 'Run a retro', why: '', next: '' })
  const run = await start('one-to-one')
  await save(run, 'grow', { who: { kind: 'person', person } })
  await at.openAt(`/run/${run.id}`, { '/run/:id': () => <RunPage /> })
  await waitFor(() => expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Run a retro'))
})

it('A practice whose first explanation was let go says so, and shows none', async () => {
  const run = await start('positive-intent')
  await save(run, 'back', {
    gate: option('work'),
    facts: words('Friday, not Wednesday.'),
    story: text('It simply bores them.'),
    story_p: { kind: 'confidence', value: 73 },
  })
  const { hunch } = await at.keeper.ask(contract.finishRun, { id: run.id, today })
  await at.keeper.ask(contract.letGoHunch, { id: hunch!, reason: 'They left the team' })
  await at.openAt(`/run/${run.id}`, { '/run/:id': () => <RunPage /> })
  await screen.findByRole('heading', { level: 1, name: 'Let go' })
  const page = document.body.textContent
  expect(page).toContain('They left the team')
  expect(page).toContain('Friday, not Wednesday.')
  expect(page).not.toMatch(/bores|73|side by side/)
})

it('The weekly review begins with the week as it stands in the journal, and gives nothing away that is sealed', async () => {
  const person = await someone('Anna')
  await at.keeper.ask(contract.saveEntry, draftOf('The demo', { day: today }))
  await at.keeper.ask(contract.addContact, { people: [person], day: today, mode: 'call' })
  at.keeper.clock.set(`${today}T09:00:00.000Z`)
  const due = addDays(today, 3)
  await at.keeper.ask(contract.captureHunch, { statement: 'Bored of it', confidence: 60, due, person })
  await at.openAt(`/run/${(await start('weekly-review')).id}`, { '/run/:id': () => <RunPage /> })
  const week = await screen.findByRole('region', { name: 'Your week in this journal' })
  expect(week.textContent).toContain('1 entry')
  const way = (name: string) => within(week).getByRole('link', { name }).getAttribute('href')
  expect(way('The demo')).toMatch(/^\/write\//)
  expect(way('Anna')).toBe(`/people/${person}`)
  expect(way('A first explanation · Anna')).toMatch(/^\/follow-ups\?at=/)
  expect(document.body.textContent).not.toContain('Bored')
  act(() => veil.set(true))
  await waitFor(() => expect(week.textContent).not.toContain('Anna'))
})

it('A return that was opened and left may be thrown away: it waits again', async () => {
  const run = await returning('feedback', { dir: option('gave'), seen: words('Too long') })
  await save(run, 'r_changed', { r_changed: words('Shorter') })
  await at.openAt('/practices', { '/practices': () => <PracticesPage /> })
  fireEvent.click(await screen.findByRole('button', { name: 'Throw away' }))
  const dialog = await screen.findByRole('alertdialog')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Throw away' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Unfinished' })).toBeNull())
  const left = await at.keeper.ask(contract.run, { id: run.id })
  expect(left.state).toBe('waiting')
  expect(left.answers).not.toHaveProperty('r_changed')
})
