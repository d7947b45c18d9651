import { describe, expect, it } from 'vitest'
import { nameFinder, withInstead } from '../../../../electron/keeper/services/name-words.ts'

const without = (text: string, ...names: string[]): string =>
  withInstead(text, nameFinder(names).placesIn(text), '[X]')

describe('a name', () => {
  it.each([
    ['Al', 'Also Al. Royal al, AL; Al’s and Al-ly “Al”', 'Also [X]. Royal [X], [X]; [X]’s and [X]-ly “[X]”'],
    ['J', 'J and j in Jonas, J.', '[X] and j in Jonas, [X].'],
    ['AM', 'I am, AM, Am and A.M. before AM’s; ＡＭ', 'I am, [X], Am and A.M. before [X]’s; [X]'],
    ['IT', 'it is IT', 'it is [X]'],
    ['ÄÖ', 'ÄÖ A\u0308O\u0308 AO äö', '[X] [X] AO äö'],
    ['J.', 'J. said it to J.', '[X] said it to [X].'],
    ['José', 'Jose JOSÉ Jose\u0301 Josef', '[X] [X] [X] Josef'],
    ['Strauß', 'strauss Strauß STRAUSS', '[X] [X] [X]'],
    [
      'Anna Lena',
      'Anna Lena, Anna-Lena, Anna\u00a0Lena; Anna, Lena. Anna. Lena Anna',
      '[X], [X], [X]; Anna, Lena. Anna. Lena Anna',
    ],
    ['Anna-Lena', 'Anna Lena and anna-lena', '[X] and [X]'],
    ['A.B.', 'A.B. and AB and A. B. and A/B and a.b.', '[X] and AB and [X] and A/B and a.b.'],
    ['$1 (a+b)*?', 'the $1 (a+b)*? it is', 'the [X] it is'],
    ['will', 'I will, Will.', 'I [X], [X].'],
    ['Ｍｉｋａ', 'Mika ｍｉｋａ', '[X] [X]'],
    ['ﬁ', 'fi ﬁ fin', '[X] [X] fin'],
    ['O’Neil', "O'Neil, Neil, ONeil", '[X], Neil, ONeil'],
    ['Иван', 'Иван, иваном и ИВАН', '[X], иваном и [X]'],
    ['محمد', 'قال مُحَمَّد لمحمد', 'قال [X] لمحمد'],
    ['דוד', 'אמר דָּוִד לדודה', 'אמר [X] לדודה'],
    ['王伟', '我和王伟说了，王 伟明', '我和[X]说了，[X]明'],
    ['王', '国王说王来了', '国王说[X]来了'],
    ['森田', '森田さんは', '[X]さんは'],
    ['민수', '민수가 왔다', '[X]가 왔다'],
    ['สมชาย', 'คุณสมชายมา', 'คุณ[X]มา'],
    ['🦊', 'the 🦊 and 🦊\u200d❄️ met', 'the [X] and 🦊\u200d❄️ met'],
    ['👩', '👩 👩🏽 👩‍💻', '[X] 👩🏽 👩‍💻'],
    ['❤️', '❤ ❤️', '[X] [X]'],
    ['Mia 🦊', 'Mia 🦊 and Mia', '[X] and [X]'],
    ['½', '½ 1/2 1⁄2', '[X] 1/2 1⁄2'],
  ])('%s is found as a word of its own in “%s”', (name, text, expected) => {
    expect(without(text, name)).toBe(expected)
  })

  it('that holds another one is taken whole', () => {
    expect(without('Jonas Meier and Jonas', 'Jonas', 'Jonas Meier')).toBe('[X] and [X]')
  })

  it('is ruled out quickly only where it is not', () => {
    const finder = nameFinder(['José', '🦊'])
    expect(['JOSE', 'a ❤️🦊', 'Josef', 'none'].map(finder.mayStandIn)).toEqual([true, true, true, false])
  })
})
