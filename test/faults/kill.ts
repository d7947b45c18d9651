import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { below, chance } from '../support/random.ts'
import { bundle } from './bundle.ts'
import { type Acknowledged, judge, makeJournal } from './journal.ts'
import type { Line, Orders } from './writer.ts'

export type KillFigures = { seed: number; kills: number; acknowledged: number; lost: number; damaged: number }

type Kept = { acknowledged: Map<string, Acknowledged>; lines: number }

/** Runs a writer until `after` milliseconds have passed since its first acknowledgement, and kills it there. */
async function killedWriter(program: string, orders: Orders, after: number): Promise<Line[]> {
  const child = spawn(process.execPath, [program, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const chunks: string[] = []
  child.stdout.setEncoding('utf8')
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), after))
  child.stdout.on('data', chunk => chunks.push(String(chunk)))
  await new Promise(done => child.once('close', done))
  // a line is complete or was never acknowledged
  const lines = chunks.join('').split('\n').slice(0, -1)
  if (lines.length === 0) throw new Error('the writer ended before it saved anything')
  return lines.map(line => JSON.parse(line))
}

function keep(kept: Kept, lines: readonly Line[]): void {
  for (const line of lines) {
    if (!('saved' in line)) continue
    kept.lines += 1
    kept.acknowledged.set(line.saved.id, line.saved)
  }
}

/**
 * Kills a writer again and again over one journal. After each kill the journal is opened and every entry ever
 * acknowledged must be there. `untilLoss` stops at the first loss, for the control.
 */
export async function killTrials({
  kills,
  seed,
  broken,
  untilLoss = false,
}: {
  kills: number
  seed: number
  broken?: 'early'
  untilLoss?: boolean
}): Promise<KillFigures> {
  const program = await bundle('test/faults/writer.ts')
  const home = await mkdtemp(join(tmpdir(), 'afterword-kill-'))
  const random = chance(seed)
  const figures: KillFigures = { seed, kills: 0, acknowledged: 0, lost: 0, damaged: 0 }
  try {
    let folder = ''
    let kept: Kept = { acknowledged: new Map(), lines: 0 }
    const most = () => (untilLoss && figures.lost > 0 ? 0 : kills)
    for (; figures.kills < most(); figures.kills += 1) {
      // a fresh journal now and then keeps the comparison short
      if (figures.kills % 20 === 0) {
        folder = join(home, `${figures.kills}.afterword`)
        await (await makeJournal(folder)).vault.close({ backup: false })
        kept = { acknowledged: new Map(), lines: 0 }
      }
      const orders: Orders = {
        folder,
        seed: below(random, 2 ** 31),
        turn: 0,
        ...(broken === undefined ? {} : { broken }),
      }
      const before = kept.lines
      keep(kept, await killedWriter(program, orders, random() * 100))
      figures.acknowledged += kept.lines - before
      const { lost, damaged, code } = await judge({ folder, acknowledged: kept.acknowledged.values() })
      figures.lost += lost
      figures.damaged += damaged + (code === undefined ? 0 : 1)
    }
    return figures
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
