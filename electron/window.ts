import { app, BrowserWindow, nativeTheme, type Session } from 'electron'
import { startPage } from './page.ts'
import { spellCheck } from './lockdown.ts'
import type { Bounds } from './preferences.ts'

/** Never a title or a word of the journal: it is seen in task bars, switchers and screen shares. */
const title = 'Afterword'

const paper = () => (nativeTheme.shouldUseDarkColors ? '#141817' : '#F5F6F4')

/** The only place where a window is made. It appears when its page has been painted. */
export function createWindow({
  session,
  preload,
  bounds,
}: {
  session: Session
  preload: string
  bounds: Bounds | undefined
}): BrowserWindow {
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    ...bounds,
    minWidth: 380,
    minHeight: 480,
    show: false,
    title,
    backgroundColor: paper(),
    webPreferences: {
      preload,
      session,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      enableWebSQL: false,
      navigateOnDragDrop: false,
      spellcheck: spellCheck,
      safeDialogs: true,
      devTools: !app.isPackaged,
    },
  })
  window.on('page-title-updated', event => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(startPage)
  return window
}
