import { rmSync } from 'node:fs'
import { EntryDraft } from '../../../shared/domain/entry.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Backup, VaultFacts, VaultNotice, VaultStatus } from '../../../shared/domain/vault.ts'
import { Fault } from '../../../shared/faults.ts'
import {
  type BackupInfo,
  createVault,
  type Creation,
  inspectFolder,
  listBackups,
  openVault,
  restoreBackup,
  type SeenMark,
  type Secret,
  type Vault,
} from '../vault/vault.ts'
import { type Journal, journalOver, type Surroundings, tablesOf } from './journal.ts'
import { patience, type Wait } from './patience.ts'
import type { Place, Places } from './places.ts'

export type VaultLifeParts = Surroundings & {
  places: Places
  wait: Wait
  random: (size: number) => Uint8Array
  /** fills a journal that was just made with the sample */
  fillSample: (vault: { database: Vault['database']; tables: Journal['tables'] }, today: Day) => Promise<void>
  /** told when a journal is open, and where */
  onOpen: (place: Place, mark: SeenMark & { vaultId: string }) => void
  /** what stretching a new passphrase costs; measured on this computer when absent */
  kdf?: NonNullable<Creation['kdf']>
}

/** The sample is thrown away and its passphrase known to nobody, so that stretching it would protect nothing. */
const SAMPLE_KDF = { t: 1, m: 8 * 1024 * 1024 }

type Session = { vault: Vault; journal: Journal; place: Place }

const backupOf = ({ id, at, bytes, verified }: BackupInfo): Backup => ({
  id,
  at,
  bytes,
  ...(verified === null ? {} : { verified }),
})

/** A copy to give away, for the original is key memory and is wiped here. */
function handOver(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(key)
  key.fill(0)
  return copy
}

/** The life of the one vault this process holds: none yet, open, closed for good. */
export function vaultLife(parts: VaultLifeParts) {
  const { places, now, random, fillSample, onOpen, kdf } = parts
  const patiently = patience(parts.wait)
  let session: Session | undefined
  let isEnding = false
  let turn: Promise<unknown> = Promise.resolve()

  /** One change of state at a time: what is asked meanwhile waits for its turn. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  function requireOpen(): Session {
    if (session === undefined || isEnding) throw new Fault('vault-locked')
    return session
  }

  function requireClosed(): void {
    if (isEnding) throw new Fault('vault-locked')
    if (session !== undefined) throw new Fault('vault-open')
  }

  function requireCurrent(): Place {
    const place = places.current()
    if (place === undefined) throw new Fault('vault-missing')
    return place
  }

  async function hold(vault: Vault, place: Place): Promise<Session> {
    if (isEnding) {
      await vault.close({ backup: false })
      throw new Fault('vault-locked')
    }
    session = { vault, journal: journalOver(vault.database, parts), place }
    onOpen(place, { vaultId: vault.id, counter: vault.counter(), at: now() })
    return session
  }

  async function open(secret: Secret, acceptOlder: boolean | undefined): Promise<VaultNotice[]> {
    const place = requireCurrent()
    const { lastSeen } = place
    const { vault, notices } = await openVault({
      folder: place.path,
      secret,
      now,
      ...(lastSeen === undefined ? {} : { lastSeen, expectedId: lastSeen.vaultId }),
      ...(acceptOlder === undefined ? {} : { acceptOlder }),
    })
    await hold(vault, place)
    // Nobody waits for the check; what it finds is in the facts, and locking ends it.
    vault.verifyBackups().catch(() => undefined)
    return notices.filter(notice => notice !== 'index-rebuilt')
  }

  /** What stands at a sample's place is an earlier sample that nothing can open any more. */
  function clearSample(place: Place): void {
    if (place.use === 'sample') rmSync(place.path, { recursive: true, force: true })
  }

  return {
    isOpen: (): boolean => session !== undefined && !isEnding,

    /** The services of the open journal. Fails with vault-locked. */
    journal: (): Journal => requireOpen().journal,

    /** What can be told of the current journal without opening it. */
    status(): VaultStatus {
      if (session !== undefined) return { presence: 'open', sample: session.place.use === 'sample' }
      const place = places.current()
      return { presence: place === undefined ? 'none' : inspectFolder(place.path), sample: false }
    },

    /** Makes a journal at a granted place and opens it; gives the key that the recovery words spell. */
    create: ({
      grant,
      passphrase,
    }: {
      grant: string
      passphrase: Uint8Array
    }): Promise<Uint8Array<ArrayBuffer>> =>
      inTurn(async () => {
        requireClosed()
        const place = places.byId(grant)
        if (place.use === 'sample') throw new Fault('not-found')
        const { vault, recoveryKey } = await createVault({
          folder: place.path,
          passphrase,
          now,
          ...(kdf === undefined ? {} : { kdf }),
        })
        places.choose(place)
        await hold(vault, place)
        return handOver(recoveryKey)
      }),

    /** Opens the current journal with its passphrase or its recovery key. Wrong ones are answered ever more slowly. */
    open: (secret: Secret, acceptOlder: boolean | undefined): Promise<VaultNotice[]> =>
      inTurn(() =>
        patiently(async () => {
          requireClosed()
          return open(secret, acceptOlder)
        }),
      ),

    /** Makes a journal that is thrown away at lock, fills it with the sample up to the writer's day, and opens it. */
    openSample: (today: Day): Promise<void> =>
      inTurn(async () => {
        requireClosed()
        const place = places.sample()
        clearSample(place)
        const passphrase = random(32)
        const { vault, recoveryKey } = await createVault({
          folder: place.path,
          passphrase,
          now,
          kdf: SAMPLE_KDF,
        })
        passphrase.fill(0)
        recoveryKey.fill(0)
        try {
          const { database } = vault
          await fillSample({ database, tables: tablesOf(database) }, today)
        } catch (error) {
          await vault.close({ backup: false })
          clearSample(place)
          throw error
        }
        await hold(vault, place)
      }),

    /** The backups of the current journal, newest first; told without a secret. */
    backups: (): Backup[] => {
      const place = session?.place ?? places.current()
      return place === undefined ? [] : listBackups(place.path).map(backupOf)
    },

    /** Puts a backup in the current journal's place and opens it; the journal that stood there is kept beside it. */
    restore: ({ backup, passphrase }: { backup: string; passphrase: Uint8Array }): Promise<VaultNotice[]> =>
      inTurn(() =>
        patiently(async () => {
          requireClosed()
          const secret: Secret = { kind: 'passphrase', bytes: passphrase }
          await restoreBackup({ folder: requireCurrent().path, backup, secret, now })
          const notices = await open(secret, true)
          return ['restored', ...notices.filter(notice => notice !== 'older-than-seen-accepted')]
        }),
      ),

    /** What the open journal's settings page tells. */
    facts(): VaultFacts {
      const { vault, journal, place } = requireOpen()
      const backups = listBackups(place.path).map(backupOf)
      const verified = backups.find(backup => backup.verified === true)
      return {
        createdAt: vault.createdAt,
        entries: journal.tables.entries.total(),
        backups,
        ...(verified === undefined ? {} : { lastVerifiedBackupAt: verified.at }),
        recoveryConfirmed: journal.tables.marks.has('recovery-confirmed'),
      }
    },

    /** The recovery words were asked back and known. */
    confirmRecovery(): void {
      const { vault, journal } = requireOpen()
      vault.database.transaction(() => journal.tables.marks.set('recovery-confirmed', now()))
    },

    /** Another passphrase for the same journal. Fails with wrong-passphrase. */
    changePassphrase: (change: { current: Uint8Array; next: Uint8Array }): Promise<void> =>
      inTurn(() => patiently(() => requireOpen().vault.changePassphrase(change))),

    /** New recovery words, not yet confirmed; the old ones open nothing any more. Fails with wrong-passphrase. */
    newRecoveryKey: (passphrase: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
      inTurn(() =>
        patiently(async () => {
          const { vault, journal } = requireOpen()
          const recoveryKey = await vault.newRecoveryKey({ passphrase })
          vault.database.transaction(() => journal.tables.marks.clear('recovery-confirmed'))
          return handOver(recoveryKey)
        }),
      ),

    /** Seals words that could not be committed beside the journal. */
    sealDraft(draft: EntryDraft): void {
      const bytes = Buffer.from(JSON.stringify(draft))
      try {
        requireOpen().vault.sealDraft(bytes)
      } finally {
        bytes.fill(0)
      }
    },

    /** Commits sealed words as an entry and gives it as a draft; only then are they forgotten. */
    takeDraft(): EntryDraft | null {
      const { vault, journal } = requireOpen()
      let taken: EntryDraft | null = null
      vault.takeDraft(bytes => {
        const draft = EntryDraft.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
        const isKnown = draft.id !== undefined && journal.tables.entries.get(draft.id) !== undefined
        const { id: _, ...words } = draft
        taken = { ...draft, id: journal.entries.save(isKnown ? draft : words).id }
      })
      return taken
    },

    /** Ends it: the vault is closed, with a backup if it changed. Gives the mark to remember; nothing when none was open. */
    async close(): Promise<(SeenMark & { vaultId: string }) | undefined> {
      isEnding = true
      await turn
      if (session === undefined) return undefined
      const { vault, place } = session
      const mark = await vault.close({ backup: place.use !== 'sample' })
      clearSample(place)
      return { ...mark, vaultId: vault.id }
    },
  }
}
export type VaultLife = ReturnType<typeof vaultLife>
