import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/**
 * Builds one TypeScript file for plain Node, as a thread or a process of its own needs it, inside node_modules so that
 * the natives are found. Call it at the top of a test file; it is removed when the file is done.
 */
export async function built(source: string): Promise<URL> {
  const name = source.replaceAll(/[^a-z0-9]+/gi, '-')
  const outDir = join(root, 'node_modules/.cache/afterword-built', `${name}-${process.pid}`)
  mkdirSync(outDir, { recursive: true })
  afterAll(() => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: resolve(root, source),
      outDir,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: 'built.mjs' } },
    },
  })
  return pathToFileURL(join(outDir, 'built.mjs'))
}
