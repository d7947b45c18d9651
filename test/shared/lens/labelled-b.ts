import { labelledClean } from './labelled-b-clean.ts'
import { labelledMore } from './labelled-b-more.ts'
import type { Labelled } from './labelled.ts'

/** Written by somebody who has not seen the rules of shared/lens; used to widen them since. */
export const labelledB: readonly Labelled[] = [
  // about what a person is
  { text: 'Ben is lazy, there is no other word for it.', marks: [['trait', 'lazy']] },
  { text: 'Dana is such a difficult person to plan with.', marks: [['trait', 'difficult person']] },
  { text: 'Honestly, Wei is just not very bright.', marks: [['trait', 'not very bright']] },
  { text: 'Tomás is a control freak about the roadmap.', marks: [['trait', 'control freak']] },
  {
    text: 'My new boss is arrogant and I dread Thursdays.',
    marks: [['trait', 'arrogant']],
  },
  { text: 'M. = unreliable. Moved the task to Priya.', marks: [['trait', 'unreliable']] },
  { text: 'Jo is a bit of a drama queen when plans change.', marks: [['trait', 'drama queen']] },
  {
    text: 'She has been here for six years and she is still so disorganised.',
    marks: [['trait', 'disorganised']],
  },
  {
    text: 'I assumed that Anna-Lena was stubborn, until I saw the numbers she had been given.',
    marks: [['trait', 'stubborn']],
    held: true,
  },
  {
    text: 'The story I told myself on the train home: Ben is selfish.',
    marks: [['trait', 'selfish']],
    held: true,
  },
  // about what somebody thinks, wants or feels
  {
    text: 'Priya thinks I favour the London office.',
    marks: [['mind', 'thinks']],
  },
  {
    text: 'He only wants my job, that is what the questions were for.',
    marks: [['mind', 'wants my job']],
  },
  {
    text: 'Wei obviously does not care about the launch.',
    marks: [['mind', 'does not care']],
  },
  {
    text: 'Dana is trying to make me look bad in front of the directors.',
    marks: [['mind', 'trying to make me look bad']],
  },
  { text: 'Tomás resents me for the reorg.', marks: [['mind', 'resents']] },
  {
    text: 'She left the call two minutes early. She clearly feels she is above this.',
    marks: [['mind', 'feels']],
  },
  {
    text: 'M. ignored my comment on purpose and went on to the next slide.',
    marks: [['mind', 'on purpose']],
  },
  {
    text: 'My first thought was that Jo wanted to embarrass me.',
    marks: [['mind', 'wanted to embarrass me']],
    held: true,
  },
  { text: 'I know that Ben hates working with me.', marks: [['mind', 'hates']] },
  {
    text: 'Anna-Lena believes she should have got the promotion instead of Wei.',
    marks: [['mind', 'believes']],
  },
  // looking for who is at fault
  { text: "Why can't Ben just read the brief?", marks: [['blame', "Why can't Ben"]] },
  { text: 'It is entirely her fault that we lost the Oslo account.', marks: [['blame', 'her fault']] },
  { text: 'Because of Tomás we are now three weeks behind.', marks: [['blame', 'Because of Tomás']] },
  {
    text: 'If only Dana had done her part, I would not be sitting here on a Sunday.',
    marks: [['blame', 'If only Dana']],
  },
  {
    text: 'Why did nobody in the team tell me? Who messed this up?',
    marks: [
      ['blame', 'Why did nobody'],
      ['blame', 'Who messed this up'],
    ],
  },
  {
    text: "Why didn't Priya simply pick up the phone?",
    marks: [['blame', "Why didn't Priya"]],
  },
  { text: 'What is wrong with Wei these days?', marks: [['blame', 'What is wrong with']] },
  {
    text: 'How could she forget the one thing I have asked her for?',
    marks: [['blame', 'How could she']],
  },
  {
    text: 'M. is to blame for the outage, full stop.',
    marks: [['blame', 'to blame']],
  },
  // open questions
  {
    text: 'I wonder what the week looked like from where Dana sits.',
    marks: [['curious', 'I wonder']],
  },
  {
    text: 'What might I be missing about the way the night shift does its handover?',
    marks: [['curious', 'What might I be missing']],
  },
  { text: 'I am curious how Ben would tell it.', marks: [['curious', 'I am curious']] },
  {
    text: 'What would have to be true for his answer to make sense?',
    marks: [['curious', 'What would have to be true']],
  },
  {
    text: "I'd like to understand what made the second draft so late.",
    marks: [['curious', "I'd like to understand"]],
  },
  {
    text: 'Wei was quiet again today. What else could explain it?',
    marks: [['curious', 'What else could explain']],
  },
  {
    text: 'How did the reorganisation land with Anna-Lena, and what does she need from me now?',
    marks: [
      ['curious', 'How did the reorganisation land'],
      ['curious', 'what does she need'],
    ],
  },
  {
    text: 'Perhaps there is something I have not seen. What was going on for Tomás that morning?',
    marks: [['curious', 'What was going on for']],
  },
  { text: 'Wondering what I did to make that meeting so silent.', marks: [['curious', 'Wondering what']] },
  ...labelledMore,
  ...labelledClean,
]
