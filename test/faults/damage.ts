import { cpSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Database } from '@signalapp/sqlcipher'
import { listBackups, restoreBackup } from '../../electron/keeper/vault/vault.ts'
import { codeOf } from '../../shared/faults.ts'
import { below, chance, pick } from '../support/random.ts'
import { bundle } from './bundle.ts'
import { type Acknowledged, judge, makeJournal, passphraseOf, saveTrial, trialDraft } from './journal.ts'

export type DamageFigures = {
  seed: number
  trials: number
  /** the journal, or the backup, refused with a fault code */
  detected: number
  /** every row was as it had been */
  harmless: number
  /** only the search index was hit: found by the look after each unlock, and made anew */
  healed: number
  /** damage that went unseen, or a refusal that blamed the passphrase: must be none */
  silent: number
  /** one of the two headers was damaged, and the journal opened all the same */
  headersHit: number
  headersRecovered: number
}

type Pristine = { folder: string; acknowledged: Acknowledged[]; targets: readonly string[]; backup: string }

async function makePristine(folder: string, random: () => number): Promise<Pristine> {
  const journal = await makeJournal(folder)
  const acknowledged = Array.from({ length: 30 }, () => saveTrial(journal, random))
  await journal.vault.close({ backup: true })
  const backup = listBackups(folder)[0]?.id
  if (backup === undefined) throw new Error('closing made no backup')
  const own = ['header', 'header.previous', 'journal.db', 'journal.db']
  const copies = ['header', 'journal.db', 'manifest'].map(name => join('backups', backup, name))
  return { folder, acknowledged, targets: [...own, ...copies], backup }
}

/** One accident: a bit turned, the end cut off, or a sector of zeros. */
function harm(path: string, random: () => number): void {
  const bytes = readFileSync(path)
  const at = below(random, bytes.length)
  const kind = random()
  if (kind < 0.2) return truncateSync(path, at)
  if (kind < 0.3)
    bytes
      .subarray(at - (at % 512))
      .subarray(0, 512)
      .fill(0)
  else bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(random, 8)), at)
  writeFileSync(path, bytes)
}

type Finding = 'detected' | 'harmless' | 'healed' | 'silent'

async function look(folder: string, acknowledged: readonly Acknowledged[]): Promise<Finding> {
  const { lost, damaged, code, healed } = await judge({ folder, acknowledged, heals: true })
  if (code === 'wrong-passphrase') return 'silent'
  if (code !== undefined) return 'detected'
  if (lost + damaged > 0) return 'silent'
  return healed === true ? 'healed' : 'harmless'
}

async function restoreAndLook(
  folder: string,
  { acknowledged, backup }: Pristine,
  checker: URL,
): Promise<Finding> {
  const secret = { kind: 'passphrase' as const, bytes: passphraseOf(0) }
  try {
    await restoreBackup({ folder, backup, secret, now: () => new Date().toISOString(), checker })
  } catch (error) {
    if (codeOf(error) === 'internal') throw error
    // the backup is refused; then the journal must stand untouched
    return (await look(folder, acknowledged)) === 'harmless' ? 'detected' : 'silent'
  }
  return look(folder, acknowledged)
}

/** Damages one file of a journal at a time, and counts what was noticed. */
export async function damageTrials({
  trials,
  seed,
}: {
  trials: number
  seed: number
}): Promise<DamageFigures> {
  const random = chance(seed)
  const home = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'afterword-damage-'))
  const checker = pathToFileURL(await bundle('electron/keeper/vault/backup-check.ts'))
  const figures = {
    seed,
    trials,
    detected: 0,
    harmless: 0,
    healed: 0,
    silent: 0,
    headersHit: 0,
    headersRecovered: 0,
  }
  try {
    const pristine = await makePristine(join(home, 'pristine.afterword'), random)
    for (let trial = 0; trial < trials; trial += 1) {
      const place = join(home, `trial-${trial}`)
      const folder = join(place, 'journal.afterword')
      cpSync(pristine.folder, folder, { recursive: true })
      const target = pick(random, pristine.targets)
      harm(join(folder, target), random)
      const finding = target.startsWith('backups')
        ? await restoreAndLook(folder, pristine, checker)
        : await look(folder, pristine.acknowledged)
      figures[finding] += 1
      if (target.startsWith('header')) {
        figures.headersHit += 1
        if (finding === 'harmless') figures.headersRecovered += 1
      }
      rmSync(place, { recursive: true, force: true })
    }
    return figures
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** The control: the same bits turned in a database without a key. How often a changed row went unseen. */
export async function unkeyedDamage({ trials, seed }: { trials: number; seed: number }): Promise<number> {
  const random = chance(seed)
  const home = await mkdtemp(join(tmpdir(), 'afterword-unkeyed-'))
  try {
    const pristine = join(home, 'pristine.db')
    const words = Array.from({ length: 30 }, () => JSON.stringify(trialDraft(random).body))
    const made = new Database(pristine)
    made.exec('CREATE TABLE bodies (body TEXT)')
    for (const body of words) made.prepare('INSERT INTO bodies VALUES (?)').run([body])
    made.close()
    let unseen = 0
    for (let trial = 0; trial < trials; trial += 1) {
      const path = join(home, `${trial}.db`)
      cpSync(pristine, path)
      harm(path, random)
      if (isChangedUnseen(path, words)) unseen += 1
    }
    return unseen
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

function isChangedUnseen(path: string, words: readonly string[]): boolean {
  try {
    const database = new Database(path)
    try {
      const check = database.prepare('PRAGMA integrity_check').get<{ integrity_check: string }>()
      const rows = database.prepare('SELECT body FROM bodies').all<{ body: string }>()
      return check?.integrity_check === 'ok' && rows.some(({ body }, at) => body !== words[at])
    } finally {
      database.close()
    }
  } catch {
    return false
  }
}
