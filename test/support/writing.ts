import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { journalOver } from '../../electron/keeper/services/journal.ts'
import { createVault, type Vault } from '../../electron/keeper/vault/vault.ts'
import { documentOf } from '../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../shared/domain/entry.ts'
import { EntryId } from '../../shared/domain/ids.ts'
import { cheap, passphrase, tempFolder } from './keeper.ts'
import { surroundings } from './open-journal.ts'

/** A new entry's draft, as the window hands it over; anything of it may be said otherwise. */
export function draftOf(
  text: string,
  rest: Partial<EntryDraft> & { day?: string; time?: string } = {},
): EntryDraft {
  const { day = '2026-03-02', time = '18:00', ...draft } = rest
  return {
    id: EntryId.parse(randomUUID()),
    base: 0,
    title: '',
    body: documentOf(text),
    occurred: { day, time, zone: 'Europe/Berlin' },
    ...draft,
  }
}

/** One vault for all tests of a file, in a folder of its own. */
export async function sharedVault(): Promise<{ vault: Vault; end: () => Promise<void> }> {
  const folder = tempFolder()
  const { vault } = await createVault({
    folder: join(folder.path, 'journal.afterword'),
    passphrase: passphrase(),
    now: () => '2026-03-01T09:00:00.000Z',
    kdf: cheap,
  })
  return {
    vault,
    end: async () => {
      await vault.close({ backup: false })
      folder.remove()
    },
  }
}

/** A journal over a vault whose clock stands still until it is moved; another one over the same vault is the next unlock. */
export function journalIn({ database }: Pick<Vault, 'database'>, start = '2026-03-02T09:00:00.000Z') {
  let at = Date.parse(start)
  const journal = journalOver(database, {
    ...surroundings(),
    now: () => new Date(at).toISOString(),
    room: () => Number.MAX_SAFE_INTEGER,
  })
  return {
    journal,
    pass: (minutes: number): void => {
      at += minutes * 60_000
    },
  }
}
