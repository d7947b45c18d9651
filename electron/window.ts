import { app, BrowserWindow, nativeTheme, screen, type Rectangle, type Session } from 'electron'
import { startPage } from './page.ts'
import { spellCheck } from './lockdown.ts'
import type { Bounds } from './preferences.ts'

/** Never a title or a word of the journal: it is seen in task bars, switchers and screen shares. */
const title = 'Afterword'

const paper = () => (nativeTheme.shouldUseDarkColors ? '#141817' : '#F5F6F4')

/** True when enough of a window would be on some display to take hold of: displays come and go between two starts. */
export const isInSight = (bounds: Rectangle, displays: readonly Rectangle[]): boolean =>
  displays.some(
    display =>
      Math.min(bounds.x + bounds.width, display.x + display.width) - Math.max(bounds.x, display.x) >= 100 &&
      bounds.y >= display.y &&
      bounds.y <= display.y + display.height - 50,
  )

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
  const displays = screen.getAllDisplays().map(display => display.workArea)
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    ...(bounds && isInSight(bounds, displays) && bounds),
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
