import { addDays } from '../domain/days.ts'
import type { PersonId } from '../domain/ids.ts'
import type { FeedbackDraft, GoalDraft, GoalEvidence, SelfCheck } from '../domain/learning.ts'
import type { GoalStep, PersonGoalDraft } from '../domain/learning-person.ts'
import type { HeldDraft, HeldEnd } from '../domain/loop.ts'
import type { PainPointDraft } from '../domain/pain-point.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Labels } from './labels.ts'
import { checks, type Days, edge, feedback, goals, held, pains } from './prose/kept.ts'
import { momentOf, type World } from './world.ts'

/** Words that were held before sending: when, when they were looked at again, and what was done with them. */
export type HeldThen = { at: Instant; again: Instant; draft: HeldDraft; later: number; fate: HeldEnd['fate'] }

/** What is kept without going through a practice, each with its day; the services of the app write it down. */
export type Kept = {
  goals: (PersonGoalDraft & { day: Day; steps: GoalStep[]; closed?: Day })[]
  feedback: FeedbackDraft[]
  held: HeldThen[]
  checks: Omit<SelfCheck, 'id' | 'at'>[]
  pains: { draft: PainPointDraft; easedOn?: Day }[]
  edge?: GoalDraft & { day: Day; evidence: GoalEvidence[] }
}

/** What was kept beside entries and practices, by days; nothing from before the journal began. */
export function keptOf({ days, dayAt, colleagues }: World, { outsiders }: Labels): Kept {
  const day = ({ ago }: Days): Day => dayAt(days - ago)
  const isIn = ({ ago }: Days): boolean => ago < days
  const known = new Map<string, PersonId>([...colleagues, ...outsiders].map(({ alias, id }) => [alias, id]))
  const personOf = (alias = ''): { person?: PersonId } => {
    const person = known.get(alias)
    return person === undefined ? {} : { person }
  }
  const support = [...known].flatMap(([alias, id]) => (alias === 'Femi' ? [id] : []))
  return {
    goals: goals.filter(isIn).flatMap(({ alias, ago, steps, closed, ...words }) =>
      [personOf(alias).person].flatMap(person =>
        person === undefined
          ? []
          : [
              {
                ...words,
                person,
                day: day({ ago }),
                steps: steps.map(({ ago: then, ...step }) => ({ ...step, day: day({ ago: then }) })),
                ...(closed === undefined ? {} : { closed: day({ ago: closed }) }),
              },
            ],
      ),
    ),
    feedback: feedback.filter(isIn).map(({ ago, alias, draft }) => ({
      ...draft,
      ...personOf(alias),
      day: day({ ago }),
    })),
    held: held.filter(isIn).map(({ ago, alias, text, urge, later, fate }) => ({
      at: momentOf(day({ ago }), '16:10'),
      again: momentOf(day({ ago }), '17:30'),
      draft: { text, urge, minutes: 60, ...personOf(alias) },
      later,
      fate,
    })),
    checks: checks.flatMap(({ scale, ago, answers }) =>
      answers.flatMap((given, at) => {
        const then = { ago: ago + 14 * (answers.length - 1 - at) }
        return isIn(then) ? [{ scale, version: 1, answers: [...given], day: day(then) }] : []
      }),
    ),
    pains: pains.filter(isIn).map(({ ago, alias, told, text, fix, eased }) => ({
      draft: {
        ...personOf(alias),
        area: 'work',
        told,
        text,
        day: day({ ago }),
        ...(fix === undefined ? {} : { fix }),
      },
      ...(eased === undefined ? {} : { easedOn: day({ ago: eased }) }),
    })),
    ...(isIn(edge)
      ? {
          edge: {
            ...edge,
            support,
            due: addDays(dayAt(days), 18),
            day: day(edge),
            evidence: edge.evidence.map(({ ago, ...note }) => ({ ...note, day: day({ ago }) })),
          },
        }
      : {}),
  }
}
