import { allowedWhileLocked, type Contract, contract } from '../../shared/contract/contract.ts'
import { answer, type Route } from './answer.ts'
import type { VaultLife } from './services/vault-life.ts'

export type Routes = Readonly<Record<keyof Contract, Route>>

/** What may be long: an entry's text, up to 16 MB and some for its shape. Everything else is short. */
export const longChannels: readonly string[] = [contract.saveEntry.channel, contract.sealDrafts.channel]

/** The channels that answer while no journal is open. */
export const openChannels: readonly string[] = allowedWhileLocked.map(name => contract[name].channel)

const vaultRoutes = (vault: VaultLife) => ({
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
  sealDrafts: answer(contract.sealDrafts, ({ words }) => done(vault.sealDrafts(words))),
  takeDrafts: answer(contract.takeDrafts, () => vault.takeDrafts(), ['entries', 'runs']),
})

const writingRoutes = ({ journal }: VaultLife) => ({
  today: answer(contract.today, ({ today }) => journal().today.look(today)),

  saveEntry: answer(contract.saveEntry, draft => journal().entries.save(draft), ['entries']),
  entry: answer(contract.entry, ({ id }) => journal().entries.get(id)),
  entryPage: answer(contract.entryPage, ({ after, limit, trashed = false }) =>
    journal().entries.page({ limit, trashed, ...(after === undefined ? {} : { after }) }),
  ),
  entryMonths: answer(contract.entryMonths, () => journal().entries.months()),
  trashEntry: answer(contract.trashEntry, ({ id }) => done(journal().entries.trash(id)), ['entries']),
  restoreEntry: answer(contract.restoreEntry, ({ id }) => done(journal().entries.restore(id)), ['entries']),
  entriesBehind: answer(contract.entriesBehind, ({ ids }) => journal().entries.behind(ids)),

  people: answer(contract.people, () => journal().people.list()),
  savePerson: answer(contract.savePerson, draft => journal().people.save(draft), ['people']),
})

const practiceRoutes = ({ journal }: VaultLife) => ({
  startRun: answer(contract.startRun, input => journal().runs.start(input), ['runs']),
  run: answer(contract.run, ({ id }) => journal().runs.get(id)),
  runsOf: answer(contract.runsOf, ({ state }) => journal().runs.list(state)),
  saveRun: answer(contract.saveRun, input => journal().runs.save(input), ['runs']),
  finishRun: answer(contract.finishRun, input => journal().runs.finish(input), [
    'runs',
    'entries',
    'hunches',
    'plans',
  ]),
  stopRun: answer(contract.stopRun, ({ id }) => journal().runs.stop(id), ['runs']),
  discardRun: answer(contract.discardRun, ({ id }) => done(journal().runs.discard(id)), ['runs']),
  startReturn: answer(contract.startReturn, ({ id }) => journal().runs.startReturn(id), ['runs']),

  hunch: answer(contract.hunch, ({ id }) => journal().hunches.get(id)),
  settleHunch: answer(contract.settleHunch, input => journal().hunches.settle(input), [
    'hunches',
    'runs',
    'entries',
  ]),
  postponeHunch: answer(contract.postponeHunch, ({ id, due }) => done(journal().hunches.postpone(id, due)), [
    'hunches',
  ]),
  settlePlan: answer(contract.settlePlan, input => journal().plans.settle(input), ['plans']),
  followUps: answer(contract.followUps, ({ today }) => journal().followUps.list(today)),

  insights: answer(contract.insights, range => journal().insights.look(range)),
})

/** The whole map of the keeper: which function answers which request. */
export function routes(vault: VaultLife): Routes {
  return { ...vaultRoutes(vault), ...writingRoutes(vault), ...practiceRoutes(vault) } satisfies Routes
}

/** What is only done has nothing to tell. */
const done = (_done: void): null => null
