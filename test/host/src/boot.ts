// Behaves as the electron executable: electron [switches] [-r module] [app folder or file] [arguments]
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import inspector from 'node:inspector'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArguments } from './arguments.ts'
import { makeElectron } from './electron.ts'
import { installElectron } from './install.ts'
import { packagedApp } from './packaged.ts'
import { state } from './state.ts'
import { say } from './strict.ts'

type Package = { name?: string; productName?: string; version?: string; main?: string; type?: string }

const hostFolder = import.meta.dirname
const executable = process.env['AFTERWORD_HOST_EXECUTABLE'] ?? join(hostFolder, '..', 'electron')
delete process.env['AFTERWORD_HOST_EXECUTABLE']
process.argv.splice(0, 2, executable)

const readPackage = (folder: string): Package => {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Package) : {}
}

const electronVersion = readFileSync(join(dirname(executable), 'version'), 'utf8').trim()
const given = parseArguments(process.argv.slice(1))
if (given.version) {
  console.log(`v${electronVersion}`)
  process.exit(0)
}

const packaged = given.app === undefined ? packagedApp(dirname(executable)) : undefined
const appArgument = resolve(packaged ?? given.app ?? '.')
if (!existsSync(appArgument)) {
  console.error(`Unable to find Electron app at ${appArgument}`)
  process.exit(1)
}
const isFolder = statSync(appArgument).isDirectory()
const appPath = isFolder ? appArgument : dirname(appArgument)
const pkg = readPackage(appPath)
const main = isFolder ? join(appPath, pkg.main ?? 'index.js') : appArgument

process.env['AFTERWORD_HOST'] = '1'
state.boot = {
  appPath,
  packaged: packaged !== undefined,
  productName: pkg.productName ?? pkg.name ?? 'Electron',
  appVersion: pkg.version ?? electronVersion,
  electronVersion,
  debugPort: given.debugPort,
  executable,
  hostFolder,
}
state.underPlaywright = given.require.some(file =>
  /playwright.*electron.loader\.js$/.test(file.replaceAll('\\', '/')),
)
const set = (on: object, name: string, value: unknown): void =>
  void Object.defineProperty(on, name, { value, enumerable: true, configurable: true, writable: true })
set(process, 'type', 'browser')
if (packaged === undefined) set(process, 'defaultApp', true)
set(process, 'resourcesPath', join(dirname(executable), 'resources'))
set(process.versions, 'electron', electronVersion)
set(process.versions, 'chrome', '')

const { electron, start } = makeElectron()
installElectron(electron)
console.error("[host] This is Afterword's test host on the system's Chromium, not Electron.")
if (given.inspect !== undefined) inspector.open(given.inspect, '127.0.0.1')
const require = createRequire(join(appPath, 'package.json'))
for (const file of given.require) require(resolve(file))

const hung = setTimeout(
  () =>
    say(
      'the main module has not finished evaluating after 5 s. Electron emits ready only after that: a top-level `await app.whenReady()` waits for ever (electron/electron#40719). Write app.whenReady().then(…).',
    ),
  5000,
)

try {
  const isModule = main.endsWith('.mjs') || (pkg.type === 'module' && !main.endsWith('.cjs'))
  if (isModule) await import(pathToFileURL(main).href)
  else require(main)
  clearTimeout(hung)
  await start()
} catch (error) {
  console.error('App threw an error during load\n', error)
  process.exit(1)
}
