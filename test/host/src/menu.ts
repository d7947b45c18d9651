import { EventEmitter } from 'node:events'
import type { App } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { acceleratorMatches } from './accelerator.ts'
import type { Key } from './web-contents.ts'
import { state } from './state.ts'
import { strict } from './strict.ts'

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void
export type ItemOptions = {
  id?: string
  label?: string
  role?: string
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  accelerator?: string
  enabled?: boolean
  visible?: boolean
  checked?: boolean
  click?: Click
  submenu?: Menu | ItemOptions[]
}
type Role = { label: string; accelerator?: string; click?: Click; menu?: string[] }

let theApp: App | undefined

const edit = (call: 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'delete'): Click => {
  return (_item, window) => window?.webContents[call]()
}

const roles: Record<string, Role> = {
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', click: () => theApp?.quit() },
  about: { label: 'About', click: () => theApp?.showAboutPanel() },
  close: {
    label: 'Close Window',
    accelerator: 'CommandOrControl+W',
    click: (_item, window) => window?.close(),
  },
  minimize: {
    label: 'Minimize',
    accelerator: 'CommandOrControl+M',
    click: (_item, window) => window?.minimize(),
  },
  reload: { label: 'Reload', accelerator: 'CommandOrControl+R', click: (_item, window) => window?.reload() },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: process.platform === 'darwin' ? 'Control+Command+F' : 'F11',
    click: (_item, window) => window?.setFullScreen(!window.isFullScreen()),
  },
  toggledevtools: { label: 'Toggle Developer Tools', accelerator: 'Control+Shift+I' },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z', click: edit('undo') },
  redo: { label: 'Redo', accelerator: 'Shift+CommandOrControl+Z', click: edit('redo') },
  cut: { label: 'Cut', accelerator: 'CommandOrControl+X', click: edit('cut') },
  copy: { label: 'Copy', accelerator: 'CommandOrControl+C', click: edit('copy') },
  paste: { label: 'Paste', accelerator: 'CommandOrControl+V', click: edit('paste') },
  pasteandmatchstyle: { label: 'Paste and Match Style', click: edit('paste') },
  selectall: { label: 'Select All', accelerator: 'CommandOrControl+A', click: edit('selectAll') },
  delete: { label: 'Delete', click: edit('delete') },
  resetzoom: { label: 'Actual Size', click: (_item, window) => window?.webContents.setZoomLevel(0) },
  zoomin: { label: 'Zoom In', click: (_item, window) => zoomBy(window, 0.5) },
  zoomout: { label: 'Zoom Out', click: (_item, window) => zoomBy(window, -0.5) },
  hide: { label: 'Hide' },
  hideothers: { label: 'Hide Others' },
  unhide: { label: 'Show All' },
  services: { label: 'Services' },
  front: { label: 'Bring All to Front' },
  window: { label: 'Window', menu: ['minimize', 'close'] },
  zoom: { label: 'Zoom' },
  help: { label: 'Help' },
  appmenu: { label: 'App', menu: ['about', 'quit'] },
  filemenu: { label: 'File', menu: [process.platform === 'darwin' ? 'close' : 'quit'] },
  editmenu: { label: 'Edit', menu: ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'] },
  viewmenu: { label: 'View', menu: ['reload', 'resetZoom', 'zoomIn', 'zoomOut', 'togglefullscreen'] },
  windowmenu: { label: 'Window', menu: ['minimize', 'close'] },
}

const zoomBy = (window: BrowserWindow | undefined, step: number): void =>
  window?.webContents.setZoomLevel(window.webContents.getZoomLevel() + step)

const roleOf = (name: string | undefined): Role | undefined => {
  if (name === undefined) return undefined
  const found = roles[name.toLowerCase()]
  if (found === undefined) throw new Error(`not emulated: the menu role ${name}`)
  return found
}

let commandIds = 0

export class MenuItem {
  readonly id: string | undefined
  readonly role: string | undefined
  readonly type: string
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly commandId: number
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  $menu: Menu | undefined
  click: (event?: object, window?: BrowserWindow) => void

  constructor(options: ItemOptions) {
    const role = roleOf(options.role)
    const submenu = options.submenu ?? role?.menu?.map(name => ({ role: name }))
    commandIds += 1
    this.commandId = commandIds
    this.id = options.id
    this.role = options.role?.toLowerCase()
    this.submenu =
      submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu)
    this.type = options.type ?? (this.submenu === undefined ? 'normal' : 'submenu')
    this.label = options.label ?? role?.label ?? ''
    this.accelerator = options.accelerator ?? role?.accelerator
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    const act = options.click ?? role?.click
    this.click = (
      event = {},
      window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0],
    ) => {
      if (!this.enabled) return
      if (this.type === 'checkbox') this.checked = !this.checked
      if (this.type === 'radio') this.$menu?.$choose(this)
      act?.(this, window, event)
    }
  }
}

export class Menu extends EventEmitter {
  readonly items: MenuItem[] = []
  static readonly $popped: Menu[] = []
  private static current: Menu | null = null

  static buildFromTemplate(template: (ItemOptions | MenuItem)[]): Menu {
    if (!Array.isArray(template))
      throw new TypeError('Invalid template for Menu: Menu template must be an array')
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item))
    return menu
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.current = menu
    if (theApp !== undefined) theApp.applicationMenu = menu
  }
  static getApplicationMenu(): Menu | null {
    return Menu.current
  }
  append(item: MenuItem): void {
    this.insert(this.items.length, item)
  }
  insert(at: number, item: MenuItem): void {
    item.$menu = this
    this.items.splice(at, 0, item)
  }
  popup(options: { callback?: () => void } = {}): void {
    Menu.$popped.push(this)
    this.emit('menu-will-show', {})
    queueMicrotask(() => {
      this.emit('menu-will-close', {})
      options.callback?.()
    })
  }
  closePopup(): void {}
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item
      const within = item.submenu?.getMenuItemById(id)
      if (within) return within
    }
    return null
  }
  /** Radio items next to each other, between separators, are one group. */
  $choose(chosen: MenuItem): void {
    const at = this.items.indexOf(chosen)
    const isBreak = (item: MenuItem) => item.type !== 'radio'
    const start = this.items.findLastIndex((item, index) => index < at && isBreak(item)) + 1
    const end = this.items.findIndex((item, index) => index > at && isBreak(item))
    for (const item of this.items.slice(start, end < 0 ? undefined : end)) item.checked = item === chosen
  }
  private *all(): Generator<MenuItem> {
    for (const item of this.items) {
      yield item
      if (item.submenu !== undefined) yield* item.submenu.all()
    }
  }
  $press(key: Key, window: BrowserWindow): void {
    for (const item of this.all())
      if (
        item.accelerator !== undefined &&
        item.enabled &&
        item.visible &&
        acceleratorMatches(item.accelerator, key)
      ) {
        const { ctrl: ctrlKey, shift: shiftKey, alt: altKey, meta: metaKey } = key
        item.click({ ctrlKey, shiftKey, altKey, metaKey, triggeredByAccelerator: true }, window)
        return
      }
  }
}

export const menus = { Menu: strict('Menu', Menu), MenuItem }

/** Key presses of Playwright never reach the menus of Electron, and so not those of the host. */
export const onKey = (key: Key, window: BrowserWindow): void => {
  if (state.underPlaywright) return
  const menu = window.$menu === undefined ? Menu.getApplicationMenu() : window.$menu
  if (menu instanceof Menu) menu.$press(key, window)
}

export const connectMenus = (app: App): void => {
  theApp = app
}
