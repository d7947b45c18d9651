import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countIfShort,
  countInPortions,
  noLength,
  readingMinutes,
} from '../../../../renderer/features/write/count-words.ts'

const count = (text: string) => [...countInPortions(text)].at(-1) ?? noLength

describe('the words of a text', () => {
  test.each([
    ['I saw it, really.', 4],
    ['', 0],
    ['— … !', 0],
    ['שלום עולם', 2],
    ['مرحبا بالعالم', 2],
    ['👩‍🚀 flies 🇩🇪', 1],
    ['naïve café', 2],
  ])('%s', (text, words) => expect(count(text).words).toBe(words))

  test('in Chinese are counted though no blank parts them, and its signs as well', () => {
    const { words, spelled, signs } = count('我今天很累 today')
    expect(words).toBeGreaterThan(2)
    expect([spelled, signs]).toEqual([1, 5])
  })

  test('of a long text are the same counted in portions, wherever these are cut', () => {
    const text = 'one two three, four\n'.repeat(20_000)
    expect([...countInPortions(text)].length).toBeGreaterThan(10)
    expect(count(text).words).toBe(80_000)
    expect(count('x'.repeat(50_000)).words).toBeGreaterThan(0)
  })

  test('of a short text are counted at once, those of a long one are not begun', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(countIfShort(text)).toEqual(count(text))
      }),
    )
    expect(countIfShort('word '.repeat(10_000))).toEqual(noLength)
  })
})

describe('the minutes that reading takes', () => {
  test.each([
    [{ words: 0, spelled: 0, signs: 0 }, 0],
    [{ words: 1, spelled: 1, signs: 0 }, 1],
    [{ words: 230, spelled: 230, signs: 0 }, 1],
    [{ words: 231, spelled: 231, signs: 0 }, 2],
    [{ words: 500, spelled: 0, signs: 800 }, 2],
    [{ words: 480, spelled: 230, signs: 400 }, 2],
  ])('of %o are %i', (length, minutes) => expect(readingMinutes(length)).toBe(minutes))
})
