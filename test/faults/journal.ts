import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { idMaker } from '../../electron/keeper/new-id.ts'
import type { Entries } from '../../electron/keeper/services/entries.ts'
import type { Upkeep } from '../../electron/keeper/services/upkeep.ts'
import { journalOver } from '../../electron/keeper/services/journal.ts'
import { isSound } from '../../electron/keeper/vault/soundness.ts'
import { createVault, openVault, type Vault } from '../../electron/keeper/vault/vault.ts'
import { documentOf, plainText } from '../../shared/domain/document-text.ts'
import type { Entry, EntryDraft } from '../../shared/domain/entry.ts'
import { EntryId } from '../../shared/domain/ids.ts'
import { codeOf, type FaultCode } from '../../shared/faults.ts'
import { practices } from '../../shared/practices/registry.ts'
import { below } from '../support/random.ts'

/** The least stretching the format allows: these trials open thousands of journals, and guess no passphrase. */
const cheap = { t: 1, m: 8 * 1024 * 1024 }

/** The passphrase after so many changes. */
export const passphraseOf = (turn: number): Uint8Array => Buffer.from(`a passphrase for trials, turn ${turn}`)

const now = () => new Date().toISOString()

export type Journal = { vault: Vault; entries: Entries; upkeep: Pick<Upkeep, 'wake'> }

const occurred = { day: '2026-11-22', time: '21:04', zone: 'Europe/Paris' }

const joined = (vault: Vault): Journal => {
  const { entries, upkeep } = journalOver(vault.database, {
    now,
    newId: idMaker(
      () => Date.now(),
      size => randomBytes(size),
    ),
    clockFace: () => occurred,
    builtIn: practices,
    chance: Math.random,
    pause: async () => {},
    onRetold: () => {},
    room: () => Number.MAX_SAFE_INTEGER,
  })
  return { vault, entries, upkeep }
}

export async function makeJournal(folder: string, spare?: string): Promise<Journal> {
  const { vault } = await createVault({ folder, spare, passphrase: passphraseOf(0), now, kdf: cheap })
  return joined(vault)
}

export async function openJournal(folder: string, turn = 0): Promise<Journal> {
  const secret = { kind: 'passphrase' as const, bytes: passphraseOf(turn) }
  const { vault } = await openVault({ folder, secret, now })
  return joined(vault)
}

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const alphabet = 'the team met again and we spoke about what had really happened before anyone guessed'.split(
  ' ',
)

/** A text that carries its own sum in its title, so that a torn or mixed one gives itself away. */
export function trialDraft(random: () => number, on?: Pick<Entry, 'id' | 'revision'>): EntryDraft {
  const length = random() < 0.1 ? below(random, 4000) : 10 + below(random, 300)
  const words = Array.from({ length }, () => alphabet[below(random, alphabet.length)])
  const text = `${words.join(' ')} ${random()}`
  return {
    id: on?.id ?? EntryId.parse(randomUUID()),
    base: on?.revision ?? 0,
    title: sumOf(text),
    body: documentOf(text),
    occurred,
  }
}

/** What a writer was told is safe: this entry, at this revision, with these words. */
export type Acknowledged = { id: string; revision: number; sum: string }

/** Saves a new entry, or the next revision of the one it is written on, and tells what is safe from then on. */
export function saveTrial(
  { entries }: Pick<Journal, 'entries'>,
  random: () => number,
  on?: EntryId,
): Acknowledged {
  const draft = trialDraft(random, on === undefined ? undefined : entries.get(on))
  const { id, revision } = entries.save(draft)
  return { id, revision, sum: draft.title }
}

/** What opening a journal after a mishap showed, compared with what was acknowledged. */
export type Verdict = {
  /** acknowledged, but gone or older */
  lost: number
  /** there, but not what was written; or the journal itself is unsound */
  damaged: number
  /** every row was whole; the index was not, and was made anew as after each unlock */
  healed?: boolean
  /** the journal refused, and said why */
  code?: FaultCode
}

const isWhole = (entry: Entry): boolean => sumOf(plainText(entry.body)) === entry.title

function compare({ entries }: Journal, acknowledged: Iterable<Acknowledged>): Verdict {
  const verdict = { lost: 0, damaged: 0 }
  for (const { id, revision, sum } of acknowledged) {
    const found = entryOrNothing(entries, id)
    if (found === undefined || found.revision < revision) verdict.lost += 1
    else if (!isWhole(found) || (found.revision === revision && found.title !== sum)) verdict.damaged += 1
  }
  return verdict
}

function entryOrNothing(service: Entries, id: string): Entry | undefined {
  try {
    return service.get(EntryId.parse(id))
  } catch (error) {
    if (codeOf(error) === 'not-found') return undefined
    throw error
  }
}

/** What follows from the words of an entry was written in the same step: its text, and its row in the index. */
const isTold = ({ database }: Vault, { id, body }: Entry): boolean => {
  const row = database.get(
    `SELECT text, indexed = revision AS isIndexed, EXISTS (SELECT 1 FROM v.entry_index WHERE rowid = place) AS isFound
     FROM v.entries JOIN v.bodies ON entry = id WHERE id = $id`,
    { id },
  )
  return row?.['text'] === plainText(body) && row['isIndexed'] === 1 && row['isFound'] === 1
}

/** Every row there is, also those nobody acknowledged, must be whole; and SQLite must find its own pages sound. */
function unsound({ vault, entries }: Journal): number {
  const all = vault.database.all('SELECT id FROM v.entries').map(row => entries.get(EntryId.parse(row['id'])))
  const torn = all.filter(entry => !isWhole(entry) || !isTold(vault, entry)).length
  return torn + (isSound(vault.database, 'integrity_check') ? 0 : 1)
}

/**
 * Opens what is left of a journal and compares. `turns` are the passphrases that may be the right one, likeliest first.
 * A fault code is an answer; any other error is a failure of ours and is thrown.
 */
export async function judge({
  folder,
  acknowledged,
  turns = [0],
  heals = false,
}: {
  folder: string
  acknowledged: Iterable<Acknowledged>
  turns?: readonly number[]
  /** lets the journal look after its index first, as it does after an unlock, when something is amiss */
  heals?: boolean
}): Promise<Verdict> {
  for (const turn of turns) {
    try {
      const journal = await openJournal(folder, turn)
      try {
        const look = (): Verdict => {
          const { lost, damaged } = compare(journal, acknowledged)
          return { lost, damaged: damaged + unsound(journal) }
        }
        const verdict = look()
        if (!heals || verdict.damaged === 0) return verdict
        await journal.upkeep.wake()
        const after = look()
        return { ...after, healed: after.damaged === 0 }
      } finally {
        await journal.vault.close({ backup: false })
      }
    } catch (error) {
      const code = codeOf(error)
      if (code === 'wrong-passphrase' && turn !== turns.at(-1)) continue
      if (code === 'internal') throw error
      return { lost: 0, damaged: 0, code }
    }
  }
  throw new Error('no passphrase was tried')
}
