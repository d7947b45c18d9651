import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PersonId } from '../../../shared/domain/ids.ts'
import type { Practice, Step } from '../../../shared/domain/practice.ts'
import type { Answers } from '../../../shared/domain/run.ts'
import { practiceProblems } from '../../../shared/practices/check-practice.ts'
import { isShown, shownSteps } from '../../../shared/practices/shown.ts'
import { anyAnswer, anyPractice } from '../../support/any-practice.ts'

const people = [PersonId.parse('018f0000-0000-7000-8000-000000000001')]
const luck = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 })

/** The rule in other words: every condition of a step holds, and those it rests on are asked themselves. */
function isAsked({ steps }: Practice, step: Step, answers: Answers): boolean {
  return Object.entries(step.showIf ?? {}).every(([id, options]) => {
    const on = steps.find(one => one.id === id)!
    const answer = answers[id]
    const chosen =
      answer?.kind === 'choice' ? [answer.option] : answer?.kind === 'multi' ? answer.options : []
    return isAsked({ steps } as Practice, on, answers) && chosen.some(option => options.includes(option))
  })
}

const answered = (practice: Practice, chances: readonly number[]): Answers =>
  Object.fromEntries(
    practice.steps.flatMap((step, at) => {
      const answer = anyAnswer(step, chances[at] ?? 0, { people })
      return answer === undefined ? [] : [[step.id, answer]]
    }),
  )

const choice = (id: string, showIf?: Step['showIf']): Step => ({
  id,
  name: id,
  stage: 'open',
  field: { kind: 'choice', options: ['a', 'b'].map(option => ({ id: option, label: option })) },
  prompt: id,
  why: '',
  sources: [],
  short: true,
  ...(showIf === undefined ? {} : { showIf }),
})
const all = (one: string): Answers => ({
  one: { kind: 'choice', option: one },
  two: { kind: 'choice', option: 'a' },
  three: { kind: 'choice', option: 'a' },
})

describe('which steps are asked', () => {
  it('are exactly those whose conditions hold all the way back, in their order', () => {
    fc.assert(
      fc.property(anyPractice, luck, (practice, chances) => {
        expect(practiceProblems(practice)).toEqual([])
        const answers = answered(practice, chances)
        const expected = practice.steps.filter(step => isAsked(practice, step, answers))
        expect(shownSteps(practice, answers)).toEqual(expected)
        expect(practice.steps.filter(step => isShown(practice, step, answers))).toEqual(expected)
      }),
    )
  })

  it('are never stranded: whoever asks one after the other comes to every step that can be asked, and to the end', () => {
    fc.assert(
      fc.property(anyPractice, luck, (practice, chances) => {
        let answers: Answers = {}
        const asked: string[] = []
        for (;;) {
          const next = shownSteps(practice, answers).find(({ id }) => !asked.includes(id))
          if (next === undefined) break
          const at = practice.steps.indexOf(next)
          // Never back: what comes next stands after everything that was asked.
          expect(asked.every(id => practice.steps.findIndex(step => step.id === id) < at)).toBe(true)
          asked.push(next.id)
          const answer = anyAnswer(next, chances[at] ?? 0, { people })
          if (answer !== undefined) answers = { ...answers, [next.id]: answer }
        }
        expect(asked).toEqual(shownSteps(practice, answers).map(({ id }) => id))
        expect(asked[0]).toBe(practice.steps[0]?.id)
      }),
    )
  })

  it('change with an earlier answer: what rested on a hidden step is hidden', () => {
    const practice = {
      steps: [choice('one'), choice('two', { one: ['a'] }), choice('three', { two: ['a'] })],
    }
    expect(shownSteps(practice, all('a')).map(({ id }) => id)).toEqual(['one', 'two', 'three'])
    expect(shownSteps(practice, all('b')).map(({ id }) => id)).toEqual(['one'])
  })

  it('are found at once among 500 steps that all rest on each other', () => {
    const steps = Array.from({ length: 500 }, (_, at): Step => {
      const on = Object.fromEntries(
        [at - 1, at - 2, at - 3].filter(one => one >= 0).map(one => [`s${one}`, ['a']]),
      )
      return {
        id: `s${at}`,
        name: `${at}`,
        stage: 'open',
        field: { kind: 'choice', options: ['a', 'b'].map(id => ({ id, label: id })) },
        prompt: `${at}`,
        why: '',
        sources: [],
        short: true,
        ...(at === 0 ? {} : { showIf: on }),
      }
    })
    const answers: Answers = Object.fromEntries(steps.map(({ id }) => [id, { kind: 'choice', option: 'a' }]))
    expect(shownSteps({ steps }, answers)).toHaveLength(500)
    expect(shownSteps({ steps }, { ...answers, s3: { kind: 'choice', option: 'b' } })).toHaveLength(4)
  })
})
