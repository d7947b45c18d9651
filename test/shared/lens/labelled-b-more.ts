import type { Labelled } from './labelled.ts'

/** The second half of what should be marked. */
export const labelledMore: readonly Labelled[] = [
  // a whole group at once
  { text: 'Engineers are bad at estimates.', marks: [['group', 'Engineers are']] },
  { text: 'Remote people just do not engage the way we do here.', marks: [['group', 'Remote people']] },
  { text: 'Gen Z want a promotion after six months.', marks: [['group', 'Gen Z want']] },
  { text: 'Germans are blunt, so I did not soften it.', marks: [['group', 'Germans are']] },
  {
    text: 'I gave the night work to Ben since women with small children cannot do it anyway.',
    marks: [['group', 'women with small children']],
  },
  {
    text: 'Salespeople will promise anything, and then my people have to build it.',
    marks: [['group', 'Salespeople will promise']],
  },
  {
    text: 'Older employees resist every new tool; I have seen it in three companies.',
    marks: [['group', 'Older employees resist']],
  },
  {
    text: 'Typical. Contractors do not care what happens after they leave.',
    marks: [['group', 'Contractors']],
  },
  {
    text: 'My first thought was that the Indians say yes to everything, then I asked two of them.',
    marks: [['group', 'the Indians say']],
    held: true,
  },
  // us and them
  { text: 'Those people in head office have no idea.', marks: [['us-them', 'Those people']] },
  { text: 'It is us against them again with procurement.', marks: [['us-them', 'us against them']] },
  { text: "He's not one of us, he came with the merger.", marks: [['us-them', 'not one of us']] },
  {
    text: 'I can not work with people like that, and nobody upstairs seems to mind.',
    marks: [['us-them', 'people like that']],
  },
  { text: 'That lot upstairs got their bonus, mind you.', marks: [['us-them', 'That lot']] },
  { text: 'You give their kind a finger and they take the arm.', marks: [['us-them', 'their kind']] },
  {
    text: 'On the second floor the mood was sour, and today I was part of it: these people do not deserve our help.',
    marks: [['us-them', 'these people']],
  },
  { text: "They're all the same, consultants or auditors.", marks: [['us-them', 'all the same']] },
  // every time, not once
  { text: 'Ben never answers his messages before noon.', marks: [['absolute', 'never']] },
  { text: 'She always has an excuse ready.', marks: [['absolute', 'always']] },
  {
    text: 'With deadlines it is the same story: Tomás always needs two reminders.',
    marks: [['absolute', 'always']],
  },
  { text: "Jo Okafor never reads what I send, so I've stopped sending it.", marks: [['absolute', 'never']] },
  {
    text: 'Stand-up at nine, and once more we waited. He is always the last one.',
    marks: [['absolute', 'always']],
  },
  { text: 'Anna-Lena has never once thanked anyone in the team.', marks: [['absolute', 'never once']] },
  { text: 'M. constantly interrupts, and I have given up.', marks: [['absolute', 'constantly']] },
  { text: 'Dana will never change.', marks: [['absolute', 'never']] },
  {
    text: 'They never invite me to the planning; I hear of it in the corridor.',
    marks: [['absolute', 'never']],
  },
  // words that are kept for some
  {
    text: 'Dana can come across as abrasive in design reviews.',
    marks: [['coded', 'abrasive']],
    inReview: true,
  },
  {
    text: 'Priya brings a bubbly presence to the weekly call.',
    marks: [['coded', 'bubbly']],
    inReview: true,
  },
  {
    text: 'Wei is surprisingly articulate and presents well.',
    marks: [['coded', 'articulate']],
    inReview: true,
  },
  {
    text: 'Would benefit from being less emotional when priorities shift.',
    marks: [['coded', 'emotional']],
    inReview: true,
  },
  {
    text: 'Anna-Lena is bossy with the juniors.',
    marks: [
      ['coded', 'bossy'],
      ['trait', 'bossy'],
    ],
    inReview: true,
  },
  {
    text: 'As a digital native Ben picked up the new system in a day.',
    marks: [['coded', 'digital native']],
    inReview: true,
  },
  {
    text: 'Feedback for Jo: sometimes a little shrill under pressure, otherwise a solid half-year.',
    marks: [['coded', 'shrill']],
    inReview: true,
  },
  {
    text: 'He is still sprightly and keeps up with the younger colleagues.',
    marks: [['coded', 'sprightly']],
    inReview: true,
  },
  {
    text: 'The team sees her as the office mum, with cake and a kind word.',
    marks: [['coded', 'office mum']],
    inReview: true,
  },
  {
    text: 'Strong results, but feisty, and I would not put her in front of the client yet.',
    marks: [['coded', 'feisty']],
    inReview: true,
  },
  // hard on oneself
  { text: "I'm such an idiot for sending it to the whole list.", marks: [['self-attack', 'such an idiot']] },
  { text: 'I am a terrible manager.', marks: [['self-attack', 'a terrible manager']] },
  { text: "Useless, that's what I am. Again no decision.", marks: [['self-attack', 'Useless']] },
  {
    text: 'Everyone was kind about it but I am a fraud and sooner or later they find out.',
    marks: [['self-attack', 'I am a fraud']],
  },
  { text: 'I hate myself for how I spoke to Wei.', marks: [['self-attack', 'I hate myself']] },
  { text: 'God I am so stupid. The date was in the invite.', marks: [['self-attack', 'so stupid']] },
  { text: 'I ruin everything I touch in this company.', marks: [['self-attack', 'I ruin everything']] },
  { text: "I'm not cut out for this, never was.", marks: [['self-attack', 'not cut out for this']] },
  { text: 'What is wrong with me?', marks: [['self-attack', 'wrong with me']] },
  // more than one at a time
  {
    text: 'Why does Tomás always have to have the last word?',
    marks: [
      ['blame', 'Why does Tomás'],
      ['absolute', 'always'],
    ],
  },
  {
    text: 'Ben is careless and he thinks nobody notices.',
    marks: [
      ['trait', 'careless'],
      ['mind', 'thinks'],
    ],
  },
  {
    text: 'Dana never asks for help because she is too proud. I wonder what asking would cost her.',
    marks: [
      ['absolute', 'never'],
      ['trait', 'too proud'],
      ['curious', 'I wonder'],
    ],
  },
]
