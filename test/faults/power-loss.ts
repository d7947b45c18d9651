import { cp, mkdtemp, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance, pick } from '../support/random.ts'
import { bundle } from './bundle.ts'
import { differences, diskOf, follow, losses, writeRemains } from './disk.ts'
import { type Acknowledged, judge, makeJournal } from './journal.ts'
import { type Deed, traced } from './trace.ts'
import type { Line, Orders } from './writer.ts'

export type PowerLossFigures = {
  seed: number
  states: number
  acknowledged: number
  syncs: number
  /** states in which an acknowledged entry was gone or older */
  lost: number
  /** states that did not open, or held something that was never written */
  damaged: number
}

/** Crash states are many and short-lived: in memory where there is such a place. */
const quick = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir())

/** What had been acknowledged, and which passphrase was in force, after each deed. */
type Told = { acknowledged: Map<string, Acknowledged>; turn: number }

function listen(told: Told, text: string): void {
  for (const line of text.split('\n').filter(one => one !== '')) {
    const parsed: Line = JSON.parse(line)
    if ('saved' in parsed) told.acknowledged.set(parsed.saved.id, parsed.saved)
    else told.turn = parsed.turn
  }
}

/** How many crashes to try after each deed, so that all together are `states`, spread by chance. */
function crashesPer(deeds: readonly Deed[], states: number, random: () => number): number[] {
  const counts = deeds.map(() => 0)
  const first = deeds.findIndex(deed => deed.kind === 'told')
  for (let made = 0; made < states; made += 1) {
    const at = first + Math.floor(random() * (deeds.length - first))
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

/**
 * Records one writer's session (saves, edits, changes of the passphrase, a backup at the end), then lets the power fail
 * at many points of it and opens what is left. `unsynced` records a writer that does not wait for the disk.
 */
export async function powerLossTrials({
  states,
  seed,
  saves = 60,
  unsynced = false,
}: {
  states: number
  seed: number
  saves?: number
  unsynced?: boolean
}): Promise<PowerLossFigures> {
  const random = chance(seed)
  const home = await mkdtemp(join(tmpdir(), 'afterword-power-'))
  const crashes = await mkdtemp(join(quick(), 'afterword-crash-'))
  try {
    const folder = join(home, 'journal.afterword')
    await (await makeJournal(folder)).vault.close({ backup: false })
    const before = join(home, 'before')
    await cp(folder, before, { recursive: true })
    const orders: Orders = {
      folder,
      seed,
      turn: 0,
      saves,
      rewrapEvery: 15,
      backup: true,
      ...(unsynced ? { broken: 'unsynced' as const } : {}),
    }
    const deeds = await traced([await bundle('test/faults/writer.ts'), JSON.stringify(orders)], folder)
    const disk = { ...diskOf(before), place: folder }
    const counts = crashesPer(deeds, states, random)
    const told: Told = { acknowledged: new Map(), turn: 0 }
    const figures: PowerLossFigures = {
      seed,
      states: 0,
      acknowledged: 0,
      syncs: deeds.filter(deed => deed.kind === 'sync').length,
      lost: 0,
      damaged: 0,
    }
    for (const [at, deed] of deeds.entries()) {
      follow(disk, deed)
      if (deed.kind === 'told') listen(told, deed.text)
      for (let crash = 0; crash < (counts[at] ?? 0); crash += 1) {
        const left = join(crashes, `${figures.states}`)
        writeRemains(disk, left, { loss: pick(random, losses), random })
        const { acknowledged, turn } = told
        const verdict = await judge({
          folder: left,
          acknowledged: acknowledged.values(),
          turns: [turn, turn + 1],
        })
        figures.states += 1
        if (verdict.lost > 0) figures.lost += 1
        if (verdict.damaged > 0 || verdict.code !== undefined) figures.damaged += 1
        await rm(left, { recursive: true, force: true })
      }
    }
    const missed = differences(disk)
    if (missed.length > 0) throw new Error(`the recording differs from the disk in ${missed.join(', ')}`)
    figures.acknowledged = told.acknowledged.size
    return figures
  } finally {
    await rm(home, { recursive: true, force: true })
    await rm(crashes, { recursive: true, force: true })
  }
}
