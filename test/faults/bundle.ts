import { resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Makes one file that plain Node runs, of a program in this folder; gives its path. */
export async function bundle(name: string): Promise<string> {
  const outDir = resolve(root, 'node_modules/.cache/afterword/programs', `${name}-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  })
  return resolve(outDir, 'main.mjs')
}
