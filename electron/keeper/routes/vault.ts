import { contract } from '../../../shared/contract/contract.ts'
import { answer } from '../answer.ts'
import type { VaultLife } from '../services/vault-life.ts'
import { done } from './done.ts'

/** Making, opening and looking after the journal itself. */
export const vaultRoutes = (vault: VaultLife) => ({
  vaultStatus: answer(contract.vaultStatus, () => vault.status()),
  createVault: answer(contract.createVault, async input => ({ recoveryKey: await vault.create(input) }), [
    'vault',
  ]),
  confirmRecovery: answer(contract.confirmRecovery, () => done(vault.confirmRecovery()), ['vault']),
  unlockVault: answer(
    contract.unlockVault,
    async ({ passphrase, ...leave }) => ({
      notices: await vault.open({ kind: 'passphrase', bytes: passphrase }, leave),
    }),
    ['vault'],
  ),
  recoverVault: answer(
    contract.recoverVault,
    async ({ recoveryKey, ...leave }) => ({
      notices: await vault.open({ kind: 'recovery', bytes: recoveryKey }, leave),
    }),
    ['vault'],
  ),
  openSample: answer(
    contract.openSample,
    async ({ today }) => {
      await vault.openSample(today)
      return { notices: [] }
    },
    ['vault'],
  ),
  listBackups: answer(contract.listBackups, () => vault.backups()),
  restoreBackup: answer(contract.restoreBackup, async input => ({ notices: await vault.restore(input) }), [
    'vault',
  ]),
  vaultFacts: answer(contract.vaultFacts, () => vault.facts()),
  changePassphrase: answer(contract.changePassphrase, async input =>
    done(await vault.changePassphrase(input)),
  ),
  resetPassphrase: answer(contract.resetPassphrase, async input => done(await vault.resetPassphrase(input))),
  newRecoveryKey: answer(
    contract.newRecoveryKey,
    async ({ passphrase }) => ({ recoveryKey: await vault.newRecoveryKey(passphrase) }),
    ['vault'],
  ),
  replaceBackups: answer(contract.replaceBackups, () => vault.replaceBackups(), ['vault']),
  sealDrafts: answer(contract.sealDrafts, ({ words }) => done(vault.sealDrafts(words))),
  takeDrafts: answer(contract.takeDrafts, () => vault.takeDrafts(), ['entries', 'runs']),
})
