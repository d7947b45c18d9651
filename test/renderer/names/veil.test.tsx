import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useSealedForm } from '../../../renderer/bridge/forms.ts'
import { changePreferences } from '../../../renderer/bridge/preferences.ts'
import { FormDialog } from '../../../renderer/names/form-dialog.tsx'
import { useCopy } from '../../../renderer/names/use-copy.ts'
import { useNames } from '../../../renderer/names/use-names.ts'
import { toggleVeil, useVeilOnBlur, veil } from '../../../renderer/names/veil.ts'
import { TextField } from '../../../renderer/ui/text-field.tsx'
import { shownToasts } from '../../../renderer/ui/toast.ts'
import { NotebookId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import { pretendWindow, surroundings } from '../pretend-window.tsx'

const person = PersonId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13')
const tag = TagId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a14')
const other = NotebookId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a15')
const times = { createdAt: '2026-01-05T09:00:00.000Z', savedAt: '2026-01-05T09:00:00.000Z' }
const preferences = {
  theme: 'system',
  textSize: 18,
  autoLock: 5,
  typewriter: false,
  veilOnBlur: false,
  notices: false,
}

function Copying() {
  const copy = useCopy()
  return (
    <button type="button" onClick={() => copy('Anneke was late')}>
      Copy
    </button>
  )
}

function Names() {
  useVeilOnBlur()
  const names = useNames()
  return (
    <ul>
      <li>{names.person(person) ?? 'nobody'}</li>
      <li>{names.tag(tag) ?? 'no tag'}</li>
      <li>{names.notebook(firstNotebook) ?? 'no notebook'}</li>
      <li>{names.notebook(other) ?? 'no notebook'}</li>
      <li>{names.text('Anneke was late')}</li>
      <Copying />
    </ul>
  )
}

async function shown() {
  pretendWindow({
    'people.list': () => [{ id: person, alias: 'Anneke', ...times }],
    'tags.list': () => [{ id: tag, name: 'about Anneke', entries: 2 }],
    'notebooks.list': () => [
      { id: firstNotebook, name: '', entries: 3 },
      { id: other, name: 'Anneke’s year', entries: 1 },
    ],
    'shell.setPreferences': part => ({ ...preferences, ...Object(part) }),
  })
  render(<Names />, surroundings())
  await waitFor(() => expect(said()).toEqual(inClear))
}

const said = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
const inClear = ['Anneke', 'about Anneke', 'Main notebook', 'Anneke’s year', 'Anneke was late']
const underVeil = ['•••', 'about •••', 'Main notebook', '•••’s year', '••• was late']
const turn = (what: 'blur' | 'focus') => act(() => void window.dispatchEvent(new Event(what)))

beforeEach(() => act(() => veil.set(false)))
afterEach(async () => {
  await act(() => changePreferences({ veilOnBlur: false }))
  act(() => {
    if (veil.get()) toggleVeil()
  })
  cleanup()
})

test('The veil masks people, and their names in tags, notebooks and text; it is lifted by the same command', async () => {
  await shown()
  act(toggleVeil)
  expect(said()).toEqual(underVeil)
  act(toggleVeil)
  expect(said()).toEqual(inClear)
})

test('Another program in front lets the veil fall only where that is wanted', async () => {
  await shown()
  turn('blur')
  expect(said()).toEqual(inClear)
  await act(() => changePreferences({ veilOnBlur: true }))
  turn('blur')
  expect(said()).toEqual(underVeil)
  turn('focus')
  expect(said()).toEqual(inClear)
})

test('A veil put down by hand stays down when the window comes to the front', async () => {
  await shown()
  await act(() => changePreferences({ veilOnBlur: true }))
  act(toggleVeil)
  turn('blur')
  turn('focus')
  expect(said()).toEqual(underVeil)
})

function Form() {
  useVeilOnBlur()
  const [alias, setAlias] = useState('Anneke')
  const [note, setNote] = useState('Early riser')
  return (
    <FormDialog
      form={useSealedForm('change')}
      title="Change"
      error={null}
      isBusy={false}
      isReady
      onClose={() => undefined}
      onSave={() => undefined}
    >
      <TextField label="Alias" value={alias} onChange={setAlias} takesFocus />
      <TextField label="Note" value={note} onChange={setNote} />
    </FormDialog>
  )
}

test('A form waits unseen and unread while another program is in front, and the caret is where it was afterwards', async () => {
  await act(() => changePreferences({ veilOnBlur: true }))
  render(<Form />, surroundings())
  const note = screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' })
  act(() => note.focus())
  note.setSelectionRange(5, 5)
  turn('blur')
  expect(screen.queryByRole('textbox')).toBeNull()
  screen.getByRole('button', { name: 'Lift the veil' })
  expect(document.activeElement?.textContent).toMatch(/^Names are veiled/)
  turn('focus')
  expect(screen.getAllByRole('textbox')).toContain(note)
  expect([document.activeElement, note.selectionStart, note.value]).toEqual([note, 5, 'Early riser'])
})

test('A form that is opened under the veil is not there before it is lifted, and then begins with its first field', () => {
  act(toggleVeil)
  render(<Form />, surroundings())
  expect(document.body.innerHTML).not.toContain('Early riser')
  fireEvent.click(screen.getByRole('button', { name: 'Lift the veil' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Alias' }))
})

test('A veil that fell by itself is lifted when that is wanted no more', async () => {
  await shown()
  await act(() => changePreferences({ veilOnBlur: true }))
  turn('blur')
  await act(() => changePreferences({ veilOnBlur: false }))
  expect(said()).toEqual(inClear)
})

test('Words are copied as they stand there, and it is said when names in them are veiled', async () => {
  const taken: string[] = []
  Object.assign(document, {
    execCommand: () => {
      const clipboardData = { setData: (_: string, text: string) => void taken.push(text) }
      document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }))
      return true
    },
  })
  await shown()
  fireEvent.click(screen.getByText('Copy'))
  act(() => toggleVeil())
  fireEvent.click(screen.getByText('Copy'))
  expect(taken).toEqual(['Anneke was late', '••• was late'])
  expect(shownToasts().map(({ text }) => text)).toEqual(['Copied.', 'Copied. Names in it are veiled.'])
})
