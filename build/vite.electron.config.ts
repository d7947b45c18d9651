import { existsSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { wordsMacro } from './words-macro.ts'

const root = resolve(import.meta.dirname, '..')
const at = (path: string) => resolve(root, path)

const entries = {
  main: at('electron/main.ts'),
  keeper: at('electron/keeper/keeper.ts'),
  'backup-check': at('electron/keeper/vault/backup-check.ts'),
}

/** The shell, the keeper and the backup check: ES modules for Node; only Electron and the two natives stay outside. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [wordsMacro()],
  resolve: { conditions: ['node', 'module', 'import', 'default'] },
  ssr: { noExternal: true, external: ['electron', '@signalapp/sqlcipher', 'sodium-native'] },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: at('dist/electron'),
    emptyOutDir: false,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(file))),
      external: ['electron', '@signalapp/sqlcipher', 'sodium-native', /^node:/, ...builtinModules],
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'shared-[name].js',
      },
    },
  },
})
