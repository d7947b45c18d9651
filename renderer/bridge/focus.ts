import { store, useStore } from './store.ts'

const focus = store(false)

/** True while only the page being written is shown: the frame around it steps back. */
export const useFocusMode = (): boolean => useStore(focus)
export const setFocusMode = (isOn: boolean): void => focus.set(isOn)
