import type { SeenMark } from '../vault/vault.ts'
import type { Journal } from './journal.ts'
import { opening as openingOf, type OpeningParts } from './opening.ts'
import { patience, type Wait } from './patience.ts'
import { clearSample, sampleVault, type SampleVaultParts } from './sample-vault.ts'
import { sessions as sessionsOf } from './session.ts'
import { vaultCare } from './vault-care.ts'

export type VaultLifeParts = Omit<OpeningParts, 'sessions' | 'patiently'> &
  Pick<SampleVaultParts, 'random' | 'fillSample'> & { wait: Wait }

/** The life of the one vault this process holds, from its making or opening to its end. */
export function vaultLife(parts: VaultLifeParts) {
  const sessions = sessionsOf()
  const patiently = patience(parts.wait)
  const shared = { ...parts, sessions, patiently }
  const opening = openingOf(shared)
  const { status, create, open, restore } = opening

  return {
    status,
    create,
    open,
    restore,
    ...sampleVault({ ...shared, opening }),
    ...vaultCare(shared),

    isOpen: sessions.isOpen,

    /** The services of the open journal. Fails with vault-locked. */
    journal: (): Journal => sessions.require().journal,

    /** What arrives, as it is to be understood: whoever was joined to somebody is that one now. Fails with vault-damaged. */
    arriving: (words: unknown): unknown =>
      sessions.isOpen() ? sessions.require().journal.joins.arriving(words) : words,

    /** To wait for until the journal holds still, if it does not: while a person is erased or joined, nobody is to see half of it. */
    quiet: (): Promise<void> | undefined => sessions.held()?.journal.turns.quiet(),

    /** Ends it: the vault is closed, with a backup if it changed. Gives the mark to remember; nothing when none was open. */
    async close(): Promise<(SeenMark & { vaultId: string }) | undefined> {
      const session = await sessions.end()
      if (session === undefined) return undefined
      const { vault, journal, place } = session
      journal.upkeep.stop()
      const mark = await vault.close({ backup: place.use !== 'sample' })
      clearSample(place)
      return { ...mark, vaultId: vault.id }
    },
  }
}
export type VaultLife = ReturnType<typeof vaultLife>
