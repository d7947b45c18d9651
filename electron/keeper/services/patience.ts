import { codeOf } from '../../../shared/faults.ts'

const FIRST = 250
const LONGEST = 4000

/** Milliseconds from now. */
export type Wait = (milliseconds: number) => Promise<void>

/**
 * Makes guessing slow: after each wrong secret in a row the answer takes longer, from a quarter of a second to four. It
 * only slows a hand at this window; against a copy of the file there is the cost of the key itself.
 */
export function patience(wait: Wait) {
  let wrong = 0
  return async <T>(attempt: () => Promise<T>): Promise<T> => {
    try {
      const result = await attempt()
      wrong = 0
      return result
    } catch (error) {
      const code = codeOf(error)
      if (code === 'wrong-passphrase' || code === 'wrong-recovery-words') {
        await wait(Math.min(FIRST * 2 ** wrong, LONGEST))
        wrong += 1
      }
      throw error
    }
  }
}
export type Patience = ReturnType<typeof patience>
