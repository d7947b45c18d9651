import type { ChoiceOption } from '../domain/practice.ts'
import type { Cause } from '../domain/hunch.ts'

type CauseOption = ChoiceOption & { id: Cause }

/** The explanations points are shared over. */
export const causes: readonly CauseOption[] = [
  {
    id: 'expectations',
    label: 'We were picturing different things',
    hint: 'what was wanted, by when, how good, or which route',
  },
  {
    id: 'buy_in',
    label: 'They were not really on board with the plan',
    hint: 'it was handed over more than shaped together',
  },
  {
    id: 'external',
    label: 'Something outside got in the way',
    hint: 'other work, another deadline, life, systems, other teams',
  },
  {
    id: 'means',
    label: 'They lacked something they needed',
    hint: 'time, information, skill, tools, access, authority',
  },
  {
    id: 'mine',
    label: 'Something I did or left out',
    hint: 'context, a check-in, a change of priorities, too big a chunk',
  },
  { id: 'capability', label: 'They have not learned this yet', hint: 'a skill that is still growing' },
  { id: 'will', label: 'They did not care or did not try', hint: 'an explanation about the person' },
  { id: 'harm', label: 'They meant it badly', hint: 'an explanation about motive' },
  { id: 'chance', label: 'Bad luck, no one cause' },
  { id: 'other', label: 'Something else' },
]

/** A first explanation may also be none of them yet. */
export const causesOrNotSure: readonly CauseOption[] = [
  ...causes,
  { id: 'not-sure', label: 'I am not sure', hint: 'it does not fit one of these yet' },
]
