import type { Practice, Step } from '../domain/practice.ts'
import { decisionOpening } from './decision-opening.ts'

/** A night later, when it was decided in the heat of it. */
const nextDay: readonly Step[] = [
  {
    id: 'n_same',
    name: 'The same again',
    stage: 'next-day',
    field: {
      kind: 'choice',
      options: [
        { id: 'same', label: 'Yes, the same' },
        { id: 'changed', label: 'No, I would decide it differently' },
        { id: 'unsure', label: 'I am less sure than yesterday' },
      ],
    },
    choice: 'decision-night',
    prompt: 'A night later: would you decide the same?',
    why: 'Counted over time, your answers show how often a night changes something for you.',
    sources: [],
    showIf: { heat: ['heat', 'unsure'] },
    short: true,
  },
  {
    id: 'n_now',
    name: 'What I decide now',
    stage: 'next-day',
    field: { kind: 'text' },
    prompt: 'What would you decide now, and whom do you need to tell?',
    why: 'A changed mind helps only when those who rely on it hear of it.',
    sources: [],
    showIf: { n_same: ['changed', 'unsure'] },
    short: false,
  },
]

/** What happened, your forecasts beside it, and how you decided. */
const comingBack: readonly Step[] = [
  {
    id: 'r_happened',
    name: 'What happened',
    stage: 'return-blind',
    field: { kind: 'richtext' },
    prompt: 'What happened?',
    why: 'The facts before the verdict.',
    sources: [],
    short: true,
  },
  {
    id: 'r_hunch',
    name: 'My forecasts',
    stage: 'return-revealed',
    field: { kind: 'hunch-resolve' },
    prompt: 'How did your forecasts turn out?',
    why: 'Settled one by one, they show how much to trust your sureness.',
    sources: ['fatebook'],
    writes: 'hunch.resolutions',
    short: true,
  },
  {
    id: 'r_process',
    name: 'How I decided',
    stage: 'return-revealed',
    field: { kind: 'scale', min: 1, max: 7, anchors: ['poor', 'very good'] },
    prompt: 'Leaving luck aside: how good was the way you decided?',
    why: 'Good decisions can turn out badly, and poor ones well.',
    sources: [],
    measure: 'decision-process',
    short: true,
  },
  {
    id: 'r_result',
    name: 'How it went',
    stage: 'return-revealed',
    field: { kind: 'scale', min: 1, max: 7, anchors: ['poor', 'very good'] },
    prompt: 'And how good was the result?',
    why: 'Kept apart on purpose.',
    sources: [],
    measure: 'decision-result',
    short: false,
  },
  {
    id: 'r_lesson',
    name: 'Again',
    stage: 'return-revealed',
    field: { kind: 'text' },
    prompt: 'What would you do the same way again, in one sentence?',
    why: 'Keep what worked, whatever the result.',
    sources: [],
    writes: 'lesson',
    short: true,
  },
]

export const decision: Practice = {
  id: 'decision',
  version: 2,
  title: 'Decision: look ahead, look back',
  tagline: 'Write down what you expect, imagine it going wrong, and return.',
  aim: 'Bias check',
  when: [
    'A decision that is costly to undo',
    'Who to hire, promote, give the project to',
    'Everyone agrees rather fast',
  ],
  minutes: 14,
  shortMinutes: 5,
  grade: 'mixed',
  evidence:
    'Fixing criteria first and thinking through other explanations held up in experiments, and a forecast with a number can be checked. Imagining failure beforehand is a cheap habit; how much it helps is not settled.',
  steps: [...decisionOpening, ...nextDay, ...comingBack],
}
