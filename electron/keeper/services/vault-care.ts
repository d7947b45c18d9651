import type { SealedWords } from '../../../shared/domain/sealed-words.ts'
import type { Erasure, ErasePreview } from '../../../shared/domain/person-page.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Backup, VaultFacts } from '../../../shared/domain/vault.ts'
import { type BackupInfo, listBackups } from '../vault/vault.ts'
import { handOver } from './opening.ts'
import type { Patience } from './patience.ts'
import type { Places } from './places.ts'
import { changeSealed, commitSealed, seal } from './sealed-words.ts'
import type { Sessions } from './session.ts'

export type VaultCareParts = { places: Places; sessions: Sessions; patiently: Patience; now: () => Instant }

const backupOf = ({ id, at, bytes, verified }: BackupInfo): Backup => ({
  id,
  at,
  bytes,
  ...(verified === null ? {} : { verified }),
})

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
        entries: journal.tables.lines.total(),
        backups,
        ...(verified === undefined ? {} : { lastVerifiedBackupAt: verified.at }),
        recoveryConfirmed: journal.tables.marks.has('recovery-confirmed'),
      }
    },

    /** A fresh backup, opened to be sure of it, in the place of all others. Fails with backup-unverified and the faults of files. */
    replaceBackups: async (): Promise<Backup> => backupOf(await sessions.require().vault.replaceBackups()),

    /** What erasing a person will change, and how many backups still hold the name. Fails with not-found. */
    async erasePreview(whom: Pick<Erasure, 'person' | 'words' | 'leavesPlain'>): Promise<ErasePreview> {
      const { journal, place } = sessions.require()
      return { ...(await journal.erasing.preview(whom)), backups: listBackups(place.path).length }
    },

    /** Erases a person, in words that are sealed as well. Fails as `erasing` does, and with the faults of files. */
    async erasePerson(erasure: Erasure): Promise<void> {
      const { vault, journal } = sessions.require()
      const sealed = { drafts: vault.drafts, arriving: journal.joins.arriving }
      await journal.erasing.erase(erasure, change => changeSealed(sealed, change))
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
     * Seals words that could not be committed: all or none of them, beside the journal or in the spare place, with those
     * that are sealed already. Fails with vault-moved, disk-full, read-only, too-large.
     */
    sealDrafts(words: readonly SealedWords[]): void {
      const { vault, journal } = sessions.require()
      seal(vault.drafts, words.map(journal.erasing.arriving()))
    },

    /** Commits all sealed words, or none, and gives them as they are now; only then is the seal forgotten. */
    takeDrafts(): SealedWords[] {
      const { vault, journal } = sessions.require()
      return commitSealed(vault, journal)
    },
  }
}
