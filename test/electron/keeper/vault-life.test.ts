import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { documentOf } from '../../../shared/domain/document.ts'
import { passphrase, tempFolder, testKeeper } from '../../support/keeper.ts'

let folder: ReturnType<typeof tempFolder>
beforeEach(() => {
  folder = tempFolder()
})
afterEach(() => folder.remove())

const draft = {
  title: 'Monday',
  body: documentOf('It rained, and we talked.'),
  occurred: { day: '2026-03-02', time: '18:00', zone: 'Europe/Berlin' },
}

describe('the life of a vault', () => {
  it('is created, written to, closed, and opened again with what was written', async () => {
    const first = testKeeper(folder.path)
    expect(await first.ask(contract.vaultStatus, {})).toEqual({ presence: 'missing', sample: false })
    const { recoveryKey } = await first.ask(contract.createVault, {
      grant: first.grant,
      passphrase: passphrase(),
    })
    expect(recoveryKey).toHaveLength(32)
    expect(await first.ask(contract.vaultStatus, {})).toEqual({ presence: 'open', sample: false })
    const saved = await first.ask(contract.saveEntry, draft)
    expect(saved).toMatchObject({ title: 'Monday', words: 5, revision: 1 })
    const mark = await first.vault.close()
    expect(mark?.counter).toBeGreaterThan(0)

    const second = testKeeper(folder.path, { lastSeen: mark })
    expect(await second.ask(contract.vaultStatus, {})).toEqual({ presence: 'closed', sample: false })
    await second.ask(contract.unlockVault, { passphrase: passphrase() })
    expect(await second.ask(contract.entry, { id: saved.id })).toEqual(saved)
    await second.vault.close()

    const third = testKeeper(folder.path)
    await third.ask(contract.recoverVault, { recoveryKey })
    expect(await third.ask(contract.entry, { id: saved.id })).toEqual(saved)
    await third.vault.close()
  })
})
