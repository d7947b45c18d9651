/** npm run faults [-- --full --json]: every trial once, and its figures as a table. */
import { cpus, loadavg, release } from 'node:os'
import { damageTrials, unkeyedDamage } from './damage.ts'
import { canMount, diskFullTrials } from './disk-full.ts'
import { killTrials } from './kill.ts'
import { placeTrials } from './places.ts'
import { powerLossTrials } from './power-loss.ts'
import { type Proof, prove } from './proofs.ts'
import { canTrace } from './trace.ts'

type Row = { trial: string; seed: number | '-'; runs: number; good: boolean; figures: string }

const line = (figures: object) =>
  Object.entries(figures)
    .filter(([name]) => name !== 'seed')
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')

async function kills(runs: number): Promise<Row> {
  const figures = await killTrials({ kills: runs, seed: 1 })
  const good = figures.lost + figures.damaged === 0
  return { trial: 'SIGKILL while writing', seed: figures.seed, runs, good, figures: line(figures) }
}

async function killControl(): Promise<Row> {
  const figures = await killTrials({ kills: 40, seed: 2, broken: 'early', untilLoss: true })
  const trial = 'control: acknowledged before the commit, must lose'
  return { trial, seed: 2, runs: figures.kills, good: figures.lost > 0, figures: line(figures) }
}

async function powerLoss(states: number): Promise<Row> {
  const figures = await powerLossTrials({ states, seed: 11, saves: states > 1000 ? 200 : 60 })
  const good = figures.lost + figures.damaged === 0
  return { trial: 'power loss', seed: figures.seed, runs: states, good, figures: line(figures) }
}

async function powerLossControl(): Promise<Row> {
  const figures = await powerLossTrials({ states: 200, seed: 12, unsynced: true })
  const trial = 'control: synchronous=OFF, must lose'
  return { trial, seed: figures.seed, runs: figures.states, good: figures.lost > 0, figures: line(figures) }
}

async function damage(trials: number): Promise<Row> {
  const figures = await damageTrials({ trials, seed: 21 })
  const good = figures.silent === 0 && figures.headersHit === figures.headersRecovered
  return { trial: 'turned bits, cut ends', seed: figures.seed, runs: trials, good, figures: line(figures) }
}

async function damageControl(): Promise<Row> {
  const unseen = await unkeyedDamage({ trials: 60, seed: 22 })
  const trial = 'control: the same without a key, must go unseen'
  return { trial, seed: 22, runs: 60, good: unseen > 0, figures: `unseen ${unseen}` }
}

async function diskFull(sizes: number): Promise<Row> {
  const { full, readOnly, seed } = await diskFullTrials({ sizes, seed: 41 })
  const lost = full.reduce((sum, one) => sum + one.lost, readOnly.lost)
  const codes = new Set(full.flatMap(({ answers }) => Object.values(answers)))
  const stuck = full.filter(({ recovers }) => !recovers).length
  const good =
    lost + stuck === 0 &&
    readOnly.opening === 'read-only' &&
    [...codes].every(code => code === 'done' || code === 'disk-full') &&
    full.every(({ answers }) => answers.draft === 'done')
  const figures = `lost ${lost}, stuck ${stuck}, answers ${[...codes].join(' ')}, read-only: ${readOnly.opening}`
  return { trial: 'full disk, read-only disk', seed, runs: sizes + 1, good, figures }
}

async function places(): Promise<Row> {
  const all = await placeTrials()
  const wrong = all.filter(({ expected, got }) => expected !== got)
  const lost = all.reduce((sum, one) => sum + one.lost, 0)
  const figures = `right answers ${all.length - wrong.length} of ${all.length}, lost ${lost}`
  const good = wrong.length === 0 && lost === 0
  return { trial: 'moved, replaced, missing, foreign, in use', seed: '-', runs: all.length, good, figures }
}

const proofs: readonly (Proof & { trial: string })[] = [
  { trial: 'canary: a phrase after a lock', project: 'journeys', files: ['test/journeys/leaks.test.ts'] },
  { trial: 'network: the whole job, counted', project: 'journeys', files: ['test/journeys/network.test.ts'] },
  {
    trial: 'malformed messages to the keeper',
    project: 'unit',
    files: ['test/electron/keeper/gate.test.ts'],
    only: 'malformed messages',
  },
]

async function proof({ trial, ...what }: Proof & { trial: string }): Promise<Row> {
  const { held, of, sentences } = await prove(what)
  const figures = `${held} of ${of} held: ${sentences.join('; ')}`
  return { trial, seed: '-', runs: of, good: of > 0 && held === of, figures }
}

/** Each trial, and what a machine must have for it; where it has not, that is said instead. */
function trials(full: boolean): { name: string; can: boolean; needs: string; run: () => Promise<Row> }[] {
  const always = { can: true, needs: '' }
  const strace = { can: canTrace(), needs: 'strace' }
  const mounting = { can: canMount(), needs: 'leave to mount a small disk' }
  return [
    { name: 'kills', ...always, run: () => kills(full ? 1000 : 60) },
    { name: 'kill control', ...always, run: killControl },
    { name: 'power loss', ...strace, run: () => powerLoss(full ? 10_000 : 500) },
    { name: 'power loss control', ...strace, run: powerLossControl },
    { name: 'damage', ...always, run: () => damage(full ? 2000 : 300) },
    { name: 'damage control', ...always, run: damageControl },
    { name: 'full disk', ...mounting, run: () => diskFull(full ? 200 : 30) },
    { name: 'places', ...always, run: places },
    ...proofs.map(one => ({ name: one.trial, ...always, run: () => proof(one) })),
  ]
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

export async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json')
  const rows: Row[] = []
  const absent: string[] = []
  const load = loadavg().map(value => value.toFixed(1))
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${process.platform} ${release()}, Node ${process.version}, load ${load.join(' ')}`
  if (!json) say(machine)
  for (const { name, can, needs, run } of trials(args.includes('--full'))) {
    if (!can) {
      absent.push(`${name} did not run: this machine lacks ${needs}`)
      continue
    }
    const started = Date.now()
    const row = await run()
    rows.push(row)
    const seconds = `${Math.round((Date.now() - started) / 1000)} s`
    if (!json) say(`${row.good ? '✓' : '✗'} ${row.trial} (seed ${row.seed}, ${seconds}): ${row.figures}`)
  }
  if (json) say(JSON.stringify({ machine, rows, absent }, null, 2))
  else for (const sentence of absent) say(`- ${sentence}`)
  process.exitCode = rows.every(({ good }) => good) ? 0 : 1
}
