import type { ChoiceOption } from '../domain/practice.ts'

/** Days until a return that are offered: tomorrow, in 3 days, in a week, in a month. */
export const presets = [1, 3, 7, 30]

export const outcomes: readonly ChoiceOption[] = [
  { id: 'held', label: 'It held' },
  { id: 'partly', label: 'Partly' },
  { id: 'not', label: 'It did not hold' },
  { id: 'cant', label: 'I cannot tell' },
  { id: 'too-early', label: 'Too early' },
]

export const bases: readonly ChoiceOption[] = [
  { id: 'asked', label: 'They told me' },
  { id: 'saw', label: 'I saw it or have it in writing' },
  { id: 'third', label: 'Someone else told me' },
  { id: 'guess', label: 'I am still guessing' },
]

export const whyIfThen =
  'A plan tied to a moment you will recognise is carried out more often than a good intention.'
export const ifThenSources = ['sheeran-2024', 'gollwitzer-2006']
