import * as z from 'zod'
import { EntryDraft } from '../../../shared/domain/entry.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Backup, VaultFacts } from '../../../shared/domain/vault.ts'
import { type BackupInfo, listBackups } from '../vault/vault.ts'
import type { Journal } from './journal.ts'
import { handOver } from './opening.ts'
import type { Patience } from './patience.ts'
import type { Places } from './places.ts'
import type { Sessions } from './session.ts'

export type VaultCareParts = { places: Places; sessions: Sessions; patiently: Patience; now: () => Instant }

const backupOf = ({ id, at, bytes, verified }: BackupInfo): Backup => ({
  id,
  at,
  bytes,
  ...(verified === null ? {} : { verified }),
})

const Sealed = z.array(EntryDraft)

/** What is sealed, read; the bytes are wiped. */
function readSealed(bytes: Uint8Array | undefined): EntryDraft[] {
  if (bytes === undefined) return []
  const drafts = Sealed.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  bytes.fill(0)
  return drafts
}

/** Commits sealed words: over the entry they belong to, or as a new one when it is not there. */
function commit({ tables, entries }: Journal, draft: EntryDraft): EntryDraft {
  const isKnown = draft.id !== undefined && tables.entries.get(draft.id) !== undefined
  const { id: _id, ...words } = draft
  return { ...draft, id: entries.save(isKnown ? draft : words).id }
}

/** Looking after the open journal. */
export function vaultCare({ places, sessions, patiently, now }: VaultCareParts) {
  return {
    /** The backups of the current journal, newest first; told without a secret. */
    backups(): Backup[] {
      const place = sessions.held()?.place ?? places.current()
      return place === undefined ? [] : listBackups(place.path).map(backupOf)
    },

    /** What the open journal's settings page tells. */
    facts(): VaultFacts {
      const { vault, journal, place } = sessions.require()
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
      const { vault, journal } = sessions.require()
      vault.database.transaction(() => journal.tables.marks.set('recovery-confirmed', now()))
    },

    /** Another passphrase for the same journal. Fails with wrong-passphrase. */
    changePassphrase: (change: { current: Uint8Array; next: Uint8Array }): Promise<void> =>
      sessions.inTurn(() => patiently(() => sessions.require().vault.changePassphrase(change))),

    /** Another passphrase for whoever has only the recovery words. Fails with wrong-recovery-words. */
    resetPassphrase: (change: { recoveryKey: Uint8Array; next: Uint8Array }): Promise<void> =>
      sessions.inTurn(() => patiently(() => sessions.require().vault.resetPassphrase(change))),

    /** New recovery words, not yet confirmed; the old ones open nothing any more. Fails with wrong-passphrase. */
    newRecoveryKey: (passphrase: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
      sessions.inTurn(() =>
        patiently(async () => {
          const { vault, journal } = sessions.require()
          const recoveryKey = await vault.newRecoveryKey({ passphrase })
          vault.database.transaction(() => journal.tables.marks.clear('recovery-confirmed'))
          return handOver(recoveryKey)
        }),
      ),

    /**
     * Seals words that could not be committed beside the journal, with those that are sealed already; newer words of the
     * same entry take the place of older ones. Fails with disk-full, read-only, too-large.
     */
    sealDraft(draft: EntryDraft): void {
      const { vault } = sessions.require()
      const others = readSealed(vault.sealedDraft()).filter(({ id }) => id === undefined || id !== draft.id)
      const bytes = Buffer.from(JSON.stringify([...others, draft]))
      try {
        vault.sealDraft(bytes)
      } finally {
        bytes.fill(0)
      }
    },

    /** Commits all sealed words as entries, or none, and gives them as their drafts; only then is the seal forgotten. */
    takeDrafts(): EntryDraft[] {
      const { vault, journal } = sessions.require()
      const taken: EntryDraft[] = []
      vault.takeDraft(bytes => {
        vault.database.transaction(() => {
          for (const draft of readSealed(bytes)) taken.push(commit(journal, draft))
        })
      })
      return taken
    },
  }
}
