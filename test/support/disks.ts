import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

function mounted(what: string, args: (folder: string) => string[]): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-disk-'))
  try {
    execFileSync('mount', args(folder), { stdio: 'pipe' })
  } catch {
    rmdirSync(folder)
    console.info(`not run here: ${what} (this machine refuses to mount)`)
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder], { stdio: 'pipe' })
    rmdirSync(folder)
  })
  return folder
}

/** A disk of its own of so many kB, for one test; nothing where mounting is refused, which is then printed. */
export function smallDisk(what: string, kilobytes: number): string | undefined {
  return mounted(what, folder => ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
}

/** The same folder under another path where nothing can be written. */
export function readOnlyView(what: string, of: string): string | undefined {
  const view = mounted(what, folder => ['--bind', of, folder])
  if (view !== undefined) execFileSync('mount', ['-o', 'remount,bind,ro', view], { stdio: 'pipe' })
  return view
}
