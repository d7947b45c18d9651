import { crc32, deflateSync } from 'node:zlib'

/** A whiteboard with three boxes and what leads from one to the next: a small picture of our own, drawn point by point. */
export const SIZE = { width: 320, height: 180 } as const

const [PAPER, INK, BLUE, RED] = [
  [250, 249, 245],
  [70, 74, 82],
  [84, 122, 176],
  [190, 96, 84],
] as const

const BOXES = [
  { from: 24, to: 92, colour: BLUE },
  { from: 126, to: 194, colour: INK },
  { from: 228, to: 296, colour: RED },
] as const

type Box = (typeof BOXES)[number]
const [TOP, BOTTOM, EDGE, MIDDLE] = [58, 122, 4, 90]

/** How deep a point lies within a box; less than nothing outside of it. */
const depthIn = ({ from, to }: Box, x: number, y: number): number =>
  Math.min(x - from, to - x, y - TOP, BOTTOM - y)

/** Two lines of writing, the second one shorter. */
const isWriting = ({ from, to }: Box, x: number, y: number): boolean =>
  (y === 82 && x > from + 14 && x < to - 14) || (y === 98 && x > from + 14 && x < to - 30)

/** What leads to a box from the one before it. */
function isArrow({ from }: Box, x: number, y: number): boolean {
  const before = from - x
  const aside = Math.abs(y - MIDDLE)
  return before > EDGE && before < 30 && (aside === 0 || (before < 12 && aside === before - EDGE))
}

/** The colour of a point. */
function colourAt(x: number, y: number): readonly number[] {
  const box = BOXES.find(one => depthIn(one, x, y) >= 0)
  if (box !== undefined) return depthIn(box, x, y) < EDGE || isWriting(box, x, y) ? box.colour : PAPER
  return BOXES.slice(1).some(one => isArrow(one, x, y)) ? INK : PAPER
}

function chunk(kind: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** The picture as a PNG (8 bits of red, green and blue, not interlaced). */
export function samplePicture(): Uint8Array {
  const { width, height } = SIZE
  const rows = Buffer.alloc(height * (1 + width * 3))
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3)
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ])
}
