import type { Field, RecordField } from '../domain/practice.ts'

type Kinds = readonly Field['kind'][]

const words: Kinds = ['text', 'richtext']
const choice: Kinds = ['choice']
const date: Kinds = ['date']

/** The kinds of field each record can be read from; another kind would write nothing, and is refused by check-practice.ts. */
export const fieldsFor: Readonly<Record<RecordField, Kinds>> = {
  person: ['person'],
  people: ['people', 'people-table'],
  'hunch.statement': words,
  'hunch.category': choice,
  'hunch.confidence': ['confidence'],
  'hunch.due': date,
  'hunch.forecasts': ['hunches'],
  'weights.before': ['weights'],
  'weights.after': ['weights'],
  'hunch.outcome': choice,
  'hunch.basis': choice,
  'hunch.resolutions': ['hunch-resolve'],
  'return.due': date,
  plan: ['ifthen'],
  'plan.next': ['ifthen'],
  'plan.tries': ['list'],
  'plan.result': choice,
  'setback.day': date,
  'setback.behind': choice,
  'setback.since': date,
  'difficult.day': date,
  'difficult.raised': date,
  'contact.mode': choice,
  'contact.day': date,
  'person.goal': words,
  'person.circumstance': words,
  lesson: words,
  'lesson.revised': words,
  'feedback.direction': choice,
  'feedback.kind': choice,
  'feedback.gist': words,
  'feedback.did': words,
  'move.kind': choice,
  'move.need': words,
  'move.people': ['people', 'person'],
  'move.state': choice,
  'move.result': ['choice', 'text', 'richtext'],
  'move.due': date,
  'bias.kinds': ['bias'],
  'bias.timing': choice,
  'bias.strategy': ['choice', 'text'],
  'act.kind': choice,
  'act.asked': choice,
  'act.landed': choice,
  'act.lasting': choice,
  'session.seat': choice,
  'session.agreed': ['multi'],
  'session.goal': words,
  'session.theirs': words,
  'session.next': date,
  'goal.area': choice,
  'goal.why': words,
  'goal.whyNow': words,
  'goal.now': words,
  'goal.expected': words,
  'goal.more': words,
  'goal.less': words,
  'goal.support': ['people', 'person'],
  'goal.experiment': words,
  'goal.level': ['own-lines', 'choice'],
  'goal.evidence': words,
  'goal.seen': words,
}

/** The kinds of field that give a number to keep by its name. */
export const measurable: Kinds = ['scale', 'slider', 'confidence']

/** The kinds of field that give one option to keep by its name; a column of a table that is a choice is another. */
export const countable: Kinds = choice

/** What a record of the return is about: without it being asked in the opening there is nothing to come back to. */
export const restsOn: Partial<Readonly<Record<RecordField, RecordField>>> = {
  'hunch.outcome': 'hunch.statement',
  'hunch.basis': 'hunch.statement',
  'weights.after': 'hunch.statement',
  'hunch.resolutions': 'hunch.forecasts',
  'lesson.revised': 'lesson',
  'move.result': 'move.kind',
  'move.due': 'move.kind',
  'contact.day': 'contact.mode',
  'goal.level': 'goal.area',
  'difficult.raised': 'difficult.day',
}
