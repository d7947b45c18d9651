import { emptyDocument } from '../../../shared/domain/document.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import type { EntryDraft } from '../../../shared/domain/entry.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import { occurrenceAt } from './occurrence.ts'

/** All that the writer gives an entry. Which entry it is, and on which revision it stands, is known to its hand. */
export type EntryWords = Omit<EntryDraft, 'id' | 'base'>

/** What a new entry begins with: a question, the person it is about. */
export type Beginning = { readonly prompt?: string | undefined; readonly person?: PersonId | undefined }

export const freshEntry = ({ prompt, person }: Beginning, now: Date): EntryWords => ({
  title: '',
  body: emptyDocument,
  occurred: occurrenceAt(now),
  notebook: firstNotebook,
  ...(prompt === undefined || prompt === '' ? {} : { prompt: prompt.slice(0, 500) }),
  ...(person === undefined ? {} : { people: [person] }),
})

/** The words of a draft or a stored entry, and nothing else of it. */
export const startOf = (entry: EntryWords): EntryWords => ({
  title: entry.title,
  body: entry.body,
  occurred: entry.occurred,
  notebook: entry.notebook ?? firstNotebook,
  tags: entry.tags ?? [],
  people: entry.people ?? [],
  ...(entry.mood === undefined ? {} : { mood: entry.mood }),
  ...(entry.energy === undefined ? {} : { energy: entry.energy }),
  ...(entry.prompt === undefined ? {} : { prompt: entry.prompt }),
  ...(entry.trackers === undefined ? {} : { trackers: entry.trackers }),
})

/** True for a page that nobody has written on, nor said how it felt: such a one is no entry. */
export const isBlank = ({ title, body, mood, energy, trackers = {} }: EntryWords): boolean =>
  title.trim() === '' &&
  (mood ?? energy) === undefined &&
  Object.keys(trackers).length === 0 &&
  plainText(body).trim() === '' &&
  !body.blocks.some(({ kind }) => kind === 'image' || kind === 'table')
