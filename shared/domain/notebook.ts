import * as z from 'zod'
import { NotebookId } from './ids.ts'

/** A part of the vault with a name of its own: Leadership, Peer coaching, Personal. */
export const NotebookDraft = z.strictObject({
  id: NotebookId.optional(),
  name: z.string().trim().min(1).max(80),
})
export type NotebookDraft = z.infer<typeof NotebookDraft>

/** `name` is empty for the notebook every vault begins with, until it is given one. */
export const Notebook = z.strictObject({
  id: NotebookId,
  name: z.string().max(80),
  /** entries in it that are not in the trash */
  entries: z.int().min(0),
})
export type Notebook = z.infer<typeof Notebook>

/** The notebook that every vault begins with, and that entries without another one are in. */
export const firstNotebook = NotebookId.parse('00000000-0000-7000-8000-000000000001')
