// How the executable starts, what comes in which order, and how it ends.
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'
import { describe, expect, test } from 'vitest'
import { dist, ended, executable, fixture, follow, Follow, temporary } from './support.ts'

const userData = (): string => `--user-data-dir=${temporary()}`

const chromiumOf = (pid: number): number =>
  Number(
    execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
      .trim()
      .split('\n')[0],
  )

const packed = (): string => {
  const folder = temporary()
  cpSync(dist, folder, { recursive: true })
  chmodSync(join(folder, 'electron'), 0o755)
  return folder
}

describe('the executable', () => {
  test('stands in a folder that looks like Electron’s', () => {
    const names = readdirSync(dist)
    for (const name of [
      'LICENSE',
      'LICENSES.chromium.html',
      'chrome-sandbox',
      'electron',
      'locales',
      'resources',
      'version',
    ])
      expect(names).toContain(name)
    expect(readdirSync(join(dist, 'resources'))).toEqual([])
  })
  test('says its version as Electron does', () => {
    const version = readFileSync(join(dist, 'version'), 'utf8')
    expect(execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim()).toBe(`v${version}`)
  })
  test('says on the console, in one line, that it is not Electron', async () => {
    const run = await follow('order', ['--end=quit', userData()]).done
    expect(run.errors.split('\n').filter(line => line.includes('test host'))).toHaveLength(1)
  })
  test('refuses a folder that is not there', async () => {
    const run = await new Follow(executable, ['/nowhere/at/all']).done
    expect(run.code).toBe(1)
    expect(run.errors).toContain('Unable to find Electron app')
  })
})

describe('the order of things', () => {
  // app.whenReady: "fulfilled when Electron is initialized". app.quit: "The before-quit event will be emitted first.
  // If all windows are successfully closed, the will-quit event will be emitted".
  test('ready comes after the main module was evaluated, and quitting has its order', async () => {
    const run = await follow('order', ['--end=quit', userData()]).done
    expect(run.out).toEqual([
      'early false',
      'evaluated',
      'ready',
      'late true',
      '{"packaged":false,"version":"3.2.1","name":"host-fixture-order","host":"1"}',
      'before-quit',
      'will-quit',
      'quit',
    ])
    expect(run.code).toBe(0)
  })
  // before-quit: "Calling event.preventDefault() will prevent the default behavior, which is terminating the application."
  test('before-quit can be prevented', async () => {
    const run = await follow('order', ['--end=prevent', userData()]).done
    expect(run.out.slice(5)).toEqual(['before-quit', 'prevented', 'before-quit', 'will-quit', 'quit'])
  })
  // app.exit: "Exits immediately with exitCode. … the before-quit and will-quit events will not be emitted."
  test('app.exit ends at once with its code', async () => {
    const run = await follow('order', ['--end=exit', userData()]).done
    expect(run.out.slice(5)).toEqual(['quit'])
    expect(run.code).toBe(5)
  })
  test('SIGTERM quits in the same order', async () => {
    const run = follow('order', ['--end=stay', userData()])
    await run.until(() => run.lines.includes('late true'))
    run.child.kill('SIGTERM')
    expect((await run.done).out.slice(5)).toEqual(['before-quit', 'will-quit', 'quit'])
  })
  // electron/electron#40719: ready waits for the main module, so the module must not wait for ready.
  test('a top-level await of whenReady hangs, as in Electron, and the host says why', async () => {
    const run = follow('await', [userData()])
    await run.until(() => run.errors.includes('40719'))
    expect(run.lines).toEqual([])
    run.child.kill('SIGKILL')
    await run.done
  })
})

describe('what is left behind', () => {
  test('killing the app takes Chromium down', async () => {
    const run = follow('order', ['--end=stay', userData()])
    await run.until(() => run.lines.includes('late true'))
    const chromium = chromiumOf(run.child.pid ?? 0)
    expect(chromium).toBeGreaterThan(0)
    run.child.kill('SIGKILL')
    await run.done
    expect(await ended(chromium)).toBe(true)
  })
  test('the end of Chromium ends the app', async () => {
    const run = follow('order', ['--end=stay', userData()])
    await run.until(() => run.lines.includes('late true'))
    process.kill(chromiumOf(run.child.pid ?? 0), 'SIGKILL')
    expect((await run.done).code).toBe(1)
  })
  test('nothing of Chromium stays in the user data folder after a quit', async () => {
    const folder = temporary()
    await follow('order', ['--end=quit', `--user-data-dir=${folder}`]).done
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('one instance', () => {
  // requestSingleInstanceLock: "returns true if your process is the primary instance … It returns false if your process should
  // immediately quit as it has sent its parameters to another instance". second-instance: "argv is an Array of the second
  // instance's command line arguments, and workingDirectory is its current working directory."
  test('the second instance gets no lock, and the first hears of it', async () => {
    const data = userData()
    const first = follow('order', ['--end=instance', data])
    await first.until(() => first.lines.includes('late true'))
    const second = await follow('order', ['--end=second', data]).done
    expect(second.out.slice(0, 2)).toEqual(['lock false', 'has false'])
    const run = await first.done
    expect(run.out.slice(0, 2)).toEqual(['lock true', 'has true'])
    expect(run.out).toContain('second true true {"from":"second"}')
  })
  test('the lock of a killed instance is no lock', async () => {
    const data = userData()
    const first = follow('order', ['--end=instance', data])
    await first.until(() => first.lines.includes('late true'))
    first.child.kill('SIGKILL')
    await first.done
    const next = follow('order', ['--end=instance', data])
    await next.until(() => next.lines.includes('late true'))
    expect(next.lines[0]).toBe('lock true')
    next.child.kill('SIGTERM')
    await next.done
  })
})

describe('a packaged app', () => {
  // app.isPackaged: "A boolean property that returns true if the app is packaged, false otherwise."
  test.each(['resources/app', 'resources/app.asar'])('runs from %s beside the executable', async place => {
    const folder = packed()
    mkdirSync(join(folder, 'resources'), { recursive: true })
    if (place.endsWith('.asar')) await createPackage(fixture('order'), join(folder, place))
    else cpSync(fixture('order'), join(folder, place), { recursive: true })
    const run = await new Follow(join(folder, 'electron'), ['--end=quit', userData()]).done
    expect(run.out).toContain('{"packaged":true,"version":"3.2.1","name":"host-fixture-order","host":"1"}')
    expect(run.code).toBe(0)
    rmSync(folder, { recursive: true, force: true })
  })
})
