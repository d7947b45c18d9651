import { type ImageHeader, readImageHeader } from '../../../shared/domain/image-header.ts'
import { IMAGE_LIMIT, IMAGE_READ_LIMIT, type ImageType } from '../../../shared/domain/image.ts'
import { type Decode, type Drawing, fitted, longSide, type Size } from './codec.ts'
import type { Ready } from './picture-store.ts'
import { strip } from './strip/strip.ts'

/** Why a file is not taken. */
export type Refusal = 'too-large' | 'too-many-points' | 'damaged' | 'unreadable' | 'other-kind'

/**
 * What becomes of a file: it is refused, it is ready (`isSmaller`: it had to be made so; `isStill`: it moved before), or
 * the person chooses.
 */
export type Prepared =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | {
      readonly kind: 'ready'
      readonly picture: Ready
      readonly isSmaller: boolean
      readonly isStill: boolean
    }
  | { readonly kind: 'choice'; readonly small: Ready; readonly whole: Ready }

/** From here on it is worth asking whether a smaller copy will do. */
const LARGE_BYTES = 5_000_000
const LARGE_SIDE = 2560

/** Decoded, a picture takes four bytes a point, however small its file is. */
const MOST_POINTS = 120_000_000

/** Notes may make a file larger than its picture is; beyond this it is not worth looking. */
const WORTH_STRIPPING = IMAGE_LIMIT * 1.5

const HEADER_BYTES = 1_000_000
const SAVES_ENOUGH = 0.9

const known = /\.(jpe?g|jfif|png|webp|gif|avif)$/i

const refused = (why: Refusal): Prepared => ({ kind: 'refused', why })

/** Photographs stay photographs; everything else may have see-through parts. */
const writtenAs = (type: ImageType): ImageType => (type === 'image/jpeg' ? 'image/jpeg' : 'image/webp')

/** The size as it is seen: a picture may be stored on its side. */
function seenSize(stored: Size, seen: Size): Size {
  const lies = seen.width > seen.height !== stored.width > stored.height
  return lies
    ? { width: stored.height, height: stored.width }
    : { width: stored.width, height: stored.height }
}

/** Looks at a file and makes of it what could be stored, without what it says about where and when it was taken. */
export async function prepare(file: File, decode: Decode): Promise<Prepared> {
  if (file.size > IMAGE_READ_LIMIT) return refused('too-large')
  // It may lie elsewhere by now, or on a stick that was pulled out.
  const beginning = await file
    .slice(0, HEADER_BYTES)
    .arrayBuffer()
    .catch(() => undefined)
  if (beginning === undefined) return refused('unreadable')
  const header = readImageHeader(new Uint8Array(beginning))
  if (header === undefined) return refused(known.test(file.name) ? 'damaged' : 'other-kind')
  if (header.width * header.height > MOST_POINTS) return refused('too-many-points')
  const blob = file.slice(0, file.size, header.type)
  const fit = isLarge(blob, header) ? { fit: LARGE_SIDE } : {}
  const drawing = await decode(blob, { stored: header, ...fit }).catch(() => undefined)
  if (drawing === undefined) return refused('damaged')
  try {
    return await weigh({ blob, header, drawing })
  } catch {
    return refused('damaged')
  } finally {
    drawing.close()
  }
}

const isLarge = (blob: Blob, size: Size): boolean => blob.size > LARGE_BYTES || longSide(size) > LARGE_SIDE

type Read = { readonly blob: Blob; readonly header: ImageHeader; readonly drawing: Drawing }

async function weigh({ blob, header, drawing }: Read): Promise<Prepared> {
  const seen = seenSize(header, drawing)
  const whole = await wholeOf({ blob, header, drawing })
  if (whole !== undefined && (header.moves || !isLarge(whole.blob, seen))) return ready(whole)
  const type = writtenAs(header.type)
  const size = fitted(seen, LARGE_SIDE)
  const small: Ready = { blob: await drawing.encode({ ...size, type }), type, ...size }
  if (whole === undefined) {
    return { ...ready(small), isSmaller: longSide(size) < longSide(seen), isStill: header.moves }
  }
  if (small.blob.size > whole.blob.size * SAVES_ENOUGH) return ready(whole)
  return { kind: 'choice', small, whole }
}

const ready = (picture: Ready): Extract<Prepared, { kind: 'ready' }> => ({
  kind: 'ready',
  picture,
  isSmaller: false,
  isStill: false,
})

/** The picture point for point, if it can be had without its notes and is not too much. */
async function wholeOf({ blob, header, drawing }: Read): Promise<Ready | undefined> {
  if (blob.size > WORTH_STRIPPING) return undefined
  const stripped = strip(header.type, new Uint8Array(await blob.arrayBuffer()))
  if (stripped === undefined || stripped.size > IMAGE_LIMIT) return undefined
  return { blob: stripped, type: header.type, ...seenSize(header, drawing) }
}

/** Steps by which a picture of the journal may be made smaller once more. */
const steps = [LARGE_SIDE, 1600, 1024]

/** Along its longer side, what a picture may be made smaller to; nothing when it is small, or moves. */
export const nextStep = (type: ImageType, size: Size): number | undefined =>
  type === 'image/gif' ? undefined : steps.find(step => step < longSide(size))

/** A smaller copy of a picture of the journal; nothing when it would not be smaller, or would stand still. */
export async function makeSmaller(blob: Blob, decode: Decode): Promise<Ready | undefined> {
  const header = readImageHeader(new Uint8Array(await blob.slice(0, HEADER_BYTES).arrayBuffer()))
  const fit = header === undefined ? undefined : nextStep(header.type, header)
  if (header === undefined || fit === undefined || header.moves) return undefined
  const drawing = await decode(blob, { stored: header, fit })
  try {
    const size = fitted(seenSize(header, drawing), fit)
    const type = writtenAs(header.type)
    const small = await drawing.encode({ ...size, type })
    return small.size < blob.size * SAVES_ENOUGH ? { blob: small, type, ...size } : undefined
  } finally {
    drawing.close()
  }
}
