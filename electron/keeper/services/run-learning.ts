import { addDays } from '../../../shared/domain/days.ts'
import { FeedbackId, GoalId, LessonId, MoveId } from '../../../shared/domain/ids.ts'
import { EdgeArea, FeedbackKind, GoalLevel } from '../../../shared/domain/learning.ts'
import { MoveKind, MoveState } from '../../../shared/domain/move.ts'
import { nextLook } from '../../../shared/domain/lesson-days.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { MovesTable } from '../tables/moves.ts'
import type { RunLinksTable } from '../tables/run-links.ts'
import { stepsOf } from './check-answers.ts'
import type { Making } from './making.ts'
import type { Told } from './read-answers.ts'
import { A_WEEK, belonging, type Belonging, type Finishing } from './run-entry.ts'

export type RunLearningParts = Making & {
  feedback: FeedbackTable
  goals: GoalsTable
  lessons: LessonsTable
  moves: MovesTable
  runLinks: RunLinksTable
}

/** Characters a sentence of each record may have (shared/domain); what is longer stands whole in the entry. */
const [SENTENCE, LINE, TEXT] = [500, 1000, 2000]
/** Days until an edge without a date of its own is judged. */
const A_QUARTER = 90

const cut = (words: string | undefined, most: number): string => (words ?? '').slice(0, most).trim()
const orNone = (words: string): string | undefined => (words === '' ? undefined : words)

function lessonsOf({ lessons, runLinks, now, newId }: RunLearningParts) {
  return {
    make({ run, today }: Finishing, told: Told, to: Belonging): void {
      const text = cut(told.words('lesson'), SENTENCE)
      if (text === '') return
      const [id, at] = [LessonId.parse(newId()), now()]
      lessons.insert({ id, text, since: today, createdAt: at, savedAt: at, ...belonging(to) })
      runLinks.tie({ table: 'lessons', id, run: run.id })
    },

    /** Words a lesson anew; what was believed before stays in the ledger. */
    revise({ run, today }: Finishing, told: Told): void {
      const text = cut(told.words('lesson.revised'), SENTENCE)
      for (const id of runLinks.of({ table: 'lessons', run: run.id })) {
        const lesson = lessons.get(LessonId.parse(id))
        if (lesson === undefined || text === '' || lesson.text === text) continue
        const at = now()
        lessons.addReview(lesson.id, { at, result: 'revised', believed: lesson.text })
        const { due: _due, step: _step, ...known } = lesson
        lessons.update({ ...known, text, since: today, ...nextLook({ since: today, today }), savedAt: at })
      }
    },
  }
}

function feedbackOf({ feedback, now, newId }: RunLearningParts) {
  return {
    make({ run, today }: Finishing, told: Told, to: Belonging): void {
      const gist = cut(told.words('feedback.gist'), TEXT)
      if (gist === '') return
      const direction = told.option('feedback.direction') === 'got' ? 'got' : 'gave'
      const did = orNone(cut(told.words('feedback.did'), TEXT))
      const kind = FeedbackKind.safeParse(told.option('feedback.kind')).data
      feedback.insert({
        id: FeedbackId.parse(newId()),
        direction,
        gist,
        day: today,
        run: run.id,
        createdAt: now(),
        ...(kind === undefined ? {} : { kind }),
        ...(did === undefined ? {} : { did }),
        ...belonging(to),
      })
    },

    /** What became of it. */
    comeBack({ run }: Finishing, told: Told): void {
      const did = orNone(cut(told.words('feedback.did'), TEXT))
      for (const one of feedback.all()) {
        if (one.run === run.id && did !== undefined) feedback.update({ ...one, did })
      }
    },
  }
}

/** What an option says of a move; nothing when it says nothing new. */
const stateIn = (told: Told): MoveState | undefined =>
  MoveState.safeParse(told.option('move.state') ?? told.option('move.result')).data

function movesOf({ moves, runLinks, now, newId }: RunLearningParts) {
  return {
    make({ practice, run, today }: Finishing, told: Told): void {
      const kind = MoveKind.safeParse(told.option('move.kind')).data
      const people = [...new Set([...told.people('person'), ...told.people('move.people')])]
      if (kind === undefined || people.length === 0) return
      const [id, at] = [MoveId.parse(newId()), now()]
      const need = orNone(cut(told.words('move.need'), LINE))
      const state = stateIn(told) ?? 'planned'
      // A run that is come back to asks how it went; only where it is not, the move asks itself.
      const due = stepsOf(practice, 'return').length > 0 ? {} : { due: addDays(today, A_WEEK) }
      moves.insert({
        id,
        kind,
        state,
        people,
        createdAt: at,
        savedAt: at,
        ...(need === undefined ? {} : { need }),
        ...due,
      })
      runLinks.tie({ table: 'moves', id, run: run.id })
    },

    comeBack({ run }: Finishing, told: Told): void {
      const result = orNone(cut(told.words('move.result'), TEXT))
      for (const id of runLinks.of({ table: 'moves', run: run.id })) {
        const move = moves.get(MoveId.parse(id))
        if (move === undefined) continue
        const state = stateIn(told) ?? move.state
        moves.update({ ...move, state, savedAt: now(), ...(result === undefined ? {} : { result }) })
      }
    },
  }
}

function goalsOf({ goals, now, newId }: RunLearningParts) {
  return {
    make({ run, today }: Finishing, told: Told): void {
      const area = EdgeArea.safeParse(told.option('goal.area')).data
      const level = (field: 'goal.less' | 'goal.now' | 'goal.expected' | 'goal.more') =>
        cut(told.words(field), SENTENCE)
      const levels = {
        less: level('goal.less'),
        now: level('goal.now'),
        expected: level('goal.expected'),
        more: level('goal.more'),
      }
      if (area === undefined || levels.now === '' || levels.expected === '') return
      goals.insert({
        id: GoalId.parse(newId()),
        run: run.id,
        area,
        why: cut(told.words('goal.why'), LINE),
        whyNow: '',
        levels,
        support: told.people('goal.support'),
        experiment: cut(told.words('goal.experiment'), SENTENCE),
        due: told.day('return.due') ?? addDays(today, A_QUARTER),
        evidence: [],
        state: 'open',
        createdAt: now(),
      })
    },

    /**
     * Adds what was seen by the writer and by others, and the line that came true: a step of the opening, by the record it wrote,
     * or an option. Without one it is asked about again in a week.
     */
    comeBack({ run, practice, today }: Finishing, told: Told): void {
      const text = cut(told.words('goal.evidence'), TEXT)
      const level = levelIn(practice, told)
      for (const goal of goals.all()) {
        if (goal.run !== run.id || goal.state !== 'open') continue
        const seen = cut(told.words('goal.seen'), TEXT)
        if (text !== '') goals.addEvidence(goal.id, { text, by: 'me', day: today })
        if (seen !== '') goals.addEvidence(goal.id, { text: seen, by: 'someone', day: today })
        if (level !== undefined) goals.judge({ id: goal.id, level, at: now() })
        else if (goal.due <= today) goals.postpone(goal.id, addDays(today, A_WEEK))
      }
    },
  }
}

function levelIn({ steps }: Finishing['practice'], told: Told): GoalLevel | undefined {
  for (const { answer } of told.writing('goal.level')) {
    const said = answer.kind === 'own-lines' ? steps.find(({ id }) => id === answer.step)?.writes : undefined
    const option = answer.kind === 'choice' ? answer.option : said?.replace('goal.', '')
    const level = GoalLevel.safeParse(option).data
    if (level !== undefined) return level
  }
  return undefined
}

/** What a run says that was learned: lessons, feedback, moves to connect people, edges. */
export function runLearning(parts: RunLearningParts) {
  const [lessons, feedback, moves, goals] = [
    lessonsOf(parts),
    feedbackOf(parts),
    movesOf(parts),
    goalsOf(parts),
  ]
  return {
    /** Makes what the opening says. */
    open(finishing: Finishing, told: Told, to: Belonging): void {
      lessons.make(finishing, told, to)
      feedback.make(finishing, told, to)
      moves.make(finishing, told)
      goals.make(finishing, told)
    },

    /** Adds what coming back found; `found` are the answers of the return alone. */
    comeBack(finishing: Finishing, { found, to }: { found: Told; to: Belonging }): void {
      lessons.make(finishing, found, to)
      lessons.revise(finishing, found)
      feedback.comeBack(finishing, found)
      moves.comeBack(finishing, found)
      goals.comeBack(finishing, found)
    },
  }
}
