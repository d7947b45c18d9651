import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { wordsMacro } from './words-macro.ts'
import { wordsCatalog } from './words.ts'

const root = resolve(import.meta.dirname, '..')

// The window's page: files only, no script or style in the document, nothing fetched from elsewhere.
export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  plugins: [wordsMacro({ keep: 'id-only' }), wordsCatalog(), react()],
  build: {
    outDir: resolve(root, 'dist/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    manifest: 'manifest.json',
    // Fonts and pictures stay files: the policy allows `font-src 'self'` only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // zod and the line that tells it not to use eval are one file: it runs before any schema is made.
        codeSplitting: {
          groups: [{ name: 'zod', test: /node_modules\/zod\/|bridge\/zod-without-eval/ }],
        },
      },
    },
  },
})
