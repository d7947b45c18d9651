import type { ImageType } from '../../../shared/domain/image.ts'

export type Size = { readonly width: number; readonly height: number }

/** A picture that was read: as it is seen, upright, perhaps smaller than it was. */
export type Drawing = Size & {
  /** the same in another size and form */
  readonly encode: (as: Size & { readonly type: ImageType }) => Promise<Blob>
  readonly close: () => void
}

/** Reads a picture; `fit` asks that it be not much larger than so many points along its longer side. Rejects what is damaged. */
export type Decode = (blob: Blob, as: { readonly stored: Size; readonly fit?: number }) => Promise<Drawing>

/** How much of what the eye would not miss is left out; the common middle between size and looks. */
const QUALITY = 0.86

export const longSide = ({ width, height }: Size): number => Math.max(width, height)

/** The same shape, no longer than that along its longer side. */
export function fitted({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / longSide({ width, height }))
  const shrunk = (length: number) => Math.max(1, Math.round(length * scale))
  return { width: shrunk(width), height: shrunk(height) }
}

/** The browser's own way: it decodes and scales beside the page, so that writing goes on meanwhile. */
export const decode: Decode = async (blob, { stored, fit }) => {
  const shrinks = fit !== undefined && longSide(stored) > fit
  const bitmap = await createImageBitmap(
    blob,
    shrinks ? { resizeWidth: fitted(stored, fit).width, resizeQuality: 'high' } : {},
  )
  return {
    width: bitmap.width,
    height: bitmap.height,
    close: () => bitmap.close(),
    encode: async ({ width, height, type }) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context === null) throw new Error('nothing to draw on')
      context.imageSmoothingQuality = 'high'
      context.drawImage(bitmap, 0, 0, width, height)
      const encoded = await canvas.convertToBlob({ type, quality: QUALITY })
      // a browser that cannot write a form writes PNG instead, and does not say so
      if (encoded.type !== type) throw new Error('not written in the form asked for')
      return encoded
    },
  }
}
