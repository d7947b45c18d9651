import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, nativeTheme, powerMonitor } from 'electron'
import type { CommandId } from '../shared/contract/announcements.ts'
import type { Os } from '../shared/command-keys.ts'
import { journals as journalsOf } from './journals.ts'
import { startKeeper } from './keeper-link.ts'
import { locker } from './locker.ts'
import { lockDown, lockDownEarly } from './lockdown.ts'
import { setMenu } from './menu.ts'
import { declareScheme, servePage } from './page.ts'
import { notices as noticesOf } from './notices.ts'
import { openPreferences, visible } from './preferences.ts'
import { quitOnlyWhenSaved } from './quitting.ts'
import { shellRoutes } from './routes.ts'
import { removeLeftovers } from './samples.ts'
import { openChannels } from './shell-routes.ts'
import { shell as shellOf } from './shell.ts'
import { createWindow } from './window.ts'

const systems: Partial<Record<NodeJS.Platform, Os>> = { darwin: 'mac', win32: 'windows' }
const os = systems[process.platform] ?? 'linux'
const beside = (name: string) => join(import.meta.dirname, name)

function start(): void {
  // Windows shows no notification of a program it cannot name.
  if (os === 'windows') app.setAppUserModelId('org.afterword.journal')
  const userData = app.getPath('userData')
  removeLeftovers(userData)

  const session = lockDown()
  servePage(session, beside('../renderer'))

  const preferences = openPreferences({ folder: userData, now: () => new Date() })
  const journals = journalsOf({ preferences, newId: randomUUID })
  const onPreferences = () => {
    nativeTheme.themeSource = preferences.read().theme
    shell.current()?.announce({ kind: 'preferences', preferences: visible(preferences.read()) })
  }

  const shell = shellOf({
    journals,
    userData,
    staysWithoutWindow: os === 'mac',
    createWindow: () =>
      createWindow({ session, preload: beside('preload.cjs'), bounds: preferences.read().bounds }),
    startKeeper: onMessage =>
      startKeeper({ file: beside('keeper.js'), version: app.getVersion(), onMessage }),
    onOpened: () => idle.active(),
    onLeave: bounds => preferences.change({ bounds }),
    quit: () => app.quit(),
  })

  const idle = locker({
    power: powerMonitor,
    autoLock: () => preferences.read().autoLock,
    isOpen: () => shell.current()?.isOpen() === true,
    lock: shell.lock,
    now: () => performance.now(),
    every: (milliseconds, run) => setInterval(run, milliseconds),
  })

  const run = (command: CommandId) => {
    if (command === 'lock') shell.lock()
    else if (command === 'quit') app.quit()
    else shell.current()?.announce({ kind: 'command', command })
  }

  const notices = noticesOf({
    isWanted: () => {
      const sitting = shell.current()
      return preferences.read().notices && sitting?.isOpen() === true && !sitting.window.isFocused()
    },
    onClick: () => {
      shell.focus()
      // Locked since, the window asks for the passphrase, and heeds no command.
      if (shell.current()?.isOpen() === true) run('go-today')
    },
  })

  openChannels({
    isTrusted: event => shell.current()?.isTrusted(event) === true,
    onPortAsked: () => void shell.current()?.givePort(),
    routes: shellRoutes({
      os,
      sample: process.argv.includes('--sample'),
      shell,
      journals,
      preferences,
      notices,
      onPreferences,
      onActive: idle.active,
    }),
  })
  nativeTheme.themeSource = preferences.read().theme
  setMenu(os, run)
  quitOnlyWhenSaved(shell.end)
  app.on('second-instance', shell.focus)
  app.on('activate', shell.focus)
  shell.begin()
}

if (app.requestSingleInstanceLock()) {
  lockDownEarly()
  declareScheme()
  void app.whenReady().then(start)
} else app.quit()
