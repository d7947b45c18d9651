import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod'

const root = resolve(import.meta.dirname, '../..')

/** A proof that lives among the tests because it needs the whole app; the trials' report runs it and tells its sentences. */
export type Proof = { project: 'unit' | 'journeys'; files: readonly string[]; only?: string }

const Report = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ title: z.string(), status: z.string() })),
    }),
  ),
})

export type ProofFigures = { held: number; of: number; sentences: string[] }

/** Runs the tests of a proof and gives how many of its sentences held. A run that ends without a report held none. */
export async function prove({ project, files, only }: Proof): Promise<ProofFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-proof-'))
  const file = join(folder, 'report.json')
  const args = ['run', '--config', 'build/vitest.config.ts', '--project', project, '--reporter=json']
  const pattern = only === undefined ? [] : ['-t', only]
  try {
    await new Promise<void>(done => {
      const vitest = join(root, 'node_modules/vitest/vitest.mjs')
      spawn(process.execPath, [vitest, ...args, `--outputFile=${file}`, ...pattern, ...files], {
        cwd: root,
        stdio: 'ignore',
      }).on('exit', () => done())
    })
    const { testResults } = Report.parse(JSON.parse(readFileSync(file, 'utf8')))
    const ran = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'passed' || status === 'failed')
    const held = ran.filter(({ status }) => status === 'passed')
    return { held: held.length, of: ran.length, sentences: held.map(({ title }) => title) }
  } catch {
    return { held: 0, of: 0, sentences: [] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
