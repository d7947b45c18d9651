import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { wordsMacro } from './words-macro.ts'

const root = resolve(import.meta.dirname, '..')

/** What a test waits for comes at once where all is well; a slow machine gets the time it needs. */
const expect = { poll: { timeout: 15_000 } }

/** Many files in one process, one after the other; what makes each of them begin anew is set up in the order given. */
const together = { isolate: false, sequence: { setupFiles: 'list' as const } }

/** Tests of the shell that start an app: they set what such a process inherits, so each has a process of its own. */
const ofTheHost = 'test/electron/**/*.host.test.ts'

export default defineConfig({
  root,
  test: {
    // All cores: what is left free otherwise waits for nobody in a run of its own.
    maxWorkers: '100%',
    // They begin in the order of their names, so the longest tests do not stand alone at the end.
    projects: [
      {
        root,
        test: {
          name: 'faults',
          environment: 'node',
          include: ['test/faults/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [wordsMacro()],
        test: {
          name: 'unit',
          expect,
          environment: 'node',
          include: ['test/{shared,electron}/**/*.test.ts', 'test/*.test.ts'],
          exclude: [ofTheHost],
          ...together,
          setupFiles: ['test/support/fresh-file.ts'],
          // It imports electron, which the tests of preferences stand in for.
          server: { deps: { inline: ['electron-store'] } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        plugins: [react(), wordsMacro()],
        test: {
          name: 'renderer',
          expect,
          environment: 'happy-dom',
          ...together,
          setupFiles: ['fresh-file', 'fresh-page', 'highlights', 'patience'].map(
            name => `test/support/${name}.ts`,
          ),
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'host',
          expect,
          environment: 'node',
          include: ['test/host/**/*.test.ts', ofTheHost],
          globalSetup: ['test/host/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          expect,
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
