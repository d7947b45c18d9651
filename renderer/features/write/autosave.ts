import type { Entry, EntryDraft } from '../../../shared/domain/entry.ts'
import type { EntryId } from '../../../shared/domain/ids.ts'
import { codeOf, type FaultCode } from '../../../shared/faults.ts'
import { store, type Store } from '../../bridge/store.ts'

/** Quiet after the last key before the words are saved, and the longest they wait while typing goes on, in ms. */
const pause = 800
const patience = 4500

/** What the person is told. A fault stays until a save has succeeded. */
export type SaveState = {
  readonly phase: 'untouched' | 'waiting' | 'saving' | 'saved'
  readonly fault?: FaultCode
  readonly id?: EntryId
}

/** The words as they stand, made when they are handed over; undefined while there is nothing to keep. */
export type ReadDraft = () => Omit<EntryDraft, 'id'> | undefined

type AutosaveParts = {
  readonly id?: EntryId | undefined
  readonly save: (draft: EntryDraft) => Promise<Entry>
}

export type Autosave = {
  readonly state: Store<SaveState>
  readonly change: (read: ReadDraft) => void
  /** saves all there is; false when it could not be saved, and is kept for the next try */
  readonly settle: () => Promise<boolean>
  /** before the window goes: saves, and gives what cannot be saved */
  readonly flush: () => Promise<EntryDraft | undefined>
  /** forgets what is not saved, and ends once nothing is under way */
  readonly drop: () => Promise<void>
  readonly unsaved: () => EntryDraft | undefined
}

const known = (id: EntryId | undefined) => (id === undefined ? {} : { id })

/** Saves the newest words after a pause, one save at a time; words that were not saved are never let go of. */
export function makeAutosave({ id: firstId, save }: AutosaveParts): Autosave {
  const state = store<SaveState>({ phase: firstId === undefined ? 'untouched' : 'saved', ...known(firstId) })
  let waiting: ReadDraft | undefined
  let flying: ReadDraft | undefined
  let underWay: Promise<boolean> | undefined
  let quiet: ReturnType<typeof setTimeout> | undefined
  let limit: ReturnType<typeof setTimeout> | undefined

  const tell = (next: Partial<SaveState>): void => state.set({ ...state.get(), ...next })

  function stopTimers(): void {
    clearTimeout(quiet)
    clearTimeout(limit)
    quiet = undefined
    limit = undefined
  }

  function unsaved(): EntryDraft | undefined {
    const words = (waiting ?? flying)?.()
    return words === undefined ? undefined : { ...words, ...known(state.get().id) }
  }

  async function saveOne(): Promise<boolean> {
    stopTimers()
    const draft = unsaved()
    flying = waiting
    waiting = undefined
    if (draft === undefined) {
      tell({ phase: state.get().id === undefined ? 'untouched' : 'saved' })
      return true
    }
    tell({ phase: 'saving' })
    try {
      const { id } = await save(draft)
      state.set({ phase: waiting === undefined ? 'saved' : 'waiting', id })
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

  return {
    state,
    settle,
    unsaved,
    change(read) {
      waiting = read
      if (state.get().phase !== 'saving') tell({ phase: 'waiting' })
      clearTimeout(quiet)
      quiet = setTimeout(() => void settle(), pause)
      limit ??= setTimeout(() => void settle(), patience)
    },
    async flush() {
      return (await settle()) ? undefined : unsaved()
    },
    async drop() {
      stopTimers()
      waiting = undefined
      await underWay
      stopTimers()
      waiting = undefined
    },
  }
}
