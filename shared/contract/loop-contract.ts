import * as z from 'zod'
import { Contact } from '../domain/contact.ts'
import { CommitmentId, ContactId, HeldId, HunchId, PainPointId, PersonId, RunId } from '../domain/ids.ts'
import {
  AgreementLook,
  Commitment,
  CommitmentDraft,
  Held,
  HeldDraft,
  HeldEnd,
  HeldLook,
  HunchCapture,
  HunchNote,
  Miss,
  Nudge,
  NudgeRule,
  NudgeSettings,
  QuietHours,
  WritersNow,
} from '../domain/loop.ts'
import { PainPoint, PainPointDraft } from '../domain/pain-point.ts'
import { Day } from '../domain/time.ts'
import { nothing, request } from './request.ts'

const ofCommitment = z.strictObject({ id: CommitmentId })

/** What brings a person back: caught in passing, agreed, held, and said unasked. */
export const loopContract = {
  /** sealed at once: its words, how likely, and when cannot change any more */
  captureHunch: request('hunches.capture', HunchCapture, z.strictObject({ id: HunchId })),
  addHunchNote: request(
    'hunches.addNote',
    z.strictObject({ hunch: HunchId, text: HunchNote.shape.text }),
    HunchNote,
  ),
  /** puts an open hunch down without an outcome; it counts towards nothing */
  letGoHunch: request(
    'hunches.letGo',
    z.strictObject({ id: HunchId, reason: HunchNote.shape.text.optional() }),
    z.null(),
  ),
  takeUpHunch: request('hunches.takeUp', z.strictObject({ id: HunchId }), z.null()),
  /** a run without a hunch is not come back to; why stands as a note below its entry */
  letGoRun: request(
    'runs.letGo',
    z.strictObject({ id: RunId, reason: HunchNote.shape.text.optional() }),
    z.null(),
  ),
  /** whether something that a run sealed was let go, and what was noted of it, the oldest first */
  runLetGo: request(
    'runs.lettingGo',
    z.strictObject({ id: RunId }),
    z.strictObject({ isLetGo: z.boolean(), notes: z.array(HunchNote) }),
  ),
  takeUpRun: request('runs.takeUp', z.strictObject({ id: RunId }), z.null()),

  addContact: request('contacts.add', Contact.omit({ id: true }), Contact),
  removeContact: request('contacts.remove', z.strictObject({ id: ContactId }), z.null()),

  /** those with this person, alone, among others or by a group they are in, or all that are open; the newest first */
  commitments: request(
    'commitments.list',
    z.strictObject({ person: PersonId.optional() }),
    z.array(Commitment),
  ),
  saveCommitment: request('commitments.save', CommitmentDraft, Commitment),
  addMiss: request('commitments.miss', ofCommitment.extend({ miss: Miss }), Commitment),
  /** takes the last miss back */
  takeBackMiss: request('commitments.takeBackMiss', ofCommitment, Commitment),
  settleCommitment: request(
    'commitments.settle',
    ofCommitment.extend({ state: Commitment.shape.state }),
    Commitment,
  ),
  /** asks whether it is still how they want to work; what it said before is kept */
  lookAtAgreement: request(
    'commitments.look',
    z.strictObject({ look: AgreementLook, today: Day }),
    Commitment,
  ),
  /** asks about it on another day */
  postponeAgreement: request('commitments.postpone', ofCommitment.extend({ review: Day }), Commitment),
  removeCommitment: request('commitments.remove', ofCommitment, z.null()),

  /** this person's, or the writer's own; the open ones first, then the newest first */
  painPoints: request('pains.list', z.strictObject({ person: PersonId.optional() }), z.array(PainPoint)),
  savePainPoint: request('pains.save', PainPointDraft, PainPoint),
  /** eased on a day, or open again */
  easePainPoint: request(
    'pains.ease',
    z.strictObject({ id: PainPointId, easedOn: Day.nullable() }),
    PainPoint,
  ),
  postponePainPoint: request('pains.postpone', z.strictObject({ id: PainPointId, due: Day }), PainPoint),
  removePainPoint: request('pains.remove', z.strictObject({ id: PainPointId }), z.null()),

  /** what is held, the one that opens first first; its words only once the time is over */
  heldWords: request('held.list', nothing, z.array(Held)),
  holdWords: request('held.hold', HeldDraft, Held),
  /** writes down the urge when they are looked at again, other words, or that they were copied. Fails with sealed before their time */
  lookAtHeld: request('held.look', HeldLook, Held),
  /** their words go for good; what became of them stays, without a word and without a name */
  throwAwayHeld: request('held.throwAway', z.strictObject({ id: HeldId }), z.null()),
  /** what became of the last of those that were thrown away, the latest first; at most 50 */
  heldEnds: request('held.ends', nothing, z.array(HeldEnd)),
  forgetHeldEnds: request('held.forgetEnds', nothing, z.null()),

  /** the one thing to say today, the same whenever it is asked for; null in quiet hours, and once it was answered */
  nudge: request('nudges.today', WritersNow, Nudge.nullable()),
  answerNudge: request(
    'nudges.answer',
    z.strictObject({ day: Day, answer: z.enum(['acted', 'dismissed']) }),
    z.null(),
  ),
  /**
   * whether something waits that the system may tell of now: never in quiet hours, once a day at most, not on a day on which a
   * thought was said on the page Today, and of something due only once
   */
  takeNotice: request('nudges.takeNotice', WritersNow, z.boolean()),
  nudgeSettings: request('nudges.settings', nothing, NudgeSettings),
  /** switched on again, a rule begins to count anew, also one that had retired */
  setNudgeRule: request(
    'nudges.setRule',
    z.strictObject({ rule: NudgeRule, isOn: z.boolean(), today: Day }),
    z.null(),
  ),
  setQuietHours: request('nudges.setQuietHours', QuietHours, z.null()),
}
