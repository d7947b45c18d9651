import { basename, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Makes what plain Node runs of a TypeScript program of the project, joined as the app is (build/vite.electron.config.ts); gives its path. */
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
    resolve: { conditions: ['node', 'module', 'import', 'default'] },
    ssr: { noExternal: true, external: ['@signalapp/sqlcipher', 'sodium-native'] },
    build: {
      ssr: resolve(root, source),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name].mjs' } },
    },
  })
  return resolve(outDir, 'main.mjs')
}
