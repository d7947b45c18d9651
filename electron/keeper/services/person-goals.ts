import type { PersonGoalId, PersonId } from '../../../shared/domain/ids.ts'
import type { GoalStep, PersonGoal, PersonGoalDraft } from '../../../shared/domain/learning-person.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Database } from '../vault/database.ts'
import { goalWords, type GoalWordsParts, wordsOnly } from './goal-words.ts'

export type PersonGoalsParts = GoalWordsParts & { database: Database }

/** What people want to learn: one goal at a time in hand, whose words are those known of the person. */
export function personGoals(parts: PersonGoalsParts) {
  const { database, people, personGoals: table } = parts
  const { requirePerson, requireGoal, inHand, sayWords, close } = goalWords(parts)

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
    close: ({ person }: { person: PersonId }): PersonGoal =>
      database.transaction(() => requireGoal(close(person))),

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
