import { documentOf } from '../domain/document-text.ts'
import type { Outcome } from '../domain/hunch.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Answer, Answers, Run } from '../domain/run.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Colleague } from './world.ts'

/** One part of a go at a practice, answered at a moment; answers stand in the order of their steps. */
export type GoPart = {
  at: Instant
  day: Day
  answers: Answers
  forecasts?: { step: string; outcome: Outcome }
}

/** A go at another practice than the check; it is lived through in the app's own services. */
export type Go = GoPart & {
  practice: string
  form: Run['form']
  /** what was thought a day later */
  night?: GoPart
  back?: GoPart
}

/** Whom a part may be about, and which of the goes of its tale it belongs to, counted from 0. */
export type Cast = {
  p: Colleague
  q: Colleague
  /** everyone of the group who is there */
  here: readonly Colleague[]
  /** people beside the group */
  beside: readonly { readonly id: PersonId }[]
  turn: number
  later: (days: number) => Day
}
export type Part = (cast: Cast) => Answers

/** What is told the same way several times; with no form said, in the short one. */
export type Tale = {
  practice: string
  form?: Run['form']
  /** days before the end of the journal, one for each go */
  agos: readonly number[]
  open: Part
  /** asked a day later; of a go of which nothing comes there is no night */
  night?: Part
  /** days until it was come back to */
  after?: number
  back?: Part
  /** how what was forecast turned out, by the turn, and the step that says so */
  forecasts?: { step: string; outcomes: readonly [Outcome, ...Outcome[]] }
}

/** One of a list, by the turn; after the last comes the first. */
export const inTurn = <T>(list: readonly [T, ...T[]], turn: number): T => list[turn % list.length] ?? list[0]

export const text = (words: string): Answer => ({ kind: 'text', text: words })
export const rich = (words: string): Answer => ({ kind: 'richtext', body: documentOf(words) })
export const one = (option: string): Answer => ({ kind: 'choice', option })
export const on = (day: Day): Answer => ({ kind: 'date', day })
export const scale = (value: number): Answer => ({ kind: 'scale', value })
export const list = (...items: string[]): Answer => ({ kind: 'list', items })
export const plan = (when: string, action: string): Answer => ({ kind: 'ifthen', when, action })
export const about = (person: { readonly id: PersonId }): Answer => ({ kind: 'person', person: person.id })
