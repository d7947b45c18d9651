import { randomUUID } from 'node:crypto'
import { documentOf } from '../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../shared/domain/entry.ts'
import { EntryId } from '../../shared/domain/ids.ts'

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
