import { store, useStore } from './store.ts'

const unkept = store(false)

/** True when the window was to go and stayed, for words on it could be kept nowhere. */
export const useUnkept = (): boolean => useStore(unkept)
export const setUnkept = (isUnkept: boolean): void => unkept.set(isUnkept)
