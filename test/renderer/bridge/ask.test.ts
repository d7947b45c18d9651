import { expect, it } from 'vitest'
import { ask, askShell } from '../../../renderer/bridge/ask.ts'
import { contract } from '../../../shared/contract/contract.ts'
import { shellContract } from '../../../shared/contract/shell-contract.ts'
import { Fault } from '../../../shared/faults.ts'
import { pretendWindow } from '../pretend-window.tsx'

it('gives the value of a reply that has the agreed shape', async () => {
  pretendWindow({ 'vault.status': () => ({ presence: 'closed', sample: false }) })
  expect(await ask(contract.vaultStatus, {})).toEqual({ presence: 'closed', sample: false })
})

it('rejects with a fault that carries the code', async () => {
  pretendWindow({
    'vault.unlock': () => {
      throw new Fault('wrong-passphrase')
    },
  })
  const passphrase = new Uint8Array([1])
  await expect(ask(contract.unlockVault, { passphrase })).rejects.toMatchObject({
    name: 'Fault',
    code: 'wrong-passphrase',
  })
})

it('does not let a reply of another shape into the window', async () => {
  pretendWindow({ 'vault.status': () => ({ presence: 'ajar', sample: false }), 'shell.lock': () => 'done' })
  const unknown = { name: 'Fault', code: 'internal' }
  await expect(ask(contract.vaultStatus, {})).rejects.toMatchObject(unknown)
  await expect(askShell(shellContract.lock, {})).rejects.toMatchObject(unknown)
})
