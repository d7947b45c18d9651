import { describe, expect, test } from 'vitest'
import { questionOf, questions } from '../../../../renderer/features/today/questions.ts'

const words = questions.map(({ message }) => message ?? '')

describe('the questions to write about', () => {
  test('are at least forty, each asked once, each a question and none shouting', () => {
    expect(words.length).toBeGreaterThanOrEqual(40)
    expect(new Set(words).size).toBe(words.length)
    for (const question of words) {
      expect(question).toMatch(/\?/)
      expect(question).not.toMatch(/!/)
      expect(question.length).toBeLessThanOrEqual(140)
    }
  })

  test('are one and the same all day and another the next day', () => {
    expect(questionOf('2026-11-22', 0)).toBe(questionOf('2026-11-22', 0))
    expect(questionOf('2026-11-22', 0)).not.toBe(questionOf('2026-11-23', 0))
  })

  test('come all by before one comes back, by asking for another and by waiting', () => {
    const asked = questions.map((_, skipped) => questionOf('2026-11-22', skipped))
    expect(new Set(asked).size).toBe(questions.length)
    const daily = questions.map((_, days) => {
      const day = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
      return questionOf(day, 0)
    })
    expect(new Set(daily).size).toBe(questions.length)
  })
})
