// npm run bench [-- --only unlock.ready,save.durable --entries 1000|10000|100000 --json]: how fast, beside the bare limit.
import { node } from './process.mjs'
import { setUpPackages } from './set-up.mjs'

await setUpPackages()
const { buildAll } = await import('./build.mjs')
await buildAll()
process.exitCode = await node('build/run.mjs', ['test/bench/run.ts', ...process.argv.slice(2)])
