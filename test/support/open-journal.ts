import { randomBytes, randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { idMaker } from '../../electron/keeper/new-id.ts'
import { journalOver, type Surroundings } from '../../electron/keeper/services/journal.ts'
import type { Creation } from '../../electron/keeper/vault/vault.ts'
import type { JournalDocument } from '../../shared/domain/document.ts'
import { EntryDraft } from '../../shared/domain/entry.ts'
import type { EntryId, PersonId } from '../../shared/domain/ids.ts'
import { practices } from '../../shared/practices/registry.ts'
import { freshVault, ticking } from './temp-vault.ts'

/** What a journal in a test is handed: a clock that ticks, ids, the known practices. */
export const surroundings = (): Surroundings => ({
  now: ticking(Date.parse('2026-03-02T09:00:00.000Z')),
  newId: idMaker(Date.now, randomBytes),
  clockFace: () => ({ day: '2026-03-05', time: '09:30', zone: 'Europe/Berlin' }),
  builtIn: practices,
  chance: Math.random,
  pause: async () => {
    await setImmediate()
  },
  onRetold: () => {},
})

/** The disk of a test takes whatever it is given. */
export const room = (): number => Number.MAX_SAFE_INTEGER

/** A new journal, open, with the database under it in reach; closed when the test ends. */
export async function openJournal(options: Partial<Creation> = {}) {
  const made = await freshVault(options)
  const { database } = made.vault
  return {
    ...made,
    database,
    journal: journalOver(database, { ...surroundings(), room }),
  }
}
export type OpenJournal = Awaited<ReturnType<typeof openJournal>>

/** Saves a new entry; its body is a document or one paragraph of plain words. */
export function write(
  { journal }: Pick<OpenJournal, 'journal'>,
  entry: {
    title?: string
    body?: string | JournalDocument
    day?: string
    people?: readonly PersonId[]
    prompt?: string
  },
): EntryId {
  const { title = '', body = '', day = '2026-03-02', people = [], prompt } = entry
  const draft = EntryDraft.parse({
    id: randomUUID(),
    base: 0,
    title,
    body: typeof body === 'string' ? paragraphs(body) : body,
    occurred: { day, time: '12:00', zone: 'Europe/Berlin' },
    people,
    ...(prompt === undefined ? {} : { prompt }),
  })
  return journal.entries.save(draft).id
}

const paragraphs = (text: string): JournalDocument => ({
  version: 1,
  blocks: [{ kind: 'paragraph', content: text === '' ? [] : [{ kind: 'text', text }] }],
})
