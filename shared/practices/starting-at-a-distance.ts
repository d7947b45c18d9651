import type { ChoiceName, ChoiceOption, Practice, Step } from '../domain/practice.ts'
import { ifThenSources, presets, whyIfThen } from './parts.ts'

const there: readonly ChoiceOption[] = [
  { id: 'there', label: 'It is there' },
  { id: 'partly', label: 'Partly' },
  { id: 'missing', label: 'It is missing' },
  { id: 'dk', label: 'I do not know' },
]

type Part = Pick<Step, 'id' | 'name' | 'prompt' | 'help' | 'why'> & { readonly choice: ChoiceName }

/** One of the five: is it there for them? */
const part = (one: Part): Step => ({
  ...one,
  stage: 'open',
  field: { kind: 'choice', options: [...there] },
  sources: ['moves-to-connect'],
  short: true,
})

/** Who it is, the five things, and when they were last asked. */
const opening: readonly Step[] = [
  {
    id: 'who',
    name: 'Who started',
    stage: 'open',
    field: { kind: 'person' },
    prompt: 'Who started with you at a distance?',
    why: 'The check is about one person. The next one may need something else.',
    sources: ['leonardelli'],
    writes: 'person',
    short: true,
  },
  part({
    id: 'feedback',
    name: 'Timely feedback',
    choice: 'start-feedback',
    prompt: 'Do they hear soon enough how their work lands?',
    help: 'Within days, and on the work itself.',
    why: 'In one room much of that happens in passing. At a distance somebody has to mean to do it.',
  }),
  part({
    id: 'seeing',
    name: 'Seeing others work',
    choice: 'start-seeing',
    prompt: 'Do they get to see how others do the work?',
    help: 'Sitting in, reading along, a shared screen.',
    why: 'What is seen at the next desk is out of sight for whoever has no next desk.',
  }),
  part({
    id: 'asking',
    name: 'Someone to ask',
    choice: 'start-asking',
    prompt: 'Do they have somebody for small questions, beside you?',
    help: 'Someone they do ask, not only someone they could.',
    why: 'A small question needs somebody near enough to ask.',
  }),
  part({
    id: 'mentor',
    name: 'A mentor',
    choice: 'start-mentor',
    prompt: 'Do they have somebody who looks after their learning?',
    help: 'Someone who knows what they want to learn.',
    why: 'Bringing somebody together with a mentor is one of the moves a manager can make.',
  }),
  part({
    id: 'shared',
    name: 'Shared work',
    choice: 'start-shared',
    prompt: 'Do they have work that they do together with others?',
    help: 'Work that can only be finished together.',
    why: 'Work that is shared brings people together without a meeting made for it.',
  }),
  {
    id: 'asked',
    name: 'When I last asked',
    stage: 'open',
    field: {
      kind: 'choice',
      options: [
        { id: 'week', label: 'In the last week' },
        { id: 'month', label: 'In the last month' },
        { id: 'longer', label: 'Longer ago' },
        { id: 'never', label: 'Not yet' },
      ],
    },
    choice: 'start-asked',
    prompt: 'When did you last ask them how starting is going?',
    why: 'Asking people beat imagining their view. What you only think is a question still to ask.',
    sources: ['eyal-2018'],
    short: true,
  },
  {
    id: 'told',
    name: 'What they told me',
    stage: 'open',
    field: { kind: 'richtext' },
    prompt: 'What did they tell you, in their words?',
    help: 'Leave it empty if you have not asked yet.',
    why: 'So that what was told and what was guessed stay apart.',
    sources: ['eyal-2018'],
    short: false,
  },
]

/** One thing to do. */
const acting: readonly Step[] = [
  {
    id: 'plan',
    name: 'One thing to do',
    stage: 'act',
    field: { kind: 'ifthen' },
    prompt: 'One thing you will do for one of the five: if … then I will …',
    help: 'For example: If it is our talk on Monday, then I will ask whose work they would like to sit in on.',
    why: whyIfThen,
    sources: [...ifThenSources],
    writes: 'plan',
    short: true,
  },
  {
    id: 'back',
    name: 'Looking again',
    stage: 'act',
    field: { kind: 'date', presets },
    prompt: 'When will you look again?',
    why: 'So that the one thing happens.',
    sources: ['harkin-2016'],
    writes: 'return.due',
    short: true,
  },
]

/** Whether it happened, and what they say. */
const comingBack: readonly Step[] = [
  {
    id: 'r_did',
    name: 'The one thing',
    stage: 'return-blind',
    field: {
      kind: 'choice',
      options: [
        { id: 'done', label: 'It is done' },
        { id: 'not-yet', label: 'Not yet' },
        { id: 'changed', label: 'I did something else' },
        { id: 'not', label: 'It did not happen' },
      ],
    },
    prompt: 'Did the one thing happen?',
    why: 'Looking back at what you planned, in writing, helps plans along.',
    sources: ['harkin-2016'],
    writes: 'plan.result',
    short: true,
  },
  {
    id: 'r_says',
    name: 'What they say now',
    stage: 'return-revealed',
    field: { kind: 'text' },
    prompt: 'What do they say about it?',
    help: 'If you have not asked: that is the next thing.',
    why: 'Whether it helped is theirs to say.',
    sources: ['eyal-2018'],
    short: true,
  },
  {
    id: 'r_next',
    name: 'The next thing',
    stage: 'return-revealed',
    field: { kind: 'ifthen' },
    prompt: 'The next thing, if there is one:',
    help: 'The check itself can be gone through again at any time; the last answers stand with the person.',
    why: whyIfThen,
    sources: [...ifThenSources],
    writes: 'plan.next',
    short: false,
  },
]

export const startingAtADistance: Practice = {
  id: 'starting-at-a-distance',
  version: 1,
  title: 'Starting at a distance',
  tagline: 'Five things that somebody who starts remotely can miss.',
  aim: 'Connect people',
  when: [
    'Somebody joined who does not sit where you sit',
    'In their first weeks, and again after a few months',
    'They seem fine, and you have not asked',
  ],
  minutes: 6,
  shortMinutes: 4,
  grade: 'folk',
  evidence:
    'The five things come from an article for managers at a distance; going through them as a list has not been tested. Asking instead of imagining and if–then plans have studies behind them.',
  steps: [...opening, ...acting, ...comingBack],
}
