/** Something kept in seconds, from anywhere. What each keeps: shared/domain/{loop,contact,lesson}.ts. */
export type QuickCapture = {
  id: 'quick-hunch' | 'quick-contact' | 'quick-learning'
  title: string
  /** how long it takes, about */
  seconds: number
  prompt: string
  why: string
}

export const quickCaptures: readonly QuickCapture[] = [
  {
    id: 'quick-hunch',
    title: 'First explanation',
    seconds: 20,
    prompt: 'I think …',
    why: 'The smallest unit: one assumption with a number.',
  },
  {
    id: 'quick-contact',
    title: 'Talked with…',
    seconds: 8,
    prompt: 'Who did you have real contact with?',
    why: 'So that attention can be looked at without a connection to your calendar.',
  },
  {
    id: 'quick-learning',
    title: 'Today I learned',
    seconds: 20,
    prompt: 'One line.',
    why: 'A seed for a fuller learning log.',
  },
]
