import './bridge/zod-without-eval.ts'
import { contract } from '../shared/contract/contract.ts'
import type { VaultNotice, VaultPresence } from '../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../shared/faults.ts'
import { ask } from './bridge/ask.ts'
import { dayOf } from './bridge/calendar.ts'
import { standBy } from './bridge/leaving.ts'
import { readPlatform } from './bridge/platform.ts'
import { showPreferences } from './bridge/preferences.ts'

export type Screen =
  | { readonly kind: 'first-run' }
  | { readonly kind: 'unlock'; readonly code: FaultCode | undefined }
  | {
      readonly kind: 'open'
      readonly sample: boolean
      readonly notices: readonly VaultNotice[]
      readonly path: string
    }

const screens: Readonly<Record<VaultPresence, Screen>> = {
  none: { kind: 'first-run' },
  closed: { kind: 'unlock', code: undefined },
  open: { kind: 'open', sample: false, notices: [], path: '/today' },
  missing: { kind: 'unlock', code: 'vault-missing' },
  empty: { kind: 'unlock', code: 'vault-empty' },
  foreign: { kind: 'unlock', code: 'vault-foreign' },
  'in-use': { kind: 'unlock', code: 'vault-in-use' },
}

async function chooseScreen(): Promise<Screen> {
  const [platform, status] = await Promise.all([readPlatform(), ask(contract.vaultStatus, {})])
  if (platform.sample && status.presence !== 'open') {
    const { notices } = await ask(contract.openSample, { today: dayOf(new Date()) })
    return { kind: 'open', sample: true, notices, path: '/today' }
  }
  const screen = screens[status.presence]
  return screen.kind === 'open' ? { ...screen, sample: status.sample } : screen
}

/** Which screen this window begins with; `--sample` goes straight into the sample. */
export const firstScreen = async (): Promise<Screen> =>
  chooseScreen().catch((error: unknown) => ({ kind: 'unlock', code: codeOf(error) }))

/** Listens to the shell and shows the preferences, until the window closes. */
export function beginWindow(): void {
  standBy()
  void showPreferences()
}
