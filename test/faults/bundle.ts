import { basename, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Makes one file that plain Node runs, of a TypeScript program of the project; gives its path. */
export async function bundle(source: string): Promise<string> {
  const outDir = resolve(
    root,
    'node_modules/.cache/afterword/programs',
    `${basename(source, '.ts')}-${process.pid}`,
  )
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(root, source),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  return resolve(outDir, 'main.mjs')
}
