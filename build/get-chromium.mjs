// A Chromium for the host, where the machine has none: from the system's packages as root, else from npm.
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root, run, say } from './process.mjs'

const cache = resolve(root, 'node_modules/.cache/afterword/chromium')

/** The release whose tarball is used; its Chromium knows headless mode only. */
const packaged = '@sparticuz/chromium@153.0.0'

export const byHand =
  process.platform === 'linux'
    ? 'Install Chromium, then try again:  sudo apt-get install chromium'
    : 'Install Chromium or Chrome and name it, then try again:  AFTERWORD_CHROMIUM=/path/to/chrome npm start'

/** The headless Chromium taken out of npm's tarball earlier, when it is there. */
export function cachedChromium() {
  const binary = resolve(cache, 'chromium')
  return existsSync(binary) ? binary : undefined
}

const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

async function fromSystem() {
  say('Installing Chromium with apt-get (this machine has none) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env, seconds: 180, quiet: true })
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    seconds: 600,
    quiet: true,
  })
}

async function fromNpm() {
  say(`Taking a headless Chromium from npm (${packaged}, 70 MB, once) …`)
  mkdirSync(cache, { recursive: true })
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await run(npm, ['pack', packaged, '--silent', '--pack-destination', cache], { seconds: 240, quiet: true })
  const tarball = readdirSync(cache).find(name => name.endsWith('.tgz'))
  if (tarball === undefined) return
  if ((await run('tar', ['-xzf', resolve(cache, tarball), '-C', cache], { quiet: true })) !== 0) return
  const parts = resolve(cache, 'package/bin')
  for (const part of ['al2023', 'swiftshader', 'fonts']) {
    const tar = resolve(cache, `${part}.tar`)
    writeFileSync(tar, brotliDecompressSync(readFileSync(resolve(parts, `${part}.tar.br`))))
    await run('tar', ['-xf', tar, '-C', cache], { quiet: true })
  }
  const binary = resolve(cache, 'chromium')
  writeFileSync(binary, brotliDecompressSync(readFileSync(resolve(parts, 'chromium.br'))))
  chmodSync(binary, 0o755)
}

/**
 * Tries to bring a Chromium to this machine: as root on Debian from its packages, else (Linux x64) from npm.
 * @param {() => boolean} found looks again
 */
export async function getChromium(found) {
  if (process.platform !== 'linux') return
  if (process.getuid?.() === 0 && isDebian()) await fromSystem()
  if (!found() && process.arch === 'x64') await fromNpm()
}
