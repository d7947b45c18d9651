import {
  type PersonGoalId,
  PersonGoalId as PersonGoalIds,
  type PersonId,
} from '../../../shared/domain/ids.ts'
import { type GoalStep, PersonGoal } from '../../../shared/domain/learning-person.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

/** The words of a goal in hand are those that are known of its person. */
const GOAL = `g.id AS id, g.person AS person, coalesce(g.words, p.goal, '') AS words, why, next, closed_at AS closedAt,
  substr(g.created_at, 1, 10) AS since,
  (SELECT json_group_array(json_object('number', number, 'level', level, 'evidence', evidence, 'day', day)) FROM
    (SELECT number, level, evidence, day FROM v.person_goal_steps WHERE goal = g.id ORDER BY day, number)) AS steps`
const FROM = 'FROM v.person_goals AS g JOIN v.people AS p ON p.id = g.person'

const goalOf = ({ steps, ...row }: Row): PersonGoal =>
  read(PersonGoal, { ...present(row), steps: json(steps) })

type Key = { goal: PersonGoalId; number: number }

/** What people want to learn, and how far they came. */
export function personGoalsTable(database: Database) {
  return {
    /** Adds a goal in hand; its words are the person's. */
    insert({
      id,
      person,
      why,
      next,
      at,
    }: Omit<PersonGoal, 'id' | 'words' | 'steps'> & { id: PersonGoalId; at: Instant }): void {
      database.run(
        `INSERT INTO v.person_goals (id, person, why, next, created_at)
         VALUES ($id, $person, $why, $next, $at)`,
        { id, person, why, next, at },
      )
    },

    /** Writes over why it matters and the next step. */
    update({ id, why, next }: { id: PersonGoalId; why: string; next: string }): void {
      database.run('UPDATE v.person_goals SET why = $why, next = $next WHERE id = $id', { id, why, next })
    },

    /** Adds a step after the others. */
    addStep(goal: PersonGoalId, { level, evidence, day }: GoalStep): void {
      database.run(
        `INSERT INTO v.person_goal_steps (goal, number, level, evidence, day)
         VALUES ($goal, (SELECT coalesce(max(number) + 1, 0) FROM v.person_goal_steps WHERE goal = $goal),
           $level, $evidence, $day)`,
        { goal, level, evidence, day },
      )
    },

    /** Writes a step over; says whether there was one. */
    changeStep: ({ goal, number }: Key, { level, evidence, day }: GoalStep): boolean =>
      database.run(
        `UPDATE v.person_goal_steps SET level = $level, evidence = $evidence, day = $day
         WHERE goal = $goal AND number = $number`,
        { goal, number, level, evidence, day },
      ).changes === 1,

    /** Takes a step away; says whether there was one. */
    removeStep: ({ goal, number }: Key): boolean =>
      database.run('DELETE FROM v.person_goal_steps WHERE goal = $goal AND number = $number', {
        goal,
        number,
      }).changes === 1,

    /** Closes a goal with its words, or takes it up again: then its words are the person's. */
    setClosed({ id, words, at }: { id: PersonGoalId; words?: string; at?: Instant }): void {
      database.run('UPDATE v.person_goals SET words = $words, closed_at = $at WHERE id = $id', {
        id,
        words: words ?? null,
        at: at ?? null,
      })
    },

    /** The goal with this id. */
    get(id: PersonGoalId): PersonGoal | undefined {
      const row = database.get(`SELECT ${GOAL} ${FROM} WHERE g.id = $id`, { id })
      return row === undefined ? undefined : goalOf(row)
    },

    /** The goal in hand of a person, when more of it is kept than its words. */
    inHand(person: PersonId): (PersonGoal & { id: PersonGoalId }) | undefined {
      const row = database.get(`SELECT ${GOAL} ${FROM} WHERE g.person = $person AND closed_at IS NULL`, {
        person,
      })
      return row === undefined ? undefined : { ...goalOf(row), id: read(PersonGoalIds, row['id']) }
    },

    /** Every goal in hand, and every closed one, the one closed last first. */
    all(): PersonGoal[] {
      return database
        .all(`SELECT ${GOAL} ${FROM} ORDER BY closed_at IS NOT NULL, closed_at DESC, g.id`)
        .map(goalOf)
    },
  }
}
export type PersonGoalsTable = ReturnType<typeof personGoalsTable>
