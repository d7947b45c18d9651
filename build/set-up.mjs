// Makes a fresh clone ready to run: the right Node, the packages, and something to run the app with.
// Only Node's own modules here, for it runs before there are any others.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { findChromium } from './chromium.mjs'
import { chooseElectron, environmentOf } from './electron-binary.mjs'
import { byHand, getChromium } from './get-chromium.mjs'
import { isMain, root, run, say } from './process.mjs'

const modules = resolve(root, 'node_modules')
const lockFile = resolve(root, 'package-lock.json')
const stamp = resolve(modules, '.cache/afterword/installed')

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  say(`Afterword needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

const lockHash = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

/** npm notes when it installed; our own note says from which lock file, for a checkout may turn times around. */
function isInstalled() {
  const noted = resolve(modules, '.package-lock.json')
  if (!existsSync(noted)) return false
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lockHash()
  return statSync(noted).mtimeMs >= statSync(lockFile).mtimeMs
}

async function installPackages() {
  if (!isInstalled()) {
    say('Installing packages (npm ci) …')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const code = await run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      seconds: 900,
    })
    if (code !== 0) {
      say('npm ci did not finish; its own words above say why.')
      process.exit(1)
    }
  }
  mkdirSync(resolve(stamp, '..'), { recursive: true })
  writeFileSync(stamp, lockHash())
}

/** Ubuntu leaves a script where Chromium would be, which only asks for a snap: what cannot tell its version is none. */
function workingChromium() {
  const found = findChromium()
  if (found === undefined) return undefined
  const { status } = spawnSync(found.path, ['--version', '--no-sandbox'], {
    timeout: 20_000,
    stdio: 'ignore',
  })
  return status === 0 ? found.path : undefined
}

/** The host draws with a Chromium; one is brought here when the machine has none. */
async function findOrGetChromium() {
  const found = workingChromium()
  if (found !== undefined) return found
  await getChromium()
  return workingChromium()
}

/** Readies only what scripts need that do not run the app: Node and the packages. */
export async function setUpPackages() {
  checkNode()
  await installPackages()
}

/**
 * Readies everything and says in one line what the app will run on, and why.
 * @returns {Promise<{ kind: 'electron' | 'host', env: NodeJS.ProcessEnv }>} the environment to run the app in
 */
export async function setUp() {
  await setUpPackages()
  const { kind, why } = await chooseElectron()
  const env = environmentOf(kind)
  if (kind === 'electron') {
    say(`Runs on Electron: ${why}.`)
    return { kind, env }
  }
  const chromium = await findOrGetChromium()
  if (chromium === undefined) {
    say(`No Electron (${why}) and no Chromium for the test host.\n${byHand}`)
    process.exit(1)
  }
  say(`Runs on the test host with ${chromium}: ${why}.`)
  return { kind, env: { ...env, AFTERWORD_CHROMIUM: chromium } }
}

if (isMain(import.meta.filename)) await setUp()
