import { lazy, Suspense, useEffect, useState } from 'react'
import { contract } from '../shared/contract/contract.ts'
import type { VaultNotice, VaultPresence } from '../shared/domain/vault.ts'
import { codeOf, type FaultCode } from '../shared/faults.ts'
import { ask } from './bridge/ask.ts'
import { dayOf } from './bridge/calendar.ts'
import { readPlatform } from './bridge/platform.ts'
import { useLeaving } from './bridge/leaving.ts'
import { Unlock } from './features/unlock/unlock.tsx'

const FirstRun = lazy(async () => ({
  default: (await import('./features/first-run/first-run.tsx')).FirstRun,
}))
const Journal = lazy(async () => ({ default: (await import('./journal.tsx')).Journal }))

type Screen =
  | { readonly kind: 'starting' }
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

/** Which screen this window begins with; `--sample` goes straight into the sample. */
async function firstScreen(): Promise<Screen> {
  const [platform, status] = await Promise.all([readPlatform(), ask(contract.vaultStatus, {})])
  if (platform.sample && status.presence !== 'open') {
    const { notices } = await ask(contract.openSample, { today: dayOf(new Date()) })
    return { kind: 'open', sample: true, notices, path: '/today' }
  }
  const screen = screens[status.presence]
  return screen.kind === 'open' ? { ...screen, sample: status.sample } : screen
}

/** What is on screen: the first run, the door, or the journal. */
export function App() {
  const [screen, setScreen] = useState<Screen>({ kind: 'starting' })
  useLeaving()
  const start = (): void => {
    firstScreen().then(setScreen, (error: unknown) => setScreen({ kind: 'unlock', code: codeOf(error) }))
  }
  useEffect(start, [])
  const enter = (notices: readonly VaultNotice[], { sample = false, path = '/today' } = {}): void =>
    setScreen({ kind: 'open', notices, sample, path })

  if (screen.kind === 'starting') return null
  if (screen.kind === 'unlock') return <Unlock code={screen.code} onOpen={enter} onTryAgain={start} />
  return (
    <Suspense>
      {screen.kind === 'first-run' ? (
        <FirstRun onOpen={enter} />
      ) : (
        <Journal notices={screen.notices} isSample={screen.sample} path={screen.path} />
      )}
    </Suspense>
  )
}
