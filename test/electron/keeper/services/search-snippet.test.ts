import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedTitle, snippetOf } from '../../../../electron/keeper/services/search-snippet.ts'
import { finderOf, walkerOf } from '../../../../shared/text/hits.ts'
import { soughtIn } from '../../../../shared/text/query.ts'
import { mixedText } from '../../../support/multilingual.ts'
import { chance } from '../../../support/random.ts'

const finder = (typed: string) => walkerOf(soughtIn(typed))
const told = (text: string, typed: string) =>
  snippetOf(text, finder(typed))
    .map(part => (part.hit ? `[${part.text}]` : part.text))
    .join('')
const filler = (words: number) => Array.from({ length: words }, (_, at) => `filler${at}`).join(' ')

test('A snippet begins a little before what was found, on a word, with dots where it was cut', () => {
  expect(told(`${filler(50)} trust and more ${filler(50)}`, 'trust ')).toMatch(
    /^… filler\d+ .*\[trust\] and more .* filler\d+ …$/,
  )
  expect(told('trust at once', 'trust ')).toBe('[trust] at once')
  expect(told('at the end\nof two lines: trust', 'trust ')).toBe('at the end of two lines: [trust]')
})

test('It is cut where most of what was looked for stands together', () => {
  const text = `trust ${filler(60)} doubt ${filler(60)} doubt and trust ${filler(60)}`
  expect(told(text, 'trust doubt ')).toContain('[doubt] and [trust]')
})

test('However far the best place is, it is the one that a look at all places finds, and everything found there is marked', () => {
  const words = fc.constantFrom('trust', 'doubt', 'talk', 'trustworthy')
  const runs = fc.array(fc.tuple(words, fc.integer({ min: 0, max: 25 })), { minLength: 1, maxLength: 25 })
  let beyond = 0
  fc.assert(
    fc.property(
      runs,
      fc.constantFrom('trust ', 'trust', 'doubt trust ', 'talk OR doubt trust'),
      (parts, typed) => {
        let number = 0
        const between = (length: number) => Array.from({ length }, () => ` f${(number += 1)}x`).join('')
        const text = parts.map(([word, length]) => word + between(length)).join(' ')
        const all = finderOf(soughtIn(typed))(text)
        const around = all.map(({ start }) => all.filter(one => one.start >= start && one.end <= start + 120))
        const terms = around.map(near => new Set(near.map(({ term }) => term)).size)
        const best = all[terms.indexOf(Math.max(...terms))]
        const shown = snippetOf(text, finder(typed)).filter(
          ({ text: part }) => part !== '… ' && part !== ' …',
        )
        const snippet = shown.map(part => part.text).join('')
        if (best === undefined || text.indexOf(snippet) !== text.lastIndexOf(snippet)) return
        const from = text.indexOf(snippet)
        const to = from + snippet.length
        expect([from <= best.start, best.start <= from + 45, to >= best.end]).toEqual([true, true, true])
        const marked = all.filter(({ start, end }) => end > from && start < to)
        expect(shown.filter(({ hit }) => hit).map(part => part.text)).toEqual(
          marked.map(({ start, end }) => text.slice(Math.max(start, from), Math.min(end, to))),
        )
        if (best !== all[0]) beyond += 1
      },
    ),
    { numRuns: 2000 },
  )
  expect(beyond).toBeGreaterThan(100)
})

test('Where nothing of it stands in the text, it is the beginning', () => {
  expect(told(filler(60), 'trust ')).toMatch(/^filler0 .* …$/)
  expect(told('', 'trust ')).toBe('')
})

test('A title is shown whole', () => {
  expect(markedTitle('No trust, no talk', finder('trust '))).toEqual([
    { text: 'No ', hit: false },
    { text: 'trust', hit: true },
    { text: ', no talk', hit: false },
  ])
})

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const graphemes = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)

test('However a text is written, a snippet is short and holds whole letters of it, in their order', () => {
  const family = '👩‍👩‍👧'
  const texts = fc.oneof(
    fc.integer().map(seed => Array.from({ length: 8 }, (_, at) => mixedText(chance(seed + at))).join(' ')),
    fc
      .array(fc.constantFrom(family, 'e\u0301', '🇫🇷', 'trust', ' ', '偏见', 'กี่'), { maxLength: 200 })
      .map(parts => parts.join('')),
  )
  fc.assert(
    fc.property(texts, fc.constantFrom('trust ', '偏见', 'zz ', 'team trust '), (text, typed) => {
      const parts = snippetOf(text, finder(typed))
      const inside = parts.filter(part => part.text !== '… ' && part.text !== ' …').map(part => part.text)
      const snippet = inside.join('')
      expect(snippet.length).toBeLessThanOrEqual(160)
      const plain = text.replaceAll(/\s+/gu, ' ')
      expect(plain).toContain(snippet)
      const from = plain.indexOf(snippet)
      const borders = new Set(Array.from(segmenter.segment(plain), ({ index }) => index).concat(plain.length))
      // Where it stands only once in the text, its ends are no halves of a letter there.
      const isOnlyOne = snippet !== '' && plain.indexOf(snippet, from + 1) < 0
      const ends = isOnlyOne ? [from, from + snippet.length] : []
      expect(ends.every(end => borders.has(end))).toBe(true)
      expect(graphemes(snippet).join('')).toBe(snippet)
    }),
    { numRuns: 1000 },
  )
})
