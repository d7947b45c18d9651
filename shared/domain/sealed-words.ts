import * as z from 'zod'
import { EntryDraft } from './entry.ts'
import { RunId } from './ids.ts'
import { Answers } from './run.ts'

/**
 * What stood in the fields of a form that was not kept yet: a dialog, a practice being made. It becomes no record; the window
 * gets it back as it was.
 */
export const SealedForm = z.strictObject({
  kind: z.literal('form'),
  form: z.string().min(1).max(80),
  /** the id of what it is about, or `new` */
  about: z.string().max(200),
  /** the page it is written on */
  path: z.string().max(500),
  /** it was in sight when the window went */
  open: z.boolean(),
  fields: z.record(z.string().max(80), z.json()),
})
export type SealedForm = z.infer<typeof SealedForm>

/** Words that could not be committed when the window had to go: those of an entry, answers of a practice, a form. */
export const SealedWords = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entry'), draft: EntryDraft }),
  z.strictObject({ kind: z.literal('run'), id: RunId, at: z.string().max(80), answers: Answers }),
  SealedForm,
])
export type SealedWords = z.infer<typeof SealedWords>
