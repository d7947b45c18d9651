import { afterAll, beforeAll, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { Fault } from '../../../shared/faults.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../support/keeper.ts'
import { draftOf } from '../../support/writing.ts'

const folder = tempFolder()
let keeper: TestKeeper
beforeAll(async () => {
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
})
afterAll(async () => {
  await keeper.vault.close()
  folder.remove()
})

const inTrash = async () => {
  const { entries } = await keeper.ask(contract.entryPage, { limit: 100, filter: { trashed: true } })
  return entries.length
}

/** The disk is full once so many have been removed. */
function fillDiskAfter(removals: number): () => void {
  const { images } = keeper.vault.journal().tables
  const { shownBy } = images
  let left = removals
  images.shownBy = id => {
    left -= 1
    if (left < 0) throw new Fault('disk-full')
    return shownBy(id)
  }
  return () => {
    images.shownBy = shownBy
  }
}

it('that fails on the way says which lists are to be read again, for what went before is gone', async () => {
  const drafts = Array.from({ length: 30 }, (_, at) => draftOf(`entry ${at}`))
  for (const draft of drafts) await keeper.ask(contract.saveEntry, draft)
  await keeper.ask(contract.changeEntries, {
    changes: [{ ids: drafts.map(({ id }) => id), set: { trashed: true } }],
  })
  expect(await inTrash()).toBe(30)
  const makeRoom = fillDiskAfter(25)
  keeper.announced.length = 0
  expect(await keeper.send('entries.purge', {})).toEqual({ ok: false, code: 'disk-full' })
  expect(keeper.announced).toContain('entries')
  expect(await inTrash()).toBe(10)
  makeRoom()
  expect(await keeper.ask(contract.purgeEntries, {})).toEqual({ removed: 10 })
  expect(await inTrash()).toBe(0)
})
