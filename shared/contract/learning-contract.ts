import * as z from 'zod'
import { FeedbackId, GoalId, LessonId } from '../domain/ids.ts'
import { SelfCheckDue } from '../domain/learning-due.ts'
import {
  Feedback,
  FeedbackDraft,
  Goal,
  GoalDraft,
  GoalEvidence,
  GoalLevel,
  SelfCheck,
} from '../domain/learning.ts'
import { Lesson, LessonDraft, LessonLook } from '../domain/lesson.ts'
import { Day } from '../domain/time.ts'
import { request } from './request.ts'

const nothing = z.strictObject({})
const scale = SelfCheck.shape.scale

/** What the window may ask of the keeper about learning: goals, lessons, feedback, self-checks. */
export const learningContract = {
  goals: request('goals.list', nothing, z.array(Goal)),
  /** its lines are sealed by this */
  addGoal: request('goals.add', GoalDraft, Goal),
  addGoalEvidence: request('goals.addEvidence', z.strictObject({ id: GoalId, evidence: GoalEvidence }), Goal),
  /** once; from then on nothing of it changes */
  judgeGoal: request('goals.judge', z.strictObject({ id: GoalId, level: GoalLevel }), Goal),
  /** let go, or taken up again */
  setGoalOpen: request('goals.setOpen', z.strictObject({ id: GoalId, isOpen: z.boolean() }), Goal),
  postponeGoal: request('goals.postpone', z.strictObject({ id: GoalId, due: Day }), z.null()),

  lessons: request('lessons.list', nothing, z.array(Lesson)),
  saveLesson: request('lessons.save', LessonDraft, Lesson),
  removeLesson: request('lessons.remove', z.strictObject({ id: LessonId }), z.null()),
  lookAtLesson: request('lessons.look', z.strictObject({ look: LessonLook, today: Day }), Lesson),
  postponeLesson: request('lessons.postpone', z.strictObject({ id: LessonId, due: Day }), z.null()),

  feedback: request('feedback.list', nothing, z.array(Feedback)),
  saveFeedback: request('feedback.save', FeedbackDraft, Feedback),
  removeFeedback: request('feedback.remove', z.strictObject({ id: FeedbackId }), z.null()),

  /** `waiting` are the checks that are asked again */
  selfChecks: request(
    'selfChecks.list',
    nothing,
    z.strictObject({ done: z.array(SelfCheck), waiting: z.array(SelfCheckDue) }),
  ),
  saveSelfCheck: request('selfChecks.save', SelfCheck.omit({ id: true, at: true }), SelfCheck),
  postponeSelfCheck: request('selfChecks.postpone', SelfCheckDue, z.null()),
  /** it is not asked again until it is done once more; what was answered stays */
  stopSelfCheck: request('selfChecks.stop', z.strictObject({ scale }), z.null()),
}
