// npm run tour: readies, builds, and drives the app without a screen; the pictures go to out/tour.
import { node } from './process.mjs'
import { setUp } from './set-up.mjs'

const { kind, env } = await setUp()
const { buildAll } = await import('./build.mjs')
await buildAll({ host: kind === 'host' })
process.exitCode = await node('build/run.mjs', ['build/tour.ts', ...process.argv.slice(2)], { env })
