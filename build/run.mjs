// Runs a TypeScript script of this project under plain Node 20: node build/run.mjs <file.ts> [arguments]
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) throw new Error('usage: node build/run.mjs <file.ts> [arguments]')
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest)
const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
  configFile: false,
  root: process.cwd(),
  logLevel: 'error',
})
await module.main?.(rest)
