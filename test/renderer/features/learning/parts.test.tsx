import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { ask } from '../../../../renderer/bridge/ask.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { pageInSight, takeBackForms, waitingForms } from '../../../../renderer/bridge/forms.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { FollowUpsPage } from '../../../../renderer/features/follow-ups/follow-ups-page.tsx'
import { LearningPage } from '../../../../renderer/features/learning/learning-page.tsx'
import { TrackersPage } from '../../../../renderer/features/trackers/trackers-page.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  veil.set(false)
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const open = async (path: string) =>
  at.openAt(path, {
    '/learning': () => <LearningPage />,
    '/follow-ups': () => <FollowUpsPage />,
    '/trackers': () => <TrackersPage />,
    '/run/:id': () => null,
  })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

it('the parts of the page are tabs, of which one is in sight', async () => {
  const place = await open('/learning')
  expect((await screen.findAllByRole('tab')).map(tab => tab.textContent)).toEqual([
    'My edge',
    'Lessons',
    'Feedback',
    'What people learn',
    'Self-checks',
    'From practices',
  ])
  await screen.findByRole('heading', { name: 'My edge' })
  fireEvent.click(screen.getByRole('tab', { name: 'Lessons' }))
  await screen.findByRole('heading', { name: 'Lessons' })
  expect(screen.queryByRole('heading', { name: 'My edge' })).toBeNull()
  expect(place.history.at(-1)).toBe('/learning?part=lessons')
})

/** The window goes at a lock, and the next one takes back what it held; gives the page it was on. */
async function lockAt(path: string): Promise<string> {
  pageInSight.set(path)
  expect(await act(async () => flushAll())).toBe(true)
  at.leave()
  const taken = await ask(contract.takeDrafts, {})
  return takeBackForms(taken.filter(one => one.kind === 'form')) ?? ''
}

const line = async () => screen.findByLabelText<HTMLInputElement>('One sentence you want to keep')

const add = (text: string) => {
  fireEvent.change(screen.getByLabelText('A line of your own'), { target: { value: text } })
  fireEvent.click(screen.getByRole('button', { name: 'Add the line' }))
}

describe('what was begun when the journal is locked', () => {
  it('is there again: the answers of a self-check', async () => {
    await open('/learning?part=checks')
    const [first] = await screen.findAllByRole('button', { name: 'Do it now' })
    fireEvent.click(first!)
    fireEvent.click(within(await screen.findByRole('dialog')).getAllByRole('radio')[1]!)
    const back = await lockAt('/learning?part=checks')
    await open(back)
    const again = within(await screen.findByRole('dialog')).getAllByRole<HTMLInputElement>('radio')
    expect(again.map(({ checked }) => checked).indexOf(true)).toBe(1)
    expect(waitingForms.get()).toEqual([])
  })

  it('is there again: an agenda with a line half written, and each of its lines is its own', async () => {
    await open('/learning?part=people')
    await press('Build an agenda')
    await screen.findByRole('dialog')
    add('First')
    fireEvent.change(screen.getByLabelText('A line of your own'), { target: { value: 'Sec' } })
    await open(await lockAt('/learning?part=people'))
    expect((await screen.findByLabelText<HTMLInputElement>('A line of your own')).value).toBe('Sec')
    add('Second')
    await press('Take “First” off')
    expect(screen.queryByText('First')).toBeNull()
    expect(screen.getByText('Second')).toBeDefined()
  })

  it('is there again: a lesson half written', async () => {
    await open('/learning?part=lessons')
    fireEvent.change(await line(), { target: { value: 'Ask bef' } })
    await open(await lockAt('/learning?part=lessons'))
    expect((await line()).value).toBe('Ask bef')
    expect(waitingForms.get()).toEqual([])
    fireEvent.change(await line(), { target: { value: 'Ask before' } })
    await press('Add')
    await waitFor(async () => expect((await line()).value).toBe(''))
    expect(await lockAt('/learning?part=lessons')).toBe('')
  })
})

it('what practices of one’s own kept is told in their words, and under the veil without names', async () => {
  await at.keeper.ask(contract.savePerson, { alias: 'Zoe' })
  const original = await at.keeper.ask(contract.practice, { id: 'allyship' })
  const steps = original.steps.map(step =>
    step.writes === 'act.kind' && step.field.kind === 'choice'
      ? {
          ...step,
          field: { ...step.field, options: [{ id: 'o9', label: 'Lend Zoe my room' }, ...step.field.options] },
        }
      : step,
  )
  const own = { ...original, id: 'own-1', title: 'Mine', grade: 'own' as const, steps }
  await at.keeper.ask(contract.savePractice, { practice: own })
  const act = steps.find(({ writes }) => writes === 'act.kind')
  const run = await at.keeper.ask(contract.startRun, { practice: 'own-1', form: 'full' })
  await at.keeper.ask(contract.saveRun, {
    id: run.id,
    at: run.at,
    answers: { [act!.id]: { kind: 'choice', option: 'o9' } },
  })
  await at.keeper.ask(contract.finishRun, { id: run.id, today })
  await open('/learning?part=kept')
  fireEvent.click(await screen.findByText('How many of each'))
  expect(screen.getAllByText('Lend Zoe my room')).toHaveLength(2)
  screen.getByText(/^Counted from 1 entry, /)
  veil.set(true)
  await waitFor(() => expect(document.body.innerHTML).not.toContain('Zoe'))
  expect(screen.getAllByText(/^Lend .* my room$/)).toHaveLength(2)
})

describe('what people want to learn', () => {
  it('names nobody while names are veiled, in lists, goals, agendas or names read aloud', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'Zoe' })
    await at.keeper.ask(contract.savePersonGoal, {
      person,
      words: 'Zoe wants to sing',
      why: '',
      next: 'Ask Zoe',
    })
    const move = { kind: 'agenda', state: 'planned', people: [person], agenda: 'Thank you, Zoe' } as const
    await at.keeper.ask(contract.saveMove, move)
    await open('/learning?part=people')
    // The control: before it, the name stands in all of them.
    await screen.findByText('Zoe wants to sing')
    await screen.findByRole('button', { name: 'Note how far they are: Zoe' })
    await screen.findByText('Thank you, Zoe')
    veil.set(true)
    await waitFor(() => expect(document.body.innerHTML).not.toContain('Zoe'))
    await screen.findByText(/wants to sing/)
  })
})

describe('a track', () => {
  it('says of each step what is there, and can be changed or left', async () => {
    await at.keeper.ask(contract.followTrack, { track: 'experienced' })
    const goal = await at.keeper.ask(contract.addGoal, {
      area: 'careers',
      why: '',
      whyNow: '',
      levels: { less: '', now: 'I never ask', expected: 'I ask each quarter', more: '' },
      support: [],
      experiment: '',
      due: addDays(today, 30),
    })
    await at.keeper.ask(contract.judgeGoal, { id: goal.id, level: 'expected' })
    await open('/learning')
    await screen.findByRole('heading', { name: 'Track: Managing for a while' })
    await screen.findByText(/judged: As hoped/)
    expect(screen.getAllByText('No edge yet')).toHaveLength(4)
    const more = screen.getByRole('button', { name: 'More for this track' })
    fireEvent.keyDown(more, { key: 'Enter' })
    fireEvent.keyUp(more, { key: 'Enter' })
    fireEvent.click(more)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Follow no track' }))
    await screen.findByRole('heading', { name: 'A track, if you want one' })
    expect(await at.keeper.ask(contract.track, {})).toEqual({})
  })
})

describe('in Follow-ups', () => {
  it('a lesson is said to be true in place, or put off', async () => {
    const { id } = await at.keeper.ask(contract.saveLesson, { text: 'Wait a day' })
    const look = { id, result: 'revised', text: 'Wait two days', because: 'It helped' } as const
    await at.keeper.ask(contract.lookAtLesson, { look, today })
    await at.keeper.ask(contract.postponeLesson, { id, due: today })
    await open('/follow-ups')
    await screen.findByText('Wait two days')
    await press('Still true')
    await waitFor(() => expect(screen.queryByText('Wait two days')).toBeNull())
    const [lesson] = await at.keeper.ask(contract.lessons, {})
    expect(lesson?.reviews?.at(-1)?.result).toBe('still-true')
  })

  it('a self-check leads to its questions, and an edge to its lines', async () => {
    await at.keeper.ask(contract.saveSelfCheck, {
      scale: 'curiosity',
      version: 1,
      answers: [1, 1, 1, 1],
      day: addDays(today, -14),
    })
    await open('/follow-ups')
    await press('Do it now')
    const questions = await screen.findByRole('dialog', { name: 'Ask before judging' })
    fireEvent.click(within(questions).getByRole('button', { name: 'Not now' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await screen.findByText(/Your earlier answers show again/)
  })
})

it('numbers that practices kept stand beside the trackers, each with its entries', async () => {
  for (const value of [2, 6]) {
    const { id } = await at.keeper.ask(contract.startRun, { practice: 'energy-check', form: 'full' })
    const answers = { energy: { kind: 'scale', value } } as const
    await at.keeper.ask(contract.saveRun, { id, at: 'energy', answers })
    await at.keeper.ask(contract.finishRun, { id, today })
  }
  await open('/trackers')
  await screen.findByRole('heading', { name: 'Numbers from practices' })
  await press('Show how it went: Energy')
  await screen.findByText(/2 values/)
  await screen.findByText('1: empty · 7: full')
  fireEvent.click(screen.getByText('As a table'))
  const table = await screen.findByRole('table', { name: 'Values of Energy' })
  expect(within(table).getAllByRole('link')).toHaveLength(2)
})
