import { isUpright, lettersAt, orientationIn, type Stretch, viewOf } from './bytes.ts'

/** The chunks that a WebP is drawn with; the others tell about it. */
const drawn = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
const HAS_NOTES = 0b1100

/** The picture of a WebP to the letter, without its notes. Nothing for one that is turned by such a note. */
export function stripWebp(bytes: Uint8Array<ArrayBuffer>): BlobPart[] | undefined {
  const view = viewOf(bytes)
  const kept: Stretch[] = []
  const total = 8 + view.getUint32(4, true)
  for (let at = 12; at < total;) {
    const kind = lettersAt(view, at, 4)
    const length = view.getUint32(at + 4, true)
    const end = at + 8 + length + (length % 2)
    if (end > bytes.length) throw new RangeError('a chunk that is cut off')
    if (kind === 'EXIF' && !isUpright(turnIn(bytes.subarray(at + 8, end)))) return undefined
    if (drawn.has(kind)) kept.push([at, end])
    at = end
  }
  const parts = kept.map(([from, to]) => bytes.slice(from, to))
  const [first] = parts
  if (first !== undefined && lettersAt(viewOf(first), 0, 4) === 'VP8X') {
    const flags = viewOf(first)
    flags.setUint8(8, flags.getUint8(8) & ~HAS_NOTES)
  }
  const head = bytes.slice(0, 12)
  viewOf(head).setUint32(4, 4 + parts.reduce((sum, part) => sum + part.length, 0), true)
  return [head, ...parts]
}

/** Some programs write the name of the notes before them. */
const turnIn = (exif: Uint8Array): number =>
  orientationIn(exif[0] === 0x45 && exif[1] === 0x78 ? exif.subarray(6) : exif)
