import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { selfChecks } from '../../../../shared/practices/self-checks.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { LearningPage } from '../../../../renderer/features/learning/learning-page.tsx'
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

const open = async (part = 'edge') =>
  at.openAt(`/learning?part=${part}`, { '/learning': () => <LearningPage />, '/run/:id': () => null })
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })

async function choose(menu: string | RegExp, item: RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name: menu })
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyUp(button, { key: 'Enter' })
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}

describe('my edge', () => {
  it('is let go with a line about why, which stays with it, and is taken up again', async () => {
    await at.keeper.ask(contract.addGoal, {
      area: 'let-go',
      why: '',
      whyNow: '',
      levels: { less: '', now: 'I redo it', expected: 'I leave it', more: '' },
      support: [],
      experiment: '',
      due: addDays(today, 30),
    })
    await open()
    await choose('More', /Let it go/)
    const dialog = within(await screen.findByRole('dialog', { name: 'Let it go' }))
    fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Another one is nearer' } })
    fireEvent.click(dialog.getByRole('button', { name: 'Let it go' }))
    await waitFor(async () =>
      expect(await at.keeper.ask(contract.goals, {})).toMatchObject([
        { state: 'let-go', evidence: [{ text: 'Another one is nearer', by: 'me', day: today }] },
      ]),
    )
    shownToasts()[0]?.undo?.()
    await waitFor(async () =>
      expect(await at.keeper.ask(contract.goals, {})).toMatchObject([{ state: 'open' }]),
    )
  })

  it('is written with its lines, gathers what was seen, and is judged in the words of the lines', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    await open()
    await press('Write an edge')
    await screen.findByRole('dialog', { name: 'Write an edge' })
    fireEvent.click(screen.getByLabelText('Letting go and delegating'))
    const keep = screen.getByRole<HTMLButtonElement>('button', { name: 'Keep' })
    expect(keep.disabled).toBe(true)
    type(/^Now:/, 'I check all of it')
    type(/^As hoped:/, 'I check half')
    fireEvent.click(await screen.findByLabelText('RK'))
    fireEvent.click(keep)
    await screen.findByText('I check half')
    await screen.findByText('With help from RK')
    await press('Add what was seen')
    fireEvent.click(await screen.findByLabelText('Someone else'))
    type('What was seen or said?', 'They asked less')
    await press('Keep')
    await screen.findByText('They asked less')
    await screen.findByText(/^Someone else saw this/)
    await press('Judge it…')
    const judging = await screen.findByRole('dialog', { name: 'Which line came true?' })
    // Lines that were left empty are no choice.
    expect(within(judging).getAllByRole('radio')).toHaveLength(2)
    fireEvent.click(within(judging).getByRole('radio', { name: /I check half/ }))
    fireEvent.click(within(judging).getByRole('button', { name: 'Keep this' }))
    await screen.findByText(/^Judged on/)
    const [goal] = await at.keeper.ask(contract.goals, {})
    expect(goal).toMatchObject({
      state: 'judged',
      level: 'expected',
      levels: { less: '', now: 'I check all of it', expected: 'I check half', more: '' },
      evidence: [{ by: 'someone', text: 'They asked less', day: today }],
    })
    expect(screen.queryByRole('button', { name: 'Judge it…' })).toBeNull()
  })
})

describe('lessons', () => {
  it('are added, found by their words, and shown with a mask while names are veiled', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Zoe' })
    const { id } = await at.keeper.ask(contract.saveLesson, { text: 'Zoe likes a written question' })
    await at.keeper.ask(contract.postponeLesson, { id, due: addDays(today, 5) })
    await open('lessons')
    await screen.findByText('Zoe likes a written question')
    type('One sentence you want to keep', ' Ask before judging ')
    await press('Add')
    await screen.findAllByText('Ask before judging')
    await screen.findByLabelText('Find a lesson')
    type('Find a lesson', 'JUDG')
    await waitFor(() => expect(screen.queryByText('Zoe likes a written question')).toBeNull())
    type('Find a lesson', 'zebra')
    await screen.findByText('No lesson has these words.')
    type('Find a lesson', '')
    await screen.findByText('Zoe likes a written question')
    veil.set(true)
    await waitFor(() => expect(screen.queryByText(/Zoe/)).toBeNull())
    await screen.findByText(/likes a written question/)
  })

  it('that are due are asked about, revised with the reason, and what was believed stays in sight', async () => {
    const { id } = await at.keeper.ask(contract.saveLesson, { text: 'People resist change' })
    await at.keeper.ask(contract.postponeLesson, { id, due: addDays(today, -1) })
    await open('lessons')
    await screen.findByRole('heading', { name: 'Is it still true?' })
    await press('Revise…')
    const dialog = await screen.findByRole('dialog', { name: 'Revise the lesson' })
    const keep = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Keep' })
    type('What you believe now', 'People resist surprise')
    expect(keep.disabled).toBe(true)
    type('What changed your mind?', 'They told me')
    fireEvent.click(keep)
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Is it still true?' })).toBeNull())
    await screen.findByText('People resist surprise')
    fireEvent.click(screen.getByText('What you believed before'))
    await screen.findByText('People resist change')
    await screen.findByText(/Because: They told me/)
  })

  it('that are due and still true come back on the day that is said', async () => {
    const { id } = await at.keeper.ask(contract.saveLesson, { text: 'Wait' })
    // The keeper of a test has a calendar of its own: from here on the lesson is believed since today.
    const look = { id, result: 'revised', text: 'Wait a day', because: 'It helped' } as const
    await at.keeper.ask(contract.lookAtLesson, { look, today })
    await at.keeper.ask(contract.postponeLesson, { id, due: today })
    await open('lessons')
    await press('Still true')
    await waitFor(() => expect(shownToasts()[0]?.text).toMatch(/^Kept\. It comes back on/))
    const [lesson] = await at.keeper.ask(contract.lessons, {})
    expect(lesson?.reviews).toMatchObject([{ result: 'revised' }, { result: 'still-true' }])
    expect(lesson?.due).toBe(addDays(today, 1))
  })

  it('are let go, stand apart from then on, and can be taken up again', async () => {
    await at.keeper.ask(contract.saveLesson, { text: 'Never email' })
    await at.keeper.ask(contract.saveLesson, { text: 'Wait' })
    await open('lessons')
    const list = await screen.findByRole('list', { name: 'Lessons' })
    const line = (await within(list).findByText('Never email')).closest('li')
    if (line === null) throw new Error('no line')
    const [more] = within(line).getAllByRole('button', { name: 'More for this lesson' })
    if (more === undefined) throw new Error('no menu')
    fireEvent.keyDown(more, { key: 'Enter' })
    fireEvent.keyUp(more, { key: 'Enter' })
    fireEvent.click(more)
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Let go…' }))
    await screen.findByRole('dialog', { name: 'Let the lesson go' })
    await press('Let it go')
    await waitFor(() => expect(within(list).queryByText('Never email')).toBeNull())
    fireEvent.click(await screen.findByLabelText('Let go'))
    await screen.findAllByText('Never email')
    await choose('More for this lesson', /Take it up again/)
    await waitFor(async () => {
      const all = await at.keeper.ask(contract.lessons, {})
      expect(all.map(({ letGoAt }) => letGoAt)).toEqual([undefined, undefined])
    })
  })
})

describe('feedback', () => {
  it('is written down, answered the other way, and both say so', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    await open('feedback')
    await press('Write down feedback')
    await screen.findByRole('option', { name: 'RK' })
    fireEvent.change(screen.getByLabelText('From whom?'), {
      target: { value: screen.getByRole<HTMLOptionElement>('option', { name: 'RK' }).value },
    })
    type('What was said?', 'You rush')
    await press('Keep')
    await screen.findByText('You rush')
    await screen.findByText('from RK')
    await choose('More for this feedback', /Write what answers it/)
    type('What was said?', 'Thank you, I waited today')
    await press('Keep')
    await screen.findByText('Answers “You rush”')
    await screen.findByText('Answered by “Thank you, I waited today”')
    const [gave, got] = await at.keeper.ask(contract.feedback, {})
    expect([gave?.direction, gave?.answers, gave?.person]).toEqual(['gave', got?.id, got?.person])
    await press('Say what you did with it')
    type('What did you do with it?', 'Counted to ten')
    await press('Keep')
    await screen.findByText('What you did with it: Counted to ten')
  })
})

describe('self-checks', () => {
  const [scale] = selfChecks
  if (scale === undefined) throw new Error('no self-check')
  const done = async (answers: number[], daysAgo: number) =>
    at.keeper.ask(contract.saveSelfCheck, {
      scale: scale.id,
      version: scale.version,
      answers,
      day: addDays(today, -daysAgo),
    })

  it('say that nobody has tested them', async () => {
    await open('checks')
    await screen.findByText(/Nobody has tested whether they measure what they ask about/)
    expect(await screen.findAllByText('Not done yet')).toHaveLength(selfChecks.length)
  })

  it('hide what was answered before while one is due, and show it once it is done', async () => {
    await done([5, 5, 5, 1], 15)
    await open('checks')
    await screen.findByText(/Your earlier answers show again/)
    expect(screen.queryByText(/Your last score/)).toBeNull()
    const [now] = await screen.findAllByRole('button', { name: 'Do it now' })
    if (now === undefined) throw new Error('no button')
    fireEvent.click(now)
    const dialog = await screen.findByRole('dialog', { name: scale.title })
    const keep = within(dialog).getByRole<HTMLButtonElement>('button', { name: 'Keep this' })
    for (const item of scale.items) {
      expect(keep.disabled).toBe(true)
      const group = within(dialog).getByRole('radiogroup', { name: item.text })
      fireEvent.click(within(group).getByLabelText('About half the time'))
    }
    fireEvent.click(keep)
    await screen.findByText(/Your last score, from 0 to 4: 2\.0\./)
    await screen.findByText(/After 6 more you see what is usual for you/)
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table' }))
    const table = await screen.findByRole('table', { name: `${scale.title}, your scores` })
    expect(within(table).getAllByRole('row')).toHaveLength(3)
    expect(within(table).getByText('4.0')).toBeTruthy()
  })

  it('say what is usual from eight on, and ask no more once that is stopped', async () => {
    for (let number = 0; number < 8; number += 1)
      await done([3, 3, number % 2 === 0 ? 3 : 4, 3], 200 - 14 * number)
    await open('checks')
    await press('Stop asking')
    await screen.findByText('Not asked any more')
    await screen.findByText(/That is usual for you: your scores mostly move between/)
    const { waiting } = await at.keeper.ask(contract.selfChecks, {})
    expect(waiting).toEqual([])
  })
})

it('the week’s review is begun from here', async () => {
  const place = await open()
  await press('Review the week')
  await waitFor(() => expect(place.history.at(-1)).toMatch(/^\/run\//))
  const [run] = await at.keeper.ask(contract.runsOf, { state: 'all' })
  expect(run?.practice).toBe('weekly-review')
})
