import { describe, expect, it } from 'vitest'
import { biases, biasGroups, biasOf, counterMove } from '../../../shared/practices/biases.ts'
import { sources } from '../../../shared/practices/sources.ts'

describe('the patterns of judging', () => {
  it('are twenty-two, each once, and "not sure" is one of them', () => {
    expect(biases).toHaveLength(22)
    expect(new Set(biases.map(({ id }) => id)).size).toBe(22)
    expect(biasOf('unsure')?.name).toBe('Not sure')
  })

  it('all say how they feel from inside, what to test, what to do and what that rests on', () => {
    for (const bias of biases) {
      expect(bias.inYourWords).toMatch(/\.$/)
      expect(bias.quickTest).toMatch(/[?.]$/)
      expect(counterMove(bias)?.label.length).toBeGreaterThan(5)
      expect(bias.evidence).toMatch(/\.$/)
      expect(biasGroups.map(({ id }) => id)).toContain(bias.group)
    }
  })

  it('cite only what was read, and say so where nothing was', () => {
    const read = sources.map(({ id }) => id)
    expect(biases.flatMap(bias => bias.sources).filter(id => !read.includes(id))).toEqual([])
    const uncited = biases.filter(bias => bias.sources.length === 0 && bias.id !== 'unsure')
    for (const { evidence } of uncited) expect(evidence).toMatch(/cite no study|closely enough to cite/)
  })

  it('leave no group empty', () => {
    for (const { id } of biasGroups) expect(biases.some(bias => bias.group === id)).toBe(true)
  })

  it('are not found by an id nobody knows', () => {
    expect(biasOf('nothing-like-this')).toBeUndefined()
  })
})
