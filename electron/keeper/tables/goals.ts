import type { GoalId, PersonId } from '../../../shared/domain/ids.ts'
import { Goal, type GoalEvidence, type GoalLevel } from '../../../shared/domain/learning.ts'
import type { Instant } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const GOAL = `id, run, area, why, why_now AS whyNow, less, now, expected, more, experiment, due, state, level,
  created_at AS createdAt, judged_at AS judgedAt,
  (SELECT json_group_array(person) FROM
    (SELECT person FROM v.goal_people WHERE goal = id ORDER BY number)) AS support,
  (SELECT json_group_array(json_object('text', text, 'by', by, 'day', day)) FROM
    (SELECT text, by, day FROM v.goal_evidence WHERE goal = id ORDER BY number)) AS evidence`

function goalOf({ support, evidence, less, now, expected, more, ...row }: Row): Goal {
  const levels = { less, now, expected, more }
  return read(Goal, { ...present(row), levels, support: json(support), evidence: json(evidence) })
}

/** The writer's edges. The lines of a goal are written once: the schema refuses to change them. */
export function goalsTable(database: Database) {
  return {
    /** Adds a goal with the people who help and the evidence there is. */
    insert(goal: Goal): void {
      const { id, levels } = goal
      database.run(
        `INSERT INTO v.goals (id, run, area, why, why_now, less, now, expected, more, experiment, due, state, level,
           created_at, judged_at)
         VALUES ($id, $run, $area, $why, $whyNow, $less, $now, $expected, $more, $experiment, $due, $state, $level,
           $created, $judged)`,
        {
          id,
          run: goal.run ?? null,
          area: goal.area,
          why: goal.why,
          whyNow: goal.whyNow,
          ...levels,
          experiment: goal.experiment,
          due: goal.due,
          state: goal.state,
          level: goal.level ?? null,
          created: goal.createdAt,
          judged: goal.judgedAt ?? null,
        },
      )
      goal.support.forEach((person: PersonId, number) => {
        database.run(
          'INSERT OR IGNORE INTO v.goal_people (goal, number, person) VALUES ($id, $number, $person)',
          { id, number, person },
        )
      })
      for (const evidence of goal.evidence) this.addEvidence(id, evidence)
    },

    /** Adds what the writer saw, or what somebody else said. */
    addEvidence(id: GoalId, { text, by, day }: GoalEvidence): void {
      database.run(
        `INSERT INTO v.goal_evidence (goal, number, text, by, day)
         VALUES ($id, (SELECT count(*) FROM v.goal_evidence WHERE goal = $id), $text, $by, $day)`,
        { id, text, by, day },
      )
    },

    /** Writes the note at this place over; says whether there was one. */
    changeEvidence: ({ id, at }: { id: GoalId; at: number }, { text, by, day }: GoalEvidence): boolean =>
      database.run(
        `UPDATE v.goal_evidence SET text = $text, by = $by, day = $day WHERE goal = $id AND number = $at`,
        { id, at, text, by, day },
      ).changes === 1,

    /** Writes down which line came true. A goal that was judged before stays as it is, and fails. */
    judge({ id, level, at }: { id: GoalId; level: GoalLevel; at: Instant }): void {
      database.run(`UPDATE v.goals SET state = 'judged', level = $level, judged_at = $at WHERE id = $id`, {
        id,
        level,
        at,
      })
    },

    /** Lets a goal go that was not judged, or takes it up again. */
    setOpen(id: GoalId, isOpen: boolean): void {
      const state = isOpen ? 'open' : 'let-go'
      database.run('UPDATE v.goals SET state = $state WHERE id = $id AND level IS NULL', { id, state })
    },

    /** Asks again on another day. */
    postpone(id: GoalId, due: string): void {
      database.run('UPDATE v.goals SET due = $due WHERE id = $id', { id, due })
    },

    /** The goal with this id. */
    get(id: GoalId): Goal | undefined {
      const row = database.get(`SELECT ${GOAL} FROM v.goals WHERE id = $id`, { id })
      return row === undefined ? undefined : goalOf(row)
    },

    /** Goals that are open, the one due first first. */
    open(): Goal[] {
      return database.all(`SELECT ${GOAL} FROM v.goals WHERE state = 'open' ORDER BY due, id`).map(goalOf)
    },

    /** Every goal, the newest first. */
    all(): Goal[] {
      return database.all(`SELECT ${GOAL} FROM v.goals ORDER BY created_at DESC, id DESC`).map(goalOf)
    },
  }
}
export type GoalsTable = ReturnType<typeof goalsTable>
