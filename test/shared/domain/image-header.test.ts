import { expect, test } from 'vitest'
import { readImageHeader } from '../../../shared/domain/image-header.ts'
import {
  avifHeader,
  gifHeader,
  jpegHeader,
  jpegSegment,
  pngHeader,
  webpHeader,
} from '../../support/pictures.ts'
import { chance } from '../../support/random.ts'

const size = { width: 1234, height: 567 }
const still = { ...size, moves: false }
const moving = { ...size, moves: true }

const good: readonly (readonly [what: string, bytes: Uint8Array, header: object])[] = [
  ['JPEG', jpegHeader(size), { type: 'image/jpeg', ...still }],
  [
    'JPEG with a camera’s notes before its size',
    jpegHeader(size, [
      ...jpegSegment(0xe1, 'Exif, and where it was taken'),
      0xff,
      ...jpegSegment(0xfe, 'words'),
    ]),
    { type: 'image/jpeg', ...still },
  ],
  ['PNG', pngHeader(size), { type: 'image/png', ...still }],
  ['PNG that moves', pngHeader(size, { moves: true }), { type: 'image/png', ...moving }],
  ['GIF', gifHeader(size), { type: 'image/gif', ...moving }],
  ['WebP', webpHeader.lossy(size), { type: 'image/webp', ...still }],
  ['WebP without loss', webpHeader.lossless(size), { type: 'image/webp', ...still }],
  ['WebP with more in it', webpHeader.extended(size), { type: 'image/webp', ...still }],
  ['WebP that moves', webpHeader.extended(size, { moves: true }), { type: 'image/webp', ...moving }],
  ['AVIF', avifHeader(size), { type: 'image/avif', ...still }],
  [
    'AVIF of tiles',
    avifHeader(size, { tile: { width: 512, height: 512 } }),
    { type: 'image/avif', ...still },
  ],
  ['AVIF that moves', avifHeader(size, { moves: true }), { type: 'image/avif', ...moving }],
]

test.each(good)('The header of a %s says its kind and its size', (_what, bytes, header) => {
  expect(readImageHeader(bytes)).toEqual(header)
})

test.each(good)(
  'The header of a %s that is cut off anywhere says nothing, or what it says whole',
  (_what, bytes, header) => {
    const found = Array.from({ length: bytes.length }, (_, length) =>
      readImageHeader(bytes.subarray(0, length)),
    )
    const said = found.filter(one => one !== undefined).map(one => ({ ...one, moves: true }))
    expect(said).toEqual(said.map(() => ({ ...header, moves: true })))
    expect(found[0]).toBeUndefined()
  },
)

test.each([
  ['nothing', ''],
  ['words', 'Dear diary, today'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['a TIFF', 'II*\0\b\0\0\0'],
  ['an iPhone’s HEIC', '\0\0\0\u0018ftypheic\0\0\0\0mif1heic'],
  ['a page', '%PDF-1.7'],
])('What is %s is no picture', (_what, text) => {
  expect(readImageHeader(new TextEncoder().encode(text))).toBeUndefined()
})

test('A picture of no width or no height is none', () => {
  expect(readImageHeader(pngHeader({ width: 0, height: 5 }))).toBeUndefined()
  expect(readImageHeader(jpegHeader({ width: 5, height: 0 }))).toBeUndefined()
})

test('Headers with turned bytes come to an end and throw nothing', () => {
  const random = chance(7)
  let read = 0
  for (let trial = 0; trial < 5000; trial += 1) {
    const [, bytes] = good[trial % good.length] ?? good[0] ?? []
    const turned = Uint8Array.from(bytes ?? [])
    for (let turn = 0; turn < 3; turn += 1)
      turned[Math.floor(random() * turned.length)] = Math.floor(random() * 256)
    if (readImageHeader(turned) !== undefined) read += 1
  }
  expect(read).toBeGreaterThan(500)
})
