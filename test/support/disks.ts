import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

function mounted(args: (folder: string) => string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-disk-'))
  try {
    execFileSync('mount', args(folder), { stdio: 'pipe' })
  } catch {
    rmdirSync(folder)
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'pipe' })
    rmdirSync(folder)
  })
  return folder
}

function notRun(what: string): undefined {
  console.info(`not run here: ${what} (this machine refuses to mount)`)
}

/** A disk of its own of so many kB, for one test; nothing where mounting is refused, which is then printed. */
export function smallDisk(what: string, kilobytes: number): string | undefined {
  return mounted(folder => ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]) ?? notRun(what)
}

/**
 * A path to the same folder where nothing can be written: a read-only mount, or, for users whom file modes bind, the folder
 * itself without its write permission.
 */
export function readOnlyView(what: string, of: string): string | undefined {
  const view = mounted(folder => ['--bind', of, folder])
  if (view !== undefined) execFileSync('mount', ['-o', 'remount,bind,ro', view], { stdio: 'pipe' })
  if (view !== undefined || process.getuid?.() === 0) return view ?? notRun(what)
  const all = [of, ...readdirSync(of, { recursive: true, encoding: 'utf8' }).map(name => join(of, name))]
  const modes = all.map(path => statSync(path).mode)
  all.toReversed().forEach(path => chmodSync(path, statSync(path).mode & 0o555))
  onTestFinished(() => all.forEach((path, index) => chmodSync(path, modes[index] ?? 0o700)))
  return of
}
