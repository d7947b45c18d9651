// npm run faults [-- --full --json]: what killing, power loss, damage and full disks do to a journal, counted.
import { node } from './process.mjs'
import { setUpPackages } from './set-up.mjs'

await setUpPackages()
process.exitCode = await node('build/run.mjs', ['test/faults/report.ts', ...process.argv.slice(2)])
