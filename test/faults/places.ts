import { cpSync, mkdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openVault } from '../../electron/keeper/vault/vault.ts'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
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

export type PlaceFigures = { name: string; expected: FaultCode; got: string; lost: number }

type Case = {
  name: string
  expected: FaultCode
  /** runs against the journal while it is open (`whileOpen`) or closed; what it throws is the answer */
  whileOpen: boolean
  act: (folder: string, journal: Journal) => unknown
  /** puts the journal back where it can be looked at; without it there is nothing left to look at */
  undo?: (folder: string) => void
}

const now = () => new Date().toISOString()
const save = ({ entries }: Journal) => entries.save(trialDraft(chance(1)))
const database = (folder: string) => join(folder, 'journal.db')
const nothing = () => {}

/** A copy of the same journal, put in its place while it is open. */
function replaceDatabase(folder: string): void {
  cpSync(database(folder), `${database(folder)}.copy`)
  renameSync(`${database(folder)}.copy`, database(folder))
}

const cases: readonly Case[] = [
  {
    name: 'folder moved while open',
    expected: 'vault-moved',
    whileOpen: true,
    act(folder, journal) {
      renameSync(folder, `${folder}.elsewhere`)
      save(journal)
    },
    undo(folder) {
      renameSync(`${folder}.elsewhere`, folder)
      // the keeper ends at every lock, and its lock file with it; this process lives on
      rmSync(join(folder, 'lock'), { force: true })
    },
  },
  {
    name: 'database moved while open',
    expected: 'vault-moved',
    whileOpen: true,
    act(folder, journal) {
      renameSync(database(folder), `${database(folder)}.elsewhere`)
      save(journal)
    },
    undo: folder => renameSync(`${database(folder)}.elsewhere`, database(folder)),
  },
  {
    name: 'database replaced while open',
    expected: 'vault-moved',
    whileOpen: true,
    act(folder, journal) {
      replaceDatabase(folder)
      save(journal)
    },
    undo: nothing,
  },
  {
    name: 'database deleted while open',
    expected: 'vault-moved',
    whileOpen: true,
    act(folder, journal) {
      rmSync(database(folder))
      save(journal)
    },
  },
  {
    name: 'second instance',
    expected: 'vault-in-use',
    whileOpen: true,
    act: folder => openJournal(folder),
    undo: nothing,
  },
  {
    name: 'wrong passphrase',
    expected: 'wrong-passphrase',
    whileOpen: false,
    act: folder => openJournal(folder, 9),
    undo: nothing,
  },
  {
    name: 'folder missing',
    expected: 'vault-missing',
    whileOpen: false,
    act: folder => openJournal(`${folder}.nowhere`),
    undo: nothing,
  },
  {
    name: 'folder empty',
    expected: 'vault-empty',
    whileOpen: false,
    act(folder) {
      mkdirSync(`${folder}.empty`)
      return openJournal(`${folder}.empty`)
    },
    undo: nothing,
  },
  {
    name: 'folder of something else',
    expected: 'vault-foreign',
    whileOpen: false,
    act(folder) {
      mkdirSync(`${folder}.other`)
      writeFileSync(join(`${folder}.other`, 'letter.txt'), 'not a journal')
      return openJournal(`${folder}.other`)
    },
    undo: nothing,
  },
  {
    name: 'database of no length',
    expected: 'vault-empty',
    whileOpen: false,
    act(folder) {
      truncateSync(database(folder), 0)
      return openJournal(folder)
    },
  },
  {
    name: 'both headers damaged',
    expected: 'header-damaged',
    whileOpen: false,
    act(folder) {
      for (const name of ['header', 'header.previous']) truncateSync(join(folder, name), 20)
      return openJournal(folder)
    },
  },
  {
    name: 'older than last seen',
    expected: 'vault-older-than-seen',
    whileOpen: false,
    act: folder =>
      openVault({
        folder,
        secret: { kind: 'passphrase', bytes: passphraseOf(0) },
        now,
        lastSeen: { counter: 1_000_000, at: now() },
      }),
    undo: nothing,
  },
]

async function answerTo(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'no fault'
  } catch (error) {
    return codeOf(error)
  }
}

async function runCase(one: Case, home: string): Promise<PlaceFigures> {
  const folder = join(home, 'journal.afterword')
  const random = chance(31)
  const journal = await makeJournal(folder)
  const acknowledged: Acknowledged[] = Array.from({ length: 5 }, () => saveTrial(journal, random))
  if (!one.whileOpen) await journal.vault.close({ backup: false })
  const got = await answerTo(() => one.act(folder, journal))
  await journal.vault.close({ backup: true })
  const { name, expected, undo } = one
  if (undo === undefined) return { name, expected, got, lost: 0 }
  undo(folder)
  const { lost, damaged, code } = await judge({ folder, acknowledged })
  return { name, expected, got, lost: lost + damaged + (code === undefined ? 0 : acknowledged.length) }
}

/** Everything that can happen to the place of a journal: the answer expected, the one given, and what was lost. */
export async function placeTrials(): Promise<PlaceFigures[]> {
  const figures: PlaceFigures[] = []
  for (const one of cases) {
    const home = await mkdtemp(join(tmpdir(), 'afterword-place-'))
    try {
      figures.push(await runCase(one, home))
    } finally {
      await rm(home, { recursive: true, force: true })
    }
  }
  return figures
}
