import { homedir, tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { commandLine } from './command-line.ts'
import { state } from './state.ts'

const set = new Map<string, string>()

export const setPath = (name: string, path: string): void => {
  if (!isAbsolute(path)) throw new Error('Path must be absolute')
  set.set(name, path)
}

export const getPath = (name: string): string => {
  const chosen = set.get(name)
  if (chosen !== undefined) return chosen
  const home = homedir()
  switch (name) {
    case 'home':
      return home
    case 'appData':
      return process.env['XDG_CONFIG_HOME'] ?? join(home, '.config')
    case 'userData':
      return commandLine.getSwitchValue('user-data-dir') || join(getPath('appData'), state.boot.productName)
    case 'sessionData':
      return getPath('userData')
    case 'temp':
      return tmpdir()
    case 'exe':
      return state.boot.executable
    case 'documents':
      return join(home, 'Documents')
    case 'downloads':
      return join(home, 'Downloads')
    case 'desktop':
      return join(home, 'Desktop')
    case 'logs':
      return join(getPath('userData'), 'logs')
    case 'crashDumps':
      return join(getPath('userData'), 'Crashpad')
    default:
      throw new Error(`Failed to get '${name}' path`)
  }
}
