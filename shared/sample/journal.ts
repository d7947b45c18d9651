import type { Contact } from '../domain/contact.ts'
import type { Entry } from '../domain/entry.ts'
import type { NotebookId, TagId } from '../domain/ids.ts'
import type { Hunch } from '../domain/hunch.ts'
import type { Lesson } from '../domain/lesson.ts'
import type { Move } from '../domain/move.ts'
import type { Group, Person } from '../domain/person.ts'
import type { Plan } from '../domain/plan.ts'
import type { Run } from '../domain/run.ts'
import type { Day } from '../domain/time.ts'
import type { Version } from '../domain/version.ts'
import type { Go } from './tale.ts'
import type { Kept } from './kept.ts'
import type { Named } from './labels.ts'

/** What was put into the sample on purpose, so that a test can look whether a figure finds it again. */
export type Planted = {
  /** how much surer than right, as a share of 1, at the beginning and at the end */
  overconfidence: readonly [number, number]
  /** share of due plans that were kept or knowingly changed, at the beginning and at the end */
  followThrough: readonly [number, number]
  /** share of conversations that went to people who work remotely, at the beginning and at the end */
  remoteShare: readonly [number, number]
  /** share of first explanations that were about the person, at the beginning and at the end */
  personFirst: readonly [number, number]
  /** days in which nothing was written, both ends included */
  gaps: readonly (readonly [Day, Day])[]
}

/** A whole journal as records, the oldest first in each list. */
export type SampleJournal = {
  people: Person[]
  groups: Group[]
  notebooks: Named<NotebookId>[]
  tags: Named<TagId>[]
  entries: Entry[]
  /** what entries said before */
  versions: Version[]
  runs: Run[]
  hunches: Hunch[]
  plans: Plan[]
  contacts: Contact[]
  moves: Move[]
  lessons: Lesson[]
  /** goes at other practices than the check, to be lived through */
  goes: Go[]
  /** what is kept without a practice, to be lived through too */
  kept: Kept
  planted: Planted
}

export type SampleOrder = {
  /** the same seed gives the same journal */
  seed: number
  years: number
  /** 1 is about 150 entries a year */
  scale: number
  /** the last day of the journal */
  today: Day
}
