import type { LessonId, PersonId } from '../../../shared/domain/ids.ts'
import type { LessonReview } from '../../../shared/domain/learning.ts'
import { Lesson } from '../../../shared/domain/lesson.ts'
import { nextLook } from '../../../shared/domain/lesson-days.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const LESSON = `id, text, person, entry, goal, since, step, due, let_go_at AS letGoAt, created_at AS createdAt,
  saved_at AS savedAt,
  (SELECT json_group_array(json_object('at', at, 'result', result, 'believed', believed, 'because', because)) FROM
    (SELECT at, result, believed, because FROM v.lesson_reviews WHERE lesson = id ORDER BY number)) AS reviews`

function lessonOf({ reviews, ...row }: Row): Lesson {
  const all = json(reviews)
  const looks = Array.isArray(all) ? all.map((one: Row) => present(one)) : []
  return read(Lesson, { ...present(row), reviews: looks })
}

const columnsOf = ({ id, text, person, entry, goal, savedAt, since, step, due, letGoAt }: Lesson) => ({
  id,
  text,
  person: person ?? null,
  entry: entry ?? null,
  goal: goal ?? null,
  since: since ?? null,
  step: step ?? 0,
  due: due ?? null,
  letGo: letGoAt ?? null,
  saved: savedAt,
})

/** A lesson that was looked at before stays where it is. Whoever does not say since when a lesson is believed means the day it was made, in UTC. */
function begun(lesson: Lesson): Lesson {
  if (lesson.step !== undefined) return lesson
  const since = lesson.since ?? lesson.createdAt.slice(0, 10)
  return { ...lesson, ...nextLook({ since, today: since }), since }
}

/** What the writer learned, a sentence each, and what looking at it again came to. */
export function lessonsTable(database: Database) {
  function addReview(id: LessonId, { at, result, believed, because }: LessonReview): void {
    database.run(
      `INSERT INTO v.lesson_reviews (lesson, number, at, result, believed, because)
       VALUES ($id, (SELECT count(*) FROM v.lesson_reviews WHERE lesson = $id), $at, $result, $believed, $because)`,
      { id, at, result, believed: believed ?? null, because: because ?? null },
    )
  }

  return {
    /** Adds a lesson, with the looks it had; a new one is asked about for the first time a day after `since`. */
    insert(lesson: Lesson): void {
      database.run(
        `INSERT INTO v.lessons (id, text, person, entry, goal, since, step, due, let_go_at, created_at, saved_at)
         VALUES ($id, $text, $person, $entry, $goal, $since, $step, $due, $letGo, $created, $saved)`,
        { ...columnsOf(begun(lesson)), created: lesson.createdAt },
      )
      for (const review of lesson.reviews ?? []) addReview(lesson.id, review)
    },

    /** Writes a lesson over; its reviews stay. */
    update(lesson: Lesson): void {
      database.run(
        `UPDATE v.lessons SET text = $text, person = $person, entry = $entry, goal = $goal, since = $since,
           step = $step, due = $due, let_go_at = $letGo, saved_at = $saved WHERE id = $id`,
        columnsOf(lesson),
      )
    },

    /** Writes down what a look came to. */
    addReview,

    /** Asks again on another day. */
    postpone(id: LessonId, due: Day): void {
      database.run('UPDATE v.lessons SET due = $due WHERE id = $id', { id, due })
    },

    /** Takes a lesson away; says whether there was one. */
    remove: (id: LessonId): boolean =>
      database.run('DELETE FROM v.lessons WHERE id = $id', { id }).changes === 1,

    /** The lesson with this id. */
    get(id: LessonId): Lesson | undefined {
      const row = database.get(`SELECT ${LESSON} FROM v.lessons WHERE id = $id`, { id })
      return row === undefined ? undefined : lessonOf(row)
    },

    /** What was learned with this person and not let go, the newest first. */
    of(person: PersonId): Lesson[] {
      return database
        .all(
          `SELECT ${LESSON} FROM v.lessons WHERE person = $person AND let_go_at IS NULL
           ORDER BY created_at DESC, id DESC`,
          { person },
        )
        .map(lessonOf)
    },

    /** Lessons that are asked about again, the one due first first. */
    waiting(): Lesson[] {
      return database
        .all(`SELECT ${LESSON} FROM v.lessons WHERE due IS NOT NULL ORDER BY due, id`)
        .map(lessonOf)
    },

    /** Every lesson, the newest first, let go or not. */
    all(): Lesson[] {
      return database.all(`SELECT ${LESSON} FROM v.lessons ORDER BY created_at DESC, id DESC`).map(lessonOf)
    },
  }
}
export type LessonsTable = ReturnType<typeof lessonsTable>
