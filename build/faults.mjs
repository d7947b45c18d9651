// npm run faults [-- --full --json]: what killing, power loss, damage and full disks do to a journal, counted.
import { node } from './process.mjs'
import { setUp } from './set-up.mjs'

const { env } = await setUp()
const { buildAll } = await import('./build.mjs')
await buildAll()
process.exitCode = await node('build/run.mjs', ['test/faults/report.ts', ...process.argv.slice(2)], { env })
