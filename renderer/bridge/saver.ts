import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { store, type Store } from './store.ts'

/** What the person is told. A fault stays until a save has succeeded. */
export type SaverState = {
  readonly phase: 'untouched' | 'waiting' | 'saving' | 'saved'
  readonly fault?: FaultCode
}

/** The words as they stand, made when they are handed over; undefined while there is nothing to keep. */
export type ReadWords<Words> = () => Words | undefined

type SaverParts<Words> = {
  /** resolves once the words are on the disk */
  readonly save: (words: Words) => Promise<unknown>
  /** quiet after the last change before the words are saved, in ms */
  readonly pause: number
  /** the longest they wait while changes go on, in ms */
  readonly patience: number
  /** untouched: there is nothing on the disk yet */
  readonly first: 'untouched' | 'saved'
}

export type Saver<Words> = {
  readonly state: Store<SaverState>
  readonly change: (read: ReadWords<Words>) => void
  /** saves all there is; false when it could not be saved, and is kept for the next try */
  readonly settle: () => Promise<boolean>
  /** what is not on the disk yet, as far as is known */
  readonly unsaved: () => Words | undefined
  /** forgets what is not saved, and ends once nothing is under way */
  readonly drop: () => Promise<void>
}

/** Saves the newest words after a pause, one save at a time; words that were not saved are never let go of. */
export function makeSaver<Words>({ save, pause, patience, first }: SaverParts<Words>): Saver<Words> {
  const state = store<SaverState>({ phase: first })
  let resting = first
  let waiting: ReadWords<Words> | undefined
  let flying: ReadWords<Words> | undefined
  let underWay: Promise<boolean> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined
  let limit: ReturnType<typeof setTimeout> | undefined

  const tell = (next: Partial<SaverState>): void => state.set({ ...state.get(), ...next })
  const unsaved = (): Words | undefined => (waiting ?? flying)?.()

  function stopTimers(): void {
    clearTimeout(quiet)
    clearTimeout(limit)
    quiet = undefined
    limit = undefined
  }

  async function saveOne(): Promise<boolean> {
    stopTimers()
    const words = unsaved()
    flying = waiting
    waiting = undefined
    if (words === undefined) {
      flying = undefined
      state.set({ phase: resting })
      return true
    }
    tell({ phase: 'saving' })
    try {
      await save(words)
      resting = 'saved'
      state.set({ phase: waiting === undefined ? 'saved' : 'waiting' })
      return true
    } catch (error) {
      // newer words, if any came meanwhile, hold these too
      waiting ??= flying
      tell({ phase: 'waiting', fault: codeOf(error) })
      return false
    } finally {
      flying = undefined
    }
  }

  async function settle(): Promise<boolean> {
    while (underWay !== undefined || waiting !== undefined) {
      underWay ??= saveOne().finally(() => {
        underWay = undefined
      })
      if (!(await underWay)) return false
    }
    return true
  }

  async function drop(): Promise<void> {
    stopTimers()
    waiting = undefined
    await underWay
    stopTimers()
    waiting = undefined
    state.set({ phase: resting })
  }

  return {
    state,
    settle,
    unsaved,
    drop,
    change(read) {
      waiting = read
      // said once, not for every key: whoever shows it is drawn anew each time
      if (state.get().phase !== 'saving' && state.get().phase !== 'waiting') tell({ phase: 'waiting' })
      clearTimeout(quiet)
      quiet = setTimeout(() => void settle(), pause)
      limit ??= setTimeout(() => void settle(), patience)
    },
  }
}
