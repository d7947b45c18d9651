import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { dayOf } from '../../../renderer/bridge/calendar.ts'
import { pageInSight, waitingForms } from '../../../renderer/bridge/forms.ts'
import { FollowUpsPage } from '../../../renderer/features/follow-ups/follow-ups-page.tsx'
import { NotebooksPage } from '../../../renderer/features/labels/notebooks-page.tsx'
import { TagsPage } from '../../../renderer/features/labels/tags-page.tsx'
import { LearningPage } from '../../../renderer/features/learning/learning-page.tsx'
import { PersonPage } from '../../../renderer/features/people/person-page.tsx'
import { LensButton } from '../../../renderer/lens/lens-button.tsx'
import { windowWithKeeper, type KeeperWindow } from '../features/practices/with-a-keeper.tsx'
import { nextWindow } from './next-window.ts'

const today = dayOf(new Date())
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

function Worded() {
  const [text, setText] = useState('Dana is lazy. Then lunch.')
  return (
    <>
      <h1>A step</h1>
      <LensButton about="facts" text={text} rules={['trait']} onChange={setText} />
    </>
  )
}

const pages = {
  '/person/:id': () => <PersonPage />,
  '/notebooks': () => <NotebooksPage />,
  '/tags': () => <TagsPage />,
  '/learning': () => <LearningPage />,
  '/follow-ups': () => <FollowUpsPage />,
  '/step': () => <Worded />,
}

async function open(path: string): Promise<void> {
  pageInSight.set(path)
  await at.openAt(path, pages)
}

/** The journal is locked and opened again, on the page that was in sight. */
async function lock(): Promise<void> {
  const path = await nextWindow(at)
  if (path === undefined) throw new Error('nothing was in sight')
  await open(path)
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const choose = async (menu: string, item: string) => {
  const button = await screen.findByRole('button', { name: menu })
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyUp(button, { key: 'Enter' })
  fireEvent.click(button)
  fireEvent.click(await screen.findByRole('menuitem', { name: item }))
}
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } })
const dialog = async (name: string) => within(await screen.findByRole('dialog', { name }))

test('the name of a new notebook is still being given, and nothing waits any more', async () => {
  await open('/notebooks')
  await press('New notebook')
  write('Name', 'Peer coach')
  await lock()
  const box = await dialog('New notebook')
  expect(box.getByDisplayValue('Peer coach')).toBeDefined()
  expect(waitingForms.get()).toEqual([])
  await press('Keep')
  await screen.findByRole('link', { name: /Peer coach/ })
})

test('the new name of one tag comes back for that tag alone', async () => {
  await at.keeper.ask(contract.saveTag, { name: 'hiring' })
  await at.keeper.ask(contract.saveTag, { name: 'review' })
  await open('/tags')
  await choose('More about #review', 'Rename…')
  write('Name', 'reviews')
  await lock()
  expect((await dialog('Rename #review')).getByDisplayValue('reviews')).toBeDefined()
})

test('the word in place of a name, and what is to happen, stand in the dialog as before', async () => {
  const { id } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
  await open(`/person/${id}`)
  await choose('More for RK', 'Erase…')
  await screen.findByRole('dialog', { name: 'Erase this person' })
  fireEvent.click(screen.getByLabelText(/^Nobody/))
  write('In place of the name', 'a colleague')
  write('Other names you wrote for them', 'Rika')
  await press('Show what will change')
  await screen.findByText(/^This cannot be undone/)
  await lock()
  await screen.findByText(/^This cannot be undone/)
  await press('Back')
  const box = await dialog('Erase this person')
  expect(box.getByDisplayValue('a colleague')).toBeDefined()
  expect(box.getByDisplayValue('Rika')).toBeDefined()
  expect(box.getByLabelText(/^Nobody/)).toHaveProperty('checked', true)
})

test('the line that came true of an edge stays chosen', async () => {
  await at.keeper.ask(contract.addGoal, {
    area: 'careers',
    levels: { less: '', now: 'I check all', expected: 'I check half', more: '' },
    why: '',
    whyNow: '',
    experiment: '',
    support: [],
    due: today,
  })
  await open('/learning')
  await press('Judge it…')
  fireEvent.click((await dialog('Which line came true?')).getByRole('radio', { name: /I check half/ }))
  await lock()
  const box = await dialog('Which line came true?')
  expect(box.getByRole('radio', { name: /I check half/ })).toHaveProperty('checked', true)
})

test('how a first explanation turned out is not asked from the start again', async () => {
  await at.keeper.ask(contract.captureHunch, { statement: 'It bores them.', confidence: 60, due: today })
  await open('/follow-ups')
  await press('Say how it turned out')
  await press('Show what I thought')
  fireEvent.click((await dialog('How did it turn out?')).getByRole('radio', { name: 'Partly' }))
  await lock()
  const box = await dialog('How did it turn out?')
  await box.findByText('It bores them.')
  expect(box.getByRole('radio', { name: 'Partly' })).toHaveProperty('checked', true)
})

test('a sentence that was being put in other words is open again at its question', async () => {
  await open('/step')
  await press('Look at my wording')
  await press('Reword')
  write('In other words', 'Dana came an hour late.')
  await lock()
  expect(await screen.findByDisplayValue('Dana came an hour late.')).toBeDefined()
  await act(async () => press('Use these words'))
  await waitFor(() => expect(screen.queryByLabelText('In other words')).toBeNull())
})
