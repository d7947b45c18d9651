import { lazy, Suspense, useEffect, useState } from 'react'
import type { VaultNotice } from '../shared/domain/vault.ts'
import type { Screen } from './begin.ts'
import { setKeeperGone } from './bridge/keeper-gone.ts'
import { setNotMoved } from './bridge/not-moved.ts'
import { Unlock } from './features/unlock/unlock.tsx'
import { Threshold } from './ui/threshold.tsx'
import { allWords } from './words/start-words.ts'

const FirstRun = lazy(async () => {
  const [{ FirstRun: First }] = await Promise.all([import('./features/first-run/first-run.tsx'), allWords()])
  return { default: First }
})
const Journal = lazy(async () => {
  const [{ Journal: Open }] = await Promise.all([import('./journal.tsx'), allWords()])
  return { default: Open }
})

/** What is on screen: the first run, the door, or the journal. The door is painted before anything is asked. */
export function App() {
  const [screen, setScreen] = useState<Screen>()
  const look = async (): Promise<void> => {
    const { firstScreen } = await import('./begin.ts')
    setScreen(await firstScreen())
  }
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const { beginWindow, firstScreen } = await import('./begin.ts')
      beginWindow()
      setScreen(await firstScreen())
    }
    void begin()
  }, [])
  const enter = (
    notices: readonly VaultNotice[],
    { sample = false, path = '/today' }: { readonly sample?: boolean; readonly path?: string } = {},
  ): void => {
    setKeeperGone(false)
    setNotMoved(undefined)
    setScreen({ kind: 'open', notices, sample, path })
  }
  if (screen === undefined) return <Threshold />
  if (screen.kind === 'unlock') {
    return <Unlock key={screen.code} code={screen.code} onOpen={enter} onTryAgain={() => void look()} />
  }
  return (
    <Suspense fallback={<Threshold />}>
      {screen.kind === 'first-run' ? (
        <FirstRun onOpen={enter} />
      ) : (
        <Journal notices={screen.notices} isSample={screen.sample} path={screen.path} />
      )}
    </Suspense>
  )
}
