import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { stretch, wipe } from '../../electron/keeper/vault/keys.ts'
import { calibrate } from '../../electron/keeper/vault/slots.ts'
import { createVault, openVault } from '../../electron/keeper/vault/vault.ts'
import { bundle } from '../faults/bundle.ts'
import { chance } from '../support/random.ts'
import { type Figure, figureOf, inTurn, named, quantile, timed } from './measure.ts'
import type { OpenStore } from './open-store.ts'
import { benchDraft, makeStore, type Store } from './stores.ts'

export type Place = { home: string; size: number }
export type Stores = { keyed: Store; unkeyed: Store }

export const makeStores = ({ home, size }: Place): Stores => ({
  keyed: makeStore({ home, size, isKeyed: true }),
  unkeyed: makeStore({ home, size, isKeyed: false }),
})

const now = () => new Date().toISOString()

/** Opens a store to its first page and tells how long that took. */
const ready = (store: Store) => async () => {
  let opened: OpenStore | undefined
  const took = await timed(() => {
    opened = store.open()
    opened.journal.timeline.page({ limit: 50 })
  })
  opened?.connection.database.close()
  return took
}

/** A key in hand to the first fifty lines of the timeline. */
export async function unlockReady(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { ours, theirs } = await inTurn(21, { ours: ready(stores.keyed), theirs: ready(stores.unkeyed) })
  const target = `≤ ${size > 10_000 ? 5 : 3} ms, ≤ 1.5×`
  return [figureOf({ bench: named('unlock.ready', size), ours, theirs, against: 'without a key', target })]
}

/** The whole unlocking from a passphrase, beside its key derivation alone. */
export async function unlockTotal({ home }: Place): Promise<Figure[]> {
  const cost = await calibrate()
  const passphrase = Buffer.from('a passphrase for benches')
  const folder = join(mkdtempSync(join(home, 'total-')), 'journal.afterword')
  const { vault } = await createVault({ folder, passphrase, now, kdf: cost })
  await vault.close({ backup: false })
  const salt = Buffer.alloc(16, 3)
  const { ours, theirs } = await inTurn(7, {
    ours: async () => {
      const before = performance.now()
      const opened = await openVault({ folder, secret: { kind: 'passphrase', bytes: passphrase }, now })
      const took = performance.now() - before
      await opened.vault.close({ backup: false })
      return took
    },
    theirs: () => timed(async () => wipe(await stretch({ secret: passphrase, salt, cost }))),
  })
  const against = `Argon2id alone (t ${cost.t}, ${cost.m / 1024 / 1024} MiB)`
  return [figureOf({ bench: 'unlock.total', ours, theirs, against, target: '≤ 1 s, ≤ 1.05×' })]
}

/** One save of a whole entry until it is on the disk, beside the same save without a key; and the slowest of a thousand. */
export async function saveDurable(stores: Stores, { size }: Place): Promise<Figure[]> {
  const [keyed, unkeyed] = [stores.keyed.open(), stores.unkeyed.open()]
  const random = chance(9)
  const save = (store: OpenStore) => () => {
    const draft = benchDraft(random)
    return timed(() => store.journal.entries.save(draft))
  }
  const { ours, theirs } = await inTurn(1000, { ours: save(keyed), theirs: save(unkeyed) })
  keyed.connection.database.close()
  unkeyed.connection.database.close()
  const figure = figureOf({
    bench: named('save.durable p50', size),
    ours,
    theirs,
    against: 'without a key',
    target: '≤ 2×, flat',
  })
  const p95 = {
    bench: named('save.durable p95', size),
    ours: quantile(ours, 0.95),
    theirs: quantile(theirs, 0.95),
  }
  const tail = { bench: named('save.tail max', size), ours: quantile(ours, 1), theirs: quantile(theirs, 1) }
  return [figure, { ...figure, ...p95, target: 'beside p50' }, { ...figure, ...tail, target: '≤ 100 ms' }]
}

/**
 * Resident memory of a process that has loaded all of the keeper, opened the store, paged and read, beside Node that has done
 * nothing. Its own: without the pages of the programs' files, which processes share.
 */
export async function residentMemory(stores: Stores, { size }: Place): Promise<Figure[]> {
  const program = await bundle('test/bench/resident.ts')
  const all: { ours: number[][]; theirs: number[][] } = { ours: [], theirs: [] }
  const measure = (side: 'ours' | 'theirs', path: string) => () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, path], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the memory bench did not end well: ${stderr}`)
    const megabytes = stdout.split(' ').map(bytes => Number(bytes) / 1024 / 1024)
    all[side].push(megabytes)
    return 0
  }
  await inTurn(5, { ours: measure('ours', stores.keyed.path), theirs: measure('theirs', '') })
  const figure = (bench: string, at: number, target: string): Figure => {
    const side = (samples: number[][]) => samples.map(megabytes => megabytes[at] ?? Number.NaN)
    const [ours, theirs] = [side(all.ours), side(all.theirs)]
    return {
      ...figureOf({ bench: named(bench, size), ours, theirs, against: 'bare Node', target }),
      unit: 'MB',
    }
  }
  return [figure('rss', 0, '≤ 20 MB over'), figure('rss, its own', 1, 'beside it')]
}
