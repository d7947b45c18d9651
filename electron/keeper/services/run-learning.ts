import { addDays } from '../../../shared/domain/days.ts'
import { FeedbackId, GoalId, LessonId } from '../../../shared/domain/ids.ts'
import { EdgeArea, FeedbackKind, GoalLevel } from '../../../shared/domain/learning.ts'
import { nextLook } from '../../../shared/domain/lesson-days.ts'
import type { FeedbackTable } from '../tables/feedback.ts'
import type { GoalsTable } from '../tables/goals.ts'
import type { LessonsTable } from '../tables/lessons.ts'
import type { Told } from './read-answers.ts'
import { A_WEEK, belonging, type Belonging, type Finishing } from './run-entry.ts'
import { runMoves, type RunMovesParts } from './run-moves.ts'
import { addBelow, cut, orNone } from './run-words.ts'

export type RunLearningParts = RunMovesParts & {
  feedback: FeedbackTable
  goals: GoalsTable
  lessons: LessonsTable
}

/** Characters a sentence of each record may have (shared/domain); what is longer stands whole in the entry. */
const [SENTENCE, LINE, TEXT] = [500, 1000, 2000]
/** Days until an edge without a date of its own is judged. */
const A_QUARTER = 90

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

    /** What became of it, below what was written there meanwhile. */
    comeBack({ run }: Finishing, told: Told): void {
      const did = told.words('feedback.did')
      if (did === undefined) return
      for (const one of feedback.all()) {
        if (one.run === run.id) feedback.update({ ...one, did: addBelow(one.did, did, TEXT) })
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
        whyNow: cut(told.words('goal.whyNow'), LINE),
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
    runMoves(parts),
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

    /** Adds what coming back found; `found` are the answers of that part alone, `isLast` whether the run does not ask again. */
    comeBack(
      finishing: Finishing,
      { found, to, isLast }: { found: Told; to: Belonging; isLast: boolean },
    ): void {
      lessons.make(finishing, found, to)
      lessons.revise(finishing, found)
      feedback.comeBack(finishing, found)
      moves.comeBack(finishing, { found, isLast })
      goals.comeBack(finishing, found)
    },
  }
}
