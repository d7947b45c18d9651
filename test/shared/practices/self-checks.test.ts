import { describe, expect, it } from 'vitest'
import { SelfCheck } from '../../../shared/domain/learning.ts'
import {
  selfCheckResponses,
  selfChecks,
  selfCheckScore,
  selfCheckTruth,
} from '../../../shared/practices/self-checks.ts'

const straight = { text: 'I asked first.', direction: 1 } as const
const turned = { text: 'I let it pass.', direction: -1 } as const
const four = { items: [straight, straight, straight, turned] }

describe('the self-checks', () => {
  it('are five scales of four items, one of each turned round', () => {
    expect(selfChecks.map(({ id }) => id)).toEqual([
      'curiosity',
      'individuals',
      'connecting',
      'learning',
      'ally',
    ])
    for (const { items } of selfChecks) {
      expect(items).toHaveLength(4)
      expect(items.filter(({ direction }) => direction === -1)).toHaveLength(1)
    }
  })

  it('offer six answers, the first of them for no chance', () => {
    expect(selfCheckResponses).toHaveLength(6)
    expect(selfCheckResponses[0]).toBe('No chance came up')
    const last = selfCheckResponses.length - 1
    expect(SelfCheck.shape.answers.safeParse([0, last]).success).toBe(true)
    expect(SelfCheck.shape.answers.safeParse([last + 1]).success).toBe(false)
  })

  it('say that they are our own and untested', () => {
    expect(selfCheckTruth).toMatch(/our own/)
    expect(selfCheckTruth).toMatch(/nobody has tested/i)
  })
})

describe('a score', () => {
  it.each([
    ['all hardly ever, and the turned one too', [1, 1, 1, 1], 1],
    ['all nearly every time, and the turned one too', [5, 5, 5, 5], 3],
    ['as good as it can be', [5, 5, 5, 1], 4],
    ['as low as it can be', [1, 1, 1, 5], 0],
    ['half the time', [3, 3, 3, 3], 2],
    ['a mean between two decimals', [2, 2, 3, 4], 1.3],
    ['one without a chance', [0, 5, 5, 1], 4],
    ['the turned one without a chance', [2, 3, 3, 0], 1.7],
  ])('is a mean of 0 to 4 with one decimal: %s', (_, answers, score) => {
    expect(selfCheckScore(four, answers)).toBe(score)
  })

  it('is none when fewer than three say how often', () => {
    expect(selfCheckScore(four, [5, 5, 0, 0])).toBeUndefined()
    expect(selfCheckScore(four, [5, 5])).toBeUndefined()
    expect(selfCheckScore(four, [])).toBeUndefined()
  })

  it('leaves out an item that was not reached', () => {
    expect(selfCheckScore(four, [5, 4, 3])).toBe(3)
  })
})
