import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { nextLook } from '../../../shared/domain/lesson-days.ts'
import { LESSON_DAYS } from '../../../shared/domain/lesson.ts'

const since = '2026-03-02'
const after = (days: number) => addDays(since, days)

describe('when a lesson is looked at again', () => {
  it('is 1, 7, 30 and 90 days after it was written for whoever looks on the day, and then no more', () => {
    const days: string[] = []
    let next = nextLook({ since, today: since })
    while (next !== undefined) {
      days.push(next.due)
      next = nextLook({ since, today: next.due })
    }
    expect(days).toEqual([after(1), after(7), after(30), after(90)])
  })

  it('is one of these days, later than today, and the soonest such, however late one looks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), late => {
        const today = after(late)
        const next = nextLook({ since, today })
        const left = LESSON_DAYS.map(after).filter(day => day > today)
        expect(next?.due).toBe(left[0])
        const { step, due } = next ?? { step: LESSON_DAYS.length, due: undefined }
        expect(LESSON_DAYS.map(after)[step]).toBe(due)
      }),
    )
  })

  it('comes at most four times, whatever the looks were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 }), lates => {
        let next = nextLook({ since, today: since })
        for (const late of lates) {
          if (next === undefined) return
          const before = next.step
          next = nextLook({ since, today: addDays(next.due, late) })
          expect(next?.step ?? LESSON_DAYS.length).toBeGreaterThan(before)
        }
        expect(next).toBeUndefined()
      }),
    )
  })
})
