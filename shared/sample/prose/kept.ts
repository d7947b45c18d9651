import type { FeedbackDraft } from '../../domain/learning.ts'
import type { HeldEnd } from '../../domain/loop.ts'

/** Days before the end of the journal. */
export type Days = { readonly ago: number }

type Step = Days & { readonly level: number; readonly evidence: string }
type Goal = Days & {
  readonly alias: string
  readonly words: string
  readonly why: string
  readonly next: string
  readonly steps: readonly Step[]
  readonly closed?: number
}

/** What people want to learn, and what showed how far they are. */
export const goals: readonly Goal[] = [
  {
    alias: 'Priya',
    ago: 430,
    words: 'To lead a review without preparing every sentence.',
    why: 'She wants to be asked for the next one.',
    next: 'The part on risks without notes.',
    steps: [
      { ago: 390, level: 1, evidence: 'She led the first half, from her notes.' },
      { ago: 210, level: 2, evidence: 'She answered two questions nobody had sent before.' },
      { ago: 34, level: 3, evidence: 'She left the notes closed. Nobody noticed but me.' },
    ],
  },
  {
    alias: 'Lena',
    ago: 250,
    words: 'To say no to the customer once, kindly.',
    why: 'She takes it home when she does not.',
    next: 'Write the mail together, she sends it.',
    steps: [
      { ago: 240, level: 0, evidence: 'We wrote down three times when she would have liked to.' },
      { ago: 96, level: 2, evidence: 'She said it in writing. They thanked her.' },
    ],
  },
  {
    alias: 'Ana',
    ago: 63,
    words: 'To lead a project of her own next year.',
    why: 'She told me in spring, and I had lost it.',
    next: 'The small one in March, with Tom to ask.',
    steps: [{ ago: 30, level: 1, evidence: 'She has written the plan for it, two pages.' }],
  },
  {
    alias: 'Yusuf',
    ago: 520,
    words: 'To plan a release from end to end.',
    why: 'He had only ever seen the middle of one.',
    next: '',
    steps: [
      { ago: 430, level: 1, evidence: 'He planned the week of the release.' },
      { ago: 260, level: 3, evidence: 'He planned all of it. I read it once.' },
      { ago: 170, level: 4, evidence: 'He showed Sam how.' },
    ],
    closed: 165,
  },
]

/** What was said to each other. */
export const feedback: readonly (Days & {
  alias: string
  draft: Pick<FeedbackDraft, 'direction' | 'kind' | 'gist' | 'did'>
})[] = [
  {
    ago: 505,
    alias: 'Tom',
    draft: { direction: 'gave', kind: 'recognise', gist: 'You stayed with the client until it was sorted.' },
  },
  {
    ago: 320,
    alias: 'Kofi',
    draft: { direction: 'gave', kind: 'recognise', gist: 'Your notes are what everybody works from.' },
  },
  {
    ago: 270,
    alias: 'Sam',
    draft: {
      direction: 'gave',
      kind: 'correct',
      gist: 'The numbers came an hour before the call. I could not read them.',
      did: 'They come on the evening before now.',
    },
  },
  {
    ago: 188,
    alias: 'Ingrid',
    draft: {
      direction: 'got',
      kind: 'build',
      gist: 'Say what you need from me in the first minute.',
      did: 'I begin with it now. It is mostly smaller than I thought.',
    },
  },
  {
    ago: 92,
    alias: 'Noor',
    draft: { direction: 'gave', kind: 'recognise', gist: 'Your questions made the handover shorter.' },
  },
  {
    ago: 58,
    alias: 'Yusuf',
    draft: { direction: 'gave', kind: 'recognise', gist: 'You showed Sam the whole of it, not your part.' },
  },
  {
    ago: 20,
    alias: 'Chiara',
    draft: { direction: 'got', gist: 'You sounded as if it was decided already.' },
  },
]

/** Words that were held before sending, and what became of them. */
export const held: readonly (Days & {
  alias: string
  text: string
  urge: number
  later: number
  fate: HeldEnd['fate']
})[] = [
  { ago: 610, alias: 'Tom', text: 'Why is this not done?', urge: 8, later: 3, fate: 'changed' },
  { ago: 540, alias: 'Dominik', text: 'That is not what we agreed.', urge: 9, later: 6, fate: 'changed' },
  {
    ago: 466,
    alias: 'Maja',
    text: 'Support could have read the plan.',
    urge: 7,
    later: 2,
    fate: 'thrown-away',
  },
  {
    ago: 388,
    alias: 'Ingrid',
    text: 'Then please tell the client yourself.',
    urge: 9,
    later: 4,
    fate: 'thrown-away',
  },
  { ago: 300, alias: 'Lena', text: 'I had asked for it by noon.', urge: 6, later: 6, fate: 'copied' },
  { ago: 224, alias: 'Sam', text: 'Who signed this off?', urge: 7, later: 3, fate: 'changed' },
  {
    ago: 163,
    alias: 'Dominik',
    text: 'I will not take this on for you again.',
    urge: 8,
    later: 5,
    fate: 'changed',
  },
  {
    ago: 101,
    alias: 'Kofi',
    text: 'This is the third time this month.',
    urge: 8,
    later: 2,
    fate: 'thrown-away',
  },
  {
    ago: 47,
    alias: 'Maja',
    text: 'The date stands, whatever support says.',
    urge: 7,
    later: 8,
    fate: 'copied',
  },
  { ago: 13, alias: 'Tom', text: 'Please read it before you answer.', urge: 5, later: 2, fate: 'changed' },
]

/** Answers to a self-check, a fortnight apart, the last so many days ago. */
export const checks: readonly (Days & {
  scale: string
  answers: readonly (readonly [number, number, number, number])[]
})[] = [
  {
    scale: 'curiosity',
    ago: 6,
    answers: [
      [3, 2, 3, 4],
      [2, 2, 3, 4],
      [3, 3, 3, 3],
      [2, 3, 2, 3],
      [3, 3, 3, 3],
      [4, 3, 3, 3],
      [2, 3, 4, 3],
      [3, 4, 4, 2],
      [3, 4, 3, 3],
      [4, 4, 3, 2],
    ],
  },
  {
    scale: 'individuals',
    ago: 9,
    answers: [
      [2, 4, 2, 3],
      [3, 3, 2, 3],
      [3, 3, 3, 4],
    ],
  },
]

/** What wears on the writer and on others. */
export const pains: readonly (Days & {
  alias?: string
  told: boolean
  text: string
  fix?: string
  eased?: number
})[] = [
  {
    ago: 150,
    told: false,
    text: 'Every release lands on a Friday evening. #planning',
    fix: 'Nothing goes out after Thursday noon.',
  },
  {
    ago: 310,
    told: false,
    text: 'I answer mail until midnight. #energy',
    fix: 'The phone stays in the hall.',
    eased: 120,
  },
  {
    ago: 84,
    alias: 'Kofi',
    told: true,
    text: 'The calls at seven. #remote',
    fix: 'None before nine by his clock.',
  },
]

/** An edge that is not judged yet. */
export const edge = {
  ago: 66,
  area: 'feedback',
  why: 'They hear from me when something is wrong, and then late.',
  whyNow: 'Two have asked me this month how they are doing.',
  levels: {
    less: 'They hear it at the end of the year.',
    now: 'They hear it when I am annoyed.',
    expected: 'Each hears one thing a month, within two days.',
    more: 'They ask me for it.',
  },
  experiment: 'One question before every answer of mine, counted.',
  evidence: [
    { ago: 40, by: 'me', text: 'Four of eight heard something this month. Two of them on the day.' },
    { ago: 12, by: 'someone', text: 'Sam: “I knew on Tuesday. That helped.”' },
  ],
} as const
