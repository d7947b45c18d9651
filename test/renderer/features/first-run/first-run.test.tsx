import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FirstRun } from '../../../../renderer/features/first-run/first-run.tsx'
import { spellKey } from '../../../../renderer/ui/secrets/recovery-words.ts'
import { Fault } from '../../../../shared/faults.ts'
import { pretendWindow, surroundings, textOf } from '../../pretend-window.tsx'

afterEach(cleanup)

const grant = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a11'
const elsewhere = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a12'
const key = new Uint8Array(32).fill(5)

function begin(answers: Record<string, (input: unknown) => unknown> = {}) {
  const pretend = pretendWindow({
    'shell.defaultPlace': () => ({ id: grant, name: 'My journal', place: '/home/me', current: false }),
    'shell.choosePlace': () => ({ id: elsewhere, name: 'My journal', place: '/disk', current: false }),
    'vault.create': () => ({ recoveryKey: new Uint8Array(key) }),
    'vault.confirmRecovery': () => null,
    ...answers,
  })
  const opened: unknown[] = []
  render(<FirstRun onOpen={(notices, how) => opened.push({ notices, ...how })} />, surroundings())
  return { pretend, opened }
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const type = (label: RegExp | string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const good = 'tuna myth harsh relax festival moon'

async function choosePassphrase(passphrase = good, again = passphrase) {
  press('Start my journal')
  await screen.findByText('/home/me')
  type('Passphrase', passphrase)
  type('The same again', again)
}

it('tells the promise and the note about the law before anything else', () => {
  const { pretend } = begin()
  expect(screen.getByText(/not the same as outside the law/)).toBeDefined()
  expect(screen.getByText(/never goes online/)).toBeDefined()
  expect(pretend.asked).toEqual([])
})

it('goes all the way: place and passphrase, words shown, three asked back, a question', async () => {
  const { pretend, opened } = begin()
  await choosePassphrase()
  await screen.findByText(/as hard to guess as it needs to be/)
  press('Choose another place')
  await screen.findByText('/disk')
  press('Make my journal')

  await screen.findByText('Your recovery words')
  const made = Object(pretend.inputsOf('vault.create')[0])
  expect(made.grant).toBe(elsewhere)
  expect(textOf(made.passphrase)).toBe(good)
  const words = await spellKey(key)
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(24))
  expect(screen.getAllByRole('listitem').map(item => item.textContent)).toEqual(
    words.map((word, at) => `${at + 1}${word}`),
  )

  press('I have written them down')
  press('These are right')
  expect(screen.getAllByText('Not this one')).toHaveLength(3)
  expect(pretend.inputsOf('vault.confirmRecovery')).toHaveLength(0)
  for (const field of screen.getAllByLabelText(/^Word \d+$/)) {
    const place = Number(field.closest('.field')?.querySelector('label')?.textContent?.replace(/\D/g, ''))
    fireEvent.change(field, { target: { value: ` ${words[place - 1]?.toUpperCase()} ` } })
  }
  press('These are right')

  await screen.findByText('Your journal is ready')
  expect(pretend.inputsOf('vault.confirmRecovery')).toHaveLength(1)
  press('Write about this')
  expect(opened).toEqual([{ notices: [], path: expect.stringMatching(/^\/write\/new\?prompt=Who%20on/) }])
})

it('does not make a journal with a passphrase that falls at once, or was typed two ways', async () => {
  const { pretend } = begin()
  await choosePassphrase('password')
  await screen.findByText(/guessed at once/)
  press('Make my journal')
  expect(screen.getByText(/Choose something harder to guess/)).toBeDefined()
  expect(screen.queryByText(/guessed at once/)).toBeNull()
  // the other complaint comes at the same time, not after the first is cured
  type('The same again', 'passwort')
  expect(screen.getByText(/Choose something harder to guess/)).toBeDefined()
  expect(screen.getByText(/These two are not the same/)).toBeDefined()
  type('Passphrase', good)
  type('The same again', `${good}s`)
  await screen.findByText(/as hard to guess as it needs to be/)
  press('Make my journal')
  expect(screen.getByText(/These two are not the same/)).toBeDefined()
  expect(pretend.inputsOf('vault.create')).toHaveLength(0)
})

it('suggests a passphrase and shows it', async () => {
  begin()
  press('Start my journal')
  press('Suggest one')
  const shown = await screen.findByLabelText(/^Suggested/)
  expect(shown).toHaveProperty('value', expect.stringMatching(/^([a-z]+ ){5}[a-z]+$/))
  expect(screen.getByLabelText('Passphrase')).toHaveProperty('value', Object(shown).value)
})

it('says what kept the journal from being made, and lets it be tried again', async () => {
  begin({
    'vault.create': () => {
      throw new Fault('disk-full')
    },
  })
  await choosePassphrase()
  await screen.findByText(/as hard to guess as it needs to be/)
  press('Make my journal')
  expect(await screen.findByText('The disk is full')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Make my journal' })).toHaveProperty('disabled', false)
})

it('opens the sample journal and says that it is the sample', async () => {
  const { pretend, opened } = begin({ 'vault.openSample': () => ({ notices: [] }) })
  press('Look at the sample journal')
  await waitFor(() => expect(opened).toEqual([{ notices: [], sample: true }]))
  expect(pretend.inputsOf('vault.openSample')).toEqual([
    { today: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
  ])
})

it('lets the recovery words wait, unconfirmed', async () => {
  const { pretend, opened } = begin()
  await choosePassphrase()
  await screen.findByText(/as hard to guess as it needs to be/)
  press('Make my journal')
  await screen.findByText('Your recovery words')
  press('Not now')
  press('Not now, show me around')
  expect(opened).toEqual([{ notices: [], path: '/today' }])
  expect(pretend.inputsOf('vault.confirmRecovery')).toHaveLength(0)
})
