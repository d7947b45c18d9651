import { expect, test } from 'vitest'
import { paperOf } from '../../electron/paper.ts'

test.each([
  ['US', 'Letter'],
  ['ca', 'Letter'],
  ['MX', 'Letter'],
  ['DE', 'A4'],
  ['GB', 'A4'],
  ['AR', 'A4'],
  ['', 'A4'],
])('a PDF made in "%s" is on %s', (region, paper) => {
  expect(paperOf(region)).toBe(paper)
})
