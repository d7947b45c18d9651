import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../../../shared/domain/entry.ts'
import { EntryId, type TrackerId } from '../../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { TrackersPage } from '../../../../renderer/features/trackers/trackers-page.tsx'
import { veil } from '../../../../renderer/names/veil.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  veil.set(false)
  await at.close()
})

const open = () => at.openAt('/trackers', { '/trackers': () => <TrackersPage /> })
const trackers = () => at.keeper.ask(contract.trackers, {})
const make = (name: string) =>
  at.keeper.ask(contract.saveTracker, {
    name,
    kind: 'scale',
    min: 1,
    max: 5,
    low: 'tired',
    high: 'rested',
    hidden: false,
  })
const entryOn = (day: string, values: EntryDraft['trackers']): EntryDraft => ({
  id: EntryId.parse(crypto.randomUUID()),
  base: 0,
  title: '',
  body: documentOf('A day.'),
  occurred: { day, time: '10:00', zone: 'UTC' },
  notebook: firstNotebook,
  trackers: values,
})
const give = (day: string, id: TrackerId, value: number) =>
  at.keeper.ask(contract.saveEntry, entryOn(day, { [id]: value }))

describe('trackers', () => {
  it('are made with a name and a kind', async () => {
    await open()
    fireEvent.click((await screen.findAllByRole('button', { name: 'New tracker' }))[0]!)
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Keep' }).disabled).toBe(true)
    fireEvent.change(dialog.getByRole('textbox', { name: 'Name' }), { target: { value: 'Interruptions' } })
    fireEvent.click(dialog.getByRole('radio', { name: /A count/ }))
    fireEvent.click(dialog.getByRole('button', { name: 'Keep' }))
    await screen.findByRole('heading', { name: 'Interruptions' })
    expect(await trackers()).toMatchObject([{ name: 'Interruptions', kind: 'count', min: 0 }])
  })

  it('begin from one that is ready, worded as the writer likes, and offer it no more', async () => {
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Begin from it: How the answer came about' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: 'What the lowest means' }).value).toBe(
      'I told them',
    )
    fireEvent.click(dialog.getByRole('button', { name: 'Keep' }))
    await screen.findByRole('button', { name: 'More for How the answer came about' })
    expect(await trackers()).toMatchObject([
      { name: 'How the answer came about', kind: 'scale', min: 1, max: 3, high: 'we found it together' },
    ])
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /^Begin from it: How the answer/ })).toBeNull(),
    )
    fireEvent.click(screen.getAllByRole('button', { name: 'New tracker' })[0]!)
    const blank = within(await screen.findByRole('dialog'))
    expect(blank.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('')
    fireEvent.click(blank.getByRole('button', { name: 'Cancel' }))
  })

  it('show the values of the entries over time, as a picture and as a table', async () => {
    const { id } = await make('Rest')
    for (const [day, value] of [
      ['2026-11-02', 2],
      ['2026-11-03', 5],
      ['2026-11-05', 3],
      ['2026-11-09', 4],
    ] as const)
      await give(day, id, value)
    await open()
    expect(await screen.findByText('4 dots over time, between 2 and 5.')).toBeTruthy()
    const rows = within(screen.getByRole('table', { name: 'Values of Rest' })).getAllByRole('row')
    expect(rows.slice(1).map(row => row.textContent)).toEqual([
      '2 Nov 20262',
      '3 Nov 20265',
      '5 Nov 20263',
      '9 Nov 20264',
    ])
  })

  it('keep what their values mean: the kind of one with values stays', async () => {
    const { id } = await make('Rest')
    await give('2026-11-02', id, 2)
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'More for Rest' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.click(dialog.getByRole('radio', { name: /A count/ }))
    fireEvent.click(dialog.getByRole('button', { name: 'Keep' }))
    await dialog.findByText(/its kind and its steps stay/)
    expect(await trackers()).toMatchObject([{ kind: 'scale' }])
  })

  it('name nobody under the veil, and are not changed while they would', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Zoe' })
    await make('Talks with Zoe')
    await open()
    await screen.findByRole('heading', { name: 'Talks with Zoe' })
    veil.set(true)
    await waitFor(() => expect(document.body.innerHTML).not.toContain('Zoe'))
    fireEvent.click(screen.getByRole('button', { name: /^More for Talks/ }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Change' }))
    const dialog = within(await screen.findByRole('dialog'))
    dialog.getByText('Names are veiled. Lift the veil to go on here.')
    expect(document.body.innerHTML).not.toContain('Zoe')
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }))
  })

  it('change places by key, and go with their values only after asking', async () => {
    await make('Rest')
    await make('Focus')
    await open()
    fireEvent.click(await screen.findByRole('button', { name: 'Move “Focus” up' }))
    await waitFor(async () => expect((await trackers()).map(({ name }) => name)).toEqual(['Focus', 'Rest']))
    fireEvent.click(screen.getByRole('button', { name: 'More for Rest' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Remove' }))
    const asking = within(await screen.findByRole('alertdialog'))
    fireEvent.click(asking.getByRole('button', { name: 'Remove' }))
    await waitFor(async () => expect((await trackers()).map(({ name }) => name)).toEqual(['Focus']))
  })
})
