import {
  type PersonGoalId,
  PersonGoalId as PersonGoalIds,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import type { PersonGoal } from '../../../shared/domain/learning-person.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonGoalsTable } from '../tables/person-goals.ts'
import type { Making } from './making.ts'

export type GoalWordsParts = Making & { people: PeopleTable; personGoals: PersonGoalsTable }

/** A goal of which nothing is known but its words. */
export const wordsOnly = ({ id, goal = '' }: Person): PersonGoal => ({
  person: id,
  words: goal,
  why: '',
  next: '',
  steps: [],
})

/** Finding a goal and its person, and wording it. Nothing here opens a transaction. */
export function goalWords({ people, personGoals: table, now, newId }: GoalWordsParts) {
  function requirePerson(id: PersonId): Person {
    const person = people.get(id)
    if (person === undefined) throw new Fault('not-found')
    return person
  }

  function requireGoal(id: PersonGoalId): PersonGoal {
    const goal = table.get(id)
    if (goal === undefined) throw new Fault('not-found')
    return goal
  }

  /** The goal in hand with an id to hang its steps on. */
  function inHand(id: PersonId): PersonGoal & { id: PersonGoalId } {
    const known = table.inHand(id)
    if (known !== undefined) return known
    const { person, why, next, ...rest } = wordsOnly(requirePerson(id))
    const made = PersonGoalIds.parse(newId())
    table.insert({ id: made, person, why, next, at: now() })
    return { ...rest, person, why, next, id: made }
  }

  function sayWords(person: Person, words: string | undefined): void {
    const { goal: _goal, ...rest } = person
    people.update({ ...rest, ...(words === undefined ? {} : { goal: words }), savedAt: now() })
  }

  /** Closes the goal in hand with its words; the person has none then. Says which it was. */
  function close(whose: PersonId): PersonGoalId {
    const person = requirePerson(whose)
    const { id, words } = inHand(whose)
    table.setClosed({ id, words, at: now() })
    sayWords(person, undefined)
    return id
  }

  /** Begins a goal with these words; one with other words is closed before, and keeps its words and all that was noted. */
  function begin(whose: PersonId, words: string): void {
    const before = (requirePerson(whose).goal ?? '').trim()
    if (before === words.trim()) return
    if (before !== '') close(whose)
    sayWords(requirePerson(whose), words)
  }

  return { requirePerson, requireGoal, inHand, sayWords, close, begin }
}
