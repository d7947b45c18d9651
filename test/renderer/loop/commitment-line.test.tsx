import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import type { Commitment } from '../../../shared/domain/loop.ts'
import { useAsk } from '../../../renderer/bridge/queries.ts'
import { CommitmentLine } from '../../../renderer/loop/commitment-line.tsx'
import { dismissToast, shownToasts } from '../../../renderer/ui/toast.ts'
import { windowWithKeeper, type KeeperWindow } from '../features/practices/with-a-keeper.tsx'

const today = '2026-11-23'
let at: KeeperWindow
beforeEach(async () => {
  at = await windowWithKeeper()
})
afterEach(async () => {
  for (const { id } of shownToasts()) dismissToast(id)
  await at.close()
})

const agreements = () => at.keeper.ask(contract.commitments, {})

function Lines() {
  const { data = [] } = useAsk(contract.commitments, {})
  return (
    <>
      <h1>Agreements</h1>
      {data.map(commitment => (
        <CommitmentLine key={commitment.id} commitment={commitment} today={today} />
      ))}
    </>
  )
}

/** An agreement that was missed once, and its menu open. */
async function openMenu(): Promise<Commitment> {
  const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'RK' })
  const { id } = await at.keeper.ask(contract.saveCommitment, {
    people: [person],
    standard: 'The draft by Thursday noon.',
    agreedOn: '2026-11-01',
    agreedByBoth: true,
  })
  const missed = await at.keeper.ask(contract.addMiss, { id, miss: { day: '2026-11-12', note: 'Friday' } })
  await at.openAt('/anywhere', { '/anywhere': () => <Lines /> })
  fireEvent.click(await screen.findByRole('button', { name: 'More for this agreement' }))
  await screen.findByRole('menu')
  return missed
}
const choose = (name: string) => fireEvent.click(screen.getByRole('menuitem', { name }))

it('An agreement is removed only after it was asked, for its misses go with it', async () => {
  await openMenu()
  choose('Remove…')
  const asked = await screen.findByRole('alertdialog', { name: 'Remove this agreement?' })
  expect(await agreements()).toHaveLength(1)
  fireEvent.click(within(asked).getByRole('button', { name: 'Remove' }))
  await waitFor(async () => expect(await agreements()).toEqual([]))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
})

it('A miss that was taken back can be counted again with its note', async () => {
  const { misses } = await openMenu()
  choose('Take the last miss back')
  await waitFor(() => expect(shownToasts()).toHaveLength(1))
  expect((await agreements())[0]?.misses).toEqual([])
  act(() => shownToasts()[0]?.undo?.())
  await waitFor(async () => expect((await agreements())[0]?.misses).toEqual(misses))
})
