import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandId } from '../../../../shared/contract/announcements.ts'
import { contract } from '../../../../shared/contract/contract.ts'
import { addDays } from '../../../../shared/domain/days.ts'
import { Fault } from '../../../../shared/faults.ts'
import { dayOf } from '../../../../renderer/bridge/calendar.ts'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { Captures } from '../../../../renderer/features/capture/captures.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
  at.keeper.clock.set(new Date().toISOString())
})
afterEach(async () => {
  veil.set(false)
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const page = () => (
  <>
    <h1>any page</h1>
    <Captures />
  </>
)

async function open(command: CommandId): Promise<HTMLElement> {
  await at.openAt('/anywhere', { '/anywhere': page })
  act(() => void runCommand(command))
  return screen.findByRole('dialog')
}

const words = () => screen.getByLabelText('What you want to send')
const dialogNamed = async (name: string) => screen.findByRole('dialog', { name })
const again = async (command: CommandId) => {
  act(() => void runCommand(command))
  return screen.findByRole('dialog')
}
const escape = async (dialog: HTMLElement) => {
  fireEvent.keyDown(dialog, { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
}

describe('what was begun and not kept', () => {
  it('is there again after Escape, until it is given up', async () => {
    const dialog = await open('hold-words')
    fireEvent.change(words(), { target: { value: 'Enough of this.' } })
    await escape(dialog)
    expect(shownToasts()[0]?.text).toMatch(/stays in hand/)
    const second = await again('hold-words')
    expect(words()).toHaveProperty('value', 'Enough of this.')
    within(second).getByText(/This is what you had begun/)
    fireEvent.click(within(second).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await again('hold-words')
    expect(words()).toHaveProperty('value', '')
    expect(screen.queryByText(/This is what you had begun/)).toBeNull()
  })

  it('is not spoken of where there is nothing of it', async () => {
    await escape(await open('hold-words'))
    expect(shownToasts()).toEqual([])
  })

  it('waits while something else is caught, and is open again after it', async () => {
    await open('hold-words')
    fireEvent.change(words(), { target: { value: 'Enough of this.' } })
    act(() => void runCommand('capture-lesson'))
    const lesson = await dialogNamed('Today I learned')
    expect(screen.queryByRole('dialog', { name: 'Keep words before sending' })).toBeNull()
    fireEvent.change(within(lesson).getByRole('textbox'), { target: { value: 'Wait an hour.' } })
    fireEvent.click(keep(lesson))
    await dialogNamed('Keep words before sending')
    expect(words()).toHaveProperty('value', 'Enough of this.')
    expect(await texts()).toEqual(['Wait an hour.'])
  })

  it('stays in hand when it could not be kept', async () => {
    const dialog = await open('capture-lesson')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: 'Wait an hour.' } })
    const { lessons } = at.keeper.vault.journal()
    const { save } = lessons
    lessons.save = () => {
      throw new Fault('disk-full')
    }
    fireEvent.click(keep(dialog))
    await within(dialog).findByRole('alert')
    lessons.save = save
    await escape(dialog)
    await again('capture-lesson')
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Wait an hour.')
    fireEvent.click(keep(screen.getByRole('dialog')))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await again('capture-lesson')
    expect(screen.getByRole('textbox')).toHaveProperty('value', '')
  })
})

const keep = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: 'Keep' })

describe('a hunch', () => {
  it('is sealed from any page with a sentence and how sure; whom, what kind and when need not be said', async () => {
    const dialog = await open('capture-hunch')
    fireEvent.change(within(dialog).getByLabelText('I think …'), {
      target: { value: 'The brief was unclear.' },
    })
    expect(keep(dialog)).toHaveProperty('disabled', true)
    fireEvent.change(within(dialog).getByLabelText('How sure are you?'), { target: { value: '65' } })
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { later } = await at.keeper.ask(contract.followUps, { today })
    const [item] = later
    if (item?.kind !== 'hunch') throw new Error('no hunch waits')
    expect(item.hunch.due).toBe(addDays(today, 7))
    expect(await at.keeper.ask(contract.hunch, { id: item.hunch.id })).toMatchObject({
      statement: 'The brief was unclear.',
      confidence: 65,
      category: 'not-sure',
    })
    expect(shownToasts()[0]?.text).toMatch(/^Sealed\. It comes back on/)
  })

  it('takes whom it is about, what it is closest to, and another day', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
    const dialog = await open('capture-hunch')
    fireEvent.change(within(dialog).getByLabelText('I think …'), {
      target: { value: 'They were waiting for me.' },
    })
    fireEvent.change(within(dialog).getByLabelText('How sure are you?'), { target: { value: '40' } })
    const whom = await within(dialog).findByLabelText('About whom, if anybody')
    fireEvent.change(whom, { target: { value: person } })
    fireEvent.change(within(dialog).getByLabelText('Closest to, if you like'), { target: { value: 'mine' } })
    fireEvent.click(within(dialog).getByLabelText('In 3 days'))
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { later } = await at.keeper.ask(contract.followUps, { today })
    expect(later).toMatchObject([{ alias: 'RK', hunch: { due: addDays(today, 3) } }])
  })

  it('takes somebody who was not here before, chosen or not', async () => {
    const dialog = await open('capture-hunch')
    fireEvent.change(within(dialog).getByLabelText('I think …'), { target: { value: 'They were waiting.' } })
    fireEvent.change(within(dialog).getByLabelText('How sure are you?'), { target: { value: '40' } })
    fireEvent.change(within(dialog).getByLabelText('About whom, if anybody'), { target: { value: 'RK' } })
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const { later } = await at.keeper.ask(contract.followUps, { today })
    expect(later).toMatchObject([{ alias: 'RK' }])
    act(() => void runCommand('hold-words'))
    const words = await screen.findByRole('dialog')
    fireEvent.change(within(words).getByLabelText('What you want to send'), { target: { value: 'Enough.' } })
    fireEvent.change(await within(words).findByLabelText('Or somebody new'), { target: { value: 'rk' } })
    fireEvent.click(keep(words))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [person] = await at.keeper.ask(contract.people, {})
    expect(await at.keeper.ask(contract.people, {})).toHaveLength(1)
    expect((await at.keeper.ask(contract.heldWords, {}))[0]?.person).toBe(person?.id)
  })

  it('asks for the veil to be lifted first', async () => {
    veil.set(true)
    const dialog = await open('capture-hunch')
    expect(within(dialog).queryByLabelText('I think …')).toBeNull()
    within(dialog).getByRole('button', { name: 'Lift the veil' })
  })
})

describe('a talk', () => {
  it('is kept with a press on a name and Enter, the last seen first, and can be undone', async () => {
    const [anna, ben] = [
      await at.keeper.ask(contract.savePerson, { alias: 'Anna' }),
      await at.keeper.ask(contract.savePerson, { alias: 'Ben' }),
    ]
    await at.keeper.ask(contract.addContact, { people: [ben.id], day: addDays(today, -2), mode: 'call' })
    const dialog = await open('capture-talk')
    const names = await within(dialog).findAllByRole('checkbox')
    expect(names.map(one => one.closest('label')?.textContent)).toEqual(['Ben', 'Anna'])
    fireEvent.click(within(dialog).getByLabelText('Anna'))
    fireEvent.click(within(dialog).getByLabelText('By video'))
    fireEvent.click(within(dialog).getByLabelText('It was planned'))
    const day = within(dialog).getByLabelText('On which day')
    expect(day).toHaveProperty('value', today)
    fireEvent.change(day, { target: { value: addDays(today, 1) } })
    expect(keep(dialog)).toHaveProperty('disabled', true)
    fireEvent.change(day, { target: { value: addDays(today, -1) } })
    const form = names[0]?.closest('form')
    expect(within(form!).getByRole('button', { name: 'Keep' })).toHaveProperty('type', 'submit')
    fireEvent.submit(form!)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const talk = async () => (await at.keeper.ask(contract.personPage, { id: anna.id, today })).lastTalk
    expect(await talk()).toMatchObject({
      day: addDays(today, -1),
      mode: 'video',
      began: 'planned',
      people: [anna.id],
    })
    act(() => shownToasts()[0]?.undo?.())
    await waitFor(async () => expect(await talk()).toBeUndefined())
  })

  it('is kept with somebody who was not here before, by a name and Enter', async () => {
    const dialog = await open('capture-talk')
    const name = await within(dialog).findByLabelText('Initials or a nickname')
    expect(keep(dialog)).toHaveProperty('disabled', true)
    fireEvent.change(name, { target: { value: 'RK' } })
    fireEvent.keyDown(name, { key: 'Enter' })
    await waitFor(() => expect(within(dialog).getByLabelText('RK')).toHaveProperty('checked', true))
    // One that was typed and not added goes along.
    fireEvent.change(within(dialog).getByLabelText('Find or add someone'), { target: { value: 'Ida' } })
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const people = await at.keeper.ask(contract.people, {})
    expect(people.map(({ alias }) => alias).toSorted()).toEqual(['Ida', 'RK'])
    for (const { id } of people)
      expect((await at.keeper.ask(contract.personPage, { id, today })).lastTalk?.day).toBe(today)
    act(() => void runCommand('capture-talk'))
    await within(await screen.findByRole('dialog')).findByLabelText('RK')
    expect(screen.queryByText(/This is what you had begun/)).toBeNull()
  })

  it('takes whoever is called as was typed, and adds nobody twice', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Anna' })
    const dialog = await open('capture-talk')
    fireEvent.change(await within(dialog).findByLabelText('Find or add someone'), {
      target: { value: 'anna' },
    })
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await at.keeper.ask(contract.people, {})).toHaveLength(1)
  })
})

const texts = async () => (await at.keeper.ask(contract.lessons, {})).map(({ text }) => text)

describe('a lesson', () => {
  it('is written under the veil too, for no name is asked for; what stood there when it fell is masked', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Anna' })
    const dialog = await open('capture-lesson')
    const field = within(dialog).getByRole('textbox')
    fireEvent.change(field, { target: { value: 'Ask Anna first' } })
    act(() => veil.set(true))
    expect(field).toHaveProperty('value', 'Ask ••• first')
    expect(field).toHaveProperty('readOnly', true)
    act(() => veil.set(false))
    fireEvent.change(field, { target: { value: '' } })
    act(() => veil.set(true))
    fireEvent.change(field, { target: { value: 'Ask earlier' } })
    fireEvent.click(keep(dialog))
    await waitFor(async () => expect(await texts()).toEqual(['Ask earlier']))
  })

  it('is one line, and can be undone', async () => {
    const dialog = await open('capture-lesson')
    fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' Ask before the deadline. ' } })
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await texts()).toEqual(['Ask before the deadline.'])
    act(() => shownToasts()[0]?.undo?.())
    await waitFor(async () => expect(await texts()).toEqual([]))
  })
})

describe('words to send', () => {
  it('are held for as long as was said, and not to be read until then', async () => {
    const dialog = await open('hold-words')
    fireEvent.change(within(dialog).getByLabelText('What you want to send'), {
      target: { value: 'Enough of this.' },
    })
    const urge = within(dialog).getByRole('slider', { name: /^How strong is the urge/ })
    expect(urge.getAttribute('aria-valuetext')).toBe('Not said')
    fireEvent.change(urge, { target: { value: '8' } })
    fireEvent.click(within(dialog).getByLabelText('20 minutes'))
    fireEvent.click(keep(dialog))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [held] = await at.keeper.ask(contract.heldWords, {})
    expect(held).not.toHaveProperty('text')
    expect(held?.urge).toBe(8)
    expect(Date.parse(held?.until ?? '') - Date.parse(held?.heldAt ?? '')).toBe(20 * 60_000)
  })
})
