import type { ImageType } from '../../../../shared/domain/image.ts'
import { stripGif } from './gif.ts'
import { stripJpeg } from './jpeg.ts'
import { stripPng } from './png.ts'
import { stripWebp } from './webp.ts'

type Strip = (bytes: Uint8Array<ArrayBuffer>) => BlobPart[] | undefined

const strips: Partial<Record<ImageType, Strip>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/gif': stripGif,
  'image/webp': stripWebp,
}

/**
 * The same picture, point for point, without what its file says about where, when and with what it was taken. Nothing where
 * that cannot be told apart with certainty: such a picture is drawn anew instead.
 */
export function strip(type: ImageType, bytes: Uint8Array<ArrayBuffer>): Blob | undefined {
  try {
    const parts = strips[type]?.(bytes)
    return parts === undefined ? undefined : new Blob(parts, { type })
  } catch {
    return undefined
  }
}
