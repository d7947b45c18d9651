import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundle } from './bundle.ts'
import type { FullFigures, ReadOnlyFigures } from './full.ts'

export type DiskFullFigures = { seed: number; full: FullFigures[]; readOnly: ReadOnlyFigures }

/** Mounting needs root, or a system that lets a user be root in a namespace of its own. */
const namespace = process.getuid?.() === 0 ? ['-m'] : ['-Urm']

/** Whether this machine lets a small disk be mounted. */
export const canMount = (): boolean =>
  process.platform === 'linux' &&
  spawnSync('unshare', [...namespace, 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'none', '/mnt']).status === 0

/** Fills small disks at `sizes` different positions, and mounts one read-only. */
export async function diskFullTrials({
  sizes,
  seed,
}: {
  sizes: number
  seed: number
}): Promise<DiskFullFigures> {
  const place = await mkdtemp(join(tmpdir(), 'afterword-full-'))
  try {
    const program = await bundle('test/faults/full.ts')
    const args = [...namespace, process.execPath, program, place, `${sizes}`, `${seed}`]
    const { stdout } = await promisify(execFile)('unshare', args, { maxBuffer: 64 * 1024 * 1024 })
    return { seed, ...JSON.parse(stdout) }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
