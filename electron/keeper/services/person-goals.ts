import {
  type PersonGoalId,
  PersonGoalId as PersonGoalIds,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import type { GoalStep, PersonGoal, PersonGoalDraft } from '../../../shared/domain/learning-person.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonGoalsTable } from '../tables/person-goals.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type PersonGoalsParts = Making & { database: Database; people: PeopleTable; table: PersonGoalsTable }

/** A goal of which nothing is known but its words. */
const wordsOnly = ({ id, goal = '' }: Person): PersonGoal => ({
  person: id,
  words: goal,
  why: '',
  next: '',
  steps: [],
})

/** Finding a goal and its person, and wording it. */
function holdOf({ people, table, now, newId }: PersonGoalsParts) {
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

  return { requirePerson, requireGoal, inHand, sayWords }
}

/** What people want to learn: one goal at a time in hand, whose words are those known of the person. */
export function personGoals(parts: PersonGoalsParts) {
  const { database, people, table, now } = parts
  const { requirePerson, requireGoal, inHand, sayWords } = holdOf(parts)

  return {
    /** Every goal in hand, by the name of its person, then every closed one, the one closed last first. */
    list(): PersonGoal[] {
      const all = table.all()
      const kept = new Map(
        all.flatMap(goal => (goal.closedAt === undefined ? [[goal.person, goal] as const] : [])),
      )
      const held = people.all().flatMap(person => {
        const goal = kept.get(person.id)
        if (goal !== undefined) return [goal]
        return (person.goal ?? '').trim() === '' ? [] : [wordsOnly(person)]
      })
      return [...held, ...all.filter(({ closedAt }) => closedAt !== undefined)]
    },

    /** Makes the goal in hand of a person, or words it anew. Fails with not-found. */
    save: ({ person, words, why, next }: PersonGoalDraft): PersonGoal =>
      database.transaction(() => {
        sayWords(requirePerson(person), words)
        const { id } = inHand(person)
        table.update({ id, why, next })
        return requireGoal(id)
      }),

    /** Adds how far the goal in hand came, or writes the step with that number over. Fails with not-found. */
    saveStep: ({
      person,
      number,
      step,
    }: {
      person: PersonId
      number?: number | undefined
      step: GoalStep
    }): PersonGoal =>
      database.transaction(() => {
        const { id } = inHand(person)
        if (number === undefined) table.addStep(id, step)
        else if (!table.changeStep({ goal: id, number }, step)) throw new Fault('not-found')
        return requireGoal(id)
      }),

    /** Takes a step of the goal in hand away. Fails with not-found. */
    removeStep: ({ person, number }: { person: PersonId; number: number }): PersonGoal =>
      database.transaction(() => {
        const { id } = inHand(person)
        if (!table.removeStep({ goal: id, number })) throw new Fault('not-found')
        return requireGoal(id)
      }),

    /** Closes the goal in hand with its words; the person has none then. Fails with not-found. */
    close: ({ person: whose }: { person: PersonId }): PersonGoal =>
      database.transaction(() => {
        const person = requirePerson(whose)
        const { id, words } = inHand(whose)
        table.setClosed({ id, words, at: now() })
        sayWords(person, undefined)
        return requireGoal(id)
      }),

    /** Takes a closed goal up again. Fails with not-found, and with bad-request while the person has another one. */
    reopen: ({ id }: { id: PersonGoalId }): PersonGoal =>
      database.transaction(() => {
        const { person: whose, words, closedAt } = requireGoal(id)
        const person = requirePerson(whose)
        const isFree = (person.goal ?? '').trim() === '' && table.inHand(whose) === undefined
        if (closedAt === undefined || !isFree) throw new Fault('bad-request')
        sayWords(person, words)
        table.setClosed({ id })
        return requireGoal(id)
      }),
  }
}
