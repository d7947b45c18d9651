import { createHash } from 'node:crypto'
import * as z from 'zod'
import { EntryDraft } from '../../../shared/domain/entry.ts'
import { EntryId } from '../../../shared/domain/ids.ts'
import { SealedWords } from '../../../shared/domain/sealed-words.ts'

/** An entry's words as version 1 sealed them: they name no revision, and those of a new entry no id. */
const Earlier = z.strictObject({
  kind: z.literal('entry'),
  draft: EntryDraft.pick({ title: true, body: true, occurred: true, prompt: true }).extend({
    id: EntryId.optional(),
  }),
})

/** An id that the same words always get, so that words read twice are one entry. */
export function idOfWords(words: unknown): EntryId {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  // A UUID whose bits are the maker's own business: version 8 of RFC 9562.
  return EntryId.parse(
    [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `8${hex.slice(13, 16)}`,
      `8${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-'),
  )
}

/** Sealed words of any version. Earlier ones stand on no known revision: what stands there by then goes into the history. */
export const AnySealedWords = z.union([
  SealedWords,
  Earlier.transform(({ kind, draft }) => ({
    kind,
    draft: { ...draft, id: draft.id ?? idOfWords(draft), base: 0 },
  })),
])
