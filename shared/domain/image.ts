import * as z from 'zod'
import { ImageId } from './ids.ts'

export const ImageType = z.enum(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])
export type ImageType = z.infer<typeof ImageType>

/** Most bytes of a picture that are read, and that are kept; and what travels in one message. */
export const IMAGE_READ_LIMIT = 60_000_000
export const IMAGE_LIMIT = 20_000_000
export const IMAGE_PART = 512_000

/** A picture of the vault without its bytes, which come part by part. Width and height are in pixels. */
export const Image = z.strictObject({
  id: ImageId,
  type: ImageType,
  bytes: z.int().min(1).max(IMAGE_LIMIT),
  parts: z.int().min(1),
  width: z.int().min(1).max(65_535),
  height: z.int().min(1).max(65_535),
})
export type Image = z.infer<typeof Image>
