import { about, inTurn, one, on, plan, rich, scale, type Tale, text } from './tale.ts'

const setbacks = [
  'The release was taken back on its first evening.',
  'The budget for the second hire was cut after we had told them yes.',
  'The one who knew the billing best has handed in her notice.',
  'The audit found what we had signed off in spring.',
  'My talk in front of the board was stopped in the middle.',
] as const
const wayOut = [3, 9, 14, 5, 21] as const

const lines = [
  'I wrote “the remote people never answer before ten”. Two of the three do.',
  'In the corridor somebody said “the office decides and we read it”.',
  'I said “support does not want to change” about four people I know by name.',
  'They call the newcomers “the tourists”. I laughed.',
] as const
const raisedAfter = [12, 9, 6, 3, 4, 2, 3, 1] as const
const mine = [5, 4, 5, 6, 5, 4, 6, 5] as const
const theirs = [3, 3, 4, 6, 3, 4, 4, 6] as const

/** What happened, what was learned, and the kind of skill. */
type Told = readonly [event: string, lesson: string, skill: 'craft' | 'people' | 'self' | 'several']
const events: readonly [Told, ...Told[]] = [
  [
    'I explained the new rule twice. They do what they did before.',
    'A rule is not there before one has done it once together.',
    'people',
  ],
  [
    'I read the contract at night and missed the second page.',
    'What is signed is read in the morning.',
    'self',
  ],
  [
    'I let the two talk it out without me. It took them a quarter of an hour.',
    'What is between two is best left to the two, with a time to come back.',
    'people',
  ],
  [
    'The figures in my sheet were a month old. Nobody had seen it.',
    'A figure without its date is not used.',
    'craft',
  ],
  [
    'I waited for the right moment to say it. It came as a rumour first.',
    'What will be known is said before it is known.',
    'several',
  ],
  [
    'I asked what she needs, and she had it written down already.',
    'Ask what is there before asking what is missing.',
    'people',
  ],
]

/** Setbacks, lines between groups, lessons by their kind, two who had it hard with each other, and a start at a distance. */
export const linesDrawn: readonly Tale[] = [
  {
    practice: 'setback',
    form: 'full',
    agos: [600, 470, 340, 235, 110],
    open: ({ turn, later }) => ({
      what: rich(inTurn(setbacks, turn)),
      happened: on(later(-1)),
      stands: text('The people, and what they know.'),
      step: plan('it is nine tomorrow', 'I call the one who is hit hardest'),
      back: on(later(30)),
    }),
    after: 31,
    back: ({ turn, later }) => ({
      r_did: one('done'),
      r_behind: one('yes'),
      r_since: on(later(inTurn(wayOut, turn) - 32)),
    }),
  },
  {
    practice: 'us-and-them',
    form: 'full',
    agos: [615, 535, 455, 375, 295, 212, 145, 64],
    open: ({ turn, later }) => ({
      line: {
        kind: 'multi',
        options: [inTurn(['remote_office', 'lead_staff', 'team_team', 'old_new'], turn)],
      },
      moment: rich(inTurn(lines, turn)),
      shared: rich('Neither wants to hear of a change from somebody else.'),
      different: rich('When the day begins, and who can be asked in passing.'),
      we: scale(Math.max(1, inTurn(mine, turn) - 1)),
      own: scale(3 + (turn % 3)),
      move: { kind: 'multi', options: turn === 5 ? ['ask'] : ['direct'] },
      ...(turn === 5 ? {} : { happened: on(later(-1)) }),
      plan: plan('I am about to write “they”', 'I write the names instead'),
      back: on(later(21)),
    }),
    after: 22,
    back: ({ turn, later }) => ({
      r_did: one('done'),
      ...(turn === 5 ? {} : { r_raised: one(turn === 6 ? 'theirs' : 'mine') }),
      ...(turn === 5 || turn === 6 ? {} : { r_since: on(later(inTurn(raisedAfter, turn) - 23)) }),
      r_heard: rich('“We do not mind the rule. We mind that we read it.”'),
      r_we: scale(inTurn(mine, turn)),
      r_theirs: scale(inTurn(theirs, turn)),
      r_own: scale(3 + ((turn + 1) % 3)),
    }),
  },
  {
    practice: 'learning-log',
    form: 'full',
    agos: [550, 435, 330, 205, 125, 42],
    open: ({ turn, later }) => {
      const [event, lesson, skill] = inTurn(events, turn)
      return {
        event: rich(event),
        expected: text('That saying it would be enough.'),
        so: text(lesson),
        sure: { kind: 'confidence', value: 60 + ((turn * 10) % 30) },
        theme: {
          kind: 'multi',
          options: [inTurn(['meet', 'self', 'conflict', 'plan', 'include', 'coach'], turn)],
        },
        skill: one(skill),
        plan: plan('it comes up again', 'I do that one thing first'),
        back: on(later(14)),
      }
    },
    after: 15,
    back: ({ turn }) => ({
      r_tried: one('done'),
      r_held: one(turn === 3 ? 'partly' : 'held'),
      r_basis: one('saw'),
    }),
  },
  {
    practice: 'moves-to-connect',
    form: 'full',
    agos: [360, 185, 50],
    open: ({ p, q, turn, later }) => ({
      learner: about(p),
      need: text('To see how the other half of the work is done.'),
      with: { kind: 'people', people: [q.id] },
      move: one('collab'),
      between: one(turn === 1 ? 'rivalry' : 'distance'),
      between_saw: text('Each answers the other’s notes to me.'),
      first: text('They plan the next handover together, without me.'),
      back: on(later(21)),
    }),
    after: 22,
    back: ({ turn }) => ({
      r_happened: one('happened'),
      r_between: one(turn === 1 ? 'same' : 'eased'),
      r_learned: rich('“I had thought it was done on the side.”'),
    }),
  },
  {
    practice: 'starting-at-a-distance',
    form: 'full',
    agos: [190],
    open: ({ here, p, later }) => ({
      who: about(here.findLast(({ place }) => place === 'remote') ?? p),
      feedback: one('partly'),
      seeing: one('missing'),
      asking: one('there'),
      mentor: one('missing'),
      shared: one('partly'),
      asked: one('month'),
      told: rich('“I know what I do. I do not know how you do it.”'),
      plan: plan('it is Wednesday', 'we go through one answer together, on one screen'),
      back: on(later(14)),
    }),
    after: 15,
    back: () => ({ r_did: one('done'), r_says: text('That it was the first time to see it done.') }),
  },
]
