// What the modules of the host share.
import type { Chromium } from './chromium.ts'

export type Boot = {
  appPath: string
  packaged: boolean
  productName: string
  appVersion: string
  electronVersion: string
  debugPort: string | undefined
  executable: string
  hostFolder: string
}

export const state: {
  boot: Boot
  ready: boolean
  quitting: boolean
  chromium: Chromium | undefined
  underPlaywright: boolean
} = {
  boot: {
    appPath: '',
    packaged: false,
    productName: 'Electron',
    appVersion: '0.0.0',
    electronVersion: '0.0.0',
    debugPort: undefined,
    executable: '',
    hostFolder: '',
  },
  ready: false,
  quitting: false,
  chromium: undefined,
  underPlaywright: false,
}

/** The running Chromium; a fault of the host if there is none. */
export const chromium = (): Chromium => {
  if (state.chromium === undefined) throw new Error('host: Chromium is not running yet')
  return state.chromium
}
