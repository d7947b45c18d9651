import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { PersonId } from '../../../shared/domain/ids.ts'
import { LATELY, recognitionFigure } from '../../../shared/insights/recognition.ts'

const today = '2026-11-22'
const person = (at: number) => PersonId.parse(`018f0000-0000-7000-8100-00000000000${at}`)
const ago = (days: number) => addDays(today, -days)
const one = (at: number, last?: number, step?: number) => ({
  person: person(at),
  times: last === undefined ? 0 : 1,
  ...(last === undefined ? {} : { last: ago(last) }),
  ...(step === undefined ? {} : { step: ago(step) }),
})

describe('telling people what one values', () => {
  it('names who waits longest, several of one day, and apart from them whoever was never told', () => {
    expect(recognitionFigure([one(1, 5), one(2, 90), one(3), one(4, 90)], today)).toMatchObject({
      longest: [person(2), person(4)],
      days: 90,
      never: [person(3)],
    })
    expect(recognitionFigure([one(1)], today)).toEqual({ longest: [], never: [person(1)], still: [] })
  })

  it('names whose work was valued within half a year while no step of learning is noted in it', () => {
    const all = [
      one(1, 10, 20),
      one(2, 10, LATELY),
      one(3, 10),
      one(4, LATELY - 1, LATELY - 1),
      one(5, LATELY),
      one(6),
    ]
    expect(recognitionFigure(all, today).still).toEqual([person(2), person(3)])
  })
})
