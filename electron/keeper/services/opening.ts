import { statfsSync } from 'node:fs'
import type { VaultNotice, VaultStatus } from '../../../shared/domain/vault.ts'
import { Fault } from '../../../shared/faults.ts'
import {
  createVault,
  type Creation,
  inspectFolder,
  type Opening as VaultOpening,
  openVault,
  restoreBackup,
  type SeenMark,
  type Secret,
  type Vault,
} from '../vault/vault.ts'
import { journalOver, type Surroundings } from './journal.ts'
import type { Patience } from './patience.ts'
import type { Place, Places } from './places.ts'
import { changeSealed } from './sealed-words.ts'
import type { Session, Sessions } from './session.ts'

export type OpeningParts = Surroundings & {
  places: Places
  sessions: Sessions
  patiently: Patience
  /** told when a journal is open, and where */
  onOpen: (place: Place, mark: SeenMark & { vaultId: string }) => void
  /** what stretching a new passphrase costs; measured on this computer when absent */
  kdf?: NonNullable<Creation['kdf']>
  /** where the program is that checks backups; beside this one when absent */
  checker?: URL
  /** the version of the program, for the manifests of backups */
  app?: string
}

/** What the person allows that an opening else refuses. */
export type Leave = Pick<VaultOpening, 'acceptOlder' | 'takeOver'>

/** A copy to give away, for the original is key memory and is wiped here. */
export function handOver(key: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(key)
  key.fill(0)
  return copy
}

type Opened = { vault: Vault; place: Place; parts: Surroundings }

function sessionIn({ vault, place, parts }: Opened): Session {
  const room = (): number => {
    const { bavail, bsize } = statfsSync(place.path)
    return bavail * bsize
  }
  return { vault, place, journal: journalOver(vault.database, { ...parts, room }) }
}

/** What nobody waits for: what it finds is in the facts, and locking ends it. */
function tidy({ vault, journal }: Session, notices: readonly string[]): void {
  // Before anything else is answered: somebody was to be erased, or two to be one, and it was cut short.
  journal.erasing
    .resume(change => changeSealed({ drafts: vault.drafts, arriving: journal.joins.arriving }, change))
    .catch(() => undefined)
  journal.merging.resume().catch(() => undefined)
  journal.tags.resume().catch(() => undefined)
  vault.verifyBackups().catch(() => undefined)
  void journal.upkeep.wake()
  journal.trash.purgeOld().catch(() => undefined)
  // Sealed words may be the only ones that show a picture until the window has taken them.
  if (!notices.includes('draft-recovered')) journal.images.removeStrays().catch(() => undefined)
}

/** Making and opening the current journal. */
export function opening(parts: OpeningParts) {
  const { places, sessions, patiently, onOpen, kdf, checker, app, now } = parts
  const care = {
    ...(checker === undefined ? {} : { checker }),
    ...(app === undefined ? {} : { app }),
  }

  function requireCurrent(): Place {
    const place = places.current()
    if (place === undefined) throw new Fault('vault-missing')
    return place
  }

  async function hold(vault: Vault, place: Place): Promise<void> {
    await sessions.hold(sessionIn({ vault, place, parts }))
    onOpen(place, { vaultId: vault.id, counter: vault.counter(), at: now() })
  }

  async function open(secret: Secret, leave: Leave): Promise<VaultNotice[]> {
    const place = requireCurrent()
    const { lastSeen } = place
    const { vault, notices } = await openVault({
      folder: place.path,
      secret,
      now,
      ...(lastSeen === undefined ? {} : { lastSeen, expectedId: lastSeen.vaultId }),
      ...leave,
      spare: places.spare(),
      ...care,
    })
    await hold(vault, place)
    tidy(sessions.require(), notices)
    return notices.filter(notice => notice !== 'index-rebuilt')
  }

  return {
    hold,

    /** What can be told of the current journal without opening it. */
    status: (): VaultStatus => {
      const session = sessions.held()
      if (session !== undefined) return { presence: 'open', sample: session.place.use === 'sample' }
      const place = places.current()
      return { presence: place === undefined ? 'none' : inspectFolder(place.path), sample: false }
    },

    /**
     * Makes a journal at a granted place and opens it; gives the key that the recovery words spell. Fails with vault-open,
     * not-found, and the faults of making a vault.
     */
    create: ({
      grant,
      passphrase,
    }: {
      grant: string
      passphrase: Uint8Array
    }): Promise<Uint8Array<ArrayBuffer>> =>
      sessions.inTurn(async () => {
        sessions.requireNone()
        const place = places.byId(grant)
        if (place.use === 'sample') throw new Fault('not-found')
        const { vault, recoveryKey } = await createVault({
          folder: place.path,
          passphrase,
          now,
          spare: places.spare(),
          ...(kdf === undefined ? {} : { kdf }),
          ...care,
        })
        places.choose(place)
        await hold(vault, place)
        return handOver(recoveryKey)
      }),

    /** Opens the current journal with its passphrase or its recovery key. Wrong ones are answered ever more slowly. */
    open: (secret: Secret, leave: Leave): Promise<VaultNotice[]> =>
      sessions.inTurn(() =>
        patiently(async () => {
          sessions.requireNone()
          return open(secret, leave)
        }),
      ),

    /** Puts a backup in the current journal's place and opens it; the journal that stood there is kept beside it. */
    restore: ({ backup, secret }: { backup: string; secret: Secret }): Promise<VaultNotice[]> =>
      sessions.inTurn(() =>
        patiently(async () => {
          sessions.requireNone()
          await restoreBackup({ folder: requireCurrent().path, backup, secret, now, ...care })
          const notices = await open(secret, { acceptOlder: true })
          return ['restored', ...notices.filter(notice => notice !== 'older-than-seen-accepted')]
        }),
      ),
  }
}
export type Opening = ReturnType<typeof opening>
