import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../shared/text/fold.ts'
import { tokensIn, wordsIn } from '../../../shared/text/tokens.ts'
import { mixedText } from '../../support/multilingual.ts'
import { chance } from '../../support/random.ts'

const cases: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["I don't, I don’t", ['i', 'don', 't', 'i', 'don', 't']],
  ['a.b x_y re-read C++ 3.14', ['a', 'b', 'x', 'y', 're', 'read', 'c', '3', '14']],
  ["l'équipe, O'Brien", ['l', 'equipe', 'o', 'brien']],
  ['Hawaiʻi сімʼя', ['hawai', 'i', 'сім', 'я']],
  ['Straße, GRÖẞE, Łódź, Øystein', ['strasse', 'grosse', 'lodz', 'oystein']],
  ['İstanbul ılık', ['istanbul', 'ilik']],
  ['ΛΟΓΟΣ λόγος', ['λογοσ', 'λογοσ']],
  ['ｆｕｌｌ１２ ﬁne ½ x² ①', ['full12', 'fine', '1', '2', 'x2', '1']],
  ['cafe\u0301 soft\u00adhyphen', ['cafe', 'softhyphen']],
  ['关于偏见，iPhone手机', ['关', '于', '偏', '见', 'iphone', '手', '机']],
  ['がき ｶﾞ か\u3099 ラーメン', ['が', 'き', 'ガ', 'が', 'ラ', 'ー', 'メ', 'ン']],
  ['한국 \u1112\u1161\u11ab\u1100\u116e\u11a8', ['한', '국', '한', '국']],
  ['ไว้ใจ', ['ไ', 'ว้', 'ใ', 'จ']],
  ['हिन्दी', ['हिन्दी']],
  ['שָׁלוֹם مُحَمَّد می‌خواهم', ['שלום', 'محمد', 'میخواهم']],
  ['𝒳𝓎 🎉 👩‍👩‍👧 № — … ', ['xy']],
  ['', []],
]

test.each(cases)('%s is found by its own words', (text, words) => {
  expect(wordsIn(text)).toEqual(words)
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.integer().map(seed => mixedText(chance(seed))),
)

describe('for any text', () => {
  test('the quick way and the one with places give the same tokens', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(wordsIn(text)).toEqual(tokensIn(text).map(token => token.text))
      }),
      { numRuns: 2000 },
    )
  })

  test('tokens stand in order within the text, and hold nothing but what can be asked for again', () => {
    fc.assert(
      fc.property(anyText, text => {
        let past = 0
        for (const { text: token, start, end } of tokensIn(text)) {
          expect(start).toBeGreaterThanOrEqual(past === end ? start : past)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(token).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
          past = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('what is folded once stays as it is', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 1000 },
    )
  })
})
