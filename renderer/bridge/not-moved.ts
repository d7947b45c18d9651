import type { FaultCode } from '../../shared/faults.ts'
import { store, useStore } from './store.ts'

const why = store<FaultCode | undefined>(undefined)

/** Why a move of the journal failed just before this window; absent when none did. */
export const useNotMoved = (): FaultCode | undefined => useStore(why)
export const setNotMoved = (code: FaultCode | undefined): void => why.set(code)
