import type { PersonId, RunId } from '../../../shared/domain/ids.ts'
import type { LearningDue } from '../../../shared/domain/learning-due.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { SelfChecksTable } from '../tables/self-checks.ts'

export type DueLearningParts = {
  lessons: Pick<LessonsTable, 'waiting'>
  goals: Pick<GoalsTable, 'open'>
  selfChecks: Pick<SelfChecksTable, 'waiting'>
  /** what a person is called */
  aliasOf: (person: PersonId) => string | undefined
  /** whether a practice is to be come back to */
  isWaiting: (run: RunId) => boolean
}

/**
 * What asks again for learning's sake: every open goal, and the lessons and self-checks that are due today or before. Those
 * due later are left out, for they come round by themselves and would never leave the list.
 */
export function dueLearning(
  today: Day,
  { lessons, goals, selfChecks, aliasOf, isWaiting }: DueLearningParts,
): LearningDue[] {
  const rounds: LearningDue[] = [
    ...lessons.waiting().flatMap((lesson): LearningDue[] => {
      const alias = lesson.person === undefined ? undefined : aliasOf(lesson.person)
      const named = alias === undefined ? {} : { alias }
      return lesson.due === undefined ? [] : [{ kind: 'lesson', lesson, due: lesson.due, ...named }]
    }),
    ...selfChecks.waiting().map((check): LearningDue => ({ kind: 'self-check', ...check })),
  ]
  const edges = goals.open().map((goal): LearningDue => ({
    kind: 'goal',
    goal,
    due: goal.due,
    ...(goal.run !== undefined && isWaiting(goal.run) ? { returns: true } : {}),
  }))
  return [...edges, ...rounds.filter(({ due }) => due <= today)]
}
