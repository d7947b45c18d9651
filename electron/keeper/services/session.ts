import { Fault } from '../../../shared/faults.ts'
import type { Vault } from '../vault/vault.ts'
import type { Journal } from './journal.ts'
import type { Place } from './places.ts'

export type Session = { vault: Vault; journal: Journal; place: Place }

/** The one vault this process holds: none yet, open, or ended for good. */
export function sessions() {
  let session: Session | undefined
  let isEnding = false
  let turn: Promise<unknown> = Promise.resolve()

  return {
    isOpen: (): boolean => session !== undefined && !isEnding,

    /** What is open, also while it is being ended. */
    held: (): Session | undefined => session,

    /** What is open. Fails with vault-locked. */
    require(): Session {
      if (session === undefined || isEnding) throw new Fault('vault-locked')
      return session
    },

    /** Fails with vault-open when something is open, with vault-locked when this process is about to end. */
    requireNone(): void {
      if (isEnding) throw new Fault('vault-locked')
      if (session !== undefined) throw new Fault('vault-open')
    },

    /** Takes hold of a vault that was just opened. Fails with vault-locked, and closes it, when the end came first. */
    async hold(fresh: Session): Promise<void> {
      if (isEnding) {
        await fresh.vault.close({ backup: false })
        throw new Fault('vault-locked')
      }
      session = fresh
    },

    /** One change of state at a time: what is asked meanwhile waits for its turn. */
    inTurn<T>(work: () => Promise<T>): Promise<T> {
      const result = turn.then(work)
      turn = result.catch(() => undefined)
      return result
    },

    /** From here on nothing is answered; gives what was open once the change under way is over. */
    async end(): Promise<Session | undefined> {
      isEnding = true
      await turn
      return session
    },
  }
}
export type Sessions = ReturnType<typeof sessions>
