import type { LessonId, PersonId } from '../../../shared/domain/ids.ts'
import { Lesson } from '../../../shared/domain/lesson.ts'
import type { Database, Row } from '../vault/database.ts'
import { present, read } from './row.ts'

const LESSON = 'id, text, person, entry, created_at AS createdAt, saved_at AS savedAt'
const lessonOf = (row: Row): Lesson => read(Lesson, present(row))

const columnsOf = ({ id, text, person, entry, savedAt }: Lesson) => ({
  id,
  text,
  person: person ?? null,
  entry: entry ?? null,
  saved: savedAt,
})

/** What the writer learned, a sentence each. */
export function lessonsTable(database: Database) {
  return {
    /** Adds a lesson. */
    insert(lesson: Lesson): void {
      database.run(
        `INSERT INTO v.lessons (id, text, person, entry, created_at, saved_at)
         VALUES ($id, $text, $person, $entry, $created, $saved)`,
        { ...columnsOf(lesson), created: lesson.createdAt },
      )
    },

    /** Writes a lesson over. */
    update(lesson: Lesson): void {
      database.run(
        'UPDATE v.lessons SET text = $text, person = $person, entry = $entry, saved_at = $saved WHERE id = $id',
        columnsOf(lesson),
      )
    },

    /** Takes a lesson away; says whether there was one. */
    remove: (id: LessonId): boolean =>
      database.run('DELETE FROM v.lessons WHERE id = $id', { id }).changes === 1,

    /** The lesson with this id. */
    get(id: LessonId): Lesson | undefined {
      const row = database.get(`SELECT ${LESSON} FROM v.lessons WHERE id = $id`, { id })
      return row === undefined ? undefined : lessonOf(row)
    },

    /** What was learned with this person, the newest first. */
    of(person: PersonId): Lesson[] {
      return database
        .all(`SELECT ${LESSON} FROM v.lessons WHERE person = $person ORDER BY created_at DESC, id DESC`, {
          person,
        })
        .map(lessonOf)
    },
  }
}
export type LessonsTable = ReturnType<typeof lessonsTable>
