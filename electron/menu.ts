import { type MenuItemConstructorOptions, Menu } from 'electron'
import { msg } from '@lingui/core/macro'
import { keysOf, type Os } from '../shared/command-keys.ts'
import { commands, type Command, type MenuName } from '../shared/commands.ts'
import type { CommandId } from '../shared/contract/announcements.ts'
import { say } from './words.ts'

type Item = MenuItemConstructorOptions
type Run = (command: CommandId) => void

const separator: Item = { type: 'separator' }

// The window answers the keys (it must: some depend on what has the focus), the menu only shows them. macOS has no such
// switch, but there the window is asked first and takes the key for itself. Quitting is the exception: it must work from
// every page, also one that answers no keys.
const itemOf = (command: Command, os: Os, run: Run): Item => {
  const [accelerator] = keysOf(command, os)
  return {
    id: command.id,
    label: say(command.label),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: command.id === 'quit' }),
    click: () => run(command.id),
  }
}

function commandsIn(menu: MenuName, os: Os, run: Run): Item[] {
  return commands
    .filter(command => command.menu?.[os === 'mac' ? 'mac' : 'other'] === menu)
    .flatMap((command, place) => [
      ...(command.startsGroup && place > 0 ? [separator] : []),
      itemOf(command, os, run),
    ])
}

const editing: Item[] = [
  { role: 'undo' },
  { role: 'redo' },
  separator,
  { role: 'cut' },
  { role: 'copy' },
  { role: 'paste' },
  { role: 'selectAll' },
]

const ofTheSystem: Item[] = [{ role: 'services' }, separator, { role: 'hide' }, { role: 'hideOthers' }]

/** The application menu of one system, made from the table of commands and the system's own roles. */
export function menuTemplate(os: Os, run: Run): Item[] {
  const of = (menu: MenuName) => commandsIn(menu, os, run)
  const appMenu: Item = {
    label: 'Afterword',
    submenu: of('app').flatMap(item => (item.id === 'quit' ? [...ofTheSystem, item] : [item])),
  }
  return [
    ...(os === 'mac' ? [appMenu] : []),
    { label: say(msg`File`), submenu: of('file') },
    { label: say(msg`Edit`), submenu: [...editing, ...of('edit')] },
    { label: say(msg`Format`), submenu: of('format') },
    { label: say(msg`View`), submenu: [...of('view'), separator, { role: 'togglefullscreen' }] },
    { label: say(msg`Go`), submenu: of('go') },
    ...(os === 'mac' ? [{ role: 'windowMenu' as const }] : []),
    { label: say(msg`Help`), role: 'help', submenu: of('help') },
  ]
}

export function setMenu(os: Os, run: Run): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(os, run)))
}
