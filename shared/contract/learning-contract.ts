import * as z from 'zod'
import { FeedbackId, GoalId, LessonId, PersonGoalId, PersonId, TrackerId } from '../domain/ids.ts'
import { Kept, MeasurePoint } from '../domain/learning-kept.ts'
import { GoalStep, PersonGoal, PersonGoalDraft, Recognition } from '../domain/learning-person.ts'
import { Track } from '../domain/learning-tracks.ts'
import { SelfCheckDue } from '../domain/learning-due.ts'
import {
  Feedback,
  FeedbackDraft,
  Goal,
  GoalDraft,
  GoalEvidence,
  GoalLevel,
  GoalNumbers,
  SelfCheck,
} from '../domain/learning.ts'
import { Lesson, LessonDraft, LessonLook } from '../domain/lesson.ts'
import { Move } from '../domain/move.ts'
import { MeasureName } from '../domain/practice.ts'
import { Day } from '../domain/time.ts'
import { nothing, request } from './request.ts'

const scale = SelfCheck.shape.scale
const place = z.int().min(0)

/** What the window may ask of the keeper about learning: goals, lessons, feedback, self-checks. */
export const learningContract = {
  goals: request('goals.list', nothing, z.array(Goal)),
  /** its lines are sealed by this */
  addGoal: request('goals.add', GoalDraft, Goal),
  addGoalEvidence: request('goals.addEvidence', z.strictObject({ id: GoalId, evidence: GoalEvidence }), Goal),
  /** writes the note at a place of the list over; until it is judged */
  changeGoalEvidence: request(
    'goals.changeEvidence',
    z.strictObject({ id: GoalId, at: place, evidence: GoalEvidence }),
    Goal,
  ),
  /** once; from then on nothing of it changes */
  judgeGoal: request('goals.judge', z.strictObject({ id: GoalId, level: GoalLevel }), Goal),
  /** let go, or taken up again */
  /** with why, which stands among what was seen */
  setGoalOpen: request(
    'goals.setOpen',
    z.strictObject({ id: GoalId, isOpen: z.boolean(), why: GoalEvidence.optional() }),
    Goal,
  ),
  /** which tracker tells of which edge */
  goalNumbers: request('goals.numbers', nothing, GoalNumbers),
  /** without a tracker none does any more */
  setGoalNumber: request(
    'goals.setNumber',
    z.strictObject({ id: GoalId, tracker: TrackerId.optional() }),
    z.null(),
  ),
  postponeGoal: request('goals.postpone', z.strictObject({ id: GoalId, due: Day }), z.null()),

  lessons: request('lessons.list', nothing, z.array(Lesson)),
  saveLesson: request('lessons.save', LessonDraft, Lesson),
  removeLesson: request('lessons.remove', z.strictObject({ id: LessonId }), z.null()),
  lookAtLesson: request('lessons.look', z.strictObject({ look: LessonLook, today: Day }), Lesson),
  postponeLesson: request('lessons.postpone', z.strictObject({ id: LessonId, due: Day }), z.null()),

  feedback: request('feedback.list', nothing, z.array(Feedback)),
  saveFeedback: request('feedback.save', FeedbackDraft, Feedback),
  removeFeedback: request('feedback.remove', z.strictObject({ id: FeedbackId }), z.null()),
  /** of everybody who reports to the writer, and of whoever else was told what is valued, by name */
  recognition: request('feedback.recognition', nothing, z.array(Recognition)),

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

  track: request('tracks.get', nothing, z.strictObject({ track: Track.optional() })),
  /** without one, none is followed any more */
  followTrack: request('tracks.follow', z.strictObject({ track: Track.optional() }), z.null()),

  /** what people want to learn: the goals in hand first, by person, then those that are closed, the latest first */
  personGoals: request('personGoals.list', nothing, z.array(PersonGoal)),
  /** makes or writes over the goal in hand of a person */
  savePersonGoal: request('personGoals.save', PersonGoalDraft, PersonGoal),
  /** how far the goal in hand came; `number` writes an earlier step over */
  saveGoalStep: request(
    'personGoals.saveStep',
    z.strictObject({ person: PersonId, number: place.optional(), step: GoalStep }),
    PersonGoal,
  ),
  removeGoalStep: request(
    'personGoals.removeStep',
    z.strictObject({ person: PersonId, number: place }),
    PersonGoal,
  ),
  /** closes the goal in hand, with its words; the person may have another one then */
  closePersonGoal: request('personGoals.close', z.strictObject({ person: PersonId }), PersonGoal),
  /** takes a closed goal up again; bad-request while another one is in hand */
  reopenPersonGoal: request('personGoals.reopen', z.strictObject({ id: PersonGoalId }), PersonGoal),

  /** moves that put learning on an agenda, the newest first */
  agendas: request('agendas.list', nothing, z.array(Move)),

  kept: request('kept.all', nothing, Kept),
  /** the values of one measure, the earliest first */
  keptMeasure: request('kept.measure', z.strictObject({ name: MeasureName }), z.array(MeasurePoint)),
}
