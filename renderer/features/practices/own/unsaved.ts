import { contract } from '../../../../shared/contract/contract.ts'
import type { Practice } from '../../../../shared/domain/practice.ts'
import { ask } from '../../../bridge/ask.ts'
import { registerFlush } from '../../../bridge/flush.ts'
import { problemsOf } from './draft.ts'

/** Practices being made, by the place they are made at: leaving the page and coming back finds them as they were. */
const unsaved = new Map<string, Practice>()

export const unsavedOf = (place: string): Practice | undefined => unsaved.get(place)

export const keepUnsaved = (place: string, practice: Practice): void => void unsaved.set(place, practice)

export const forgetUnsaved = (place: string): void => void unsaved.delete(place)

/** What can be saved is saved before the window goes, for as long as one of them is open. */
export const saveBeforeLeaving = (place: string): (() => void) =>
  registerFlush(async () => {
    const practice = unsaved.get(place)
    if (practice === undefined || problemsOf(practice).length > 0) return undefined
    await ask(contract.savePractice, { practice })
    unsaved.delete(place)
    return undefined
  })
