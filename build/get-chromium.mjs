// A Chromium for the host, where the machine has none: from the system's packages, as root on Debian and its like.
import { existsSync } from 'node:fs'
import { run, say } from './process.mjs'

export const byHand =
  process.platform === 'linux'
    ? 'Install Chromium, then try again:  sudo apt-get install chromium'
    : 'Install Chromium or Chrome and name it, then try again:  AFTERWORD_CHROMIUM=/path/to/chrome npm start'

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')

/** Tries to bring a Chromium to this machine; whether it worked is for the caller to look. */
export async function getChromium() {
  if (!canInstall()) return
  say('Installing Chromium with apt-get (this machine has none) …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env, seconds: 180, quiet: true })
  const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium']
  await run('apt-get', install, { env, seconds: 600, quiet: true })
}
