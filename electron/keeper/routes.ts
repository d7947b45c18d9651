import { allowedWhileLocked, type Contract, contract } from '../../shared/contract/contract.ts'
import type { Route } from './answer.ts'
import { findingRoutes } from './routes/finding.ts'
import { imageRoutes } from './routes/images.ts'
import { labelRoutes } from './routes/labels.ts'
import { learningRoutes } from './routes/learning.ts'
import { lensRoutes } from './routes/lens.ts'
import { loopRoutes } from './routes/loop.ts'
import { peopleRoutes } from './routes/people.ts'
import { practiceRoutes } from './routes/practices.ts'
import { vaultRoutes } from './routes/vault.ts'
import { writingRoutes } from './routes/writing.ts'
import type { VaultLife } from './services/vault-life.ts'

export type Routes = Readonly<Record<keyof Contract, Route>>

/** What may be long: an entry's text, up to 16 MB, and its shape; answers, which become one; a practice of many steps. Everything else is short. */
export const longChannels: readonly string[] = [
  contract.saveEntry.channel,
  contract.saveRun.channel,
  contract.sealDrafts.channel,
  contract.savePractice.channel,
  contract.checkPractice.channel,
  contract.importPractice.channel,
]

/** The channels that answer while no journal is open. */
export const openChannels: readonly string[] = allowedWhileLocked.map(name => contract[name].channel)

/** The channels that do not wait for anything, so that a journal can always be locked without losing words. */
export const promptChannels: readonly string[] = [...openChannels, contract.sealDrafts.channel]

/** The channels that do something to the very one they name: never to whom that one was joined to meanwhile. */
export const strictChannels: readonly string[] = [
  ...openChannels,
  contract.savePerson.channel,
  contract.mergePreview.channel,
  contract.mergePeople.channel,
  contract.erasePreview.channel,
  contract.erasePerson.channel,
  contract.saveTag.channel,
  contract.mergeTags.channel,
  contract.removeTag.channel,
]

/** The whole map of the keeper: which function answers which request. */
export function routes(vault: VaultLife): Routes {
  return {
    ...vaultRoutes(vault),
    ...writingRoutes(vault),
    ...labelRoutes(vault),
    ...findingRoutes(vault),
    ...imageRoutes(vault),
    ...peopleRoutes(vault),
    ...learningRoutes(vault),
    ...practiceRoutes(vault),
    ...loopRoutes(vault),
    ...lensRoutes(vault),
  } satisfies Routes
}
