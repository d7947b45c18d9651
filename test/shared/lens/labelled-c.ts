import type { Labelled } from './labelled.ts'
import { SET_C_CLEAN } from './labelled-c-clean.ts'
import { SET_C_MORE } from './labelled-c-more.ts'

/**
 * The third set, labelled by somebody who had seen the table of rules with one example each, and neither the lists
 * of phrases, nor the rules, nor the first two sets. It was measured once (docs/lens.md, before the second
 * widening) and has been used to widen the rules since: no label may be changed, and its figures tell little now.
 */
const MARKED: readonly Labelled[] = [
  // trait
  { text: 'Ben is just not cut out for the ward.', marks: [['trait', 'not cut out for the ward']] },
  { text: "I hate writing this but she's a bully, plain and simple.", marks: [['trait', "she's a bully"]] },
  {
    text: 'My deputy is a disorganised person and no planner is going to change that.',
    marks: [['trait', 'a disorganised person']],
  },
  {
    text: 'Wei is the kind of engineer who can’t be managed.',
    marks: [['trait', 'the kind of engineer who can’t be managed']],
  },
  {
    text: 'An hour with HR about the new line lead. He’s a hothead and I doubt a course will fix it.',
    marks: [['trait', 'a hothead']],
  },
  {
    text: "Priya does good work on the data, but she's got no backbone.",
    marks: [['trait', 'got no backbone']],
  },
  {
    text: 'The new charge nurse is a born complainer, she started on the rota before she had her coat off!',
    marks: [['trait', 'a born complainer']],
  },
  {
    text: 'Dana doesn’t have what it takes to run a department.',
    marks: [['trait', 'doesn’t have what it takes']],
  },
  {
    text: "Tomás isn't leadership material and I should stop pretending otherwise.",
    marks: [['trait', "isn't leadership material"]],
  },
  { text: 'Typical Jo Okafor - a control freak to the bone', marks: [['trait', 'a control freak']] },
  {
    text: "He's too sensitive for this kind of work, that's my honest view after three months of it.",
    marks: [['trait', 'too sensitive']],
  },

  // mind
  { text: "She thinks I'm out to get her.", marks: [['mind', "thinks I'm out to get her"]] },
  {
    text: 'Ben knew exactly what he was doing when he copied in my boss.',
    marks: [['mind', 'knew exactly what he was doing']],
  },
  { text: 'The truth is he wants my job.', marks: [['mind', 'he wants my job']] },
  {
    text: 'Wei was just trying to make me look stupid in front of the steering group.',
    marks: [['mind', 'just trying to make me look stupid']],
  },
  {
    text: "They moved the handover to 6.30 to spite us, there's no other explanation.",
    marks: [['mind', 'to spite us']],
  },
  {
    text: 'Priya has already checked out, she’s only waiting for her bonus to land.',
    marks: [
      ['mind', 'already checked out'],
      ['mind', 'only waiting for her bonus'],
    ],
  },
  {
    text: "My boss couldn't care less whether we hit the number in Q3 so long as it isn't his name on the slide.",
    marks: [['mind', "couldn't care less"]],
  },
  {
    text: 'Mr Hargreaves obviously resents having to report to a woman half his age.',
    marks: [['mind', 'obviously resents']],
  },
  { text: 'All Tomás is interested in is the title.', marks: [['mind', 'All Tomás is interested in']] },
  { text: 'I could see from her face that she hates me.', marks: [['mind', 'she hates me']] },

  // blame
  {
    text: "If Ben had done his job I wouldn't have been on the phone to the supplier at ten at night.",
    marks: [['blame', 'If Ben had done his job']],
  },
  { text: 'How could you let the new starter go onto the press alone?', marks: [['blame', 'How could you']] },
  { text: 'The whole mess is down to Priya.', marks: [['blame', 'is down to Priya']] },
  {
    text: 'You should have told me before the parents found out.',
    marks: [['blame', 'You should have told me']],
  },
  {
    text: "She's only got herself to blame for the way the interview went.",
    marks: [['blame', 'only got herself to blame']],
  },
  {
    text: 'Thanks to Wei we now have to redo the entire migration over the bank holiday.',
    marks: [['blame', 'Thanks to Wei']],
  },
  {
    text: 'What on earth was she thinking, sending that to all staff??',
    marks: [['blame', 'What on earth was she thinking']],
  },
  {
    text: 'He let the whole team down on Tuesday and I want him to know it.',
    marks: [['blame', 'let the whole team down']],
  },
  {
    text: 'What I wanted to say on the call: this is the third time you’ve dropped the ball on payroll, Dana.',
    marks: [['blame', 'you’ve dropped the ball']],
  },
  { text: "It's on him that the wrong dose went out.", marks: [['blame', "It's on him"]] },

  // curious
  {
    text: 'Maybe I start with, how did Thursday look from where you were sitting?',
    marks: [['curious', 'how did Thursday look']],
  },
  {
    text: 'What was going on for you when the alarm went off?',
    marks: [['curious', 'What was going on for you']],
  },
  {
    text: 'I want to ask Priya what she needs from me over the next month.',
    marks: [['curious', 'ask Priya what she needs from me']],
  },
  {
    text: 'Help me see how the order got to the floor without a signature.',
    marks: [['curious', 'Help me see']],
  },
  {
    text: "Opening line for tomorrow - I'd love to hear how you see it.",
    marks: [['curious', "I'd love to hear how you see it"]],
  },
  {
    text: 'Could you tell me a bit more about what happened with the Year 9s?',
    marks: [['curious', 'tell me a bit more']],
  },
  { text: 'So, what have I missed?', marks: [['curious', 'what have I missed']] },
  { text: 'What would make the night shift easier for you?', marks: [['curious', 'What would make']] },
  {
    text: 'I’m curious what made you go with the second vendor.',
    marks: [['curious', 'I’m curious what made you']],
  },
  {
    text: 'Before I say anything about the complaint, I’d like to get your side of it first.',
    marks: [['curious', 'like to get your side']],
  },
]

/** Sentences of set C: those with something to mark first, then those with nothing. */
export const SET_C: readonly Labelled[] = [...MARKED, ...SET_C_MORE, ...SET_C_CLEAN]
