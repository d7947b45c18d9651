/**
 * A keeper without a window: opens a journal and saves as fast as it can, through the real vault and the real service.
 * What it was told is safe goes at once, one line of JSON, to its output, which outlives it.
 */
import { writeSync } from 'node:fs'
import { EntryId } from '../../shared/domain/ids.ts'
import { below, chance, pick } from '../support/random.ts'
import { type Acknowledged, openJournal, passphraseOf, saveTrial } from './journal.ts'

export type Orders = {
  folder: string
  seed: number
  /** the passphrase's turn at the start */
  turn: number
  /** stop after so many saves; without it, save until killed */
  saves?: number
  /** change the passphrase after every so many saves */
  rewrapEvery?: number
  /** make a backup at the end */
  backup?: boolean
  /** a broken writer, for the control: `early` acknowledges before the commit, `unsynced` never waits for the disk */
  broken?: 'early' | 'unsynced'
}

export type Line = { saved: Acknowledged } | { turn: number }

const tell = (line: Line) => writeSync(1, `${JSON.stringify(line)}\n`)

const orders: Orders = JSON.parse(process.argv[2] ?? '{}')
const random = chance(orders.seed)
const journal = await openJournal(orders.folder, orders.turn)
const { vault } = journal
if (orders.broken === 'unsynced') vault.database.all('PRAGMA v.synchronous = OFF')
const known = vault.database.all('SELECT id FROM v.entries').map(row => EntryId.parse(row['id']))

function save(): Acknowledged {
  const old = known.length > 0 && random() < 0.3 ? pick(random, known) : undefined
  const saved = saveTrial(journal, random, old)
  if (old === undefined) known.push(EntryId.parse(saved.id))
  return saved
}

function saveTooEarly(): void {
  vault.database.transaction(() => {
    tell({ saved: save() })
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 + below(random, 10))
  })
}

let { turn } = orders
for (let count = 1; count <= (orders.saves ?? Number.POSITIVE_INFINITY); count += 1) {
  if (orders.broken === 'early') saveTooEarly()
  else tell({ saved: save() })
  if (orders.rewrapEvery !== undefined && count % orders.rewrapEvery === 0) {
    await vault.changePassphrase({ current: passphraseOf(turn), next: passphraseOf(turn + 1) })
    turn += 1
    tell({ turn })
  }
}
await vault.close({ backup: orders.backup ?? false })
