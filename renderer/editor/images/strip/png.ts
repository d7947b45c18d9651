import { isUpright, lettersAt, orientationIn, type Stretch, viewOf } from './bytes.ts'

/** The chunks that a PNG is drawn with; the others tell about it. */
const drawn = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
)

/** The picture of a PNG to the letter, without its notes. Nothing for one that is turned by such a note. */
export function stripPng(bytes: Uint8Array<ArrayBuffer>): BlobPart[] | undefined {
  const view = viewOf(bytes)
  const kept: Stretch[] = [[0, 8]]
  for (let at = 8; ;) {
    const kind = lettersAt(view, at + 4, 4)
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new RangeError('a chunk that is cut off')
    if (kind === 'eXIf' && !isUpright(orientationIn(bytes.subarray(at + 8, end - 4)))) return undefined
    if (drawn.has(kind)) kept.push([at, end])
    if (kind === 'IEND') break
    at = end
  }
  return kept.map(([from, to]) => bytes.slice(from, to))
}
