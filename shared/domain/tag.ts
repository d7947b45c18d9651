import * as z from 'zod'
import { TagId } from './ids.ts'

/** One word or a few; neither # nor a line end. Names that differ by case or accents alone are the same tag. */
export const TagName = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^#\n\r\t]+$/u)
export const TagDraft = z.strictObject({ id: TagId.optional(), name: TagName })
export type TagDraft = z.infer<typeof TagDraft>

export const Tag = z.strictObject({
  id: TagId,
  name: z.string(),
  /** entries that carry it and are not in the trash */
  entries: z.int().min(0),
})
export type Tag = z.infer<typeof Tag>
