import { inTurn, list, one, on, rich, scale, type Tale, text } from './tale.ts'

type Told = {
  decision: string
  options: readonly [string, string]
  chosen: string
  forecast: string
  sure: number
  heat: 'calm' | 'heat' | 'unsure'
  night: 'same' | 'changed' | 'unsure'
  say: 'control' | 'autonomy' | 'same'
  happened: string
}

const told: readonly [Told, ...Told[]] = [
  {
    decision: 'Whether the release waits for the last two findings of the audit.',
    options: ['It waits a week', 'It goes, with a note'],
    chosen: 'It goes, with a note that the client reads first.',
    forecast: 'The client asks about no more than one of the findings',
    sure: 70,
    heat: 'heat',
    night: 'same',
    say: 'control',
    happened: 'They asked about one, and thanked us for the note.',
  },
  {
    decision: 'Who answers the support rota over the holidays.',
    options: ['I fill the rota', 'They fill it among themselves'],
    chosen: 'They fill it among themselves, by Thursday.',
    forecast: 'The rota is full by Thursday without me',
    sure: 60,
    heat: 'unsure',
    night: 'same',
    say: 'autonomy',
    happened: 'It was full on Wednesday. Two had swapped days nobody had asked me about.',
  },
  {
    decision: 'Whether I tell the client today that the date will not hold.',
    options: ['Today, by phone', 'After the numbers are in'],
    chosen: 'Today, by phone, before lunch.',
    forecast: 'They stay with us for the next quarter',
    sure: 80,
    heat: 'heat',
    night: 'changed',
    say: 'same',
    happened: 'They stayed. They would rather have heard it with the numbers.',
  },
  {
    decision: 'Which of the two candidates we ask back.',
    options: ['The one with the longer list', 'The one who asked back'],
    chosen: 'The one who asked back.',
    forecast: 'They would take the job if we offered it',
    sure: 65,
    heat: 'unsure',
    night: 'unsure',
    say: 'autonomy',
    happened: 'They took another job. The answer came within a day.',
  },
  {
    decision: 'Whether the Monday call stays an hour.',
    options: ['It stays', 'Half an hour, and notes'],
    chosen: 'Half an hour, and notes that anyone may add to.',
    forecast: 'Nobody asks for the hour back within six weeks',
    sure: 75,
    heat: 'unsure',
    night: 'same',
    say: 'autonomy',
    happened: 'Nobody asked for it. The notes are longer than the call.',
  },
  {
    decision: 'Whether the budget for travel goes into one meeting of all.',
    options: ['One meeting of all', 'Each site by itself'],
    chosen: 'One meeting of all, in spring.',
    forecast: 'Everyone who is invited comes',
    sure: 55,
    heat: 'unsure',
    night: 'same',
    say: 'control',
    happened: 'Everyone came but one, who joined from home on both days.',
  },
  {
    decision: 'Whether I answer the mail that went over my head.',
    options: ['I answer tonight', 'I wait for a talk'],
    chosen: 'I answer tonight, in three lines.',
    forecast: 'There is no second mail',
    sure: 85,
    heat: 'heat',
    night: 'changed',
    say: 'control',
    happened: 'There were four more. A talk would have been shorter.',
  },
  {
    decision: 'Who leads the search rewrite.',
    options: ['I stay close to it', 'They lead it, and I ask on Fridays'],
    chosen: 'They lead it, and I ask on Fridays.',
    forecast: 'The first half is there on the day they named',
    sure: 70,
    heat: 'unsure',
    night: 'same',
    say: 'autonomy',
    happened: 'It was there three days late, and better than what I had in mind.',
  },
  {
    decision: 'Whether we stop the partner demo.',
    options: ['We stop it', 'We give it two more weeks'],
    chosen: 'We stop it, and say why in writing.',
    forecast: 'The partner asks for another one within a quarter',
    sure: 50,
    heat: 'heat',
    night: 'same',
    say: 'autonomy',
    happened: 'They asked after a month, and knew what they wanted this time.',
  },
]

const outcomes = ['held', 'held', 'partly', 'not', 'held', 'partly', 'not', 'partly', 'held'] as const

/** Decisions in the full form, each looked at again after a night, and come back to. */
export const decisions: readonly Tale[] = [
  {
    practice: 'decision',
    form: 'full',
    agos: [640, 560, 500, 425, 350, 290, 208, 140, 88],
    open: ({ p, q, here, beside, turn, later }) => {
      const { decision, options, chosen, forecast, sure, heat, say } = inTurn(told, turn)
      const outside = beside.slice(turn % 3, (turn % 3) + 1)
      return {
        decision: text(decision),
        options: list(...options),
        criteria: list('Nobody has to guess what was meant', 'We can take it back within a month'),
        advice: {
          kind: 'people-table',
          rows: [
            { person: p.id, cells: { from: 'inside', said: 'Ask them first.' } },
            ...outside.map(({ id }) => ({ person: id, cells: { from: 'outside' } })),
          ],
        },
        fail: rich('Everybody had nodded, and nobody had said what they meant to do.'),
        disagree: {
          kind: 'people-table',
          rows: [
            { person: q.id, cells: { heard: (['told', 'unasked', 'guess'] as const)[turn % 3] ?? 'told' } },
          ],
        },
        absent: text(here.length > 6 ? 'The three who are not in the office.' : 'The people in support.'),
        chosen: text(chosen),
        forecast: { kind: 'hunches', items: [{ statement: forecast, confidence: sure }] },
        heat: one(heat),
        say: one(say),
        back: on(later(42)),
      }
    },
    night: ({ turn }) => ({ n_same: one(inTurn(told, turn).night) }),
    after: 43,
    back: ({ turn }) => ({
      r_happened: rich(inTurn(told, turn).happened),
      r_process: scale(4 + (turn % 3)),
      r_result: scale(3 + ((turn * 2) % 4)),
    }),
    forecasts: { step: 'r_hunch', outcomes },
  },
]
