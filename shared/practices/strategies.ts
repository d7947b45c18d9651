import type { ChoiceOption } from '../domain/practice.ts'

/** What can be put in the place of a snap judgement. */
export const strategies: readonly ChoiceOption[] = [
  { id: 'replace', label: 'Swap the reaction for one I would stand by' },
  { id: 'counter', label: 'Bring to mind real people who do not fit the picture' },
  { id: 'individual', label: 'Look at this person’s own facts' },
  { id: 'ask', label: 'Ask them instead of imagining' },
  { id: 'contact', label: 'Spend more time with people I rarely see' },
  { id: 'criteria', label: 'Fix the criteria before I look at names' },
  { id: 'opposite', label: 'Argue the opposite case for two minutes' },
  { id: 'blind', label: 'Hide the detail that should not matter' },
  { id: 'slow', label: 'Decide tomorrow' },
]
