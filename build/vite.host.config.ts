// Builds the test host: npx vite build --config build/vite.host.config.ts
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, '..')
const source = join(root, 'test/host/src')
const dist = join(root, 'test/host/dist')

/** Scripts that the host puts into pages: each is one function without imports. */
const inject = async (entry: string, file: string, name: string): Promise<void> => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      outDir: join(dist, 'host'),
      emptyOutDir: false,
      target: 'chrome140',
      minify: false,
      lib: { entry: join(source, 'inject', entry), formats: ['iife'], name, fileName: () => file },
    },
  })
}

const launcher = `#!/bin/sh
# The test host's executable: stands where Electron's would.
here="$(dirname "$(readlink -f "$0")")"
node="\${AFTERWORD_NODE:-${process.execPath}}"
[ -x "$node" ] || node=node
if [ -n "$ELECTRON_RUN_AS_NODE" ]; then exec "$node" "$@"; fi
AFTERWORD_HOST_EXECUTABLE="$here/$(basename "$0")" exec "$node" "$here/host/boot.mjs" "$@"
`

const folderOfElectron = (): Plugin => ({
  name: 'folder-of-electron',
  async closeBundle() {
    await inject('preload.ts', 'inject-preload.js', 'afterwordPreload')
    await inject('main-world.ts', 'inject-main.js', 'afterwordMain')
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'))
    const note = "Afterword's test host. It stands where Electron would, and is not Electron.\n"
    // electron-builder looks for these in the folder it packs.
    const files: [string, string][] = [
      ['version', version],
      ['LICENSE', note],
      ['LICENSES.chromium.html', note],
      ['chrome-sandbox', note],
      ['electron', launcher],
    ]
    for (const folder of ['locales', 'resources']) mkdirSync(join(dist, folder), { recursive: true })
    writeFileSync(join(dist, 'locales', 'en-US.pak'), note)
    for (const [name, text] of files) writeFileSync(join(dist, name), text)
    chmodSync(join(dist, 'electron'), 0o755)
    chmodSync(join(dist, 'chrome-sandbox'), 0o755)
  },
})

export default defineConfig({
  root,
  logLevel: 'warn',
  define: { HOST_PROJECT: JSON.stringify(join(root, 'package.json')) },
  plugins: [folderOfElectron()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(dist, 'host'),
    emptyOutDir: true,
    minify: false,
    rollupOptions: {
      input: { boot: join(source, 'boot.ts'), 'utility-child': join(source, 'utility-child.ts') },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
})
