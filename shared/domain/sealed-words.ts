import * as z from 'zod'
import { EntryDraft } from './entry.ts'
import { RunId } from './ids.ts'
import { Answers } from './run.ts'

/** Words that could not be committed when the window had to go: those of an entry, or answers of a practice. */
export const SealedWords = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), draft: EntryDraft }),
  z.strictObject({ kind: z.literal('run'), id: RunId, at: z.string().max(80), answers: Answers }),
])
export type SealedWords = z.infer<typeof SealedWords>
