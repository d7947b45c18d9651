// Builds what the app runs from. A part whose sources have not changed since is left as it is.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { isMain, root, say } from './process.mjs'

/**
 * Each part: its vite config, the folders its bytes come from, and what must exist afterwards.
 * @type {readonly { name: string, config: string, from: readonly string[], makes: string }[]}
 */
const parts = [
  { name: 'host', config: 'vite.host.config.ts', from: ['test/host'], makes: 'test/host/dist/electron' },
  {
    name: 'shell',
    config: 'vite.electron.config.ts',
    from: ['electron', 'shared'],
    makes: 'dist/electron/main.js',
  },
  {
    name: 'preload',
    config: 'vite.preload.config.ts',
    from: ['electron', 'shared'],
    makes: 'dist/electron/preload.cjs',
  },
  {
    name: 'window',
    config: 'vite.renderer.config.ts',
    from: ['renderer', 'shared'],
    makes: 'dist/renderer/index.html',
  },
]

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (entry.isDirectory()) return entry.name === 'dist' ? [] : filesIn(join(folder, entry.name))
    return [join(folder, entry.name)]
  })
}

/** What tells that a part's sources are the ones it was last built from: names, sizes and times. */
function fingerprintOf(/** @type {(typeof parts)[number]} */ part) {
  const hash = createHash('sha256')
  const files = part.from.flatMap(folder => filesIn(resolve(root, folder)))
  for (const file of [
    ...files,
    resolve(import.meta.dirname, part.config),
    resolve(root, 'package-lock.json'),
  ]) {
    const { mtimeMs, size } = statSync(file)
    hash.update(`${relative(root, file)}\n${mtimeMs}\n${size}\n`)
  }
  return hash.digest('hex')
}

const stampOf = (/** @type {string} */ name) =>
  resolve(root, 'node_modules/.cache/afterword', `built-${name}`)

function isFresh(/** @type {(typeof parts)[number]} */ part, /** @type {string} */ fingerprint) {
  const stamp = stampOf(part.name)
  return (
    existsSync(resolve(root, part.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint
  )
}

/**
 * Builds every part that changed.
 * @param {{ all?: boolean, host?: boolean, only?: readonly string[] }} [options] `all` builds regardless; without `host`
 *   the stand-in is left out; `only` names the parts that are wished for
 */
export async function buildAll({ all = false, host = true, only } = {}) {
  const stale = parts
    .filter(part => (host || part.name !== 'host') && (only?.includes(part.name) ?? true))
    .map(part => ({ part, fingerprint: fingerprintOf(part) }))
    .filter(({ part, fingerprint }) => all || !isFresh(part, fingerprint))
  if (stale.length === 0) return
  // whoever calls, a test runner too: what is built is what is shipped
  const before = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('vite')
  for (const { part, fingerprint } of stale) {
    const started = Date.now()
    await build({
      configFile: resolve(import.meta.dirname, part.config),
      mode: 'production',
      logLevel: 'warn',
    })
    if (!existsSync(resolve(root, part.makes)))
      throw new Error(`the build of ${part.name} made no ${part.makes}`)
    mkdirSync(resolve(stampOf(part.name), '..'), { recursive: true })
    writeFileSync(stampOf(part.name), fingerprint)
    say(`built ${part.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  }
  if (before === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = before
}

if (isMain(import.meta.filename)) await buildAll({ all: process.argv.includes('--all') })
