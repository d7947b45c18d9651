import { shellContract } from '../../shared/contract/shell-contract.ts'
import { askShell } from './ask.ts'
import { runCommand } from './commands.ts'
import { flushAll } from './flush.ts'
import { setKeeperGone } from './keeper-gone.ts'
import { listenShell } from './listen.ts'
import { setNotMoved } from './not-moved.ts'
import { heedPreferences } from './preferences.ts'
import { store, useStore } from './store.ts'
import { setUnkept } from './unkept.ts'

const beat = 5_000
const afterwards = new Set<() => void>()

/** Called when every word is saved and the window is about to go; gives back the way to stop. */
export function onFlushed(forget: () => void): () => void {
  afterwards.add(forget)
  return () => afterwards.delete(forget)
}

let areGivenUp = false

/** The person lets words go that can be kept nowhere: locks without them. */
export async function lockAnyway(): Promise<void> {
  areGivenUp = true
  await askShell(shellContract.lock, {})
}

const waiting = store(false)

/** True while the window is to go and only waits for a picture to be kept: nothing of the journal is to be seen any more. */
export const useIsLeaving = (): boolean => useStore(waiting)

/** The lock that asked waits on; meanwhile the page is covered. */
function tellOfWaiting(): void {
  waiting.set(true)
  askShell(shellContract.flushing, {}).catch(() => {})
}

async function leave(): Promise<void> {
  const kept = (await flushAll(tellOfWaiting, { isGivenUp: areGivenUp })) || areGivenUp
  if (!kept) waiting.set(false)
  setUnkept(!kept)
  if (kept) for (const forget of afterwards) forget()
  await askShell(shellContract.flushed, { kept })
}

/** Tells the shell, at most once a beat, that someone is here: the idle clock of some systems always reads 0. */
function keepBeat(): () => void {
  let resting = false
  const here = (): void => {
    if (resting) return
    resting = true
    setTimeout(() => {
      resting = false
    }, beat)
    askShell(shellContract.active, {}).catch(() => {})
  }
  const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
  for (const sign of signs) window.addEventListener(sign, here, { capture: true, passive: true })
  return () => {
    for (const sign of signs) window.removeEventListener(sign, here, { capture: true })
  }
}

/**
 * The one listener to the shell, for as long as the window lives: commands of the menu are run, preferences shown, and
 * nothing leaves before every word on screen is saved or sealed. One, for what was told early is told to the first only.
 */
export function standBy(): () => void {
  const stopBeat = keepBeat()
  const stopListening = listenShell(announcement => {
    if (announcement.kind === 'command') runCommand(announcement.command)
    if (announcement.kind === 'preferences') heedPreferences(announcement.preferences)
    if (announcement.kind === 'keeper-gone') setKeeperGone(true)
    if (announcement.kind === 'not-moved') setNotMoved(announcement.code)
    if (announcement.kind === 'flush') leave().catch(() => {})
  })
  return () => {
    stopBeat()
    stopListening()
  }
}
