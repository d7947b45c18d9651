import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '..')

/** The preload: one CommonJS file, for a sandboxed preload can load nothing but `electron`. */
export default defineConfig({
  root,
  publicDir: false,
  build: {
    target: 'chrome140',
    outDir: resolve(root, 'dist/electron'),
    emptyOutDir: false,
    minify: false,
    lib: { entry: resolve(root, 'electron/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
  },
})
