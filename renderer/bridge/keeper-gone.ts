import { store, useStore } from './store.ts'

const gone = store(false)

/** True once the shell said that the keeper stopped, until a journal is opened again. */
export const useKeeperGone = (): boolean => useStore(gone)
export const setKeeperGone = (isGone: boolean): void => gone.set(isGone)
