import { describe, expect, test } from 'vitest'
import { readImageHeader } from '../../../../shared/domain/image-header.ts'
import { strip } from '../../../../renderer/editor/images/strip/strip.ts'
import { animatedGif, exif, jpegFile, pngFile, webpFile } from '../../../support/pictures.ts'
import { below, chance } from '../../../support/random.ts'

const secret = 'Kreuzberg 52.4996 N 13.4302 E'
const size = { width: 40, height: 30 }

const bytesOf = async (blob: Blob | undefined): Promise<Buffer> =>
  Buffer.from((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))
const stripped = (type: Parameters<typeof strip>[0], bytes: Uint8Array<ArrayBuffer>) =>
  bytesOf(strip(type, bytes))

const files = [
  ['image/jpeg', jpegFile(size, { notes: secret, behind: secret })],
  ['image/png', pngFile(size, { notes: secret })],
  ['image/gif', animatedGif(size, { notes: secret })],
  ['image/webp', webpFile(size, { notes: secret })],
] as const

const plain = {
  'image/jpeg': jpegFile(size),
  'image/png': pngFile(size),
  'image/gif': animatedGif(size),
  'image/webp': webpFile(size),
}

describe.each(files)('%s', (type, bytes) => {
  test('loses its notes and nothing of the picture', async () => {
    expect(Buffer.from(bytes).includes(secret)).toBe(true)
    const clean = await stripped(type, bytes)
    expect(clean.includes(secret)).toBe(false)
    expect(clean.equals(plain[type])).toBe(true)
    expect(readImageHeader(clean)).toEqual(readImageHeader(bytes))
  })

  test('without notes stays as it is', async () => {
    expect((await stripped(type, plain[type])).equals(plain[type])).toBe(true)
  })

  test('that is cut off anywhere is not taken for whole', () => {
    for (let length = 0; length < plain[type].length - 1; length += 1) {
      expect(strip(type, plain[type].slice(0, length))).toBeUndefined()
    }
  })

  test('with turned bytes comes to an end and lets no note pass', async () => {
    const random = chance(11)
    let whole = 0
    for (let trial = 0; trial < 500; trial += 1) {
      const turned = bytes.slice()
      turned[below(random, turned.length)] = below(random, 256)
      if (strip(type, turned) !== undefined) whole += 1
    }
    expect(whole).toBeGreaterThan(50)
  })
})

describe('a picture that lies on its side', () => {
  test('as JPEG keeps how it is to be turned, and nothing else of that note', async () => {
    const clean = await stripped('image/jpeg', jpegFile(size, { notes: secret, turn: 6 }))
    expect(clean.includes(secret)).toBe(false)
    expect(clean.includes(Buffer.from('Exif'))).toBe(true)
    expect(clean.includes(Buffer.from(exif(6)))).toBe(true)
    expect(readImageHeader(clean)).toMatchObject(size)
  })

  test.each([
    ['image/png', pngFile(size, { turn: 8 })],
    ['image/webp', webpFile(size, { turn: 3 })],
  ] as const)('as %s is drawn anew instead', (type, bytes) => {
    expect(strip(type, bytes)).toBeUndefined()
  })
})

test('AVIF is always drawn anew: its notes lie among the picture', () => {
  expect(strip('image/avif', new Uint8Array(100))).toBeUndefined()
})
