import { describe, expect, test } from 'vitest'
import { fold } from '../../../shared/text/fold.ts'
import { occurrencesOf } from '../../../shared/text/occurrences.ts'
import { below, chance, pick } from '../../support/random.ts'

const stretches = (wanted: string, text: string, matchCase = false): string[] =>
  occurrencesOf(wanted, { matchCase })(text).map(({ start, end }) => text.slice(start, end))

describe('words in a text', () => {
  test.each([
    ['ana', 'banana ananas', ['ana', 'ana']],
    ['STRASSE', 'die Straße, die Strasse', ['Straße', 'Strasse']],
    ['cafe', 'Café, CAFE\u0301, cafés', ['Café', 'CAFE\u0301', 'café']],
    ['s', 'ß', []],
    ['偏见', '无意识偏见', ['偏见']],
    ['か', 'が か', ['か']],
    ['coop', 'co\u00adop', ['co\u00adop']],
    ['a b', 'a\nb a b', ['a b']],
    ['👩🏽‍💻', 'ask 👩🏽‍💻 now', ['👩🏽‍💻']],
    ['한', '\u1112\u1161\u11ab', ['\u1112\u1161\u11ab']],
    ['', 'anything', []],
  ])('%s is found in %s', (wanted, text, found) => {
    expect(stretches(wanted, text)).toEqual(found)
  })

  test('Asked for as they are, only those are found, whichever way their accents are written', () => {
    expect(stretches('Ana', 'ana Ana aNA', true)).toEqual(['Ana'])
    expect(stretches('é', 'e é e\u0301 É', true)).toEqual(['é', 'e\u0301'])
  })

  test('What is found folds to what was asked for, and nothing between is left out: 2,000 texts by chance', () => {
    const random = chance(23)
    const letters = [
      'a',
      'A',
      'ä',
      'a\u0308',
      'b',
      'ß',
      's',
      'S',
      ' ',
      '\n',
      '偏',
      'é',
      '\u00ad',
      'ﬁ',
      'i',
      '👍🏽',
      'İ',
    ]
    const some = (length: number) => Array.from({ length }, () => pick(random, letters)).join('')
    let seen = 0
    for (let trial = 0; trial < 2000; trial += 1) {
      const [text, wanted] = [some(1 + below(random, 40)), some(1 + below(random, 2))]
      const found = occurrencesOf(wanted, { matchCase: false })(text)
      let past = 0
      for (const { start, end } of found) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(fold(text.slice(start, end))).toBe(fold(wanted))
        past = end
      }
      seen += found.length
      // a plain letter is never passed over
      const least = /^[abs]$/.test(wanted) ? text.split(wanted).length - 1 : 0
      expect(found.length).toBeGreaterThanOrEqual(least)
    }
    expect(seen).toBeGreaterThan(500)
  })
})
