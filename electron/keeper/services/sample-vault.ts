import { rmSync } from 'node:fs'
import type { Day, Instant } from '../../../shared/domain/time.ts'
import { createVault, type Vault } from '../vault/vault.ts'
import { type Tables, tablesOf } from './journal.ts'
import type { Opening } from './opening.ts'
import type { Place, Places } from './places.ts'
import type { Sessions } from './session.ts'

export type SampleVaultParts = {
  places: Places
  sessions: Sessions
  opening: Pick<Opening, 'hold'>
  now: () => Instant
  random: (size: number) => Uint8Array
  /** fills a vault that was just made with the sample up to the writer's day */
  fillSample: (vault: { database: Vault['database']; tables: Tables }, today: Day) => Promise<void>
}

/** Its passphrase is known to nobody and it is thrown away, so that stretching it would protect nothing. */
const SAMPLE_KDF = { t: 1, m: 8 * 1024 * 1024 }

/** Removes what stands at the sample's place: nothing can open an earlier sample any more. */
export function clearSample(place: Place): void {
  if (place.use === 'sample') rmSync(place.path, { recursive: true, force: true })
}

/** The sample journal: a vault of its own that is thrown away at lock. */
export function sampleVault({ places, sessions, opening, now, random, fillSample }: SampleVaultParts) {
  async function make(place: Place): Promise<Vault> {
    const passphrase = random(32)
    const { vault, recoveryKey } = await createVault({ folder: place.path, passphrase, now, kdf: SAMPLE_KDF })
    passphrase.fill(0)
    recoveryKey.fill(0)
    return vault
  }

  return {
    /**
     * Makes the sample journal and opens it once it is filled; asked again, the one that is open will do. Fails with
     * vault-open, not-found, disk-full.
     */
    openSample: (today: Day): Promise<void> =>
      sessions.inTurn(async () => {
        if (sessions.isOpen() && sessions.held()?.place.use === 'sample') return
        sessions.requireNone()
        const place = places.sample()
        clearSample(place)
        const vault = await make(place)
        try {
          const { database } = vault
          await fillSample({ database, tables: tablesOf(database) }, today)
        } catch (error) {
          await vault.close({ backup: false })
          clearSample(place)
          throw error
        }
        await opening.hold(vault, place)
      }),
  }
}
