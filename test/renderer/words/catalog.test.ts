// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogFile, catalogOf, wordsInSource } from '../../../build/words.ts'

const lines = (text: string) => text.split('\n').filter(line => line.startsWith('msgid '))

const words = wordsInSource()

it('holds every message of the source and no other (npm run words makes it anew)', async () => {
  const all = await words
  expect(all.size).toBeGreaterThan(100)
  const [kept, made] = [readFileSync(catalogFile, 'utf8'), await catalogOf(all)]
  expect(lines(made).filter(line => !lines(kept).includes(line))).toEqual([])
  expect(lines(kept).filter(line => !lines(made).includes(line))).toEqual([])
  expect(kept === made).toBe(true)
})

const uneven: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe or quotation mark', /["']/],
  ['single quotation marks', /‘/],
  ['an exclamation mark', /!/],
  ['three full stops for an ellipsis', /\.\.\./],
  ['two spaces', / {2}/],
  ['a space before a percent sign', /\d %|\} %/],
  ['a please that asks for nothing', /\bplease\b/i],
  // a first explanation, an agreement, a group
  ['another word for what has one', /\b(?:hunch(?:es)?|commitments?|circles?|first guess(?:es)?)\b/i],
]

it.each(uneven)('has nowhere %s', async (_, mark) => {
  const found = [...(await words).values()]
    .map(({ message }) => message.replaceAll(/\{\w+(?:, plural,)?/g, '{'))
    .filter(message => mark.test(message))
  expect(found).toEqual([])
})
