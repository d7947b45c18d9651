/** A stretch of bytes to keep: from, up to and not including. */
export type Stretch = readonly [from: number, to: number]

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export const lettersAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, step) => view.getUint8(at + step)))

const UPRIGHT = 1
const ORIENTATION = 0x01_12

/** How a picture is to be turned when it is shown, from its Exif notes (without their name); 1 when it stands upright. */
export function orientationIn(exif: Uint8Array): number {
  const view = viewOf(exif)
  try {
    const little = lettersAt(view, 0, 2) === 'II'
    const directory = view.getUint32(4, little)
    const entries = Array.from(
      { length: view.getUint16(directory, little) },
      (_, at) => directory + 2 + at * 12,
    )
    const entry = entries.find(at => view.getUint16(at, little) === ORIENTATION)
    const turn = entry === undefined ? UPRIGHT : view.getUint16(entry + 8, little)
    return turn >= 1 && turn <= 8 ? turn : UPRIGHT
  } catch {
    return UPRIGHT
  }
}

export const isUpright = (turn: number): boolean => turn === UPRIGHT

/** Exif notes that say how the picture is to be turned, and nothing else: one directory, at 8, with one short in it. */
export const exifOfTurn = (turn: number): number[] =>
  [
    [0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    [0, 1],
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
    [0, 0, 0, 0],
  ].flat()
