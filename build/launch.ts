import { existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication } from 'playwright-core'

const root = resolve(import.meta.dirname, '..')
const hostFolder = join(root, 'test/host/dist')

/** Electron's own binary where it is installed, unless the host is asked for. */
export const runsOnHost = (): boolean =>
  process.env['AFTERWORD_HOST'] === '1' || !existsSync(join(root, 'node_modules/electron/path.txt'))

/**
 * Starts the built app as a person would, without a screen and with a home of its own, so that nothing of this computer's
 * user is read or written.
 */
export async function launchApp({
  home,
  app = root,
  args = [],
  env = {},
}: {
  home: string
  /** another app's folder, for comparison */
  app?: string
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
}): Promise<ElectronApplication> {
  if (runsOnHost()) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = hostFolder
  for (const folder of ['Documents', 'tmp', 'config']) mkdirSync(join(home, folder), { recursive: true })
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const asRoot = process.getuid?.() === 0 && !runsOnHost() ? ['--no-sandbox'] : []
  return _electron.launch({
    args: [app, `--user-data-dir=${join(home, 'profile')}`, ...asRoot, ...args],
    cwd: root,
    env: {
      ...Object.fromEntries(inherited),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: join(home, 'tmp'),
      XDG_CONFIG_HOME: join(home, 'config'),
      AFTERWORD_HEADLESS: '1',
      ...env,
    },
    timeout: 60_000,
  })
}
