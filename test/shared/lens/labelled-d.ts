import type { Labelled } from './labelled.ts'
import { SET_D_CLEAN } from './labelled-d-clean.ts'
import { SET_D_MORE } from './labelled-d-more.ts'

/**
 * The fourth set, for measuring rules that were widened with the third. Written and labelled on 23 November 2026 by a
 * helper session (a language model, no manager) who had read docs/lens.md and the page it was designed on, the questions
 * and reasons the lens shows, and the first three sentences of set C; not the rules, not the lists of phrases, not sets
 * A and B nor the rest of C. docs/lens.md quotes some fifteen phrases that went wrong in set C: they were read, and none
 * is used here. The lens was not run on any of it before it was committed. Nothing may be changed in the rules, or
 * here, because of how it comes out.
 *
 * `blame` is a reproach to somebody and laying what went wrong at one person’s door; `us-them` is two sides, and the kind
 * words that make all one; a sentence is clean when what it says was counted, told, asked, quoted, literal or of a thing.
 */
const MARKED: readonly Labelled[] = [
  // trait
  {
    text: 'Six weeks of working from home and it is clear to me that Ben is simply unreliable.',
    marks: [['trait', 'is simply unreliable']],
  },
  {
    text: 'Tomás has no backbone, and the Lisbon contractors can smell it down the phone.',
    marks: [['trait', 'has no backbone']],
  },
  {
    text: 'To be frank with myself, Wei is a coaster who has found a job with nobody looking.',
    marks: [['trait', 'is a coaster']],
  },
  {
    text: 'Our night pharmacist is the laziest person I have ever put on a rota.',
    marks: [['trait', 'the laziest person']],
  },
  {
    text: "Priya hasn't got it in her to run a site on her own.",
    marks: [['trait', "hasn't got it in her"]],
  },
  { text: "I've had enough of it, that man is a snake.", marks: [['trait', 'is a snake']] },
  {
    text: "She's the jealous type, and reading the Leeds depot's good news in the open channel did not help.",
    marks: [['trait', 'the jealous type']],
  },
  {
    text: 'Jo Okafor is too thin-skinned for a job where half of the comments come in writing.',
    marks: [['trait', 'too thin-skinned']],
  },
  { text: 'Anna-Lena? Brilliant hands, zero empathy.', marks: [['trait', 'zero empathy']] },
  {
    text: "He's a show-off, and he always waits until the whole floor is listening before he shares his screen.",
    marks: [
      ['trait', 'a show-off'],
      ['absolute', 'always waits'],
    ],
  },
  {
    text: 'The new dispatcher in Cork is arrogant, it comes through even in two-line emails.',
    marks: [['trait', 'arrogant']],
  },
  {
    text: "I caught myself thinking he's just dim, when all I know is that his audio kept dropping.",
    marks: [['trait', "he's just dim"]],
    held: true,
  },

  // mind
  {
    text: "Wei thinks that because he isn't in the building the deadline does not apply to him.",
    marks: [['mind', 'Wei thinks']],
  },
  {
    text: 'Priya turned her camera off after ten minutes just to make a point.',
    marks: [['mind', 'just to make a point']],
  },
  {
    text: 'He wants me to fall flat on my face in front of the Singapore office.',
    marks: [['mind', 'He wants me to fall flat']],
  },
  {
    text: 'Ben has mentally left already, you can see it in how short his handover notes have become.',
    marks: [['mind', 'has mentally left']],
  },
  {
    text: 'Anna-Lena resents the people who can walk over to my desk, that much is obvious.',
    marks: [['mind', 'resents the people']],
  },
  {
    text: 'They’re secretly hoping that hybrid working dies a quiet death so that they can have their corner offices back.',
    marks: [['mind', 'secretly hoping']],
  },
  {
    text: 'Tomás loves it when I have to chase him for the meter readings.',
    marks: [['mind', 'loves it when']],
  },
  {
    text: 'Deep down M. would rather see the trial go under than admit the team at home was quicker.',
    marks: [['mind', 'Deep down M. would rather']],
  },
  {
    text: "The surveyor is pretending not to have seen Monday's message, it has the two blue ticks.",
    marks: [['mind', 'is pretending not to have seen']],
  },
  {
    text: 'Jo Okafor is playing for time with all these questions about the lease in Gdynia.',
    marks: [['mind', 'is playing for time']],
  },
  {
    text: 'The version in my head is that Dana is punishing me for moving her desk, and I have nothing to show for it.',
    marks: [['mind', 'is punishing me']],
    held: true,
  },
  {
    text: 'My sous-chef feels threatened by the Brighton kitchen, so he keeps the recipes to himself.',
    marks: [['mind', 'feels threatened']],
  },

  // blame
  {
    text: 'How could you send the crew home without a word to the harbour office?',
    marks: [['blame', 'How could you']],
  },
  {
    text: "The lost pallet is Ben's fault, whatever the tracking page says.",
    marks: [['blame', "Ben's fault"]],
  },
  {
    text: 'If Wei had bothered to dial in we would not be reprinting nine hundred concert programmes.',
    marks: [['blame', 'If Wei had bothered']],
  },
  {
    text: 'You should have told me in March, not on the evening before the audit.',
    marks: [['blame', 'You should have told me']],
  },
  {
    text: 'Dear Dana, once more you left the people in the office to clear up your mess.',
    marks: [['blame', 'you left the people in the office to clear up your mess']],
  },
  {
    text: 'What on earth were you thinking, leaving the gallery unlit with a school party inside?',
    marks: [['blame', 'What on earth were you thinking']],
  },
  {
    text: 'Anna-Lena cost us the Rotterdam contract by not picking up her phone.',
    marks: [['blame', 'cost us the Rotterdam contract']],
  },
  {
    text: 'I have Tomás to thank for a Saturday spent typing in forty timesheets a second time.',
    marks: [['blame', 'I have Tomás to thank']],
  },
  {
    text: "For tomorrow: ask Priya why she couldn't be bothered to lock the sample fridge.",
    marks: [['blame', "couldn't be bothered"]],
  },
  {
    text: 'Whose bright idea was it to move the stand-up to seven in the evening, their time?',
    marks: [['blame', 'Whose bright idea was it']],
  },
  {
    text: 'None of this would have happened had Jo Okafor stayed on site as I asked her to.',
    marks: [['blame', 'None of this would have happened']],
  },

  // curious
  {
    text: 'First question on Tuesday: what did that week look like from your kitchen table?',
    marks: [['curious', 'what did that week look like']],
  },
  {
    text: "I'd like to understand how you arrived at eleven lorries, begin wherever you want.",
    marks: [['curious', "I'd like to understand how"]],
  },
  {
    text: "Help me see what I'm missing about the ferry timetable.",
    marks: [['curious', 'Help me see what']],
  },
  {
    text: 'Ben, what would make the Monday call worth your while?',
    marks: [['curious', 'what would make']],
  },
  {
    text: 'Before I say anything at all about the leaflet, Dana, how did you see it?',
    marks: [['curious', 'how did you see it']],
  },
  {
    text: "I'm curious what the handover is like when you are the only one who isn't in the room.",
    marks: [['curious', "I'm curious what"]],
  },
  {
    text: 'A line to try with Wei: say more about the part where nobody answered.',
    marks: [['curious', 'say more about']],
  },
  {
    text: 'What was going on for you when we all burst out laughing and your picture had frozen?',
    marks: [['curious', 'What was going on for you']],
  },
  {
    text: 'Open with this and then be quiet: what else should I know about nights on the platform?',
    marks: [['curious', 'what else should I know']],
  },
  {
    text: 'Could you take me back to the moment when you decided to call out the second ambulance?',
    marks: [['curious', 'take me back to the moment']],
  },
  {
    text: 'Priya, is there anything in the way I chair these calls that makes it hard for you to get a word in?',
    marks: [['curious', 'is there anything in the way I chair']],
  },
]

export const SET_D: readonly Labelled[] = [...MARKED, ...SET_D_MORE, ...SET_D_CLEAN]
