import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countWords, wordsAndBetween } from '../../../shared/text/words.ts'

describe('the words of a text and what stands between them', () => {
  test('are the text when they are put together, however long it is and whatever signs it is of', () => {
    const unit = fc.constantFrom('a', 'word', ' ', '\n', '我们', '👩‍🚀', 'שלום', 'é', '“', '.')
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 2500 }), parts => {
        const text = parts.join('')
        expect([...wordsAndBetween(text)].map(({ segment }) => segment).join('')).toBe(text)
      }),
      { numRuns: 50 },
    )
  })

  test('are the same as those of the whole, where there are blanks to cut at', () => {
    const text = 'I saw “it”, and then… 我今天很累 we talked.\n'.repeat(100)
    const whole = new Intl.Segmenter('en', { granularity: 'word' })
    expect([...wordsAndBetween(text)].map(({ segment }) => segment)).toEqual(
      [...whole.segment(text)].map(({ segment }) => segment),
    )
  })

  test('take no sign apart where there is no blank for long', () => {
    const text = '🙂'.repeat(3000)
    expect([...wordsAndBetween(text)].every(({ segment }) => segment.isWellFormed())).toBe(true)
    expect(countWords('x'.repeat(3000))).toBeGreaterThan(0)
  })

  test.each([
    ['I saw it, really.', 4],
    ['', 0],
    ['שלום עולם', 2],
  ])('are counted: %s', (text, words) => expect(countWords(text)).toBe(words))
})
