import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { registerCommand } from '../../../../renderer/bridge/commands.ts'
import { toggleVeil, veil } from '../../../../renderer/names/veil.ts'
import { SettingsPage } from '../../../../renderer/features/settings/settings-page.tsx'
import { spellKey } from '../../../../renderer/ui/secrets/recovery-words.ts'
import { Fault } from '../../../../shared/faults.ts'
import { pretendWindow, surroundings, textOf } from '../../pretend-window.tsx'

afterEach(cleanup)

const here = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a11'
const there = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a12'

function settings(answers: Record<string, (input: unknown) => unknown> = {}) {
  const known = [
    { id: here, name: 'Mine', place: '/home/me', current: true },
    { id: there, name: 'Coaching', place: '/disk', current: false },
  ]
  const preferences = {
    theme: 'system',
    textSize: 18,
    autoLock: 5,
    typewriter: false,
    veilOnBlur: false,
    notices: false,
  }
  const pretend = pretendWindow({
    'shell.setPreferences': input => Object.assign(preferences, input),
    'shell.journals': () => known,
    'shell.forgetJournal': input => {
      const { id } = Object(input)
      known.splice(
        known.findIndex(journal => journal.id === id),
        1,
      )
      return null
    },
    'vault.facts': () => ({
      createdAt: '2026-01-05T09:00:00.000Z',
      entries: 312,
      recoveryConfirmed: true,
      backups: [
        { id: 'b2', at: '2026-11-22T10:00:00.000Z', bytes: 2_345_678, verified: true },
        { id: 'b1', at: '2026-11-21T10:00:00.000Z', bytes: 2_300_000 },
      ],
    }),
    ...answers,
  })
  render(<SettingsPage />, surroundings())
  return pretend
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

it('changes the colours, the size of the words and the lock', async () => {
  const pretend = settings()
  fireEvent.click(screen.getByLabelText('Dark'))
  fireEvent.change(screen.getByLabelText('Size of your words'), { target: { value: '20' } })
  await waitFor(() =>
    expect(pretend.inputsOf('shell.setPreferences')).toEqual([{ theme: 'dark' }, { textSize: 20 }]),
  )
  fireEvent.click(screen.getByLabelText(/^Lock when nobody/))
  expect(await screen.findByText(/whoever finds the computer open/)).toBeDefined()
  expect(pretend.inputsOf('shell.setPreferences').at(-1)).toEqual({ autoLock: 'never' })
})

it('sets how the page moves while one writes, and when names are veiled', async () => {
  const pretend = settings()
  fireEvent.click(screen.getByLabelText(/^Keep the line in the middle/))
  fireEvent.click(screen.getByLabelText(/^Veil names when this window loses focus/))
  await waitFor(() =>
    expect(pretend.inputsOf('shell.setPreferences')).toEqual([{ typewriter: true }, { veilOnBlur: true }]),
  )
  fireEvent.click(screen.getByLabelText(/^Veil names when this window loses focus/))
  await waitFor(() => expect(pretend.inputsOf('shell.setPreferences').at(-1)).toEqual({ veilOnBlur: false }))
})

it('says what the veil hides and what it cannot, and veils names now', async () => {
  const stop = registerCommand('toggle-veil', toggleVeil)
  settings()
  expect(screen.getByText(/nicknames of theirs, descriptions and pictures stay as they are/)).toBeDefined()
  press(/^Veil names now/)
  expect(veil.get()).toBe(true)
  press(/^Lift the veil/)
  expect(veil.get()).toBe(false)
  stop()
})

it('lists the backups with what is known of each', async () => {
  settings()
  const table = await screen.findByRole('table', { name: 'Backups' })
  const [, newest, older] = within(table).getAllByRole('row')
  expect(newest?.textContent).toMatch(/2\.3 MBOpens$/)
  expect(older?.textContent).toMatch(/Not checked yet$/)
  expect(screen.getByText(/312 entries/)).toBeDefined()
})

it('changes the passphrase when the present one is right, and says when it is not', async () => {
  let right = false
  const pretend = settings({
    'vault.changePassphrase': () => {
      if (!right) throw new Fault('wrong-passphrase')
      return null
    },
  })
  press('Change passphrase…')
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.change(dialog.getByLabelText('Your passphrase now'), { target: { value: 'old one' } })
  fireEvent.change(dialog.getByLabelText('The new one'), {
    target: { value: 'tuna myth harsh relax festival moon' },
  })
  fireEvent.change(dialog.getByLabelText('The same again'), {
    target: { value: 'tuna myth harsh relax festival moon' },
  })
  await dialog.findByText(/as hard to guess as it needs to be/)
  fireEvent.click(dialog.getByRole('button', { name: 'Change it' }))
  expect(await dialog.findByText('That passphrase does not open this journal')).toBeDefined()
  right = true
  fireEvent.click(dialog.getByRole('button', { name: 'Change it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const input = Object(pretend.inputsOf('vault.changePassphrase')[1])
  expect(textOf(input.current)).toBe('old one')
  expect(textOf(input.next)).toBe('tuna myth harsh relax festival moon')
})

it('changes the passphrase by the recovery words when the present one is forgotten', async () => {
  const key = new Uint8Array(32).fill(5)
  const words = await spellKey(key)
  const pretend = settings({ 'vault.resetPassphrase': () => null })
  press('Change passphrase…')
  const dialog = within(await screen.findByRole('dialog'))
  fireEvent.click(dialog.getByRole('button', { name: 'I only have my recovery words' }))
  const type = (label: RegExp | string, value: string) =>
    fireEvent.change(dialog.getByLabelText(label), { target: { value } })
  type(/24 recovery words/, words.slice(1).join(' '))
  type('The new one', 'tuna myth harsh relax festival moon')
  type('The same again', 'tuna myth harsh relax festival moon')
  await dialog.findByText(/as hard to guess as it needs to be/)
  fireEvent.click(dialog.getByRole('button', { name: 'Change it' }))
  await dialog.findByText(/There are 23 words here/)
  expect(pretend.inputsOf('vault.resetPassphrase')).toEqual([])
  type(/24 recovery words/, words.join(' '))
  fireEvent.click(dialog.getByRole('button', { name: 'Change it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const input = Object(pretend.inputsOf('vault.resetPassphrase')[0])
  expect(input.recoveryKey).toEqual(key)
  expect(textOf(input.next)).toBe('tuna myth harsh relax festival moon')
})

it('makes new recovery words, shows them and asks three back', async () => {
  const key = new Uint8Array(32).fill(3)
  const pretend = settings({
    'vault.newRecoveryKey': () => ({ recoveryKey: new Uint8Array(key) }),
    'vault.confirmRecovery': () => null,
  })
  press('New recovery words…')
  fireEvent.change(within(await screen.findByRole('dialog')).getByLabelText('Passphrase'), {
    target: { value: 'mine' },
  })
  press('Make new words')
  await screen.findByText(/Write them on paper/)
  press('I have written them down')
  const words = await spellKey(key)
  for (const field of screen.getAllByLabelText(/^Word \d+$/)) {
    const place = Number(field.closest('.field')?.querySelector('label')?.textContent?.replace(/\D/g, ''))
    fireEvent.change(field, { target: { value: words[place - 1] } })
  }
  press('These are right')
  await waitFor(() => expect(pretend.inputsOf('vault.confirmRecovery')).toHaveLength(1))
})

it('forgets another journal and leaves it where it is', async () => {
  const pretend = settings()
  fireEvent.click(await screen.findByRole('button', { name: 'Forget Coaching' }))
  await waitFor(() => expect(screen.queryByText('Coaching')).toBeNull())
  expect(pretend.inputsOf('shell.forgetJournal')).toEqual([{ id: there }])
})

it('says what leaves this computer', () => {
  settings()
  expect(screen.getByText('Nothing.')).toBeDefined()
})

it('offers in the sample only what makes sense there, and a journal of one’s own', async () => {
  const pretend = settings({
    'vault.status': () => ({ presence: 'open', sample: true }),
    'shell.startNew': () => null,
  })
  await screen.findByRole('heading', { name: 'This is the sample' })
  for (const title of ['Passphrase', 'Recovery words', 'Where the journal is', 'Backups'])
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
  expect(screen.getByRole('heading', { name: 'Appearance' })).toBeDefined()
  press('Start my own journal')
  await waitFor(() => expect(pretend.inputsOf('shell.startNew')).toHaveLength(1))
})
