import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { finderOf, walkerOf } from '../../../shared/text/hits.ts'
import { soughtIn } from '../../../shared/text/query.ts'
import { tokensIn } from '../../../shared/text/tokens.ts'
import { mixedText } from '../../support/multilingual.ts'
import { chance, pick } from '../../support/random.ts'

const found = (typed: string, text: string) =>
  finderOf(soughtIn(typed))(text).map(({ start, end }) => text.slice(start, end))

const cases: readonly (readonly [typed: string, text: string, hits: readonly string[]])[] = [
  ['ubung', 'Die Übung, Übungen; U\u0308bung.', ['Übung', 'Übungen', 'U\u0308bung']],
  ['ubung ', 'Die Übung, Übungen.', ['Übung']],
  ['strasse ', 'In der Straße, STRASSE.', ['Straße', 'STRASSE']],
  ["don't ", 'I don’t. DON T! dont', ['don’t', 'DON T']],
  ['偏见 tr', '关于偏见，trust与偏 见', ['偏见', 'trust', '偏 见']],
  ['"of the" th', 'out of the there of, the', ['of the', 'there', 'of, the']],
  ['trust -doubt ', 'trust and doubt', ['trust']],
  ['ı ', 'ışık, I, i', ['I', 'i']],
  ['cat ', 'concatenate category cat', ['cat']],
  ['x', 'x', []],
]

test.each(cases)('%s is found in “%s”', (typed, text, hits) => {
  expect(found(typed, text)).toEqual(hits)
})

/** The same told token by token, for words alone. */
function plainly(words: readonly string[], text: string): string[] {
  return tokensIn(text)
    .filter(({ text: token }) => words.includes(token))
    .map(({ start, end }) => text.slice(start, end))
}

test('Words are found where their tokens stand, in texts that can be folded letter by letter and in those that cannot', () => {
  let hits = 0
  fc.assert(
    fc.property(fc.integer(), seed => {
      const random = chance(seed)
      const text = mixedText(random)
      const words = [pick(random, tokensIn(text)).text, pick(random, tokensIn(mixedText(random))).text]
      const expected = plainly(words, text)
      expect(found(`${words.join(' OR ')} `, text)).toEqual(expected)
      // A mark that nothing joins: the whole text is read the slow way, with the same outcome.
      expect(found(`${words.join(' OR ')} `, `${text} \u0301`)).toEqual(expected)
      hits += expected.length
    }),
    { numRuns: 2000 },
  )
  expect(hits).toBeGreaterThan(2000)
})

test('A long text that is walked through in pieces gives what reading it at once gives, phrases across pieces included', () => {
  let hits = 0
  fc.assert(
    fc.property(fc.integer(), seed => {
      const random = chance(seed)
      const text = Array.from({ length: 60 }, () => mixedText(random)).join(pick(random, [' ', '\n', '']))
      const tokens = tokensIn(text).map(token => token.text)
      const at = Math.floor(random() * (tokens.length - 2))
      const [one = '', two = ''] = tokens.slice(at, at + 2)
      const sought = soughtIn(pick(random, [`${one} `, `${one} OR ${two} `, `"${one} ${two}" `, two]))
      const all = finderOf(sought)(text)
      expect([...walkerOf(sought).walk(text)].flatMap(({ ranges }) => ranges)).toEqual(all)
      hits += all.length
    }),
    { numRuns: 300 },
  )
  expect(hits).toBeGreaterThan(600)
})
