import { store } from '../bridge/store.ts'

/** Whether every name on screen is masked. It belongs to this window and is not kept. */
export const veil = store(false)

export const toggleVeil = (): void => veil.set(!veil.get())
