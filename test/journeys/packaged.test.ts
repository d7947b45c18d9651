import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { listPackage } from '@electron/asar'
import { FuseState, getCurrentFuseWire } from '@electron/fuses'
import { _electron } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fuses } from '../../build/fuses.mjs'
import { runsOnHost } from '../../build/launch.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'release/linux-unpacked')

describe.runIf(runsOnHost() && process.platform === 'linux')('the packed app', () => {
  const home = mkdtempSync(join(tmpdir(), 'afterword-packed-'))
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'build/package.mjs')], {
      cwd: root,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  }, 120_000)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('holds what it needs and nothing of the tests, the sources or other systems', () => {
    const files = listPackage(join(folder, 'resources/app.asar'), { isPack: false })
    expect(files).toContain('/dist/electron/main.js')
    expect(files).toContain('/dist/renderer/index.html')
    expect(files.filter(file => /^\/(test|build|docs|renderer|electron|shared)\b/.test(file))).toEqual([])
    expect(files.filter(file => /prebuilds\/(?!linux)/.test(file))).toEqual([])
  })

  test('has every fuse set as it should be', async () => {
    const { version: _version, ...wire } = await getCurrentFuseWire(join(folder, 'afterword'))
    const expected = Object.fromEntries(
      Object.entries(fuses).map(([fuse, on]) => [fuse, on ? FuseState.ENABLE : FuseState.DISABLE]),
    )
    expect(wire).toMatchObject(expected)
    expect(Object.keys(wire)).toHaveLength(Object.keys(expected).length)
  })

  test('starts from its archive and opens the sample journal with its own natives', async () => {
    expect(existsSync(join(folder, 'resources/app.asar'))).toBe(true)
    const before = process.env['ELECTRON_OVERRIDE_DIST_PATH']
    const app = await _electron.launch({
      executablePath: join(folder, 'afterword'),
      args: [`--user-data-dir=${join(home, 'profile')}`, '--sample'],
      cwd: home,
      env: { ...process.env, HOME: home, TMPDIR: tmpdir(), AFTERWORD_HEADLESS: '1' },
    })
    try {
      const page = await app.firstWindow()
      await page.getByRole('navigation', { name: 'Journal' }).waitFor()
      expect(await app.evaluate(({ app }) => app.isPackaged)).toBe(true)
    } finally {
      await app.close()
    }
    expect(process.env['ELECTRON_OVERRIDE_DIST_PATH']).toBe(before)
  })
})
