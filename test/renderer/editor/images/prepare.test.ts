import { describe, expect, test } from 'vitest'
import type { Decode } from '../../../../renderer/editor/images/codec.ts'
import { makeSmaller, nextStep, prepare } from '../../../../renderer/editor/images/prepare.ts'
import {
  animatedGif,
  avifHeader,
  gifHeader,
  jpegFile,
  pictureOf,
  pngFile,
  webpHeader,
} from '../../../support/pictures.ts'

type Written = { bytes: number; closed: number; asked: unknown[] }

/** A decoder that sees a picture as it is stored, or turned, and writes as many bytes as it is told. */
function decoder({ turned = false, share = 0.25 } = {}): { decode: Decode; written: Written } {
  const written: Written = { bytes: 0, closed: 0, asked: [] }
  const decode: Decode = async (blob, { stored, fit }) => {
    written.asked.push(fit)
    const { width, height } = stored
    return {
      ...(turned ? { width: height, height: width } : { width, height }),
      close: () => {
        written.closed += 1
      },
      encode: async ({ type }) => new Blob([new Uint8Array(Math.round(blob.size * share))], { type }),
    }
  }
  return { decode, written }
}
const fails: Decode = async () => {
  throw new DOMException('The source image could not be decoded.')
}

/** A whole JPEG of so many bytes: its scan is that long. */
function jpegOf(
  size: { width: number; height: number },
  bytes: number,
  notes?: string,
): Uint8Array<ArrayBuffer> {
  const small = jpegFile(size, notes === undefined ? {} : { notes })
  const end = small.length - 2
  return Uint8Array.from(
    Buffer.concat([small.subarray(0, end), Buffer.alloc(bytes - small.length, 1), small.subarray(end)]),
  )
}
const file = (bytes: Uint8Array<ArrayBuffer>, name = 'picture.jpg') => new File([bytes], name)
const modest = { width: 1600, height: 1200 }
const large = { width: 4000, height: 3000 }

describe('a file', () => {
  test('of a modest size is kept point for point, without its notes, and nobody is asked', async () => {
    const { decode, written } = decoder()
    const prepared = await prepare(file(jpegFile(modest, { notes: 'a place' })), decode)
    expect(prepared).toMatchObject({
      kind: 'ready',
      isSmaller: false,
      isStill: false,
      picture: { type: 'image/jpeg', ...modest },
    })
    const bytes = prepared.kind === 'ready' ? await prepared.picture.blob.arrayBuffer() : new ArrayBuffer(0)
    expect(Buffer.from(bytes).equals(jpegFile(modest))).toBe(true)
    expect(written).toMatchObject({ closed: 1, asked: [undefined] })
  })

  test.each([
    ['many points', jpegOf(large, 4_000_000)],
    ['many bytes', jpegOf(modest, 5_100_000)],
  ])('of %s may be kept smaller or as it is', async (_what, bytes) => {
    const prepared = await prepare(file(bytes), decoder().decode)
    expect(prepared).toMatchObject({
      kind: 'choice',
      small: { type: 'image/jpeg', blob: { size: Math.round(bytes.length / 4) } },
      whole: { type: 'image/jpeg', blob: { size: bytes.length } },
    })
    const { small } = prepared.kind === 'choice' ? prepared : { small: undefined }
    expect(Math.max(small?.width ?? 0, small?.height ?? 0)).toBeLessThanOrEqual(2560)
  })

  test('whose smaller copy would hardly be smaller is kept as it is', async () => {
    expect(await prepare(file(jpegOf(large, 4_000_000)), decoder({ share: 0.95 }).decode)).toMatchObject({
      kind: 'ready',
      picture: large,
      isSmaller: false,
    })
  })

  test('of more than 20 MB is made smaller, whatever it is', async () => {
    expect(await prepare(file(jpegOf(large, 20_000_001)), decoder().decode)).toMatchObject({
      kind: 'ready',
      isSmaller: true,
      picture: { width: 2560, height: 1920 },
    })
    expect(await prepare(file(jpegOf(large, 59_999_999)), decoder({ share: 0.1 }).decode)).toMatchObject({
      kind: 'ready',
      isSmaller: true,
    })
  }, 60_000)

  test('that lies on its side says its size as it is seen', async () => {
    const prepared = await prepare(file(jpegFile(modest, { turn: 6 })), decoder({ turned: true }).decode)
    expect(prepared).toMatchObject({ kind: 'ready', picture: { width: 1200, height: 1600 } })
  })

  test('that moves is kept as it is, however many points, and stands still only where it must', async () => {
    const { decode } = decoder()
    expect(await prepare(file(animatedGif(large), 'a.gif'), decode)).toMatchObject({
      kind: 'ready',
      isStill: false,
      picture: { type: 'image/gif', ...large },
    })
    const moving = pictureOf(gifHeader(modest), 20_500_000)
    expect(await prepare(file(Uint8Array.from(moving), 'a.gif'), decode)).toMatchObject({
      kind: 'ready',
      isStill: true,
      picture: { type: 'image/webp' },
    })
  })

  test('whose notes cannot be told from the picture is drawn anew', async () => {
    const bytes = Uint8Array.from(pictureOf(avifHeader(modest), 9000))
    expect(await prepare(file(bytes, 'a.avif'), decoder().decode)).toMatchObject({
      kind: 'ready',
      isSmaller: false,
      picture: { type: 'image/webp', ...modest },
    })
  })

  test.each([
    ['larger than 60 MB', new File([new Uint8Array(60_000_001)], 'a.jpg'), 'too-large'],
    ['a bomb', file(pngFile({ width: 30_000, height: 30_000 }), 'a.png'), 'too-many-points'],
    ['a torn picture', file(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4]), 'a.jpg'), 'damaged'],
    ['a drawing', file(new TextEncoder().encode('<svg onload="alert(1)"/>'), 'a.svg'), 'other-kind'],
    ['a TIFF', file(new TextEncoder().encode('II*\0\b\0\0\0'), 'a.tif'), 'other-kind'],
    [
      'an iPhone’s HEIC',
      file(new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0mif1'), 'a.heic'),
      'other-kind',
    ],
  ])('that is %s is refused before it is decoded', async (_what, one, why) => {
    const { decode, written } = decoder()
    expect(await prepare(one, decode)).toEqual({ kind: 'refused', why })
    expect(written.asked).toEqual([])
  })

  test('that cannot be decoded is damaged', async () => {
    expect(await prepare(file(jpegFile(modest)), fails)).toEqual({ kind: 'refused', why: 'damaged' })
  })
})

describe('a picture of the journal', () => {
  test('may be made smaller step by step, as long as it does not move', () => {
    expect(nextStep('image/jpeg', large)).toBe(2560)
    expect(nextStep('image/png', { width: 900, height: 2560 })).toBe(1600)
    expect(nextStep('image/webp', { width: 1600, height: 900 })).toBe(1024)
    expect(nextStep('image/jpeg', { width: 1024, height: 10 })).toBeUndefined()
    expect(nextStep('image/gif', large)).toBeUndefined()
  })

  test('is made smaller only where that saves something', async () => {
    const blob = new Blob([jpegOf(large, 100_000)], { type: 'image/jpeg' })
    expect(await makeSmaller(blob, decoder().decode)).toMatchObject({
      width: 2560,
      height: 1920,
      blob: { size: 25_000 },
    })
    expect(await makeSmaller(blob, decoder({ share: 0.95 }).decode)).toBeUndefined()
    const moving = new Blob([Uint8Array.from(webpHeader.extended(large, { moves: true }))])
    expect(await makeSmaller(moving, decoder().decode)).toBeUndefined()
  })
})
