// npm test: readies a fresh clone, runs every check and every test, and ends with one plain total.
// npm run journeys [-- words of vitest's]: the same, but only the journeys.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { commandOf, node, root, say } from './process.mjs'
import { setUp } from './set-up.mjs'

const { env } = await setUp()
const { buildAll } = await import('./build.mjs')
const { check } = await import('./check.mjs')

const total = { passed: 0, failed: 0, skipped: 0 }
const add = (/** @type {typeof total} */ more) => {
  total.passed += more.passed
  total.failed += more.failed
  total.skipped += more.skipped
}

/**
 * Runs some vitest projects and reads their own count. A file that could not even be loaded counts as one failure, and
 * so does a run that counted nothing.
 * @param {string} name
 * @param {readonly string[]} projects
 * @param {readonly string[]} [more]
 */
async function runTests(name, projects, more = []) {
  const file = resolve(root, 'out/test', `${name}.json`)
  mkdirSync(resolve(file, '..'), { recursive: true })
  rmSync(file, { force: true })
  const args = ['run', '--config', 'build/vitest.config.ts', ...projects.flatMap(one => ['--project', one])]
  const code = await node(
    commandOf('vitest'),
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more],
    { env },
  )
  return tallyOf(file, code)
}

/** @param {string} file @param {number} code */
function tallyOf(file, code) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const unloaded = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ one) =>
        one.status === 'failed' && one.assertionResults.length === 0,
    ).length
    const passed = report.numPassedTests
    const failed = report.numFailedTests + unloaded
    const odd = (code !== 0 && failed === 0) || passed + failed === 0 ? 1 : 0
    return { passed, failed: failed + odd, skipped: report.numPendingTests + report.numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

async function built() {
  try {
    await buildAll()
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    say(`✗ build\n${String(error)}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const [only, ...words] = process.argv.slice(2)
if (only !== 'journeys') add(await check())
const build = await built()
add(build)
if (only !== 'journeys') add(await runTests('unit', ['faults', 'host', 'renderer', 'unit']))
// two apps at once, whatever the machine has; without a build every journey would fail for the same reason, already counted once
if (build.failed === 0) add(await runTests('journeys', ['journeys'], ['--maxWorkers=2', ...words]))

process.exitCode = total.failed === 0 ? 0 : 1
say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
