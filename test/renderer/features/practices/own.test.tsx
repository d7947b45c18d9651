import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { dropForm, pageInSight, takeBackForms } from '../../../../renderer/bridge/forms.ts'
import { PracticeEditorPage } from '../../../../renderer/features/practices/own/practice-editor-page.tsx'
import { emptyPractice, withStepAfter } from '../../../../renderer/features/practices/own/draft.ts'
import { RunPage } from '../../../../renderer/features/practices/run-page.tsx'
import { dismissToast, shownToasts } from '../../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from './with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const pages = { '/practice/:id/edit': () => <PracticeEditorPage />, '/practices': () => <h1>library</h1> }
const open = (path: string) => at.openAt(path, pages)
const write = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
async function throwAway(): Promise<void> {
  press('Leave without saving')
  const asked = await screen.findByRole('alertdialog')
  fireEvent.click(within(asked).getByRole('button', { name: 'Throw it away' }))
  await screen.findByRole('heading', { name: 'library' })
}
const own = async () => (await at.keeper.ask(contract.practices, {})).filter(line => line.own)
const stepButtons = () =>
  within(screen.getByRole('region', { name: 'Steps' }))
    .getAllByRole('listitem')
    .map(one => within(one).getByRole('button'))

describe('a practice of one’s own', () => {
  it('says beside each field what is missing, and is kept once it is whole', async () => {
    await open('/practice/new/edit')
    press('Save')
    await screen.findByText('Give it a title.')
    expect(screen.getByText('Give this step a name.')).toBeTruthy()
    expect(screen.getByText('Write the question.')).toBeTruthy()
    expect(await own()).toEqual([])
    write('Title', 'Before I answer')
    write('Name, in two or three words', 'The pull')
    write('Question', 'What do I want to answer at once?')
    press('Save')
    await screen.findByRole('heading', { name: 'library' })
    const [line] = await own()
    expect(line).toMatchObject({ title: 'Before I answer', grade: 'own', steps: 1 })
    const run = await at.keeper.ask(contract.startRun, { practice: line!.id, form: 'short' })
    expect(run.state).toBe('answering')
  })

  it('has its steps added, put in order and removed by key, with conditions on earlier answers', async () => {
    await open('/practice/new/edit')
    write('Title', 'Two ways')
    write('Name, in two or three words', 'Which way')
    write('Question', 'Which way?')
    fireEvent.change(screen.getByRole('combobox', { name: 'How it is answered' }), {
      target: { value: 'choice' },
    })
    const [left, right] = screen.getAllByRole('textbox', { name: /^Line/ })
    fireEvent.change(left!, { target: { value: 'Left' } })
    fireEvent.change(right!, { target: { value: 'Right' } })
    press('Add a step')
    write('Name, in two or three words', 'On the left')
    write('Question', 'What is there?')
    fireEvent.change(screen.getByRole('combobox', { name: 'After the answer to' }), {
      target: { value: 'step-1' },
    })
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Left' }).checked).toBe(true)
    press('Add a step')
    write('Name, in two or three words', 'Either way')
    write('Question', 'And then?')
    fireEvent.keyDown(stepButtons()[2]!, { key: 'ArrowUp', altKey: true })
    expect(stepButtons().map(one => one.textContent)).toEqual(['1Which way', '2Either way', '3On the left'])
    press('Save')
    await screen.findByRole('heading', { name: 'library' })
    const [line] = await own()
    const { steps } = await at.keeper.ask(contract.practice, { id: line!.id })
    expect(steps.map(({ name, showIf }) => [name, showIf])).toEqual([
      ['Which way', undefined],
      ['Either way', undefined],
      ['On the left', { 'step-1': ['o1'] }],
    ])
  })

  it('may begin as a copy of a built-in one, which stays as it is', async () => {
    await open('/practice/new/edit?from=energy-check')
    expect(screen.getByDisplayValue('Energy check, my version')).toBeTruthy()
    press('Save')
    await screen.findByRole('heading', { name: 'library' })
    expect(await own()).toMatchObject([{ title: 'Energy check, my version', grade: 'own' }])
    expect(await at.keeper.ask(contract.practice, { id: 'energy-check' })).toMatchObject({
      title: 'Energy check',
    })
  })

  it('is found again when the page was left, and after a lock, without being saved behind its writer', async () => {
    pageInSight.set('/practice/new/edit')
    await open('/practice/new/edit')
    write('Title', 'Half')
    at.leave()
    await open('/practice/new/edit')
    expect(screen.getByDisplayValue('Half')).toBeTruthy()
    write('Name, in two or three words', 'One')
    press('Add a step')
    expect(await act(async () => flushAll())).toBe(true)
    expect(await own()).toEqual([])
    // the window goes, and the next one begins
    at.leave()
    const sealed = (await at.keeper.ask(contract.takeDrafts, {})).filter(one => one.kind === 'form')
    expect(sealed).toMatchObject([{ form: 'practice', about: 'new', path: '/practice/new/edit', open: true }])
    dropForm({ form: 'practice', about: 'new' })
    expect(takeBackForms(sealed)).toBe('/practice/new/edit')
    await open('/practice/new/edit')
    expect(screen.getByDisplayValue('Half')).toBeTruthy()
    expect(stepButtons().map(one => one.textContent)).toEqual(['1One', '2Step without a name'])
    press('Leave without saving')
    const asked = await screen.findByRole('alertdialog')
    fireEvent.click(within(asked).getByRole('button', { name: 'Keep it' }))
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
    expect(screen.getByDisplayValue('Half')).toBeTruthy()
    await throwAway()
    await open('/practice/new/edit')
    expect(screen.queryByDisplayValue('Half')).toBeNull()
  })

  it('is left without a question where nothing was changed, and a step that was removed is put back by undo', async () => {
    await open('/practice/new/edit')
    press('Leave without saving')
    await screen.findByRole('heading', { name: 'library' })
    await open('/practice/new/edit')
    write('Name, in two or three words', 'One')
    press('Add a step')
    write('Name, in two or three words', 'Two')
    fireEvent.click(stepButtons()[0]!)
    press('Remove this step')
    expect(stepButtons().map(one => one.textContent)).toEqual(['1Two'])
    write('Title', 'Meanwhile')
    act(() => shownToasts().at(-1)?.undo?.())
    await waitFor(() => expect(stepButtons().map(one => one.textContent)).toEqual(['1One', '2Two']))
    expect(screen.getByDisplayValue('Meanwhile')).toBeTruthy()
    await throwAway()
  })

  it('that was begun and left is sealed too, and waits where it was left without opening itself', async () => {
    await open('/practice/new/edit')
    write('Title', 'Later')
    await open('/practices')
    expect(await act(async () => flushAll())).toBe(true)
    const sealed = (await at.keeper.ask(contract.takeDrafts, {})).filter(one => one.kind === 'form')
    expect(takeBackForms(sealed)).toBeUndefined()
    await open('/practice/new/edit')
    expect(screen.getByDisplayValue('Later')).toBeTruthy()
    await throwAway()
  })

  it('may have five hundred steps', async () => {
    let practice = { ...emptyPractice('long'), title: 'Long' }
    for (let step = 1; step < 500; step += 1) practice = withStepAfter(practice, step - 1).practice
    practice = {
      ...practice,
      steps: practice.steps.map((step, place) => ({ ...step, name: `Step ${place}`, prompt: 'What?' })),
    }
    await at.keeper.ask(contract.savePractice, { practice })
    await open('/practice/long/edit')
    await screen.findByRole('textbox', { name: 'Title' })
    expect(stepButtons()).toHaveLength(500)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add a step' }).disabled).toBe(true)
    fireEvent.click(stepButtons()[499]!)
    write('Question', 'The last one?')
    press('Save')
    await screen.findByRole('heading', { name: 'library' })
    expect((await at.keeper.ask(contract.practice, { id: 'long' })).steps.at(-1)?.prompt).toBe(
      'The last one?',
    )
  })

  it('goes on in a run that was paused when it was removed', async () => {
    const practice = {
      ...emptyPractice('gone'),
      title: 'Gone',
      steps: emptyPractice('gone').steps.map(step => ({ ...step, name: 'One', prompt: 'What is left?' })),
    }
    await at.keeper.ask(contract.savePractice, { practice })
    const run = await at.keeper.ask(contract.startRun, { practice: 'gone', form: 'full' })
    await at.keeper.ask(contract.removePractice, { id: 'gone' })
    await at.openAt(`/run/${run.id}`, { '/run/:id': () => <RunPage /> })
    expect(await screen.findByRole('textbox', { name: 'What is left?' })).toBeTruthy()
  })
})
