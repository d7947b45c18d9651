// Modules of a few lines each. What the app does with them is recorded for tests.
import { EventEmitter } from 'node:events'
import { absent, say, strict } from './strict.ts'

type Options = { cancelId?: number } & Record<string, unknown>
type Call = { call: string; args: unknown[] }

const optionsOf = (args: unknown[]): Options => ((args.length > 1 ? args[1] : args[0]) ?? {}) as Options
const dialogs: Call[] = []
const asked = (call: string, args: unknown[]): Options => {
  dialogs.push({ call, args })
  say(`dialog.${call} was cancelled: there is nobody to answer it`)
  return optionsOf(args)
}

/** Tests put their own functions in place of these, through the module object. */
export const dialog = strict('dialog', {
  $recorded: dialogs,
  async showOpenDialog(...args: unknown[]) {
    asked('showOpenDialog', args)
    return { canceled: true, filePaths: [] as string[] }
  },
  async showSaveDialog(...args: unknown[]) {
    asked('showSaveDialog', args)
    return { canceled: true, filePath: '' }
  },
  async showMessageBox(...args: unknown[]) {
    return { response: asked('showMessageBox', args).cancelId ?? 0, checkboxChecked: false }
  },
  showOpenDialogSync(...args: unknown[]): string[] | undefined {
    return void asked('showOpenDialogSync', args)
  },
  showSaveDialogSync(...args: unknown[]): string {
    asked('showSaveDialogSync', args)
    return ''
  },
  showMessageBoxSync: (...args: unknown[]): number => asked('showMessageBoxSync', args).cancelId ?? 0,
  showErrorBox(title: string, content: string): void {
    dialogs.push({ call: 'showErrorBox', args: [title, content] })
    say(`error box: ${title}`)
  },
})

class PowerMonitor extends EventEmitter {
  onBatteryPower = false
  getSystemIdleTime(): number {
    return 0
  }
  getSystemIdleState(_idleThreshold: number): string {
    return 'active'
  }
  isOnBatteryPower(): boolean {
    return false
  }
}
export const powerMonitor = strict('powerMonitor', new PowerMonitor())

export class Notification extends EventEmitter {
  static readonly $shown: Record<string, unknown>[] = []
  title = ''
  subtitle = ''
  body = ''
  silent = false
  constructor(options: Record<string, unknown> = {}) {
    super()
    Object.assign(this, options)
    return strict('Notification', this)
  }
  static isSupported(): boolean {
    return true
  }
  show(): void {
    const { title, subtitle, body, silent } = this
    Notification.$shown.push({ title, subtitle, body, silent })
    queueMicrotask(() => this.emit('show'))
  }
  close(): void {
    this.emit('close')
  }
}

const shellCalls: Call[] = []
export const shell = strict('shell', {
  $recorded: shellCalls,
  showItemInFolder: (path: string): void => void shellCalls.push({ call: 'showItemInFolder', args: [path] }),
  async openExternal(url: string): Promise<void> {
    shellCalls.push({ call: 'openExternal', args: [url] })
  },
})

let clip = ''
export const clipboard = strict('clipboard', {
  // Electron 45: reading and writing are promises, clearing is not.
  async writeText(text: string): Promise<void> {
    clip = text
  },
  readText: async (): Promise<string> => clip,
  has: async (type: string): Promise<boolean> => type === 'text/plain' && clip !== '',
  clear(): void {
    clip = ''
  },
})

const area = { x: 0, y: 0, width: 1280, height: 900 }
const size = { width: 1280, height: 900 }
const display = {
  id: 1,
  label: '',
  bounds: area,
  workArea: area,
  size,
  workAreaSize: size,
  scaleFactor: 1,
  rotation: 0,
}
export const screen = strict(
  'screen',
  Object.assign(new EventEmitter(), {
    getPrimaryDisplay: () => display,
    getAllDisplays: () => [display],
    getDisplayMatching: () => display,
    getDisplayNearestPoint: () => display,
  }),
)

export const globalShortcut = strict('globalShortcut', {
  register: () => false,
  isRegistered: () => false,
  unregister(): void {},
  unregisterAll(): void {},
})

const unwritten = [
  'autoUpdater',
  'BaseWindow',
  'BrowserView',
  'contentTracing',
  'crashReporter',
  'desktopCapturer',
  'ImageView',
  'inAppPurchase',
  'net',
  'netLog',
  'powerSaveBlocker',
  'pushNotifications',
  'safeStorage',
  'ShareMenu',
  'sharedTexture',
  'systemPreferences',
  'TouchBar',
  'Tray',
  'View',
  'webFrameMain',
  'WebContentsView',
]
/** Modules that exist in Electron and not here: using one throws. */
export const absentModules = Object.fromEntries(unwritten.map(name => [name, absent(name)]))
