import { lettersAt, type Stretch, viewOf } from './bytes.ts'

const EXTENSION = 0x21
const IMAGE = 0x2c
const END = 0x3b

const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

/** Data comes in blocks that say their length, up to one of none. */
function endOfBlocks(view: DataView, from: number): number {
  let at = from
  for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) at += 1 + length
  return at + 1
}

/** Timing and how often it runs belong to the picture; comments and other programs' notes do not. */
function isKeptExtension(view: DataView, at: number): boolean {
  const label = view.getUint8(at + 1)
  if (label !== 0xff) return label !== 0xfe
  return ['NETSCAPE2.0', 'ANIMEXTS1.0'].includes(lettersAt(view, at + 3, 11))
}

/** The pictures of a GIF to the letter, without its notes. */
export function stripGif(bytes: Uint8Array<ArrayBuffer>): BlobPart[] {
  const view = viewOf(bytes)
  let at = 13 + tableBytes(view.getUint8(10))
  const kept: Stretch[] = [[0, at]]
  for (let kind = view.getUint8(at); kind !== END; kind = view.getUint8(at)) {
    if (kind !== EXTENSION && kind !== IMAGE) throw new RangeError('neither a picture nor a note')
    const data = kind === IMAGE ? at + 11 + tableBytes(view.getUint8(at + 9)) : at + 2
    const end = endOfBlocks(view, data)
    if (kind === IMAGE || isKeptExtension(view, at)) kept.push([at, end])
    at = end
  }
  kept.push([at, at + 1])
  return kept.map(([from, to]) => bytes.slice(from, to))
}
