import { exifOfTurn, isUpright, lettersAt, orientationIn, type Stretch, viewOf } from './bytes.ts'

const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)

/** Where the coded picture after a scan's header ends: at the next marker that means something else. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && !hasNoLength(next)) return at
  }
  throw new RangeError('a scan without an end')
}

/** Frames, tables and scans are the picture; of the notes only those that colours depend on. */
function isKept(view: DataView, marker: number, at: number): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  const begins = (name: string) => lettersAt(view, at + 4, name.length) === name
  if (marker === 0xe0) return begins('JFIF\0')
  if (marker === 0xe2) return begins('ICC_PROFILE\0')
  return marker === 0xee && begins('Adobe')
}

function turnOf(bytes: Uint8Array, [at, end]: Stretch): number {
  const isExif = lettersAt(viewOf(bytes), at + 4, 6) === 'Exif\0\0'
  return isExif ? orientationIn(bytes.subarray(at + 10, end)) : 1
}

/** A note of its own that says how to turn the picture, as a segment of the file. */
function turnSegment(turn: number): Uint8Array<ArrayBuffer> {
  const exif = exifOfTurn(turn)
  return Uint8Array.from([0xff, 0xe1, 0, exif.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...exif])
}

/** The picture of a JPEG to the letter, without its notes and without anything behind its end. */
export function stripJpeg(bytes: Uint8Array<ArrayBuffer>): BlobPart[] {
  const view = viewOf(bytes)
  const kept: Stretch[] = []
  let turn = 1
  for (let at = 2; ;) {
    if (bytes[at] !== 0xff) throw new RangeError('no marker where one belongs')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === END_OF_IMAGE) {
      kept.push([at, at + 2])
      break
    }
    const head = hasNoLength(marker) ? at + 2 : at + 2 + view.getUint16(at + 2)
    const end = marker === START_OF_SCAN ? endOfScan(bytes, head) : head
    if (marker === 0xe1 && isUpright(turn)) turn = turnOf(bytes, [at, end])
    if (isKept(view, marker, at)) kept.push([at, end])
    at = end
  }
  const note = isUpright(turn) ? [] : [turnSegment(turn)]
  return [bytes.slice(0, 2), ...note, ...kept.map(([from, to]) => bytes.slice(from, to))]
}
