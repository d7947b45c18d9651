import type { ImageType } from './image.ts'

/** What the first bytes of a picture say. `moves`: it is, or may be, an animation. Width and height are as stored, before any turn. */
export type ImageHeader = {
  readonly type: ImageType
  readonly width: number
  readonly height: number
  readonly moves: boolean
}
type Found = Omit<ImageHeader, 'type'>
type Read = (view: DataView) => Found | undefined

const letters = (view: DataView, at: number, length = 4): string =>
  String.fromCharCode(...Array.from({ length }, (_, step) => view.getUint8(at + step)))

/** Frame headers of JPEG; the numbers between them mean tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(view: DataView): Found | undefined {
  for (let at = 2; view.getUint8(at) === 0xff;) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), moves: false }
    // fill bytes may stand before a marker; the picture itself begins at 0xda, and its frame came before
    if (marker === 0xda) return undefined
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

function png(view: DataView): Found | undefined {
  if (letters(view, 12) !== 'IHDR') return undefined
  return { width: view.getUint32(16), height: view.getUint32(20), moves: hasAnimationChunk(view) }
}

/** The chunk that makes a PNG move stands before its first data. */
function hasAnimationChunk(view: DataView): boolean {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = letters(view, at + 4)
    if (kind === 'acTL') return true
    if (kind === 'IDAT') return false
  }
  return false
}

const gif: Read = view => ({ width: view.getUint16(6, true), height: view.getUint16(8, true), moves: true })

function webp(view: DataView): Found | undefined {
  const chunk = letters(view, 12)
  if (chunk === 'VP8X') {
    const size = (at: number) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00
    return { width: size(24), height: size(27), moves: (view.getUint8(20) & 2) !== 0 }
  }
  if (chunk === 'VP8L' && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3f_ff), height: 1 + ((bits >>> 14) & 0x3f_ff), moves: false }
  }
  if (chunk !== 'VP8 ' || view.getUint16(23) !== 0x9d01) return undefined
  return {
    width: view.getUint16(26, true) & 0x3f_ff,
    height: view.getUint16(28, true) & 0x3f_ff,
    moves: false,
  }
}

type Box = { kind: string; from: number; to: number }

/** The boxes of an AVIF between two places that are there as a whole. */
function boxes(view: DataView, from: number, to: number): Box[] {
  const found: Box[] = []
  for (let at = from; at + 8 <= to;) {
    const size = view.getUint32(at)
    if (size < 8 || at + size > to) break
    found.push({ kind: letters(view, at + 4), from: at + 8, to: at + size })
    at += size
  }
  return found
}

/** A picture may be put together from tiles, each with a size of its own: the whole is the largest of them. */
function avif(view: DataView): Found | undefined {
  const inside = (outer: Box[], kind: string, skip = 0): Box[] =>
    outer.filter(box => box.kind === kind).flatMap(box => boxes(view, box.from + skip, box.to))
  // `meta` has a version and flags before its boxes
  const meta = inside(boxes(view, 0, view.byteLength), 'meta', 4)
  const sizes = inside(inside(meta, 'iprp'), 'ipco')
    .filter(box => box.kind === 'ispe' && box.to - box.from >= 12)
    .map(box => ({ width: view.getUint32(box.from + 4), height: view.getUint32(box.from + 8) }))
    .toSorted((one, other) => other.width * other.height - one.width * one.height)
  return sizes[0] && { ...sizes[0], moves: letters(view, 8) === 'avis' }
}

const kinds: readonly { type: ImageType; begins: (view: DataView) => boolean; read: Read }[] = [
  {
    type: 'image/jpeg',
    begins: view => view.getUint16(0) === 0xff_d8 && view.getUint8(2) === 0xff,
    read: jpeg,
  },
  {
    type: 'image/png',
    begins: view => view.getUint32(0) === 0x89_50_4e_47 && view.getUint32(4) === 0x0d_0a_1a_0a,
    read: png,
  },
  { type: 'image/gif', begins: view => ['GIF87a', 'GIF89a'].includes(letters(view, 0, 6)), read: gif },
  {
    type: 'image/webp',
    begins: view => letters(view, 0) === 'RIFF' && letters(view, 8) === 'WEBP',
    read: webp,
  },
  {
    type: 'image/avif',
    begins: view => letters(view, 4) === 'ftyp' && ['avif', 'avis'].includes(letters(view, 8)),
    read: avif,
  },
]

/**
 * What kind of picture these first bytes begin, and how large it is in pixels, from its header alone: nothing is decoded.
 * Nothing for what is none of the five kinds, is cut off before its size is said, or is empty.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const kind = kinds.find(({ begins }) => begins(view))
    const found = kind?.read(view)
    if (kind === undefined || found === undefined || found.width === 0 || found.height === 0) return undefined
    return { type: kind.type, ...found }
  } catch {
    // a header that points past the end of what there is
    return undefined
  }
}
