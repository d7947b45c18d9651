import type { Practice } from '../domain/practice.ts'
import { positiveIntentOpening } from './positive-intent-opening.ts'
import { positiveIntentReturn } from './positive-intent-return.ts'

export const positiveIntent: Practice = {
  id: 'positive-intent',
  version: 2,
  title: 'Positive-intent check',
  tagline: 'Before the conversation, separate what happened from the story about why.',
  aim: 'Assume positive intent',
  when: [
    'Someone’s work or behaviour fell short of what you expected',
    'You notice irritation, or an urge to write a sharp message',
    'You mostly cannot see the person’s day',
  ],
  minutes: 10,
  shortMinutes: 4,
  grade: 'mixed',
  evidence:
    'Its parts, considering other explanations, asking, if–then plans and coming back, have studies behind them. The check as a whole has not been tested.',
  safety:
    'This check is for missed expectations. It is not for deciding whether someone was harmed. If a person has told you they were hurt, discriminated against or unsafe, good intentions do not settle it: listen, and follow your organisation’s process.',
  standard: 'standard',
  steps: [...positiveIntentOpening, ...positiveIntentReturn],
}
