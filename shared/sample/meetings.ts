import type { Answer } from '../domain/run.ts'
import { about, type Cast, inTurn, one, on, rich, scale, type Tale, text } from './tale.ts'

const wells = [
  'The handover held without me. My part was to have written down what “done” means.',
  'The talk I was afraid of took ten minutes. I had asked one thing and then kept still.',
  'The plan for the release came from them. I only asked who would miss it.',
  'Two who had not spoken for a month shared a desk on Thursday.',
] as const
const saws = [
  'Who is quiet in the call writes the longest answers afterwards.',
  'I call it urgent when it is only late.',
  'The questions come after the meeting, in twos. That is where the meeting is.',
] as const

/** Of seven, how full it was, and whether something went. */
type Week = readonly [load: number, dropped: 'nothing' | 'chosen' | 'slipped']
const weeks: readonly [Week, ...Week[]] = [
  [5, 'nothing'],
  [6, 'chosen'],
  [4, 'nothing'],
  [7, 'slipped'],
  [6, 'chosen'],
  [3, 'nothing'],
  [5, 'slipped'],
  [6, 'slipped'],
  [7, 'chosen'],
  [4, 'nothing'],
]

const weekOf = (turn: number): Pick<Record<string, Answer>, string> => {
  const [load, dropped] = inTurn(weeks, turn)
  return {
    well: rich(inTurn(wells, turn)),
    saw: rich(inTurn(saws, turn)),
    energy: scale(8 - load),
    load: scale(load),
    dropped_is: one(dropped),
    ...(dropped === 'nothing'
      ? {}
      : { dropped: text('The notes for the roadmap. The ones who wait for them know.') }),
    began: scale(2 + ((turn * 3) % 5)),
  }
}

const assumptions = [
  'is tired of the rota.',
  'finds the review unfair.',
  'would like a piece of work to lead.',
  'has stopped reading the notes.',
  'is looking for another job.',
  'thinks I decide it anyway.',
] as const
const praises = [
  'That you named the risk while it was still small.',
  'That you wrote the answer down for whoever comes next.',
  'That you asked the quiet one what they think.',
  'That you said on Tuesday that Friday would not hold.',
] as const
const news = [
  'It is not that. It is the calls at seven.',
  'It was news to them. Nobody had said that it was there.',
  'They had said so in spring. I had written it down and lost it.',
  'They read on the train, and answer when there is something to answer.',
] as const

const talked = ['held', 'not', 'held', 'partly', 'not', 'partly', 'held', 'not', 'held'] as const
const told = ['told', 'told', 'not-yet', 'told', 'nothing', 'told', 'told', 'not-yet', 'told'] as const
const loads = [5, 6, 3, 7, 4, 6, 5, 2, 6] as const

/** How somebody was heard in a meeting: whoever is far from the room is less so, and was asked more often later on. */
function voiceOf({ place }: Cast['here'][number], at: number, turn: number) {
  const spoke =
    place === 'remote' ? (['not', 'some', 'not', 'some'] as const) : (['much', 'some', 'some'] as const)
  return {
    spoke: inTurn(spoke, at + turn),
    cut: (at + turn) % 5 === 0 ? 'yes' : 'no',
    invited: place === 'remote' && turn > 2 ? 'yes' : 'no',
  }
}

/** Weeks looked back at, one-to-ones, and who was heard in meetings. */
export const meetings: readonly Tale[] = [
  {
    practice: 'weekly-review',
    form: 'full',
    agos: [590, 520, 445, 380, 310, 246, 181, 130, 82, 16],
    open: ({ turn }) => ({ due: { kind: 'due-list', settled: 1 + (turn % 3) }, ...weekOf(turn) }),
  },
  {
    practice: 'one-to-one',
    form: 'full',
    agos: [575, 502, 410, 345, 285, 238, 160, 105, 33],
    open: ({ p, turn, later }) => ({
      who: about(p),
      assume: text(`${p.alias} ${inTurn(assumptions, turn)}`),
      assume_p: { kind: 'confidence', value: 55 + ((turn * 15) % 40) },
      ask: text('What has taken more out of you than it should, this month?'),
      praise: text(inTurn(praises, turn)),
      when: on(later(1)),
    }),
    after: 1,
    back: ({ p, turn }) => ({
      mode: one(p.place === 'remote' ? 'video' : 'room'),
      r_talk: { kind: 'slider', value: 60 - 4 * turn },
      r_praised: one(inTurn(told, turn)),
      r_load: scale(inTurn(loads, turn)),
      r_new: rich(inTurn(news, turn)),
      r_outcome: one(inTurn(talked, turn)),
      r_basis: one('asked'),
    }),
  },
  {
    practice: 'who-was-heard',
    form: 'full',
    agos: [530, 400, 275, 170, 55],
    open: ({ here, turn }) => ({
      meeting: text(
        inTurn(['The Monday call', 'The plan for the quarter', 'The look back at the release'], turn),
      ),
      people: {
        kind: 'people-table',
        rows: here.map((member, at) => ({ person: member.id, cells: voiceOf(member, at, turn) })),
      },
      mine: { kind: 'slider', value: 55 - 7 * turn },
      setting: rich('Whoever is in the room speaks first. By then there is an answer.'),
    }),
  },
]
