// npm run bench [-- --only unlock.ready,save.durable --entries 1000|10000|100000 --json]: how fast, beside the bare limit.
import { node } from './process.mjs'
import { buildAll } from './build.mjs'
import { setUpPackages } from './set-up.mjs'

await setUpPackages()
await buildAll()
process.exitCode = await node('build/run.mjs', ['test/bench/run.ts', ...process.argv.slice(2)])
