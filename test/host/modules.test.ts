// The smaller modules, and everything that is not there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, type Running } from './support.ts'

type Recorded = { $recorded: { call: string; args: unknown[] }[] }

let host: Running
beforeAll(async () => {
  host = await launch()
})
afterAll(() => host.end())

describe('app', () => {
  // userData: "The directory for storing your app's configuration files"; Chromium's --user-data-dir moves it. sessionData: "By
  // default this points to userData". setPath: "Overrides the path to a special directory".
  test('knows its paths, and takes others', async () => {
    const got = await host.app.evaluate(({ app }) => {
      app.setPath('crashDumps', '/tmp/dumps')
      return {
        userData: app.getPath('userData'),
        sessionData: app.getPath('sessionData'),
        dumps: app.getPath('crashDumps'),
        faults: [() => app.setPath('temp', 'here'), () => app.getPath('nowhere' as 'temp')].map(act => {
          try {
            return String(act())
          } catch (error) {
            return (error as Error).message
          }
        }),
        rest: [app.getPath('home'), app.getPath('temp'), app.getPath('documents')].every(path =>
          path.startsWith('/'),
        ),
      }
    })
    expect(got).toEqual({
      userData: host.userData,
      sessionData: host.userData,
      dumps: '/tmp/dumps',
      faults: ['Path must be absolute', "Failed to get 'nowhere' path"],
      rest: true,
    })
  })
  test('tells its name and version, and what host it runs on', async () => {
    const got = await host.app.evaluate(({ app }) => [
      app.getName(),
      app.name,
      app.getVersion(),
      process.env['AFTERWORD_HOST'],
      (process as { type?: string }).type,
      process.versions['electron']?.split('.').length,
      Number(process.versions['chrome']?.split('.')[0]) > 100,
    ])
    expect(got).toEqual(['Host Fixture', 'Host Fixture', '1.2.3', '1', 'browser', 3, true])
  })
  // enableSandbox: "This method can only be called before app is ready."
  test('enableSandbox is for before ready, configureHostResolver for after', async () => {
    const got = await host.app.evaluate(({ app }) => {
      app.configureHostResolver({ secureDnsMode: 'off' })
      try {
        app.enableSandbox()
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(got).toBe('app.enableSandbox() can only be called before app is ready')
  })
  // second-instance on Playwright's page is covered by start.test.ts; switches given on the command line are seen here.
  test('sees the switches it was started with', async () => {
    const got = await host.app.evaluate(({ app }) => [
      app.commandLine.hasSwitch('user-data-dir'),
      app.commandLine.getSwitchValue('user-data-dir'),
      app.commandLine.hasSwitch('not-there'),
      app.commandLine.getSwitchValue('not-there'),
    ])
    expect(got).toEqual([true, host.userData, false, ''])
  })
})

describe('menus', () => {
  // getMenuItemById: "the item with the specified id"; click: "Will be called with click(menuItem, window, event)".
  test('are found by id and clicked', async () => {
    const got = await host.app.evaluate(({ BrowserWindow, Menu }) => {
      const heard: unknown[] = []
      const click = (item: Electron.MenuItem, window: unknown): void =>
        void heard.push(item.id, item.checked, window === BrowserWindow.getAllWindows()[0])
      const menu = Menu.buildFromTemplate([
        {
          label: 'File',
          submenu: [
            { id: 'lock', label: 'Lock', accelerator: 'CmdOrCtrl+L', click },
            { type: 'separator' },
            { id: 'tick', type: 'checkbox', label: 'Tick', checked: true, click },
            { id: 'off', label: 'Off', enabled: false, click },
            { id: 'one', type: 'radio', checked: true, label: 'One' },
            { id: 'two', type: 'radio', label: 'Two', click },
          ],
        },
        { role: 'editMenu' },
      ])
      Menu.setApplicationMenu(menu)
      for (const id of ['lock', 'tick', 'off', 'two']) Menu.getApplicationMenu()?.getMenuItemById(id)?.click()
      return {
        heard,
        same: Menu.getApplicationMenu() === menu,
        missing: menu.getMenuItemById('nothing'),
        one: menu.getMenuItemById('one')?.checked,
        roles: menu.items[1]?.submenu?.items.map(item => item.role),
        accelerator: menu.getMenuItemById('lock')?.accelerator,
      }
    })
    expect(got).toEqual({
      heard: ['lock', false, true, 'tick', false, true, 'two', true, true],
      same: true,
      missing: null,
      one: false,
      roles: ['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectall'],
      accelerator: 'CmdOrCtrl+L',
    })
  })
  // microsoft/playwright#8004: keys that Playwright presses never reach Electron's menus, so they must not here.
  test('do not hear the keys that Playwright presses', async () => {
    await host.app.evaluate(({ Menu }) => {
      const item = { accelerator: 'CmdOrCtrl+L', click: () => void globalThis.events.push('clicked') }
      Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: 'A', submenu: [item] }]))
    })
    await host.page.keyboard.press('Control+L')
    await host.page.evaluate(() => api.invoke('echo', 1))
    expect(await host.app.evaluate(() => globalThis.events)).toEqual([])
  })
  test('a role that the host does not have is refused', async () => {
    const fault = await host.app.evaluate(({ Menu }) => {
      try {
        Menu.buildFromTemplate([{ role: 'shareMenu' }])
        return ''
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(fault).toBe('not emulated: the menu role shareMenu')
  })
  test('edit roles act on the page', async () => {
    await host.page.evaluate(() => {
      const field = document.createElement('input')
      field.value = 'words'
      document.body.append(field)
      field.focus()
    })
    await host.app.evaluate(({ Menu }) => {
      const menu = Menu.buildFromTemplate([
        { id: 'all', role: 'selectAll' },
        { id: 'cut', role: 'delete' },
      ])
      menu.getMenuItemById('all')?.click()
      menu.getMenuItemById('cut')?.click()
    })
    await expect.poll(() => host.page.inputValue('input')).toBe('')
  })
})

describe('dialogs', () => {
  // showOpenDialog resolves with "canceled boolean - whether or not the dialog was canceled. filePaths string[]".
  test('are cancelled when nobody answers', async () => {
    const got = await host.app.evaluate(async ({ dialog }) => [
      await dialog.showOpenDialog({}),
      await dialog.showSaveDialog({}),
      await dialog.showMessageBox({ message: 'Sure?', buttons: ['Yes', 'No'], cancelId: 1 }),
    ])
    expect(got).toEqual([
      { canceled: true, filePaths: [] },
      { canceled: true, filePath: '' },
      { response: 1, checkboxChecked: false },
    ])
  })
  test('are answered by a stub on the module object', async () => {
    const got = await host.app.evaluate(async ({ dialog }) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/tmp/chosen' })
      return await dialog.showSaveDialog({})
    })
    expect(got).toEqual({ canceled: false, filePath: '/tmp/chosen' })
  })
})

describe('what the system would do', () => {
  // powerMonitor: suspend, resume, lock-screen, unlock-screen are events; getSystemIdleTime: "Idle time in seconds".
  test('powerMonitor tells what tests emit, and takes another idle time', async () => {
    const got = await host.app.evaluate(({ powerMonitor }) => {
      const heard: unknown[] = []
      powerMonitor.on('lock-screen', () => heard.push('locked'))
      powerMonitor.emit('lock-screen')
      heard.push(powerMonitor.getSystemIdleTime(), powerMonitor.getSystemIdleState(60))
      powerMonitor.getSystemIdleTime = () => 301
      powerMonitor.getSystemIdleState = () => 'locked'
      heard.push(powerMonitor.getSystemIdleTime(), powerMonitor.getSystemIdleState(60))
      return heard
    })
    expect(got).toEqual(['locked', 0, 'active', 301, 'locked'])
  })
  test('notifications are recorded when they are shown', async () => {
    const got = await host.app.evaluate(async ({ Notification }) => {
      const one = new Notification({ title: 'Due', body: 'Something waits' })
      const shown = new Promise(done => one.once('show', () => done('shown')))
      one.show()
      await shown
      return [Notification.isSupported(), (Notification as unknown as { $shown: object[] }).$shown]
    })
    expect(got).toEqual([true, [expect.objectContaining({ title: 'Due', body: 'Something waits' })]])
  })
  // clipboard.readText(): Promise<string>, writeText(text): Promise<void>, clear(): void
  test('the clipboard reads and writes by promises', async () => {
    const got = await host.app.evaluate(async ({ clipboard }) => {
      const written = clipboard.writeText('copied')
      const isPromise = written instanceof Promise
      await written
      const read = await clipboard.readText()
      clipboard.clear()
      return [isPromise, read, await clipboard.readText()]
    })
    expect(got).toEqual([true, 'copied', ''])
  })
  test('shell records what it is asked', async () => {
    const got = await host.app.evaluate(({ shell }) => {
      shell.showItemInFolder('/tmp/x')
      return (shell as unknown as Recorded).$recorded
    })
    expect(got).toEqual([{ call: 'showItemInFolder', args: ['/tmp/x'] }])
  })
  test('sessions record what only the system could prove', async () => {
    const got = await host.app.evaluate(async ({ session }) => {
      const own = session.fromPartition('recorded')
      own.setSpellCheckerEnabled(false)
      own.setSpellCheckerDictionaryDownloadURL('app://none/')
      await own.setProxy({ mode: 'fixed_servers', proxyRules: 'http://127.0.0.1:9' })
      await own.clearStorageData()
      return (own as unknown as Recorded).$recorded.map(item => item.call)
    })
    expect(got).toEqual([
      'setSpellCheckerEnabled',
      'setSpellCheckerDictionaryDownloadURL',
      'setProxy',
      'clearStorageData',
    ])
  })
  test('screen has one display, and no global shortcut can be had', async () => {
    const got = await host.app.evaluate(({ globalShortcut, screen }) => [
      screen.getAllDisplays().length,
      screen.getPrimaryDisplay().workArea.width > 0,
      screen.getDisplayMatching({ x: 0, y: 0, width: 1, height: 1 }).id === screen.getPrimaryDisplay().id,
      globalShortcut.register('F1', () => undefined),
    ])
    expect(got).toEqual([1, true, true, false])
  })
})

describe('what is not emulated', () => {
  test.each([
    ['app', 'app.getGPUInfo', 'not emulated: electron.app.getGPUInfo'],
    ['safeStorage', 'safeStorage.encryptString', 'not emulated: electron.safeStorage.encryptString'],
    ['crashReporter', 'crashReporter.start', 'not emulated: electron.crashReporter.start'],
    ['net', 'net.fetch', 'not emulated: electron.net.fetch'],
    ['BrowserWindow', 'BrowserWindow.addExtension', 'not emulated: electron.BrowserWindow.addExtension'],
    ['session', 'session.defaultSession.setPreloads', 'not emulated: electron.session.setPreloads'],
    ['an unknown module', 'quantum', 'not emulated: electron.quantum'],
  ])('throws: %s', async (_name, path, message) => {
    const fault = await host.app.evaluate((electron, path) => {
      try {
        let on: unknown = electron
        for (const key of path.split('.')) on = Reflect.get(on as object, key)
        return 'nothing thrown'
      } catch (error) {
        return (error as Error).message
      }
    }, path)
    expect(fault).toBe(message)
  })
  test('a window and its contents throw as well', async () => {
    const faults = await host.app.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]
      return [() => window?.setVibrancy(null), () => window?.webContents.insertCSS('')].map(act => {
        try {
          void act()
          return ''
        } catch (error) {
          return (error as Error).message
        }
      })
    })
    expect(faults).toEqual([
      'not emulated: electron.BrowserWindow.setVibrancy',
      'not emulated: electron.webContents.insertCSS',
    ])
  })
})
