import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameFinder } from '../../../electron/keeper/services/name-words.ts'
import { MASK, mask, maskParts, patternOf } from '../../../renderer/names/mask.ts'

const masked = (text: string, ...names: string[]) => mask(text, patternOf(names))

describe('a mask', () => {
  test.each([
    ['Talked with Anneke about the launch.', ['Anneke'], `Talked with ${MASK} about the launch.`],
    ['Anneke’s plan, ANNEKE, and anneke', ['Anneke'], `${MASK}’s plan, ${MASK}, and ${MASK}`],
    ['José and Jose and Jose\u0301', ['José'], `${MASK} and ${MASK} and ${MASK}`],
    ['JB said so; jb is a file', ['JB'], `${MASK} said so; jb is a file`],
    ['Marketing is Mark’s', ['Mark'], `Marketing is ${MASK}’s`],
    ['Ana Maria, Ana', ['Ana', 'Ana Maria'], `${MASK}, ${MASK}`],
    ['Ana\n Maria', ['Ana Maria'], MASK],
    ['@R.K. (R.K.)', ['R.K.'], `@${MASK} (${MASK})`],
    ['我和小明谈了', ['小明'], `我和${MASK}谈了`],
    ['Straße, STRASSE, strasse', ['Straße'], `${MASK}, ${MASK}, ${MASK}`],
    ['Strauß, Strauss', ['Strauss'], `${MASK}, ${MASK}`],
    ["O’Neil, ONeil, O'Neil, O Neil, Neil", ["O'Neil"], `${MASK}, ${MASK}, ${MASK}, ${MASK}, Neil`],
    ["O'Neil’s", ['O’Neil'], `${MASK}’s`],
    ['Jean Luc, Jean-Luc, JeanLuc, Jean. Luc', ['Jean-Luc'], `${MASK}, ${MASK}, ${MASK}, ${MASK}`],
    ['Anna-Lena, Anna', ['Anna Lena'], `${MASK}, Anna`],
    ['A. B. and AB and A.B.', ['A.B.'], `${MASK} and ${MASK} and ${MASK}`],
    ['a.b. and ab', ['A.B.'], 'a.b. and ab'],
    ['김민수가 왔다', ['김민수'], `${MASK}가 왔다`],
    ['ʼAnna王', ['Anna'], `ʼ${MASK}王`],
    ['ANNA, Ａｎｎａ, An\u00adna', ['Anna'], `${MASK}, ${MASK}, ${MASK}`],
    ['Efﬁe, effie', ['Effie'], `${MASK}, ${MASK}`],
    ['Mia, Mia 🦊', ['Mia 🦊'], `${MASK}, ${MASK}`],
    ['C++ (x) [y] a.b', ['C++', '(x)', 'a.b'], `${MASK} ${MASK} [y] ${MASK}`],
  ])('%s, of %j, is %s', (text, names, shown) => {
    expect(masked(text, ...names)).toBe(shown)
  })

  test('leaves a text without names as it is, and everything where there are no names', () => {
    expect(masked('Nothing to hide', 'Anneke')).toBe('Nothing to hide')
    expect(patternOf([])).toBeUndefined()
    expect(patternOf(['  ', ''])).toBeUndefined()
    expect(mask('Anneke', undefined)).toBe('Anneke')
  })

  test('is the same for every name, so that it tells nothing of its length', () => {
    expect(masked('Bo', 'Bo')).toBe(masked('Bartholomew', 'Bartholomew'))
  })
})

const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('abcdeéñßıİKÅ小明ไทย.-+*?()[]{}^$|\\/ \u0301')),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(letters => letters.join('').trim())
  .filter(one => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(one))
const between = fc.constantFrom(' ', ', ', '. ', '\n', ' – ', ' “', '” ', ': ')
const filling = fc.string({ unit: 'grapheme', maxLength: 12 }).filter(one => !one.includes('•'))

test('No name is left standing as a word of its own, whatever it is made of and whatever is around it', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 6 }), filling, between, (names, words, gap) => {
      const text = names.map(one => `${words}${gap}${one}${gap}`).join('')
      const shown = masked(text, ...names)
      expect(shown.split(MASK).length).toBeGreaterThan(1)
      // nothing of it is found again: what is masked is masked for good
      expect(masked(shown, ...names)).toBe(shown)
      for (const one of names) expect(` ${shown} `).not.toContain(` ${one} `)
    }),
    { numRuns: 600 },
  )
})

const letters = fc.constantFrom(...Array.from('abklsßœłøıéÅñσςжй小明がไทย김민محמדפ'))
const spelledName = fc
  .array(
    fc.oneof(
      { arbitrary: letters, weight: 6 },
      { arbitrary: fc.constantFrom(...Array.from(" -'’.")), weight: 1 },
    ),
    {
      minLength: 3,
      maxLength: 10,
    },
  )
  .map(all => all.join('').trim())
  .filter(one => (one.match(/\p{L}/gu)?.length ?? 0) >= 3)

const joints = [' ', '-', "'", '’', '\u00a0', '‑', '_']
const asIs = (text: string): string => text
const ways: readonly ((text: string) => string)[] = [
  asIs,
  text => text.toUpperCase(),
  text => text.toLowerCase(),
  text => text.normalize('NFD'),
  text => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  text => text.replaceAll('ß', 'ss'),
  text => text.replaceAll('ss', 'ß').replaceAll('fi', 'ﬁ'),
  text => text.replaceAll(/[a-z]/gu, one => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)),
  text => text.replaceAll(/(?<=\p{L})(?=\p{L})/gu, '\u00ad'),
]
const written = fc.record({
  way: fc.constantFrom(...ways),
  joint: fc.constantFrom(undefined, ...joints),
  around: fc.constantFrom('', ' ', ', ', '“', 'ʼ', '王', 'x', '1', '\u0301'),
})

test('Wherever erasing finds a name of three letters or more, none of its letters is left standing', () => {
  let places = 0
  fc.assert(
    fc.property(
      fc.array(spelledName, { minLength: 1, maxLength: 3 }),
      fc.array(written, { maxLength: 6 }),
      (names, all) => {
        const text = all
          .map(({ way, joint, around }, at) => {
            const one = names[at % names.length] ?? ''
            return around + way(joint === undefined ? one : one.replaceAll(/[ \-'’]/gu, joint)) + around
          })
          .join(' ')
        const pattern = patternOf(names)
        const hidden = [...text.matchAll(pattern ?? /$^/gu)].map(({ index, 0: found }) => [
          index,
          index + found.length,
        ])
        for (const { start, end } of names.flatMap(one => nameFinder([one]).placesIn(text))) {
          places += 1
          const left = Array.from(
            text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu),
            ({ index }) => start + index,
          ).filter(at => !hidden.some(([from = 0, to = 0]) => at >= from && at < to))
          expect({ names, text, start, left }).toEqual({ names, text, start, left: [] })
        }
      },
    ),
    { numRuns: 250 },
  )
  expect(places).toBeGreaterThan(200)
})

test('A name cut into parts is masked as in one piece, and no part is lost or moved', () => {
  const parts = fc.array(
    fc.record({ text: fc.constantFrom('An', 'ne', 'ke', ' ', 'Bo', ', so '), hit: fc.boolean() }),
  )
  fc.assert(
    fc.property(parts, pieces => {
      const pattern = patternOf(['Anneke', 'Bo'])
      const whole = pieces.map(({ text }) => text).join('')
      const shown = maskParts(pieces, pattern)
      expect(shown.map(({ text }) => text).join('')).toBe(mask(whole, pattern))
    }),
    { numRuns: 2000 },
  )
})

test('What was looked for stays marked around a masked name', () => {
  const parts = [
    { text: 'With An', hit: false },
    { text: 'neke', hit: true },
    { text: ' on ', hit: false },
    { text: 'feedback', hit: true },
  ]
  expect(maskParts(parts, patternOf(['Anneke']))).toEqual([
    { text: `With ${MASK}`, hit: false },
    { text: ' on ', hit: false },
    { text: 'feedback', hit: true },
  ])
  expect(maskParts(parts, undefined)).toBe(parts)
})
