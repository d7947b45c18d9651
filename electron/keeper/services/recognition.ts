import type { PersonId } from '../../../shared/domain/ids.ts'
import type { Recognition } from '../../../shared/domain/learning-person.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonGoalsTable } from '../tables/person-goals.ts'
import type { TracedTable } from '../tables/traced.ts'

export type RecognitionParts = {
  feedback: FeedbackTable
  people: PeopleTable
  personGoals: PersonGoalsTable
  traced: TracedTable
}

type Said = { person: PersonId | undefined; day: Day }

/** Whom the writer told what they valued: as feedback to recognise, or as said in a one-to-one. */
export function recognition({ feedback, people, personGoals, traced }: RecognitionParts) {
  const said = (): Said[] => [
    ...feedback
      .all()
      .filter(({ direction, kind }) => direction === 'gave' && kind === 'recognise')
      .map(({ person, day }) => ({ person, day })),
    ...traced
      .choices({})
      .filter(({ name, option }) => name === 'praise-told' && option === 'told')
      .map(({ person, day }) => ({ person, day })),
  ]

  return {
    /** Everybody who reports to the writer, and whoever else was told something, by name; nobody is ranked. */
    list(): Recognition[] {
      const all = said()
      const goals = personGoals.all()
      return people.all().flatMap(({ id, relation }) => {
        const days = all.flatMap(({ person, day }) => (person === id ? [day] : []))
        if (days.length === 0 && relation !== 'report') return []
        const steps = goals.flatMap(goal => (goal.person === id ? goal.steps.map(({ day }) => day) : []))
        return [
          { person: id, times: days.length, last: days.toSorted().at(-1), step: steps.toSorted().at(-1) },
        ]
      })
    },
  }
}
