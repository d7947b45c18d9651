import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { placesToAsk, readWords, spellKey } from '../../../renderer/ui/secrets/recovery-words.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

it('reads every key back out of its words, in whatever shape they are typed', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom(' ', '\n', ', ', '  \t'), async (key, between) => {
      const words = await spellKey(key)
      expect(words).toHaveLength(24)
      const numbered = words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join(between)
      expect(await readWords(numbered)).toEqual({ kind: 'key', key: new Uint8Array(key) })
    }),
    { numRuns: 50 },
  )
})

it('spells the known vector of the standard', async () => {
  const words = await spellKey(new Uint8Array(32))
  expect(words.slice(0, 23).every(word => word === 'abandon')).toBe(true)
  expect(words[23]).toBe('art')
})

it('says which word is unknown and which may have been meant', async () => {
  const words = [...(await spellKey(new Uint8Array(32)))]
  words[3] = 'abandno'
  expect(await readWords(words.join(' '))).toEqual({
    kind: 'unknown',
    word: 'abandno',
    at: 4,
    near: 'abandon',
  })
  words[3] = 'hause'
  expect(await readWords(words.join(' '))).toMatchObject({
    kind: 'unknown',
    near: expect.stringMatching(/^(cause|pause)$/),
  })
  // “buzz” is two slips away, but nobody means it by this.
  words[3] = 'zzz'
  expect(await readWords(words.join(' '))).toMatchObject({ kind: 'unknown', near: undefined })
})

it('tells too few words from words that do not belong together', async () => {
  const words = await spellKey(new Uint8Array(32).fill(7))
  expect(await readWords(words.slice(1).join(' '))).toEqual({ kind: 'count', count: 23 })
  expect(await readWords([...words.slice(1), words[0]].join(' '))).toEqual({ kind: 'order' })
})

it('asks for three different places of the twenty-four, whatever chance says', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 3, maxLength: 3 }), chance => {
      const places = placesToAsk(() => chance)
      expect(new Set(places).size).toBe(3)
      for (const place of places) expect(place >= 0 && place < 24).toBe(true)
    }),
  )
})
