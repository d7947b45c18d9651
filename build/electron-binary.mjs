// Which program runs the app: Electron's own binary, or the stand-in of test/host on the system's Chromium.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { node, root, say } from './process.mjs'

const folder = resolve(root, 'node_modules/electron')
const refusal = resolve(root, 'node_modules/.cache/afterword/electron-refused.json')
export const hostFolder = resolve(root, 'test/host/dist')

/** The path of Electron's binary when it is really there. */
export function electronBinary() {
  const pathFile = resolve(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = resolve(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : undefined
}

const today = () => new Date().toISOString().slice(0, 10)

function refusedToday() {
  try {
    return JSON.parse(readFileSync(refusal, 'utf8')).day === today()
  } catch {
    return false
  }
}

/** Asks Electron's own installer for the binary, at most a minute; a refusal is remembered for the day. */
async function fetchBinary() {
  say('Fetching Electron (once, at most 60 seconds) …')
  const started = Date.now()
  const progress = setInterval(
    () => say(`  still fetching, ${Math.round((Date.now() - started) / 1000)} s`),
    10_000,
  )
  const code = await node('node_modules/electron/install.js', [], { seconds: 60, quiet: true })
  clearInterval(progress)
  if (electronBinary() !== undefined) {
    rmSync(refusal, { force: true })
    return
  }
  mkdirSync(resolve(refusal, '..'), { recursive: true })
  writeFileSync(refusal, JSON.stringify({ day: today(), code }))
}

/**
 * Electron where it is or can be had, else the host; and why, in half a sentence.
 * @returns {Promise<{ kind: 'electron' | 'host', why: string }>}
 */
export async function chooseElectron() {
  if (process.env['AFTERWORD_HOST'] === '1') return { kind: 'host', why: 'AFTERWORD_HOST=1 asks for it' }
  if (electronBinary() !== undefined) return { kind: 'electron', why: 'its binary is installed' }
  if (process.env['CI'] === 'true')
    return { kind: 'host', why: 'Electron’s binary is not installed and CI=true' }
  if (refusedToday()) return { kind: 'host', why: 'Electron’s binary could not be fetched today' }
  await fetchBinary()
  return electronBinary() === undefined
    ? { kind: 'host', why: 'Electron’s binary could not be fetched; it is tried again tomorrow' }
    : { kind: 'electron', why: 'its binary was just fetched' }
}

/**
 * The environment that makes the `electron` command, and Playwright, start what was chosen.
 * @param {'electron' | 'host'} kind
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(kind) {
  return kind === 'host' ? { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: hostFolder } : { ...process.env }
}
