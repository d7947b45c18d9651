import { addDays } from '../../../shared/domain/days.ts'
import { type LessonId, LessonId as LessonIds } from '../../../shared/domain/ids.ts'
import type { LessonReview } from '../../../shared/domain/learning.ts'
import type { Lesson, LessonDraft, LessonLook } from '../../../shared/domain/lesson.ts'
import { nextLook } from '../../../shared/domain/lesson-days.ts'
import type { Day, Instant, Occurrence } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type LessonsParts = Making & {
  database: Database
  table: LessonsTable
  clockFace: () => Occurrence
}

type Looked = { lesson: Lesson; look: LessonLook; today: Day; at: Instant }

/** The lesson as it is after a look. */
function after({ lesson, look, today, at }: Looked): Lesson {
  const { due: _due, step: _step, letGoAt, ...rest } = lesson
  const known = { ...rest, savedAt: at }
  if (look.result === 'let-go') return { ...known, letGoAt: at }
  const begins = look.result === 'revised' || letGoAt !== undefined
  const since = begins ? today : (lesson.since ?? addDays(today, -1))
  const text = look.result === 'revised' ? look.text : lesson.text
  return { ...known, text, since, ...nextLook({ since, today }) }
}

/** What is written down of a look: the belief as it was, and why it is none any more. */
function reviewOf({ lesson, look, at }: Looked): LessonReview {
  if (look.result === 'still-true') return { at, result: look.result }
  const because = look.because === undefined || look.because === '' ? {} : { because: look.because }
  return { at, result: look.result, believed: lesson.text, ...because }
}

/** Lessons, a sentence each, and looking at them again. */
export function lessons({ database, table, now, newId, clockFace }: LessonsParts) {
  function create(draft: LessonDraft): Lesson {
    const at = now()
    const id = LessonIds.parse(newId())
    table.insert({ ...draft, id, since: clockFace().day, createdAt: at, savedAt: at })
    return requireLesson(id)
  }

  function requireLesson(id: LessonId): Lesson {
    const known = table.get(id)
    if (known === undefined) throw new Fault('not-found')
    return known
  }

  function change(id: LessonId, draft: LessonDraft): Lesson {
    const { text: _text, person: _person, entry: _entry, goal: _goal, ...known } = requireLesson(id)
    table.update({ ...known, ...draft, id, savedAt: now() })
    return requireLesson(id)
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

    /** Every lesson, the newest first. */
    list: (): Lesson[] => table.all(),

    /** Writes down what a look at a lesson came to, and when it is asked about next. Fails with not-found. */
    look: (look: LessonLook, today: Day): Lesson =>
      database.transaction(() => {
        const looked = { lesson: requireLesson(look.id), look, today, at: now() }
        table.addReview(look.id, reviewOf(looked))
        table.update(after(looked))
        return requireLesson(look.id)
      }),

    /** Asks about a lesson on another day. Fails with not-found, and with bad-request when it is not asked about any more. */
    postpone(id: LessonId, due: Day): void {
      database.transaction(() => {
        if (requireLesson(id).due === undefined) throw new Fault('bad-request')
        table.postpone(id, due)
      })
    },
  }
}
