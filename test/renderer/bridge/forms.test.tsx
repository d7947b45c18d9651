import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as z from 'zod'
import { contract } from '../../../shared/contract/contract.ts'
import { flushAll } from '../../../renderer/bridge/flush.ts'
import {
  pageInSight,
  takeBackForms,
  useFormField,
  useReopened,
  useSealedForm,
  waitingForms,
  words,
} from '../../../renderer/bridge/forms.ts'
import { nextWindow } from './next-window.ts'
import { windowWithKeeper, type KeeperWindow } from '../features/practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => at.close())

function Form({ onClose }: { readonly onClose: () => void }) {
  const form = useSealedForm('note', 'k1')
  const [text, type] = useFormField(form, words('text', 'as it was'))
  const [points, give] = useFormField(form, { name: 'points', shape: z.number(), first: 1 })
  return (
    <dialog open>
      <input aria-label="Text" value={text} onChange={event => type(event.currentTarget.value)} />
      <button type="button" onClick={() => give(points + 1)}>{`${points} points`}</button>
      <button type="button" onClick={onClose}>
        Put away
      </button>
      <button type="button" onClick={form.closing(onClose)}>
        Give up
      </button>
    </dialog>
  )
}

function Page() {
  const [about, open] = useState<string>()
  useReopened('note', open)
  return (
    <>
      <h1>A page</h1>
      <button type="button" onClick={() => open('k1')}>
        Open
      </button>
      {about === undefined ? null : <Form onClose={() => open(undefined)} />}
    </>
  )
}

const page = async () => at.openAt('/here', { '/here': () => <Page /> })
const field = () => screen.getByLabelText<HTMLInputElement>('Text')
const write = (text: string) => fireEvent.change(field(), { target: { value: text } })

test('a form that was being filled in is open again in the next window, with all that stood in it', async () => {
  pageInSight.set('/here?part=two')
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('half a thou')
  fireEvent.click(screen.getByText('1 points'))
  expect(await nextWindow(at)).toBe('/here?part=two')
  await page()
  await screen.findByRole('dialog')
  expect(field().value).toBe('half a thou')
  expect(screen.getByText('2 points')).toBeDefined()
  expect(waitingForms.get()).toEqual([])
})

test('comes back a second time, though nothing was changed in between', async () => {
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('patient')
  await nextWindow(at)
  await page()
  await screen.findByRole('dialog')
  await nextWindow(at)
  await page()
  await screen.findByRole('dialog')
  expect(field().value).toBe('patient')
})

test('waits, and is sealed again, until its page is opened', async () => {
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('elsewhere')
  await nextWindow(at)
  await nextWindow(at)
  expect(waitingForms.get()).toMatchObject([{ form: 'note', fields: { text: 'elsewhere' } }])
  await page()
  expect(within(await screen.findByRole('dialog')).getByDisplayValue('elsewhere')).toBeDefined()
})

test('one that was given up, or in which nothing was changed, leaves nothing behind', async () => {
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('given up')
  fireEvent.click(screen.getByText('Give up'))
  fireEvent.click(screen.getByText('Open'))
  expect(field().value).toBe('as it was')
  write('changed')
  write('as it was')
  fireEvent.click(screen.getByText('Put away'))
  await act(async () => flushAll())
  expect(at.asked).not.toContain(contract.sealDrafts.channel)
})

test('one that was put away, or whose page was left, is as it was when it is opened again', async () => {
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('put away')
  fireEvent.click(screen.getByText('Put away'))
  fireEvent.click(screen.getByText('Open'))
  expect(field().value).toBe('put away')
  write('left')
  await page()
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByText('Open'))
  expect(field().value).toBe('left')
})

test('one that was put away is still so in the next window, and opens only when it is asked for', async () => {
  await page()
  fireEvent.click(screen.getByText('Open'))
  write('put away')
  fireEvent.click(screen.getByText('Put away'))
  await nextWindow(at)
  expect(waitingForms.get()).toEqual([])
  await page()
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByText('Open'))
  expect(field().value).toBe('put away')
})

test('what does not fit a field any more gives way to what it begins with', async () => {
  const form = { kind: 'form' as const, form: 'note', about: 'k1', path: '/here', open: true }
  takeBackForms([{ ...form, fields: { text: 7, points: 5 } }])
  await page()
  await screen.findByRole('dialog')
  expect(field().value).toBe('as it was')
  expect(screen.getByText('5 points')).toBeDefined()
})

test('a form in hand that names a person who is erased comes back without the name', async () => {
  const { id } = await at.keeper.ask(contract.savePerson, { alias: 'Odile' })
  const sealed = {
    kind: 'form' as const,
    form: 'note',
    about: 'k1',
    path: '/here',
    open: true,
    fields: { text: 'Odile came late', people: [id], deep: { who: id, why: ['Odile said so'], sure: 40 } },
  }
  await at.keeper.ask(contract.sealDrafts, { words: [sealed] })
  await at.keeper.ask(contract.erasePerson, {
    person: id,
    way: 'delete',
    words: [],
    instead: 'someone',
    spare: [],
  })
  await waitFor(async () =>
    expect(await at.keeper.ask(contract.takeDrafts, {})).toMatchObject([
      {
        fields: { text: 'someone came late', people: [], deep: { why: ['someone said so'], sure: 40 } },
      },
    ]),
  )
})
