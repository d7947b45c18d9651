import { emptyDocument } from '../../../shared/domain/document.ts'
import type { EntryDraft } from '../../../shared/domain/entry.ts'
import { occurrenceAt } from './occurrence.ts'

/** What a page of writing starts from. */
export type StartingWords = Pick<EntryDraft, 'title' | 'body' | 'occurred' | 'prompt'>

export const freshEntry = (prompt: string | undefined, now: Date): StartingWords => ({
  title: '',
  body: emptyDocument,
  occurred: occurrenceAt(now),
  ...(prompt === undefined || prompt === '' ? {} : { prompt: prompt.slice(0, 500) }),
})

/** The words of a draft or a stored entry, and nothing else of it. */
export const startOf = ({ title, body, occurred, prompt }: EntryDraft): StartingWords => ({
  title,
  body,
  occurred,
  ...(prompt === undefined ? {} : { prompt }),
})
