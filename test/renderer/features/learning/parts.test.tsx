import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { PersonId } from '../../../../shared/domain/ids.ts'
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

const report = async (alias: string) => at.keeper.ask(contract.savePerson, { alias, relation: 'report' })
const step = async (person: PersonId, day: string) =>
  at.keeper.ask(contract.saveGoalStep, { person, step: { level: 1, evidence: 'Led it once', day } })

describe('what people want to learn, and to hear', () => {
  // The keeper’s clock stands in March, the window’s does not.
  it('says which needs are new, and since when each is taken up', async () => {
    const { id } = await report('RK')
    await at.keeper.ask(contract.savePersonGoal, { person: id, words: 'to hand over', why: '', next: '' })
    await at.keeper.ask(contract.savePerson, { alias: 'BO', goal: 'to say no' })
    await open('/learning?part=people')
    await screen.findByText(/Taken up in the last three months: 0\. Before: 1\./)
    expect(screen.getByText(/Of 1 only the words are kept/)).toBeDefined()
    expect(screen.getAllByText(/^Taken up on /)).toHaveLength(1)
  })

  it('says who waits longest to be told what is valued, and whose learning stands still meanwhile', async () => {
    const [one, other] = [await report('RK'), await report('BO')]
    await report('ZZ')
    const tell = async (person: PersonId, days: number) =>
      at.keeper.ask(contract.saveFeedback, {
        direction: 'gave',
        kind: 'recognise',
        person,
        gist: 'You asked first',
        day: addDays(today, -days),
      })
    await tell(one.id, 40)
    await tell(other.id, 3)
    await step(other.id, addDays(today, -9))
    await open('/learning?part=feedback')
    await screen.findByText('Longest without it: RK, for 40 days.')
    screen.getByText('Not noted yet: ZZ.')
    screen.getByText(/no step noted in it towards what they want to learn: RK\./)
    veil.set(true)
    await waitFor(() => expect(document.body.innerHTML).not.toContain('RK'))
  })
})

it('an edge has a number of the writer’s beside it, with the values since it was written', async () => {
  const tracker = await at.keeper.ask(contract.saveTracker, {
    name: 'Reports I redid',
    kind: 'count',
    min: 0,
    max: 99,
    low: '',
    high: '',
    hidden: false,
  })
  const give = async (day: string, value: number) =>
    at.keeper.ask(contract.saveEntry, {
      id: crypto.randomUUID(),
      base: 0,
      title: '',
      body: { version: 1, blocks: [] },
      occurred: { day, time: '10:00', zone: 'UTC' },
      trackers: { [tracker.id]: value },
    })
  // The keeper’s clock stands at 2 March 2026.
  await give('2026-02-20', 9)
  await give(today, 4)
  await at.keeper.ask(contract.addGoal, {
    area: 'let-go',
    why: '',
    whyNow: '',
    levels: { less: '', now: 'I redo it', expected: 'I leave it', more: '' },
    support: [],
    experiment: '',
    due: addDays(today, 30),
  })
  await open('/learning')
  await press('Choose a number for it')
  fireEvent.click(await screen.findByRole('radio', { name: 'Reports I redid' }))
  await press('Keep')
  await screen.findByText(/1 value since you wrote this edge: 4\./)
  expect(screen.getByText(/1 before it is not shown\./)).toBeDefined()
  await screen.findByRole('button', { name: 'Choose another number' })
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
