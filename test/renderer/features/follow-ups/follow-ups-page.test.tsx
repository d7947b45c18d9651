import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import type { Answers, Run } from '../../../../shared/domain/run.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { FollowUpsPage } from '../../../../renderer/features/follow-ups/follow-ups-page.tsx'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
  at.keeper.clock.set(new Date().toISOString())
})
afterEach(async () => {
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const open = () =>
  at.openAt('/follow-ups', { '/follow-ups': () => <FollowUpsPage />, '/run/:id': () => <h1>coming back</h1> })
const waiting = () => at.keeper.ask(contract.followUps, { today })

async function finished(due: string): Promise<Run> {
  const person = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
  const run = await at.keeper.ask(contract.startRun, { practice: 'positive-intent', form: 'full' })
  await at.keeper.ask(contract.saveRun, {
    id: run.id,
    at: 'back',
    answers: {
      who: { kind: 'person', person: person.id },
      story: { kind: 'text', text: 'It simply bores them.' },
      story_p: { kind: 'confidence', value: 73 },
      plan: { kind: 'ifthen', when: 'it is Thursday', action: 'ask first' },
      back: { kind: 'date', day: due },
    },
  })
  return at.keeper.ask(contract.finishRun, { id: run.id, today })
}

async function choose(menu: string, item: RegExp): Promise<void> {
  const button = screen.getAllByRole('button', { name: menu })[0]!
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyUp(button, { key: 'Enter' })
  fireEvent.click(button)
  const found = await screen.findByRole('menuitem', { name: item })
  fireEvent.click(found)
}

describe('the follow-ups', () => {
  it('say kindly that nothing waits, and where to begin', async () => {
    await open()
    expect(await screen.findByRole('heading', { name: 'Nothing waits for you' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'New agreement' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'New agreement' }))
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
    await choose('Add', /An agreement/)
    await screen.findByRole('dialog', { name: 'New agreement' })
  })

  it('stand by when they are due, and say nothing of what was guessed', async () => {
    await finished(addDays(today, -2))
    await open()
    const group = await screen.findByRole('region', { name: /Waiting for a while/ })
    expect(group.textContent).toContain('Positive-intent check · RK')
    expect(group.textContent).toContain('due 2 days ago')
    expect(document.body.innerHTML).not.toMatch(/bores|73/)
    // its plan is asked about in the return, and waits no second time
    expect(within(group).getByRole('list', { name: 'What you planned' }).textContent).toContain(
      'If it is Thursday, then I will ask first',
    )
    expect(screen.queryByRole('region', { name: /Later/ })).toBeNull()
  })

  it('lead into coming back', async () => {
    const run = await finished(today)
    const place = await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Come back to this' }))
    await screen.findByRole('heading', { name: 'coming back' })
    expect(place.history.at(-1)).toBe(`/run/${run.id}`)
    expect((await at.keeper.ask(contract.run, { id: run.id })).state).toBe('returning')
  })

  it('can be put off, and the putting off undone', async () => {
    await finished(today)
    await open()
    await screen.findByRole('button', { name: 'Come back to this' })
    await choose('Later', /In a week/)
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    await waitFor(() => expect(shownToasts()).toHaveLength(1))
    shownToasts()[0]?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })

  it('settle a plan in one press, and let that be changed', async () => {
    // the plan is due before its practice is come back to
    await finished(addDays(today, 30))
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Done' }))
    await screen.findByRole('region', { name: /Settled in the last seven days/ })
    await choose('Change', /Let go/)
    await waitFor(async () => {
      const [plan] = (await waiting()).settled
      expect(plan).toMatchObject({ kind: 'plan', plan: { result: 'let-go' } })
    })
  })

  it('let a plan go with a line about why', async () => {
    await finished(addDays(today, 30))
    await open()
    await screen.findByRole('button', { name: 'Done' })
    await choose('Something else', /Let go/)
    const dialog = await screen.findByRole('dialog', { name: 'Let it go' })
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'They left the team.' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Let it go' }))
    const settled = await screen.findByRole('region', { name: /Settled in the last seven days/ })
    expect(settled.textContent).toContain('They left the team.')
  })
})

async function captured(due: string): Promise<void> {
  await at.keeper.ask(contract.captureHunch, { statement: 'It simply bores them.', confidence: 73, due })
}

describe('a first explanation caught in passing', () => {
  it('asks what is known now before it shows what was thought, and keeps the answer beside it', async () => {
    await captured(today)
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Say how it turned out' }))
    const first = await screen.findByRole('dialog', { name: 'First: what do you know now?' })
    expect(document.body.innerHTML).not.toMatch(/bores|73/)
    fireEvent.change(within(first).getByRole('textbox'), { target: { value: 'They had no access.' } })
    fireEvent.click(within(first).getByRole('button', { name: 'Show what I thought' }))
    const then = await screen.findByRole('dialog', { name: 'How did it turn out?' })
    await within(then).findByText('It simply bores them.')
    fireEvent.click(within(then).getByLabelText('It did not hold'))
    fireEvent.click(within(then).getByLabelText('They told me'))
    fireEvent.click(within(then).getByRole('button', { name: 'Keep this' }))
    const settled = await screen.findByRole('region', { name: /Settled in the last seven days/ })
    await waitFor(() => expect(settled.textContent).toContain('It simply bores them.'))
    expect(settled.textContent).toContain('They had no access.')
  })

  it('takes a note, and can be let go with a reason and taken up again', async () => {
    await captured(today)
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Add a note' }))
    const note = await screen.findByRole('dialog', { name: 'Add to a sealed explanation' })
    fireEvent.change(within(note).getByRole('textbox'), { target: { value: 'They yawned twice.' } })
    fireEvent.click(within(note).getByRole('button', { name: 'Keep' }))
    expect((await screen.findByRole('list', { name: 'Added later' })).textContent).toContain(
      'They yawned twice.',
    )
    fireEvent.click(screen.getByRole('button', { name: 'Let it go' }))
    const dialog = await screen.findByRole('dialog', { name: 'Let it go' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Let it go' }))
    const settled = await screen.findByRole('region', { name: /Settled in the last seven days/ })
    expect(settled.textContent).toContain('Let go')
    expect(settled.textContent).not.toContain('bores')
    await waitFor(() => expect(shownToasts()).toHaveLength(1))
    shownToasts()[0]?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })
})

describe('one of them that is asked for', () => {
  it('has the focus among the others', async () => {
    const [first, second] = [addDays(today, -1), today]
    await at.keeper.ask(contract.captureHunch, { statement: 'One.', confidence: 50, due: first })
    const { id } = await at.keeper.ask(contract.captureHunch, {
      statement: 'Two.',
      confidence: 50,
      due: second,
    })
    await at.openAt(`/follow-ups?at=${id}`, { '/follow-ups': () => <FollowUpsPage /> })
    const rows = await screen.findAllByRole('listitem')
    expect(rows).toHaveLength(2)
    await waitFor(() => expect(document.activeElement).toBe(rows[1]))
  })
})

describe('beside what waits', () => {
  it('words are held without being shown, and then copied or thrown away', async () => {
    await at.keeper.ask(contract.holdWords, { text: 'Enough of this.', minutes: 20 })
    await open()
    const held = await screen.findByRole('region', { name: /Kept before sending/ })
    expect(held.textContent).toMatch(/can be read from/)
    expect(within(held).queryByRole('button', { name: 'Copy' })).toBeNull()
    expect(document.body.innerHTML).not.toContain('Enough of this.')
    at.keeper.clock.set(new Date(Date.now() + 21 * 60_000).toISOString())
    await open()
    await screen.findByText('Enough of this.')
    await screen.findByRole('button', { name: 'Copy' })
    fireEvent.click(screen.getByRole('button', { name: 'Throw away' }))
    const sure = await screen.findByRole('alertdialog')
    fireEvent.click(within(sure).getByRole('button', { name: 'Throw away' }))
    await waitFor(async () => expect(await at.keeper.ask(contract.heldWords, {})).toEqual([]))
  })

  it('the urge to send stands as it was and as it is, and the words may be changed before they are copied', async () => {
    await at.keeper.ask(contract.holdWords, { text: 'Enough of this.', minutes: 20, urge: 8 })
    await open()
    const waits = await screen.findByRole('region', { name: /Kept before sending/ })
    expect(waits.textContent).toContain('Urge was 8 of 10')
    expect(screen.queryByRole('button', { name: 'Look again' })).toBeNull()
    at.keeper.clock.set(new Date(Date.now() + 21 * 60_000).toISOString())
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Look again' }))
    const dialog = await screen.findByRole('dialog', { name: 'Look at it again' })
    const urge = within(dialog).getByRole('slider', { name: 'How strong is the urge to send it now?' })
    fireEvent.change(urge, { target: { value: '3' } })
    const words = within(dialog).getByLabelText('The words, to change if you like')
    fireEvent.change(words, { target: { value: 'Could we talk about this?' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await screen.findByText('Could we talk about this?')
    expect((await screen.findByRole('region', { name: /Kept before sending/ })).textContent).toContain(
      'Urge was 8, is 3',
    )
  })

  it('what became of words that were thrown away is told in figures, and can be forgotten', async () => {
    const { id } = await at.keeper.ask(contract.holdWords, { text: 'Enough.', minutes: 20, urge: 8 })
    at.keeper.clock.set(new Date(Date.now() + 21 * 60_000).toISOString())
    await at.keeper.ask(contract.lookAtHeld, { id, urge: 3, copied: true })
    await at.keeper.ask(contract.throwAwayHeld, { id })
    await open()
    const ends = await screen.findByRole('list', { name: 'Earlier ones' })
    expect(ends.textContent).toMatch(/ · copied out · urge 8, later 3$/)
    expect(document.body.textContent).not.toContain('Enough.')
    fireEvent.click(screen.getByRole('button', { name: 'Forget these' }))
    const asked = await screen.findByRole('alertdialog')
    expect(await at.keeper.ask(contract.heldEnds, {})).toHaveLength(1)
    fireEvent.click(within(asked).getByRole('button', { name: 'Forget these' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: /Kept before sending/ })).toBeNull())
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  })

  it('an agreement asks whether it still holds, and is put off or kept as it is', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    await at.keeper.ask(contract.saveCommitment, {
      people: [person],
      standard: 'Draft by Thursday noon',
      agreedOn: today,
      agreedByBoth: true,
      review: today,
    })
    await open()
    await screen.findByText(/Is this still how you want to work\? · RK/)
    fireEvent.click(screen.getByRole('button', { name: 'Look at it' }))
    const dialog = await screen.findByRole('dialog', { name: 'Is this still how you want to work?' })
    expect(within(dialog).getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true)
    fireEvent.click(within(dialog).getByLabelText('Still right'))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    const [kept] = await at.keeper.ask(contract.commitments, {})
    expect(kept).toMatchObject({ review: addDays(today, 91), reviews: [{ result: 'still-right' }] })
  })

  it('what wears on somebody asks whether it has eased, and that can be undone', async () => {
    const pain = { area: 'work', told: false, text: 'Three calls at once', day: today, due: today } as const
    await at.keeper.ask(contract.savePainPoint, { ...pain, fix: 'Calls on Tuesdays' })
    await open()
    await screen.findByText(/Has it eased\? · Your own/)
    screen.getByText('The fix: Calls on Tuesdays')
    fireEvent.click(screen.getByRole('button', { name: 'It has eased' }))
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    shownToasts().at(-1)?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })

  it('an agreed standard says plainly when it was missed three times, and points to itself', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    const { id } = await at.keeper.ask(contract.saveCommitment, {
      people: [person],
      standard: 'Draft by Thursday noon',
      agreedOn: today,
      agreedByBoth: true,
    })
    for (const day of [-14, -7]) {
      await at.keeper.ask(contract.addMiss, { id, miss: { day: addDays(today, day) } })
    }
    await open()
    const agreed = await screen.findByRole('region', { name: /Agreements/ })
    await waitFor(() => expect(agreed.textContent).toContain('RK'))
    expect(agreed.textContent).not.toContain('go back to the standard')
    fireEvent.click(within(agreed).getByRole('button', { name: 'Count a miss' }))
    const dialog = await screen.findByRole('dialog', { name: 'Count a miss' })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await screen.findByText(/has been missed 3 times.*go back to the standard/)
    await choose('More for this agreement', /Let it go/)
    await waitFor(async () => expect(await at.keeper.ask(contract.commitments, {})).toEqual([]))
  })

  it('a move on its way is asked about, put off, and marked as happened', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    await at.keeper.ask(contract.saveMove, { kind: 'broker', state: 'asked', people: [person], due: today })
    await open()
    const due = await screen.findByRole('region', { name: /^Today/ })
    await waitFor(() => expect(due.textContent).toContain('Introduce two people for a talk · RK'))
    fireEvent.click(within(due).getByRole('button', { name: 'It happened' }))
    const dialog = await screen.findByRole('dialog', { name: 'It happened' })
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' They meet each week. ' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Keep' }))
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    const { moves } = await at.keeper.ask(contract.personPage, { id: person, today })
    expect(moves).toMatchObject([{ state: 'happened', result: 'They meet each week.' }])
    shownToasts()[0]?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })

  it('a move of two is marked as asked, and let go with a line about why', async () => {
    const people = await Promise.all(
      ['RK', 'QT'].map(async alias => (await at.keeper.ask(contract.savePerson, { alias })).id),
    )
    await at.keeper.ask(contract.saveMove, { kind: 'broker', state: 'planned', people, due: today })
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Both are asked' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Both are asked' })).toBeNull())
    fireEvent.click(screen.getByRole('button', { name: 'Let it go' }))
    const dialog = await screen.findByRole('dialog', { name: 'Let it go' })
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'They met without me.' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Let it go' }))
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    const { moves } = await at.keeper.ask(contract.personPage, { id: people[0], today })
    expect(moves).toMatchObject([{ state: 'let-go', result: 'They met without me.' }])
  })

  it('a practice without a guess is let go, with a note below its entry, and taken up again', async () => {
    const { id } = await at.keeper.ask(contract.startRun, { practice: 'us-and-them', form: 'full' })
    const answers: Answers = { back: { kind: 'date', day: today } }
    await at.keeper.ask(contract.saveRun, { id, at: 'back', answers })
    const { entry } = await at.keeper.ask(contract.finishRun, { id, today })
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Let it go' }))
    const dialog = await screen.findByRole('dialog', { name: 'Let it go' })
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'It was answered.' } })
    fireEvent.click(within(dialog).getByRole('button', { name: 'Let it go' }))
    await waitFor(async () => expect((await waiting()).due).toEqual([]))
    const { addenda } = await at.keeper.ask(contract.entry, { id: entry })
    expect(addenda).toMatchObject([{ text: 'It was answered.' }])
    shownToasts()[0]?.undo?.()
    await waitFor(async () => expect((await waiting()).due).toHaveLength(1))
  })
})
