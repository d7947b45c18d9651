// npm run check: types, lint, format and dead code, one after the other; each counts as one check.
import { commandOf, isMain, node, say } from './process.mjs'

const steps = [
  { name: 'types', script: () => commandOf('typescript', 'tsc'), args: ['-b'] },
  { name: 'lint', script: () => commandOf('oxlint'), args: ['--quiet'] },
  { name: 'format', script: () => commandOf('oxfmt'), args: ['--check'] },
  { name: 'dead code', script: () => commandOf('knip'), args: ['--no-progress'] },
]

/** Runs every step, also after a failure, so that one run tells everything. */
export async function check() {
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const { name, script, args } of steps) {
    const started = Date.now()
    const good = (await node(script(), args)) === 0
    if (good) tally.passed += 1
    else tally.failed += 1
    say(`${good ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  }
  return tally
}

if (isMain(import.meta.filename)) {
  const { setUpPackages } = await import('./set-up.mjs')
  await setUpPackages()
  const { failed } = await check()
  process.exitCode = failed === 0 ? 0 : 1
}
