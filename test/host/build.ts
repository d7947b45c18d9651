import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter(entry => entry.isFile())
      .map(entry => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )

const modified = (file: string): number => {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat?.mtimeMs ?? 0
}

/** Builds the host when its source is newer than what was built, once before all of its tests. */
export async function setup(): Promise<void> {
  const config = join(root, 'build/vite.host.config.ts')
  const sources = Math.max(newest(join(root, 'test/host/src')), modified(config))
  if (modified(join(root, 'test/host/dist/electron')) > sources) return
  const { build } = await import('vite')
  await build({ configFile: config, root })
}
