import * as z from 'zod'
import { RunId, PersonId, TrackerId } from '../domain/ids.ts'
import { PracticeLine, Suggestion, Tracker, TrackerDraft, TrackerPoint } from '../domain/library.ts'
import { BetweenFigures } from '../domain/between-figure.ts'
import { DayRange } from '../domain/insight.ts'
import { Locales } from '../domain/locale.ts'
import { Portrait } from '../domain/portrait.ts'
import { PracticeFigures, StartCheck } from '../domain/practice-figure.ts'
import { Practice } from '../domain/practice.ts'
import { Answers, Run } from '../domain/run.ts'
import { Day } from '../domain/time.ts'
import { Week } from '../domain/week.ts'
import { PracticeProblem } from '../domain/practice-problem.ts'
import { nothing, request } from './request.ts'

const PracticeId = z.string().min(1).max(80)
/** A practice as it stands in a file. */
const PracticeFile = z.string().max(5_000_000)

/** What may be asked about practices, goes at them, and what the writer counts with an entry. */
export const practiceContract = {
  /** in the writer's order, the hidden ones among them */
  practices: request('practices.list', nothing, z.array(PracticeLine)),
  /** with a version: as it was worded then, for a run of that time, even when it is gone from the library */
  practice: request(
    'practices.get',
    z.strictObject({ id: PracticeId, version: z.int().optional() }),
    Practice,
  ),
  /** a new one of the writer's, or the next version; its grade is always `own`. Fails with practice-malformed, name-taken when the id is a built-in one's */
  savePractice: request('practices.save', z.strictObject({ practice: Practice }), Practice),
  /** out of the library; its runs stay readable, and one that is paused goes on */
  removePractice: request('practices.remove', z.strictObject({ id: PracticeId }), z.null()),
  /** these first, in this order; the others keep theirs after them */
  orderPractices: request(
    'practices.order',
    z.strictObject({ ids: z.array(PracticeId).max(1000) }),
    z.null(),
  ),
  hidePractice: request('practices.hide', z.strictObject({ id: PracticeId, hidden: z.boolean() }), z.null()),
  /** the practice as a file's text */
  exportPractice: request('practices.export', z.strictObject({ id: PracticeId }), z.string()),
  /** what is wrong with a file, by name and place; nothing when it can be imported */
  checkPractice: request(
    'practices.check',
    z.strictObject({ json: PracticeFile }),
    z.strictObject({ problems: z.array(PracticeProblem), title: z.string().optional() }),
  ),
  /** a file as a practice of the writer's own, under an id that is free. Fails with practice-malformed */
  importPractice: request('practices.import', z.strictObject({ json: PracticeFile }), Practice),
  /** at most three, the most telling first */
  suggestions: request('practices.suggestions', z.strictObject({ today: Day }), z.array(Suggestion)),

  trackers: request('trackers.list', nothing, z.array(Tracker)),
  /** kind and bounds of one that has values stay: sealed */
  saveTracker: request('trackers.save', TrackerDraft, Tracker),
  /** with all its values */
  removeTracker: request('trackers.remove', z.strictObject({ id: TrackerId }), z.null()),
  orderTrackers: request('trackers.order', z.strictObject({ ids: z.array(TrackerId).max(1000) }), z.null()),
  /** its values with entries that are not in the trash, the earliest day first */
  trackerSeries: request('trackers.series', z.strictObject({ id: TrackerId }), z.array(TrackerPoint)),

  /** what can be counted from practices over a range of days, each with its n and its least number */
  practiceFigures: request('kept.figures', DayRange, PracticeFigures),
  /** what can be counted of how the writer is with others: held words, talks, moves, what was raised */
  betweenFigures: request('kept.between', DayRange, BetweenFigures),
  /** the twelve months up to a day, to start a portrait from */
  portrait: request('kept.portrait', z.strictObject({ today: Day }), Portrait),
  /** the seven days up to a day, to look back at */
  week: request('kept.week', z.strictObject({ today: Day }), Week),
  /** the last five-part check about somebody who started at a distance; null when there was none */
  startCheck: request('kept.startCheck', z.strictObject({ person: PersonId }), StartCheck.nullable()),

  startRun: request(
    'runs.start',
    z.strictObject({ practice: PracticeId, form: z.enum(['full', 'short']) }),
    Run,
  ),
  run: request('runs.get', z.strictObject({ id: RunId }), Run),
  /** `unfinished` are being filled in, the one touched last first; all others the newest first */
  runsOf: request(
    'runs.list',
    z.strictObject({
      state: z.enum(['unfinished', 'waiting', 'all']),
      practice: PracticeId.optional(),
      person: PersonId.optional(),
    }),
    z.array(Run),
  ),
  saveRun: request('runs.save', z.strictObject({ id: RunId, at: z.string().max(80), answers: Answers }), Run),
  /** finishes the stage in hand: the opening (seals the hunch, makes the records and the entry) or the return */
  finishRun: request(
    'runs.finish',
    z.strictObject({ id: RunId, today: Day, locales: Locales.optional() }),
    Run,
  ),
  /** the gate said harm: the run ends with the safety wording and makes no records */
  stopRun: request('runs.stop', z.strictObject({ id: RunId }), Run),
  discardRun: request('runs.discard', z.strictObject({ id: RunId }), z.null()),
  startReturn: request('runs.startReturn', z.strictObject({ id: RunId }), Run),
  /** asks again on another day, of a run that waits without a hunch */
  postponeRun: request('runs.postpone', z.strictObject({ id: RunId, due: Day }), Run),
}
