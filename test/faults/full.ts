/**
 * Runs in a mount namespace of its own: journals on small file systems in memory, filled to the brim. Tells what each
 * attempt answered and what was left, as one line of JSON.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seal } from '../../electron/keeper/services/sealed-words.ts'
import { codeOf } from '../../shared/faults.ts'
import { chance } from '../support/random.ts'
import {
  saveTrial,
  type Acknowledged,
  type Journal,
  judge,
  makeJournal,
  openJournal,
  passphraseOf,
  trialDraft,
} from './journal.ts'

export type FullFigures = {
  free: number
  /** what saving, changing the passphrase, sealing a draft and backing up answered on the full disk */
  answers: Record<'save' | 'passphrase' | 'draft' | 'backup', string>
  lost: number
  /** once there is room again, the open journal goes on saving */
  recovers: boolean
}
export type ReadOnlyFigures = { opening: string; lost: number }

const [place = '', sizes = '1', seed = '1'] = process.argv.slice(2)

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

async function answer(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'done'
  } catch (error) {
    return codeOf(error)
  }
}

/** Saves until the disk is full; the answer that ended it. */
function saveUntilFull(journal: Journal, random: () => number, acknowledged: Acknowledged[]): string {
  try {
    for (let count = 0; count < 2000; count += 1) acknowledged.push(saveTrial(journal, random))
    return 'never full'
  } catch (error) {
    return codeOf(error)
  }
}

function leaveFree(path: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(join(path, '..'))
  writeFileSync(path, Buffer.alloc(Math.max(0, bavail * bsize - bytes), 1))
}

/** Seals words, beside the journal or in the spare place, which lies on a disk with room; they can be read again. */
function sealAndLook({ vault: { drafts } }: Journal, random: () => number): void {
  const words = Array.from({ length: 20 }, () => ({ kind: 'entry' as const, draft: trialDraft(random) }))
  seal(drafts, words)
  const sealed = [drafts.beside.read(), drafts.spare?.read()].join('')
  if (!words.every(({ draft }) => sealed.includes(draft.title))) throw new Error('sealed, and gone')
}

async function full(free: number, random: () => number): Promise<FullFigures> {
  const disk = join(place, `full-${free}`)
  mkdirSync(disk)
  mount('-t', 'tmpfs', '-o', 'size=6m', 'none', disk)
  const folder = join(disk, 'journal.afterword')
  const journal = await makeJournal(folder, join(place, `spare-${free}`))
  const { vault } = journal
  const acknowledged = Array.from({ length: 5 }, () => saveTrial(journal, random))
  const ballast = join(disk, 'ballast')
  leaveFree(ballast, free)
  const save = saveUntilFull(journal, random, acknowledged)
  const change = { current: passphraseOf(0), next: passphraseOf(1) }
  const passphrase = await answer(() => vault.changePassphrase(change))
  const draft = await answer(() => sealAndLook(journal, random))
  const backup = await answer(() => vault.backup('manual'))
  rmSync(ballast)
  const recovers = (await answer(() => acknowledged.push(saveTrial(journal, random)))) === 'done'
  await vault.close({ backup: false })
  const turns = passphrase === 'done' ? [1] : [0]
  const { lost, damaged, code } = await judge({ folder, acknowledged, turns })
  spawnSync('umount', [disk])
  const gone = code === undefined ? lost + damaged : acknowledged.length
  return { free, answers: { save, passphrase, draft, backup }, lost: gone, recovers }
}

async function readOnly(random: () => number): Promise<ReadOnlyFigures> {
  const disk = join(place, 'read-only')
  mkdirSync(disk)
  mount('-t', 'tmpfs', '-o', 'size=6m', 'none', disk)
  const folder = join(disk, 'journal.afterword')
  const journal = await makeJournal(folder)
  const acknowledged = Array.from({ length: 5 }, () => saveTrial(journal, random))
  await journal.vault.close({ backup: false })
  mount('-o', 'remount,ro', disk)
  const opening = await answer(async () => (await openJournal(folder)).vault.close({ backup: false }))
  mount('-o', 'remount,rw', disk)
  const { lost, damaged, code } = await judge({ folder, acknowledged })
  spawnSync('umount', [disk])
  return { opening, lost: code === undefined ? lost + damaged : acknowledged.length }
}

const random = chance(Number(seed))
const figures: FullFigures[] = []
for (let at = 0; at < Number(sizes); at += 1) figures.push(await full(at * 7168, random))
process.stdout.write(`${JSON.stringify({ full: figures, readOnly: await readOnly(random) })}\n`)
