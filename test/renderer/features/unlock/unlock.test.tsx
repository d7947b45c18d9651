import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Unlock } from '../../../../renderer/features/unlock/unlock.tsx'
import { spellKey } from '../../../../renderer/ui/secrets/recovery-words.ts'
import { setKeeperGone } from '../../../../renderer/bridge/keeper-gone.ts'
import { setNotMoved } from '../../../../renderer/bridge/not-moved.ts'
import { standBy } from '../../../../renderer/bridge/leaving.ts'
import { Fault, type FaultCode } from '../../../../shared/faults.ts'
import { pretendWindow, surroundings, textOf } from '../../pretend-window.tsx'

afterEach(() => {
  cleanup()
  setKeeperGone(false)
  setNotMoved(undefined)
})

const refuse = (code: FaultCode) => () => {
  throw new Fault(code)
}

function atTheDoor(answers: Record<string, (input: unknown) => unknown>, code?: FaultCode) {
  const pretend = pretendWindow(answers)
  const opened: unknown[] = []
  const tried: string[] = []
  render(
    <Unlock code={code} onOpen={notices => opened.push(notices)} onTryAgain={() => tried.push('again')} />,
    surroundings(),
  )
  return { pretend, opened, tried }
}

const type = (label: RegExp | string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const fieldOf = (input: unknown, name: string): unknown => Object(input)[name]

it('opens with the bytes of the passphrase in its composed form', async () => {
  const { pretend, opened } = atTheDoor({ 'vault.unlock': () => ({ notices: [] }) })
  type('Passphrase', 'cafe\u0301 am See')
  press('Unlock')
  await waitFor(() => expect(opened).toEqual([[]]))
  const [input] = pretend.inputsOf('vault.unlock')
  expect(textOf(fieldOf(input, 'passphrase'))).toBe('caf\u00e9 am See')
  expect(fieldOf(input, 'acceptOlder')).toBeUndefined()
})

it('says exactly that a wrong passphrase does not open this journal, and keeps what was typed', async () => {
  const { opened } = atTheDoor({ 'vault.unlock': refuse('wrong-passphrase') })
  type('Passphrase', 'not this one')
  press('Unlock')
  expect(await screen.findByText(/^That passphrase does not open this journal/)).toBeDefined()
  expect(screen.getByLabelText('Passphrase')).toHaveProperty('value', 'not this one')
  expect(screen.getByLabelText('Passphrase').getAttribute('aria-invalid')).toBe('true')
  expect(opened).toEqual([])
  type('Passphrase', 'another')
  expect(screen.queryByText(/^That passphrase does not open/)).toBeNull()
})

it('hides the passphrase until it is asked to show it', () => {
  atTheDoor({})
  expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('password')
  press('Show')
  expect(screen.getByLabelText('Passphrase').getAttribute('type')).toBe('text')
})

it('asks nothing of the keeper for an empty passphrase', () => {
  const { pretend } = atTheDoor({})
  press('Unlock')
  expect(pretend.asked).toEqual([])
})

it('opens with recovery words, and asks the keeper only when they can be right', async () => {
  const key = new Uint8Array(32).fill(9)
  const words = await spellKey(key)
  const { pretend, opened } = atTheDoor({ 'vault.recover': () => ({ notices: ['header-recovered'] }) })
  press('Use recovery words')
  await screen.findByLabelText(/24 recovery words/)
  type(/24 recovery words/, words.slice(0, 20).join(' '))
  press('Unlock')
  expect(await screen.findByText(/There are 20 words here/)).toBeDefined()
  expect(pretend.asked).toEqual([])
  type(/24 recovery words/, words.join('\n'))
  press('Unlock')
  expect(await screen.findByRole('heading', { name: 'Choose a new passphrase' })).toBeDefined()
  expect(opened).toEqual([])
  press('Later')
  await waitFor(() => expect(opened).toEqual([['header-recovered']]))
  expect(pretend.asked).toEqual([{ channel: 'vault.recover', input: { recoveryKey: key } }])
})

it('makes a new passphrase with the words that were just typed, before the journal is shown', async () => {
  const key = new Uint8Array(32).fill(9)
  const words = await spellKey(key)
  const { pretend, opened } = atTheDoor({
    'vault.recover': () => ({ notices: ['draft-recovered'] }),
    'vault.resetPassphrase': refuse('disk-full'),
  })
  press('Use recovery words')
  await screen.findByLabelText(/24 recovery words/)
  type(/24 recovery words/, words.join(' '))
  press('Unlock')
  await screen.findByRole('heading', { name: 'Choose a new passphrase' })
  type('Passphrase', 'password')
  type('The same again', 'password')
  await screen.findByText(/guessed at once/)
  press('Use this passphrase')
  await screen.findByText(/Choose something harder to guess/)
  expect(pretend.inputsOf('vault.resetPassphrase')).toEqual([])
  type('Passphrase', 'eleven quiet foxes under glass')
  type('The same again', 'eleven quiet foxes under glass')
  await screen.findByText(/as hard to guess as it needs/)
  press('Use this passphrase')
  expect(await screen.findByText('The disk is full')).toBeDefined()
  expect(opened).toEqual([])
  pretend.answer('vault.resetPassphrase', () => null)
  press('Use this passphrase')
  await waitFor(() => expect(opened).toEqual([['draft-recovered']]))
  const [, input] = pretend.inputsOf('vault.resetPassphrase')
  expect(fieldOf(input, 'recoveryKey')).toEqual(key)
  expect(textOf(fieldOf(input, 'next'))).toBe('eleven quiet foxes under glass')
})

it('opens an older copy with the same passphrase when that is wanted', async () => {
  const { pretend, opened } = atTheDoor({
    'vault.unlock': input => {
      if (fieldOf(input, 'acceptOlder') !== true) throw new Fault('vault-older-than-seen')
      return { notices: ['older-than-seen-accepted'] }
    },
  })
  type('Passphrase', 'mine')
  press('Unlock')
  await screen.findByText('This is an older copy of your journal')
  press('Use it anyway')
  await waitFor(() => expect(opened).toEqual([['older-than-seen-accepted']]))
  const [, second] = pretend.inputsOf('vault.unlock')
  expect(textOf(fieldOf(second, 'passphrase'))).toBe('mine')
})

it('opens what another computer seems to have open, when it is said to be open nowhere else', async () => {
  const { pretend, opened } = atTheDoor({
    'vault.unlock': input => {
      if (fieldOf(input, 'takeOver') !== true) throw new Fault('vault-in-use')
      return { notices: [] }
    },
  })
  type('Passphrase', 'mine')
  press('Unlock')
  await screen.findByText('This journal is open somewhere else')
  expect(fieldOf(pretend.inputsOf('vault.unlock')[0], 'takeOver')).toBeUndefined()
  press('It is not open anywhere else: open it here')
  await waitFor(() => expect(opened).toEqual([[]]))
})

const damagedWith = (backups: readonly object[]) => ({
  'vault.unlock': refuse('vault-damaged'),
  'vault.backups': () => backups,
  'vault.restore': () => ({ notices: ['restored'] }),
})
const toTheBackups = async () => {
  type('Passphrase', 'mine')
  press('Unlock')
  await screen.findByText('Part of this journal cannot be read')
  press('Go back to a backup')
  await screen.findByRole('radiogroup', { name: 'Go back to' })
}
const failed = { id: 'failed', at: '2026-11-22T10:00:41.000Z', bytes: 2_000_000, verified: false }
const newest = { id: 'newest', at: '2026-11-22T10:00:07.000Z', bytes: 2_000_000 }
const checked = { id: 'checked', at: '2026-11-21T10:00:00.000Z', bytes: 1_900_000, verified: true }

it('goes back to a backup that was chosen, with its passphrase', async () => {
  const { pretend, opened } = atTheDoor(damagedWith([newest, checked]))
  await toTheBackups()
  fireEvent.click(screen.getByLabelText(/checked by opening it/))
  type('Passphrase', 'mine then')
  press('Restore and open')
  await waitFor(() => expect(opened).toEqual([['restored']]))
  const [input] = pretend.inputsOf('vault.restore')
  expect(fieldOf(input, 'backup')).toBe('checked')
  expect(textOf(fieldOf(fieldOf(input, 'secret'), 'bytes'))).toBe('mine then')
})

it('offers the newest backup that did not fail its check, and tells two of one minute apart', async () => {
  atTheDoor(damagedWith([failed, newest, checked]))
  await toTheBackups()
  expect(screen.getByLabelText(/not checked yet/)).toHaveProperty('checked', true)
  expect(screen.getByLabelText(/:00:41/)).toHaveProperty('checked', false)
  expect(screen.getByLabelText(/:00:07/)).toHaveProperty('checked', true)
})

it('goes back to a backup with the recovery words, and lets a new passphrase be chosen', async () => {
  const key = new Uint8Array(32).fill(9)
  const words = await spellKey(key)
  const { pretend } = atTheDoor(damagedWith([newest, checked]))
  await toTheBackups()
  press('Use recovery words')
  type(/24 recovery words/, words.join(' '))
  press('Restore and open')
  expect(await screen.findByRole('heading', { name: 'Choose a new passphrase' })).toBeDefined()
  expect(pretend.inputsOf('vault.restore')).toEqual([
    { backup: 'newest', secret: { kind: 'recovery', bytes: key } },
  ])
})

it('shows no door to a journal that is missing, but the ways to it', async () => {
  const { pretend, tried } = atTheDoor({ 'shell.openOther': () => true }, 'vault-missing')
  expect(screen.getByText('The journal is not where it was')).toBeDefined()
  expect(screen.queryByLabelText('Passphrase')).toBeNull()
  press('Choose a folder')
  await waitFor(() => expect(pretend.inputsOf('shell.openOther')).toHaveLength(1))
  press('Try again')
  expect(tried).toEqual(['again'])
})

it('names no journal before someone asks for another', async () => {
  const journals = [
    { id: '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a11', name: 'Mine', place: '/a', current: true },
    { id: '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a12', name: 'Coaching', place: '/b', current: false },
  ]
  const { pretend } = atTheDoor({ 'shell.journals': () => journals, 'shell.switchTo': () => null })
  expect(screen.queryByText('Coaching')).toBeNull()
  expect(pretend.asked).toEqual([])
  press('Another journal')
  fireEvent.click(await screen.findByRole('button', { name: 'Coaching' }))
  await waitFor(() => expect(pretend.inputsOf('shell.switchTo')).toEqual([{ id: journals[1]?.id }]))
})

it('says that the keeper stopped and that what was saved is there', async () => {
  const { pretend } = atTheDoor({})
  const stop = standBy()
  await pretend.fromShell({ kind: 'keeper-gone' })
  stop()
  expect(screen.getByText(/stopped and was started again/)).toBeDefined()
})

it('says that a move failed and why, above a door that opens', async () => {
  const { pretend } = atTheDoor({})
  const stop = standBy()
  await pretend.fromShell({ kind: 'not-moved', code: 'disk-full' })
  stop()
  expect(screen.getByText('The journal stays where it was')).toBeDefined()
  expect(screen.getByText(/It could not be moved: The disk is full\./)).toBeDefined()
  expect(screen.getByLabelText('Passphrase')).toBeDefined()
})
