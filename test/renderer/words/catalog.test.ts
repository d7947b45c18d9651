// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogFile, catalogOf, wordsInSource } from '../../../build/words.ts'

const lines = (text: string) => text.split('\n').filter(line => line.startsWith('msgid '))

it('holds every message of the source and no other (npm run words makes it anew)', async () => {
  const words = await wordsInSource()
  expect(words.size).toBeGreaterThan(100)
  const [kept, made] = [readFileSync(catalogFile, 'utf8'), await catalogOf(words)]
  expect(lines(made).filter(line => !lines(kept).includes(line))).toEqual([])
  expect(lines(kept).filter(line => !lines(made).includes(line))).toEqual([])
  expect(kept === made).toBe(true)
})
