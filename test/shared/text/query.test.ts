import { Database } from '@signalapp/sqlcipher'
import * as fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { calledIn, matchOf, MOST_WORDS, shutOutOf, soughtIn } from '../../../shared/text/query.ts'

const cases: readonly (readonly [typed: string, match: string | undefined, leftOut?: readonly string[]])[] = [
  ['', undefined],
  ['   ', undefined],
  ['trust ', '("trust")'],
  ['trust', '("trust" *)'],
  ['t', undefined, ['t']],
  ['t ', '("t")'],
  ['trust p', '("trust")', ['p']],
  ['trust pr', '("trust") AND ("pr" *)'],
  ['"trust me" ', '("trust me")'],
  ['"trust me"', '("trust me")'],
  ['"trust m', '("trust")', ['m']],
  ['"trust me', '("trust me" *)'],
  ['„guten Tag“ ', '("guten tag")'],
  ['trust OR doubt them ', '("trust" OR "doubt") AND ("them")'],
  ['trust AND doubt ', '("trust") AND ("doubt")'],
  ['trust OR', '("trust")'],
  ['OR trust ', '("or") AND ("trust")'],
  ['trust or doubt ', '("trust") AND ("or") AND ("doubt")'],
  ['trust -doubt', '(("trust")) NOT ("doubt")'],
  ['trust -"no doubt" ', '(("trust")) NOT ("no doubt")'],
  ['trust −doubt ', '(("trust")) NOT ("doubt")'],
  ['-doubt', undefined],
  ['re-read ', '("re read")'],
  ["don't", '("don t")'],
  ['a.b x_y ', '("a b") AND ("x y")'],
  ['Übung*', '("ubung" *)'],
  ['偏见', '("偏 见")'],
  ['偏', '("偏")'],
  ['🎉 party ', '("party")', ['🎉']],
  ['title:x NEAR(a b) ^c ', '("title x") AND ("near a") AND ("b") AND ("c")'],
  [
    'a b c d e f g h i j ',
    '("a") AND ("b") AND ("c") AND ("d") AND ("e") AND ("f") AND ("g") AND ("h")',
    ['i', 'j'],
  ],
  [
    '"one two three four five six seven eight nine ten"',
    '("one two three four five six seven eight")',
    ['nine ten'],
  ],
  ['一二三四五六七八九十一二三四五六七八', '("一 二 三 四 五 六 七 八 九 十 一 二 三 四 五 六")', ['七八']],
]

test.each(cases.map(([typed, ...read]) => ({ typed, read })))(
  '$typed is read as it was meant',
  ({ typed, read: [match, leftOut = []] }) => {
    const sought = soughtIn(typed)
    expect(matchOf(sought)).toBe(match)
    expect(sought.leftOut).toEqual(leftOut)
  },
)

test('What must not be there is looked for by itself only where nothing must be there', () => {
  expect(shutOutOf(soughtIn('-doubt -"no trust" '))).toBe('("doubt" OR "no trust")')
  expect(shutOutOf(soughtIn('trust -doubt'))).toBeUndefined()
  expect(shutOutOf(soughtIn('trust'))).toBeUndefined()
  expect(shutOutOf(soughtIn('-d'))).toBeUndefined()
})

test('Nobody is called what is shut out', () => {
  expect(calledIn('talk "with Rosa" -Priya −"and Jo" re-read')).toBe('talk "with Rosa" re-read')
  expect(calledIn('-Priya')).toBe('')
})

describe('whatever is typed', () => {
  const database = new Database(':memory:')
  database.initTokenizer()
  database.exec(
    `CREATE VIRTUAL TABLE entry_index USING fts5(title, body, tokenize='signal_tokenizer', prefix='2 3')`,
  )
  database.exec(`INSERT INTO entry_index (title, body) VALUES ('or not', 'and near it')`)
  const ask = database.prepare('SELECT rowid FROM entry_index WHERE entry_index MATCH ?')
  afterAll(() => database.close())

  const awkward = fc.constantFrom(
    '"',
    '“',
    '-',
    ' -',
    '−',
    'OR',
    ' OR ',
    'AND',
    ' AND ',
    'NOT ',
    'NEAR(',
    ')',
    '*',
    '^',
    ':',
    'title:',
    '{',
    '}',
    '+',
    "'",
    ',',
    '\0',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\ud800',
    'é',
    'e\u0301',
    '偏见',
    'שָׁלוֹם',
    '🎉',
    '👩‍👩‍👧',
    ' ',
    '\n',
    'a',
    'the',
    '9',
  )
  const typed = fc.oneof(
    fc.array(awkward, { maxLength: 30 }).map(parts => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )

  test('there is a search that FTS5 understands, or none', () => {
    let asked = 0
    fc.assert(
      fc.property(typed, text => {
        const sought = soughtIn(text)
        const [match, shutOut] = [matchOf(sought), shutOutOf(sought)]
        expect(match === undefined || shutOut === undefined).toBe(true)
        const wanted = match ?? shutOut
        if (wanted === undefined) return
        ask.all([wanted])
        asked += 1
      }),
      { numRuns: 5000 },
    )
    expect(asked).toBeGreaterThan(1000)
    expect(() => ask.all(['"unbalanced'])).toThrow('unterminated string')
  })

  test('an OR joins only what stands on its two sides, also where one of them cannot be looked for', () => {
    const chain = fc.array(fc.constantFrom('one', 'two', '🎉', '('), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.array(chain, { maxLength: 2 }), chains => {
        const text = chains.map(items => `${items.join(' OR ')} `).join('')
        const read = soughtIn(text).groups.map(group => group.flatMap(({ tokens }) => tokens))
        const meant = chains.map(items => items.filter(item => /^\w+$/.test(item)))
        expect(read).toEqual(meant.filter(items => items.length > 0))
      }),
      { numRuns: 500 },
    )
  })

  test('it asks for eight words at most, and says what it left out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two ', ' three', '"four', '偏见', ' OR ', ' -'), { maxLength: 300 }),
        parts => {
          const { groups, not } = soughtIn(parts.join(' '))
          const tokens = [...groups.flat(), ...not].flatMap(term => term.tokens)
          const cost = tokens.reduce((sum, token) => sum + (/\p{sc=Han}/u.test(token) ? 0.5 : 1), 0)
          expect(cost).toBeLessThanOrEqual(MOST_WORDS)
        },
      ),
      { numRuns: 500 },
    )
    const pasted = Array.from({ length: 300 }, (_, at) => `word${at}`)
    expect(soughtIn(pasted.join(' ')).leftOut).toEqual(pasted.slice(MOST_WORDS))
  })
})
