import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LensRule } from '../../../shared/domain/practice.ts'
import { everydayRules, lookAt, marksIn, namesOf, sentenceAround } from '../../../shared/lens/look-at.ts'
import { quotesOf } from '../../../shared/lens/quotes.ts'
import { sentencesOf, type Token } from '../../../shared/lens/tokens.ts'
import { marksOf, measure, precision, recall } from '../../lens/measure.ts'
import { ALIASES } from './labelled.ts'
import { labelledA } from './labelled-a.ts'
import { labelledB } from './labelled-b.ts'
import { SET_D } from './labelled-d.ts'

const look = (text: string) => lookAt(text, { people: ALIASES, allowed: [] })
const words = (text: string) => look(text).map(({ rule, from, to }) => [rule, text.slice(from, to)])

describe('the labelled sentences', () => {
  it('are enough, with enough that are clean, and each label is in its sentence once', () => {
    expect(labelledA.length).toBeGreaterThanOrEqual(120)
    expect(labelledA.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(45)
    expect(SET_D).toHaveLength(180)
    expect(SET_D.filter(({ marks }) => marks.length === 0)).toHaveLength(80)
    expect(new Set(SET_D.map(({ text }) => text)).size).toBe(180)
    for (const { text, marks } of [...labelledA, ...labelledB, ...SET_D])
      for (const [, label] of marks) expect(text.split(label), `${label} in ${text}`).toHaveLength(2)
  })

  it('are marked rightly eight times in ten, by each rule and by all', () => {
    const { rules, overall } = measure(labelledA)
    expect(precision(overall)).toBeGreaterThanOrEqual(0.8)
    expect(recall(overall)).toBeGreaterThanOrEqual(0.8)
    for (const rule of LensRule.options) {
      const counted = rules.get(rule)!
      expect(counted.right + counted.missed, `${rule} has sentences`).toBeGreaterThanOrEqual(5)
      expect(precision(counted), `by ${rule}`).toBeGreaterThanOrEqual(0.8)
      expect(recall(counted), `by ${rule}`).toBeGreaterThanOrEqual(0.6)
    }
  })

  it('say softly what the writer holds as a thought', () => {
    const held = labelledA.filter(one => one.held === true)
    expect(held.length).toBeGreaterThan(3)
    for (const one of held)
      expect(
        marksOf(one).map(({ tone }) => tone),
        `of ${one.text}`,
      ).toEqual(['held'])
  })
})

describe('a mark', () => {
  it('says where, which rule, and what is asked', () => {
    expect(look('I met Dana. Dana is lazy.')).toEqual([
      { rule: 'trait', from: 20, to: 24, question: 'what-did-you-see', reason: 'a-nature', tone: 'plain' },
    ])
  })

  it('needs a person for a trait: a name the writer gave, a pronoun, or what somebody is', () => {
    expect(words('Tomás is unreliable. The pump is unreliable.')).toEqual([['trait', 'unreliable']])
    expect(lookAt('Quill is difficult.', { people: [], allowed: [] })).toEqual([])
    expect(lookAt('Quill is difficult.', { people: ['Quill'], allowed: [] })).toHaveLength(1)
  })

  it('knows a name in another form of its letters', () => {
    expect(words('Toma\u0301s is lazy.')).toEqual([['trait', 'lazy']])
    expect(words('jo okafor is difficult.')).toEqual([])
  })

  it('does not tell of a mind when somebody said, told or asked it', () => {
    for (const by of ['said', 'told me', 'asked whether', 'wrote that'])
      expect(words(`He ${by} he doesn’t care about it.`)).toEqual([])
    expect(words('He doesn’t care about it.')).toEqual([['mind', 'doesn’t care']])
    expect(words('She never asked, he doesn’t care about it.')).toEqual([['mind', 'doesn’t care']])
  })

  it('is never of a group that is counted or the writer’s own', () => {
    for (const some of ['Our', 'Three of the', 'Most', 'Some', 'My', '14', 'A few'])
      expect(words(`${some} engineers never read the brief.`), `of ${some}`).toEqual([])
    expect(words('Engineers never read the brief.')).toEqual([['group', 'Engineers never']])
  })

  it('explains the phrase that makes everybody one', () => {
    expect(look('We are all in this together.')).toMatchObject([{ rule: 'us-them', reason: 'together' }])
  })

  it('is faint for an always or a never, kind for hard words about oneself, good for an opening that asks', () => {
    expect(look('She always cancels at ten.')).toMatchObject([{ tone: 'faint' }])
    expect(look('I am such a failure.')).toMatchObject([{ tone: 'kind' }])
    expect(look('What got in the way?')).toMatchObject([{ tone: 'good' }])
  })

  it('asks the flip question only where it is wanted', () => {
    const text = 'She was abrasive with the client.'
    expect(everydayRules).not.toContain('coded')
    expect(look(text).map(({ rule }) => rule)).not.toContain('coded')
    expect(lookAt(text, { people: [], allowed: [], rules: ['coded'] })).toMatchObject([
      { rule: 'coded', question: 'would-you-say-it-of' },
    ])
  })

  it('is never made of quoted words, of whatever quotation marks', () => {
    const inside = labelledA.filter(({ text, marks }) => marks.length > 0 && !/["“”]/u.test(text))
    expect(inside.length).toBeGreaterThan(90)
    for (const { text } of inside)
      for (const [open, close] of ['“ ”', '" "', '« »', '„ “'].map(pair => pair.split(' ')))
        expect(look(`On the board: ${open}${text}${close} It was late.`), `of ${text}`).toEqual([])
  })

  it('is made again once a quotation is over', () => {
    expect(words('She said “fine.” Then I thought: Dana is lazy.')).toEqual([['trait', 'lazy']])
    expect(quotesOf('the engineers’ room and Dana’s desk')).toEqual([])
    expect(quotesOf('He said ‘no, Dana’s late’ and left')).toEqual([{ from: 8, to: 25 }])
  })

  it('is not made again of words that were allowed, by that rule alone', () => {
    const allowed = [{ rule: 'trait', words: 'LAZY' }] as const
    expect(lookAt('Dana is lazy. Ben is lazy. Ben is rude.', { people: ALIASES, allowed })).toMatchObject([
      { from: 34 },
    ])
    const other = [{ rule: 'mind', words: 'lazy' }] as const
    expect(lookAt('Dana is lazy.', { people: ALIASES, allowed: other })).toHaveLength(1)
  })

  it('lies within its text, in order, whatever the text is', () => {
    const scrap = fc.oneof(
      fc.constantFrom(...labelledA.map(({ text }) => text)),
      fc.constantFrom('"', '“', '”', '’', '\n', ' ', '—', 'he ', 'is ', 'not ', '🙂', '\u0301'),
      fc.string({ unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), scraps => {
        const text = scraps.join(' ')
        let last = 0
        for (const { from, to } of look(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = from
        }
      }),
    )
  })
})

it('gives the whole sentence around a place', () => {
  const text = 'One. Dana is lazy, I think. Three.'
  const { from, to } = sentenceAround(text, 13)
  expect(text.slice(from, to)).toBe('Dana is lazy, I think.')
})

/** Every look at a word, counted. */
function looksAt(text: string): number {
  let looks = 0
  const names = namesOf({ people: ALIASES, groups: ['Remote', 'The night shift'] })
  for (const { tokens, ...rest } of sentencesOf(text)) {
    expect((tokens.at(-1)?.to ?? 0) - (tokens[0]?.from ?? 0)).toBeLessThanOrEqual(2000)
    const watched = new Proxy<readonly Token[]>(tokens, {
      get(target, key) {
        looks += 1
        return Reflect.get(target, key)
      },
    })
    marksIn({ ...rest, tokens: watched }, names, LensRule.options)
  }
  return looks
}

describe('a text made to be slow', () => {
  const seeds = [
    'he is so ',
    'a',
    "a'",
    'a-',
    'the new new ',
    'why didn’t ',
    'she doesn’t ',
    'I told myself ',
    '“',
    '(',
    "'x ",
    'Dana is not ',
    'all in this ',
    'on purpose ',
    'engineers just ',
    '\n',
    '. ',
    'ﷺ',
    '🙂',
    'you never ',
    'why does nobody ',
    'because of Dana ',
    'if only ',
    'clearly ',
    'if Ben had ',
    'for the remote ',
    'the night shift is ',
    'always never ',
  ]
  it.each(seeds)('of %j takes looks in proportion to its length, and is read to its end', seed => {
    const make = (length: number) => seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
    const [short, long] = [looksAt(make(20_000)), looksAt(make(200_000))]
    expect(long).toBeLessThanOrEqual(short * 10.5 + 1000)
    // whoever looks at a whole sentence once for each of its words looks a hundred times at each character
    expect(long / 200_000).toBeLessThan(30)
    expect(lookAt(make(200_000), { people: ALIASES, allowed: [] })).toBeInstanceOf(Array)
  })

  it('of any words of the lexicon takes a bounded number of looks for each', () => {
    const word = fc.constantFrom(...labelledA.flatMap(({ text }) => text.split(/[^\p{L}’']+/u)))
    fc.assert(
      fc.property(fc.array(word, { minLength: 50, maxLength: 300 }), all => {
        expect(looksAt(all.join(' ')) / all.length).toBeLessThan(2000)
      }),
      { numRuns: 30 },
    )
  })
})
