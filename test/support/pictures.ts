/** Pictures made byte by byte: headers as their formats say, and as many bytes after them as wanted. */

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]
const be16 = (value: number): number[] => [(value >> 8) & 0xff, value & 0xff]
const be32 = (value: number): number[] => [...be16(Math.floor(value / 65_536)), ...be16(value & 0xff_ff)]
const le16 = (value: number): number[] => be16(value).toReversed()
const le32 = (value: number): number[] => be32(value).toReversed()
const le24 = (value: number): number[] => le32(value).slice(0, 3)

export type Size = { width: number; height: number }

const segment = (marker: number, content: readonly number[]): number[] => [
  0xff,
  marker,
  ...be16(content.length + 2),
  ...content,
]

/** Its header only: JFIF, whatever segments are wanted, then the frame. */
export const jpegHeader = ({ width, height }: Size, before: readonly number[] = []): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...before,
    ...segment(0xc0, [8, ...be16(height), ...be16(width), 1, 1, 0x11, 0]),
  ])

/** A note such as cameras write: a marker's number and its content. */
export const jpegSegment = (marker: number, content: string): number[] => segment(marker, ascii(content))

const chunk = (kind: string, content: readonly number[]): number[] => [
  ...be32(content.length),
  ...ascii(kind),
  ...content,
  0,
  0,
  0,
  0,
]
export const pngHeader = ({ width, height }: Size, { moves = false } = {}): Uint8Array =>
  Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n'),
    0x1a,
    0x0a,
    ...chunk('IHDR', [...be32(width), ...be32(height), 8, 6, 0, 0, 0]),
    ...(moves ? chunk('acTL', [...be32(2), ...be32(0)]) : []),
    ...chunk('IDAT', [1, 2, 3]),
  ])

export const gifHeader = ({ width, height }: Size): Uint8Array =>
  Uint8Array.from([...ascii('GIF89a'), ...le16(width), ...le16(height), 0, 0, 0])

const riff = (kind: string, content: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...ascii('RIFF'),
    ...le32(12 + content.length),
    ...ascii(`WEBP${kind}`),
    ...le32(content.length),
    ...content,
  ])
export const webpHeader = {
  lossy: ({ width, height }: Size) =>
    riff('VP8 ', [0x30, 1, 0, 0x9d, 0x01, 0x2a, ...le16(width), ...le16(height)]),
  lossless: ({ width, height }: Size) =>
    riff('VP8L', [0x2f, ...le32(((height - 1) << 14) | (width - 1)), 0, 0, 0]),
  extended: ({ width, height }: Size, { moves = false } = {}) =>
    riff('VP8X', [moves ? 2 : 0, 0, 0, 0, ...le24(width - 1), ...le24(height - 1)]),
}

const box = (kind: string, content: readonly number[]): number[] => [
  ...be32(content.length + 8),
  ...ascii(kind),
  ...content,
]
const ispe = ({ width, height }: Size): number[] => box('ispe', [0, 0, 0, 0, ...be32(width), ...be32(height)])
export const avifHeader = (size: Size, { moves = false, tile }: { moves?: boolean; tile?: Size } = {}) =>
  Uint8Array.from([
    ...box('ftyp', [...ascii(moves ? 'avis' : 'avif'), 0, 0, 0, 0]),
    ...box('meta', [
      0,
      0,
      0,
      0,
      ...box('iprp', box('ipco', [...(tile === undefined ? [] : ispe(tile)), ...ispe(size)])),
    ]),
  ])

/** A picture of so many bytes: a header, then bytes that tell their own place. */
export function pictureOf(header: Uint8Array, bytes: number): Uint8Array {
  const picture = Uint8Array.from({ length: bytes }, (_, at) => (at * 31 + (at >> 8)) & 0xff)
  picture.set(header.subarray(0, bytes))
  return picture
}

type Notes = { readonly notes?: string; readonly behind?: string; readonly turn?: number }

/** Exif notes that say how a picture is to be turned, the shortest there are. */
export const exif = (turn: number): number[] =>
  [
    [0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    [0, 1],
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
    [0, 0, 0, 0],
  ].flat()

/** A whole JPEG as its segments go, with a scan in two stretches and notes where cameras put them. */
export function jpegFile(size: Size, { notes, behind = '', turn }: Notes = {}): Uint8Array<ArrayBuffer> {
  const said = notes === undefined ? [] : ascii(notes)
  const exifNote =
    turn === undefined && notes === undefined ? [] : [...ascii('Exif\0\0'), ...exif(turn ?? 1), ...said]
  const told =
    notes === undefined
      ? []
      : [
          ...segment(0xe1, [...ascii('http://ns.adobe.com/xap/1.0/\0'), ...said]),
          ...segment(0xed, said),
          ...segment(0xfe, said),
        ]
  const scan = [...segment(0xda, [1, 1, 0, 0, 63, 0]), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(0xe0, [...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...(exifNote.length === 0 ? [] : segment(0xe1, exifNote)),
    ...told,
    ...segment(0xe2, ascii('ICC_PROFILE\0\x01\x01colours')),
    ...segment(0xc2, [8, ...be16(size.height), ...be16(size.width), 1, 1, 0x11, 0]),
    ...scan,
    ...segment(0xc4, [0]),
    ...scan,
    0xff,
    0xd9,
    ...ascii(behind),
  ])
}

export function pngFile({ width, height }: Size, { notes, turn }: Notes = {}): Uint8Array<ArrayBuffer> {
  const said = notes === undefined ? [] : ascii(notes)
  return Uint8Array.from([
    0x89,
    ...ascii('PNG\r\n'),
    0x1a,
    0x0a,
    ...chunk('IHDR', [...be32(width), ...be32(height), 8, 6, 0, 0, 0]),
    ...(notes === undefined ? [] : [...chunk('tEXt', said), ...chunk('iTXt', said), ...chunk('tIME', said)]),
    ...(turn === undefined && notes === undefined ? [] : chunk('eXIf', [...exif(turn ?? 1), ...said])),
    ...chunk('gAMA', [0, 0, 177, 143]),
    ...chunk('IDAT', [1, 2, 3]),
    ...chunk('IDAT', [4]),
    ...chunk('IEND', []),
    ...said,
  ])
}

const blocks = (content: readonly number[]): number[] => [content.length, ...content, 0]

export function animatedGif({ width, height }: Size, { notes }: Notes = {}): Uint8Array<ArrayBuffer> {
  const said = notes === undefined ? [] : ascii(notes)
  const picture = [
    0x21,
    0xf9,
    4,
    0,
    10,
    0,
    0,
    0,
    0x2c,
    0,
    0,
    0,
    0,
    ...le16(width),
    ...le16(height),
    0x80,
    1,
    2,
    3,
    4,
    5,
    6,
    2,
    ...blocks([0x4c, 1]),
  ]
  const told =
    notes === undefined
      ? []
      : [0x21, 0xfe, ...blocks(said), 0x21, 0xff, 11, ...ascii('XMP DataXMP'), ...blocks(said)]
  return Uint8Array.from([
    ...ascii('GIF89a'),
    ...le16(width),
    ...le16(height),
    0x80,
    0,
    0,
    9,
    9,
    9,
    8,
    8,
    8,
    0x21,
    0xff,
    11,
    ...ascii('NETSCAPE2.0'),
    ...blocks([1, 0, 0]),
    ...told,
    ...picture,
    ...picture,
    0x3b,
    ...said,
  ])
}

const webpChunk = (kind: string, content: readonly number[]): number[] => [
  ...ascii(kind),
  ...le32(content.length),
  ...content,
  ...(content.length % 2 === 0 ? [] : [0]),
]

export function webpFile({ width, height }: Size, { notes, turn }: Notes = {}): Uint8Array<ArrayBuffer> {
  const hasNotes = notes !== undefined || turn !== undefined
  const said = notes === undefined ? [] : ascii(notes)
  const content = [
    ...webpChunk('VP8X', [0x10 | (hasNotes ? 0b1100 : 0), 0, 0, 0, ...le24(width - 1), ...le24(height - 1)]),
    ...webpChunk('ALPH', [1, 2, 3]),
    ...webpChunk('VP8 ', [0x30, 1, 0, 0x9d, 0x01, 0x2a, ...le16(width), ...le16(height)]),
    ...(hasNotes ? [...webpChunk('EXIF', [...exif(turn ?? 1), ...said]), ...webpChunk('XMP ', said)] : []),
  ]
  return Uint8Array.from([...ascii('RIFF'), ...le32(4 + content.length), ...ascii('WEBP'), ...content])
}
