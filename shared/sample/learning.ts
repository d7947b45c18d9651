import type { Entry } from '../domain/entry.ts'
import { LessonId, MoveId, type PersonId } from '../domain/ids.ts'
import { LESSON_DAYS, type Lesson } from '../domain/lesson.ts'
import type { Move } from '../domain/move.ts'
import { momentOf, type World } from './world.ts'

type Told = Pick<Move, 'kind' | 'state'> & {
  /** days before the end of the journal */
  readonly ago: number
  readonly need: string
  readonly result?: string
  /** days after the end on which to ask how it went */
  readonly dueIn?: number
}

const tales: readonly Told[] = [
  {
    ago: 190,
    kind: 'mentor',
    state: 'happened',
    need: 'To say no to a client without losing the client.',
    result: 'They met twice. The second time they wrote the mail together.',
  },
  {
    ago: 120,
    kind: 'collab',
    state: 'happened',
    need: 'To see how a release is planned from the other side.',
    result: 'They shared one release. Both asked to do it again.',
  },
  {
    ago: 620,
    kind: 'broker',
    state: 'happened',
    need: 'To hear how support hears of a release.',
    result: 'One call. They have each other’s number now.',
  },
  { ago: 515, kind: 'social', state: 'let-go', need: 'To know each other beyond the Monday call.' },
  {
    ago: 440,
    kind: 'access',
    state: 'happened',
    need: 'To read the audit answers of last year.',
    result: 'They found two of our own answers in it.',
  },
  {
    ago: 368,
    kind: 'mentor',
    state: 'happened',
    need: 'To write for people who were not in the call.',
    result: 'Six weeks, an hour each. The notes are half as long.',
  },
  {
    ago: 250,
    kind: 'social',
    state: 'happened',
    need: 'To have somebody to ask who is up at the same hour.',
    result: 'They walk and talk on Wednesdays, each in their own street.',
  },
  { ago: 75, kind: 'event', state: 'let-go', need: 'To speak in front of people who are not friends.' },
  { ago: 24, kind: 'broker', state: 'asked', need: 'To read a budget.', dueIn: 6 },
  {
    ago: 4,
    kind: 'rolemodel',
    state: 'planned',
    need: 'To lead a meeting in which people disagree.',
    dueIn: 10,
  },
]

const lessons: readonly { readonly ago: number; readonly text: string }[] = [
  { ago: 200, text: 'When I ask what is in the way, I hear about it a week earlier.' },
  { ago: 130, text: 'Silence in a call is not agreement. I ask each one now.' },
  { ago: 60, text: 'I plan their week by mine. They do not live in mine.' },
  { ago: 9, text: 'Praise that names the thing is remembered. Praise that does not is politeness.' },
]

/** What was done so that people learn from each other, each between two of them. */
export function movesOf({ days, dayAt, newId, someone }: World): Move[] {
  return tales
    .filter(({ ago }) => ago < days)
    .map(({ ago, dueIn, ...told }) => {
      const at = momentOf(dayAt(days - ago), '17:20')
      const one = someone(days - ago)
      return {
        ...told,
        id: MoveId.parse(newId(at)),
        people: [one.id, someone(days - ago, one).id],
        ...(dueIn === undefined ? {} : { due: dayAt(days + dueIn) }),
        createdAt: at,
        savedAt: at,
      }
    })
}

/** Looked at on each of its days up to now, and still true each time; the last one is due on its next day. */
function looksOf(ago: number, dayAfter: (days: number) => string) {
  const step = LESSON_DAYS.filter(days => days < ago).length
  const next = LESSON_DAYS[step]
  return {
    since: dayAfter(0),
    step,
    ...(next === undefined ? {} : { due: dayAfter(next) }),
    reviews: LESSON_DAYS.slice(0, step).map(days => ({
      at: momentOf(dayAfter(days), '08:40'),
      result: 'still-true' as const,
    })),
  }
}

/** What was learned: with whom, and in the last entry that was written until then, where that names them. */
export function lessonsOf({ days, dayAt, newId, someone }: World, entries: readonly Entry[]): Lesson[] {
  const naming = (person: PersonId, by: string): Entry | undefined =>
    entries.findLast(({ createdAt, people }) => createdAt <= by && people.includes(person))
  return lessons
    .filter(({ ago }) => ago < days)
    .map(({ ago, text }) => {
      const at = momentOf(dayAt(days - ago), '21:10')
      const { id: person } = someone(days - ago)
      const entry = naming(person, at)?.id
      return {
        id: LessonId.parse(newId(at)),
        text,
        person,
        ...(entry === undefined ? {} : { entry }),
        createdAt: at,
        savedAt: at,
        ...looksOf(ago, after => dayAt(days - ago + after)),
      }
    })
}
