import { type LessonId, LessonId as LessonIds } from '../../../shared/domain/ids.ts'
import type { Lesson, LessonDraft } from '../../../shared/domain/lesson.ts'
import { Fault } from '../../../shared/faults.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** Lessons, a sentence each. */
export function lessons({
  database,
  table,
  now,
  newId,
}: Making & { database: Database; table: LessonsTable }) {
  function create(draft: LessonDraft): Lesson {
    const at = now()
    const lesson: Lesson = { ...draft, id: LessonIds.parse(newId()), createdAt: at, savedAt: at }
    table.insert(lesson)
    return lesson
  }

  function change(id: LessonId, draft: LessonDraft): Lesson {
    const known = table.get(id)
    if (known === undefined) throw new Fault('not-found')
    const lesson: Lesson = { ...draft, id, createdAt: known.createdAt, savedAt: now() }
    table.update(lesson)
    return lesson
  }

  return {
    /** Saves a new lesson, or writes over the one it names. Fails with not-found. */
    save: (draft: LessonDraft): Lesson =>
      database.transaction(() => (draft.id === undefined ? create(draft) : change(draft.id, draft))),

    /** Takes a lesson away. Fails with not-found. */
    remove(id: LessonId): void {
      database.transaction(() => {
        if (!table.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
