// The `electron` module of the main process.
import { announceReady, makeApp } from './app.ts'
import { BrowserWindow, connectWindows, webContents } from './browser-window.ts'
import { Chromium } from './chromium.ts'
import { switches } from './command-line.ts'
import { isHeadless } from './display.ts'
import { watchDownloads } from './downloads.ts'
import { ipcMain } from './ipc-main.ts'
import { connectMenus, menus, onKey } from './menu.ts'
import { nativeImage } from './native-image.ts'
import { nativeTheme } from './native-theme.ts'
import { getPath } from './paths.ts'
import { applyPermissions } from './permissions.ts'
import { onTarget } from './popups.ts'
import { MessageChannelMain, MessagePortMain } from './ports.ts'
import { leaks } from './requests.ts'
import { protocol, session, sessionMade, fromPartition, type Session } from './session.ts'
import {
  absentModules,
  clipboard,
  dialog,
  globalShortcut,
  Notification,
  powerMonitor,
  screen,
  shell,
} from './small-modules.ts'
import { state } from './state.ts'
import { say, strict } from './strict.ts'
import { utilityProcess } from './utility-process.ts'

export const makeElectron = () => {
  const app = strict('app', makeApp())
  connectWindows(app, onKey)
  connectMenus(app)
  const electron = strict('', {
    app,
    BrowserWindow: strict('BrowserWindow', BrowserWindow),
    clipboard,
    dialog,
    globalShortcut,
    ipcMain: strict('ipcMain', ipcMain),
    ...menus,
    MessageChannelMain,
    MessagePortMain,
    nativeImage,
    nativeTheme: strict('nativeTheme', nativeTheme),
    Notification: strict('Notification', Notification),
    powerMonitor,
    protocol,
    screen,
    session,
    shell,
    utilityProcess,
    webContents,
    ...absentModules,
    $host: { leaks, state },
  })

  /** Electron emits ready once the main module has been evaluated. */
  const start = async (): Promise<void> => {
    if (state.quitting) return
    const chromium = new Chromium({
      folder: getPath('sessionData'),
      headless: await isHeadless(),
      debugPort: state.boot.debugPort,
      noSandbox: process.argv.includes('--no-sandbox'),
      switches,
    })
    state.chromium = chromium
    chromium.on('target', onTarget)
    chromium.on('exit', (reason: string) => {
      if (state.quitting) return
      say(`Chromium ended: ${reason}`)
      process.exit(1)
    })
    await chromium.start()
    const version = await chromium.pipe.send('Browser.getVersion')
    Object.defineProperty(process.versions, 'chrome', {
      value: String(version['product']).split('/')[1],
      enumerable: true,
    })
    await watchDownloads(chromium)
    watchPermissions()
    announceReady(app)
  }
  return { electron, start }
}

const watchSession = (one: Session): void => {
  const apply = async () => applyPermissions(one, await state.chromium?.contextFor(one.$partition))
  const now = () => void apply().catch(() => undefined)
  one.on('$permissions', now)
  // Without handlers Electron grants whatever is asked: an app that forgot them must not look safe.
  now()
}

const watchPermissions = (): void => {
  watchSession(fromPartition(''))
  sessionMade.on('session', watchSession)
}
