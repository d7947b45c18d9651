import type { Preferences } from '../shared/domain/preferences.ts'

/** What of Electron's powerMonitor is used; a test hands in its own. */
export type Power = {
  getSystemIdleTime: () => number
  getSystemIdleState: (threshold: number) => 'active' | 'idle' | 'locked' | 'unknown'
  on: ((event: 'suspend', heard: () => void) => unknown) &
    ((event: 'resume', heard: () => void) => unknown) &
    ((event: 'lock-screen', heard: () => void) => unknown)
}

const lookEvery = 5_000

/**
 * Locks when the person has gone: no key or pointer for the chosen minutes, the computer goes to sleep, the screen is
 * locked. The system's idle time may read 0 for ever (Wayland), so the window's own quiet counts just as well.
 */
export function locker({
  power,
  autoLock,
  isOpen,
  lock,
  now,
  every,
}: {
  power: Power
  autoLock: () => Preferences['autoLock']
  isOpen: () => boolean
  lock: () => void
  /** milliseconds, monotonic or not: a jump of the clock can only lock earlier */
  now: () => number
  every: (milliseconds: number, run: () => void) => void
}) {
  let activeAt = now()

  const lockIfOpen = () => {
    if (isOpen()) lock()
  }
  const idleTooLong = (): boolean => {
    const limit = autoLock()
    if (limit === 'never') return false
    const quiet = Math.max(power.getSystemIdleTime(), (now() - activeAt) / 1000)
    return quiet >= limit * 60
  }

  // Linux has no event for a locked screen; asking is enough everywhere.
  every(lookEvery, () => {
    if (isOpen() && (idleTooLong() || power.getSystemIdleState(60) === 'locked')) lock()
  })
  power.on('suspend', lockIfOpen)
  // The order to sleep may come too late to be heard.
  power.on('resume', lockIfOpen)
  power.on('lock-screen', lockIfOpen)

  return {
    /** a key or a pointer was used in the window, or a journal was just opened */
    active: (): void => {
      activeAt = now()
    },
  }
}
