import type { Labelled } from './labelled.ts'

/** The second half of the marked sentences of set C. */
export const SET_C_MORE: readonly Labelled[] = [
  // group
  {
    text: 'Salespeople will promise anything to close a deal.',
    marks: [['group', 'Salespeople will promise anything']],
  },
  { text: 'Doctors think the handwashing audit is for other people.', marks: [['group', 'Doctors think']] },
  {
    text: "Gen Z just don't want to pick up the phone, I've stopped fighting it.",
    marks: [['group', "Gen Z just don't want"]],
  },
  { text: 'HR is useless.', marks: [['group', 'HR is useless']] },
  {
    text: 'You know what the Germans are like about process.',
    marks: [['group', 'what the Germans are like']],
  },
  {
    text: 'Night staff are all the same, the dirty work gets left for the morning.',
    marks: [['group', 'Night staff are all the same']],
  },
  {
    text: 'Men in this plant don’t listen to a female supervisor, full stop.',
    marks: [['group', 'Men in this plant don’t listen']],
  },
  {
    text: "Remote people just aren't committed in the way you are when you have to be in the building.",
    marks: [['group', "Remote people just aren't committed"]],
  },
  { text: 'Every contractor we get is out for the overtime.', marks: [['group', 'Every contractor']] },
  {
    text: 'The older teachers can’t cope with the tablets, so the pupils end up running the lesson.',
    marks: [['group', 'The older teachers can’t cope']],
  },

  // us-them
  { text: "It's us against head office again.", marks: [['us-them', 'us against head office']] },
  { text: 'Their lot got new scanners and we got a memo.', marks: [['us-them', 'Their lot']] },
  {
    text: "With this merger you're either with us or you're against us.",
    marks: [['us-them', "either with us or you're against us"]],
  },
  {
    text: 'The people upstairs live on another planet from us down here on the line.',
    marks: [['us-them', 'The people upstairs live on another planet from us']],
  },
  {
    text: 'The bosses on one side, the rest of us on the other, and nothing in between.',
    marks: [['us-them', 'The bosses on one side, the rest of us on the other']],
  },
  {
    text: 'We’re one big family here, so the resignation came as a shock to me.',
    marks: [['us-them', 'one big family']],
  },
  {
    text: "I'm tired of that lot in procurement getting their way while we wait.",
    marks: [['us-them', 'that lot in procurement']],
  },
  { text: "He's not one of us, he came over with the acquisition.", marks: [['us-them', 'not one of us']] },
  {
    text: 'It’s management vs the shop floor, same as it was under the last plant manager.',
    marks: [['us-them', 'management vs the shop floor']],
  },
  { text: 'Our people work weekends. Their people go home at four.', marks: [['us-them', 'Their people']] },

  // absolute
  { text: 'Ben never lets me finish a sentence.', marks: [['absolute', 'never lets me finish']] },
  { text: 'You always do this right before a deadline.', marks: [['absolute', 'always do this']] },
  { text: 'Not once has Priya thanked the technicians.', marks: [['absolute', 'Not once']] },
  {
    text: 'Every time I ask Wei for a status he sends me a link.',
    marks: [['absolute', 'Every time I ask Wei']],
  },
  {
    text: "She's constantly on her phone during handover.",
    marks: [['absolute', 'constantly on her phone']],
  },
  { text: 'Dana has never in her life admitted to a mistake.', marks: [['absolute', 'never in her life']] },
  {
    text: 'My manager always finds something to pick at, even in a good month.',
    marks: [['absolute', 'always finds something to pick at']],
  },
  { text: "He doesn't ever read the notes I send him.", marks: [['absolute', "doesn't ever read"]] },
  {
    text: 'Jo Okafor is forever changing the agenda ten minutes before.',
    marks: [['absolute', 'forever changing']],
  },

  // coded
  {
    text: 'She can be a bit bossy with the junior technicians.',
    marks: [['coded', 'bossy']],
    inReview: true,
  },
  { text: 'Came across as shrill in the Q2 presentation.', marks: [['coded', 'shrill']], inReview: true },
  {
    text: 'Her tone is often too aggressive for a client-facing role.',
    marks: [['coded', 'aggressive']],
    inReview: true,
  },
  {
    text: 'Marcus is very articulate and presents himself well.',
    marks: [['coded', 'articulate']],
    inReview: true,
  },
  {
    text: 'One small thing to work on: smile more when you are on reception.',
    marks: [['coded', 'smile more']],
    inReview: true,
  },
  {
    text: 'Strong year overall, though Priya gets a bit emotional under pressure.',
    marks: [['coded', 'emotional']],
    inReview: true,
  },
  {
    text: 'Feisty when challenged; could soften her approach with the consultants.',
    marks: [
      ['coded', 'Feisty'],
      ['coded', 'soften her approach'],
    ],
    inReview: true,
  },
  {
    text: "Technically fine but I'm not sure he's a culture fit, he doesn't come along for drinks.",
    marks: [['coded', 'culture fit']],
    inReview: true,
  },
  {
    text: 'Anna-Lena is the mum of the team and keeps everybody’s spirits up.',
    marks: [['coded', 'mum of the team']],
    inReview: true,
  },
  {
    text: 'Perhaps a little too ambitious for somebody at her stage.',
    marks: [['coded', 'too ambitious']],
    inReview: true,
  },

  // self-attack
  { text: "God I'm an idiot.", marks: [['self-attack', "I'm an idiot"]] },
  {
    text: "I'm useless at this, they should have picked someone else.",
    marks: [['self-attack', "I'm useless"]],
  },
  {
    text: 'What kind of manager forgets a one-to-one twice? A rubbish one.',
    marks: [['self-attack', 'A rubbish one']],
  },
  { text: 'I hate myself for how I spoke to the trainee.', marks: [['self-attack', 'I hate myself']] },
  {
    text: 'I screw up every hard conversation I touch.',
    marks: [['self-attack', 'I screw up every hard conversation']],
  },
  { text: 'Sooner or later everybody will find out I’m a fraud.', marks: [['self-attack', 'I’m a fraud']] },
  {
    text: 'It was pathetic of me to sit in the car until the meeting was over.',
    marks: [['self-attack', 'pathetic of me']],
  },
  {
    text: 'Stupid, stupid me, I sent the salary file to the whole list.',
    marks: [['self-attack', 'Stupid, stupid me']],
  },
  { text: 'I don’t deserve this team.', marks: [['self-attack', 'I don’t deserve this team']] },
  {
    text: "I'm not good enough for this job and after today it shows.",
    marks: [['self-attack', "I'm not good enough"]],
  },

  // more than one, or already held as a thought
  {
    text: 'Ben is selfish, he never covers for anyone, and why should I be the one to fix it.',
    marks: [
      ['trait', 'selfish'],
      ['absolute', 'never covers'],
    ],
  },
  {
    text: "It's her fault we lost the slot and she doesn't even feel bad about it.",
    marks: [
      ['blame', "It's her fault"],
      ['mind', "doesn't even feel bad"],
    ],
  },
  {
    text: 'My first thought was that he did it to undermine me.',
    marks: [['mind', 'to undermine me']],
    held: true,
  },
  {
    text: 'I assumed Dana was lazy, before I saw how many tickets she had open.',
    marks: [['trait', 'lazy']],
    held: true,
  },
  {
    text: 'I’m a terrible manager. That is the story I was telling myself in the car, anyway.',
    marks: [['self-attack', 'I’m a terrible manager']],
    held: true,
  },
]
