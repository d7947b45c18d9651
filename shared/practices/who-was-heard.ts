import type { Practice, Step } from '../domain/practice.ts'
import { ifThenSources, presets, whyIfThen } from './parts.ts'

/** The meeting, each of its people, and what the setting had to do with it. */
const opening: readonly Step[] = [
  {
    id: 'meeting',
    name: 'The meeting',
    stage: 'open',
    field: { kind: 'text' },
    prompt: 'Which meeting was it?',
    help: 'As soon after it as you can.',
    why: 'What was said by whom is soon mixed up.',
    sources: [],
    short: true,
  },
  {
    id: 'people',
    name: 'Who spoke',
    stage: 'open',
    field: {
      kind: 'people-table',
      columns: [
        {
          kind: 'choice',
          id: 'spoke',
          label: 'Spoke',
          choice: 'voice-spoke',
          options: [
            { id: 'much', label: 'A lot' },
            { id: 'some', label: 'Some' },
            { id: 'not', label: 'Not at all' },
          ],
        },
        {
          kind: 'choice',
          id: 'cut',
          label: 'Was cut off',
          choice: 'voice-cut',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
        {
          kind: 'choice',
          id: 'invited',
          label: 'I brought them in',
          choice: 'voice-invited',
          options: [
            { id: 'yes', label: 'Yes' },
            { id: 'no', label: 'No' },
          ],
        },
      ],
    },
    prompt: 'Who was there, and who was heard?',
    help: 'Those you cannot remember belong here too.',
    why: 'From memory it is easy to count only those who spoke. One by one, the others come to mind as well.',
    sources: [],
    writes: 'people',
    short: true,
  },
  {
    id: 'mine',
    name: 'My own share',
    stage: 'open',
    field: { kind: 'slider', min: 0, max: 100, unit: '%' },
    prompt: 'About how much of the time did you speak?',
    why: 'A rough guess is enough. It is only for you.',
    sources: [],
    measure: 'meeting-share',
    short: false,
  },
  {
    id: 'setting',
    name: 'What the setting did',
    stage: 'open',
    field: { kind: 'richtext' },
    prompt: 'What about the meeting made it easy or hard to speak?',
    help: 'The hour, the language, the size, who began, who sat in the room and who on a screen.',
    why: 'Silence says as much about a meeting as about a person.',
    sources: [],
    lens: ['trait', 'mind'],
    short: false,
  },
]

/** Whom to ask, and what to do next time. */
const acting: readonly Step[] = [
  {
    id: 'ask',
    name: 'Whom to ask',
    stage: 'act',
    field: { kind: 'text' },
    prompt: 'Whom will you ask how the meeting was for them?',
    why: 'Why somebody said little is theirs to tell. Asking beat imagining.',
    sources: ['eyal-2018'],
    short: false,
  },
  {
    id: 'plan',
    name: 'Next time',
    stage: 'act',
    field: { kind: 'ifthen' },
    prompt: 'What do you do next? If … then I will …',
    help: 'For example: If the first two have spoken, then I will ask those on the screen before anybody else.',
    why: whyIfThen,
    sources: [...ifThenSources],
    writes: 'plan',
    short: true,
  },
  {
    id: 'back',
    name: 'By when',
    stage: 'act',
    field: { kind: 'date', presets },
    prompt: 'When is the next such meeting?',
    why: 'So that you are asked after it.',
    sources: ['harkin-2016'],
    writes: 'return.due',
    short: false,
  },
]

export const whoWasHeard: Practice = {
  id: 'who-was-heard',
  version: 1,
  title: 'Who was heard',
  tagline: 'A look back at one meeting: who spoke, who was cut off, whom you brought in.',
  aim: 'Use your position for others',
  when: [
    'Right after a meeting where things were decided',
    'You noticed that somebody said nothing',
    'Some sat in a room and some on a screen',
  ],
  minutes: 5,
  shortMinutes: 3,
  grade: 'folk',
  evidence:
    'Keeping such a log has not been tested. It is your own count, of the meetings you chose. Asking instead of imagining and if–then plans have studies behind them.',
  steps: [...opening, ...acting],
}
