import { addDays } from '../domain/days.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Day } from '../domain/time.ts'
import { decisions } from './decisions.ts'
import { linesDrawn } from './lines.ts'
import { meetings } from './meetings.ts'
import {
  type Cast,
  type Go,
  type GoPart,
  inTurn,
  on,
  one,
  type Part,
  plan,
  rich,
  scale,
  type Tale,
  text,
} from './tale.ts'
import { momentOf, type World } from './world.ts'

const TALES: readonly Tale[] = [
  {
    practice: 'bias-caught',
    agos: [610, 330, 95],
    open: ({ p, later }) => ({
      what: rich(
        `I was about to give the new client to whoever sat next to me. ${p.alias} has asked for one twice.`,
      ),
      kind: { kind: 'bias', kinds: ['proximity'] },
      caught: one('before'),
      replace: one('criteria'),
      plan: plan('I give out work that is seen', 'I look at the whole list first'),
      back: on(later(30)),
    }),
    after: 30,
    back: () => ({ r_used: one('done') }),
  },
  {
    practice: 'growth-edge',
    agos: [120],
    open: ({ later }) => ({
      edge: one('let-go'),
      now: text('I take work back when it gets late.'),
      expected: text('I ask what is missing and leave the work where it is.'),
      try: text('This week one piece of work stays where it is, whatever happens.'),
      back: on(later(42)),
    }),
    after: 42,
    back: () => ({
      r_evidence: rich(
        'The release notes were written without me twice. The second time I did not even look.',
      ),
      r_level: { kind: 'own-lines', step: 'expected' },
      r_next: one('keep'),
    }),
  },
  {
    practice: 'learning-log',
    agos: [480, 260, 70],
    open: ({ p, later }) => ({
      event: rich(`I handed over the planning to ${p.alias} in the corridor. On Friday we had two plans.`),
      so: text('Who takes something on tells me back what “done” looks like.'),
      sure: { kind: 'confidence', value: 75 },
      plan: plan('I hand over a piece of work', 'I ask them to tell me back what “done” looks like'),
      back: on(later(14)),
    }),
    after: 15,
    back: () => ({ r_tried: one('done'), r_held: one('held'), r_basis: one('saw') }),
  },
  {
    practice: 'feedback',
    agos: [540, 150],
    open: ({ p, later }) => ({
      dir: one('got'),
      who: { kind: 'person', person: p.id },
      words: rich('“You ask a question and then answer it yourself.”'),
      grain: rich('In calls I fill every silence within two seconds.'),
      back: on(later(21)),
    }),
    after: 22,
    back: () => ({
      r_changed: rich('I count to five now. Twice somebody spoke who had not spoken all month.'),
    }),
  },
  {
    practice: 'feedback',
    agos: [210],
    open: ({ p, later }) => ({
      dir: one('gave'),
      who: { kind: 'person', person: p.id },
      for: one('build'),
      seen: rich('On Tuesday you wrote down what each of us had said before you answered.'),
      effect: rich('Two of us changed our mind, and nobody had to win.'),
      next: text('Let somebody else write next time, so that you can speak first.'),
      back: on(later(14)),
    }),
    after: 15,
    back: () => ({ r_changed: rich('The list went round. It was somebody else’s this time.') }),
  },
  {
    practice: 'peer-coaching',
    agos: [365, 44],
    open: ({ q, later }) => ({
      peer: { kind: 'person', person: q.id },
      seat: one('both'),
      deal: { kind: 'multi', options: ['stays', 'notes_own'] },
      goal: text('To know what I do that keeps the decision with me.'),
      when: on(later(3)),
    }),
    after: 3,
    back: ({ later, turn }) => ({
      r_insight: rich('I ask for options and then pick the one I had. They know it.'),
      r_back: text('Fewer questions at once. One was enough.'),
      ...(turn === 0 ? {} : { r_when: on(later(60)) }),
    }),
  },
  {
    practice: 'allyship',
    agos: [300, 52],
    open: ({ p, later }) => ({
      noticed: rich(`${p.alias} named the risk first. Ten minutes later it was somebody else’s idea.`),
      asked: one('asked'),
      act: one('credit'),
      plan: plan('an idea comes back under another name', 'I say whose it was'),
      back: on(later(7)),
    }),
    after: 8,
    back: () => ({ r_did: one('done'), r_how: one('told_good') }),
  },
  {
    practice: 'setback',
    agos: [175],
    open: ({ later }) => ({
      what: rich('The client left. We heard of it from their new supplier.'),
      step: plan('it is nine tomorrow', 'I call the two who wait for an answer'),
      back: on(later(7)),
    }),
    after: 8,
    back: ({ later }) => ({ r_did: one('done'), r_behind: one('yes'), r_since: on(later(-2)) }),
  },
  {
    practice: 'decision',
    agos: [240],
    open: ({ later }) => ({
      decision: text('Whether we take the second product on this year, by the end of the month.'),
      options: { kind: 'list', items: ['Take it on', 'Take half of it', 'Wait until spring'] },
      criteria: { kind: 'list', items: ['Nobody works on two things at once', 'We can stop it again'] },
      fail: rich('Everybody did a little of everything. Nothing was finished by anyone.'),
      chosen: text('We take half of it, with two people who do nothing else.'),
      forecast: {
        kind: 'hunches',
        items: [{ statement: 'The first half is with a client by the end of the quarter', confidence: 70 }],
      },
      heat: one('calm'),
      back: on(later(90)),
    }),
    after: 92,
    back: () => ({
      r_happened: rich('The first half was with two clients three weeks before the end of the quarter.'),
      r_process: scale(6),
      r_lesson: text('Half of it, with people who do nothing else.'),
    }),
    forecasts: { step: 'r_hunch', outcomes: ['held'] },
  },
  ...[6, 5, 3, 4, 6, 5, 2, 5].map((energy, at): Tale => ({
    practice: 'energy-check',
    agos: [18 + at * 23],
    open: () => ({
      energy: scale(energy),
      connect: scale(Math.min(7, energy + (at % 2))),
      good: text(at % 2 === 0 ? 'I asked before I answered.' : 'I said thank you, and for what.'),
    }),
  })),
  {
    practice: 'weekly-review',
    agos: [405, 198, 37],
    open: () => ({
      due: { kind: 'due-list', settled: 2 },
      well: rich('The handover held without me. My part was to have written down what “done” means.'),
      saw: rich('Who is quiet in the call writes the longest answers afterwards.'),
    }),
  },
]

const EVERY: readonly Tale[] = [...TALES, ...decisions, ...meetings, ...linesDrawn]

type Told = { tale: Tale; turn: number; ago: number }

/** Answers a tale as it was lived through: on its day, a night later, and when it was come back to. */
function goOf(
  { tale, turn, ago }: Told,
  cast: Omit<Cast, 'later' | 'turn'>,
  dayAt: (ago: number) => Day,
): Go {
  const { practice, form = 'short', open, night, after = 0, back, forecasts } = tale
  const part = (answer: Part, { daysLater, clock }: { daysLater: number; clock: string }): GoPart => {
    const day = addDays(dayAt(ago), daysLater)
    return {
      at: momentOf(day, clock),
      day,
      answers: answer({ ...cast, turn, later: days => addDays(day, days) }),
    }
  }
  const outcome = forecasts && { step: forecasts.step, outcome: inTurn(forecasts.outcomes, turn) }
  const opening = part(open, { daysLater: 0, clock: '18:40' })
  const heat = opening.answers['heat']
  const isHot = heat?.kind === 'choice' && heat.option !== 'calm'
  return {
    practice,
    form,
    ...opening,
    ...(night === undefined || !isHot ? {} : { night: part(night, { daysLater: 1, clock: '07:50' }) }),
    ...(back === undefined
      ? {}
      : {
          back: {
            ...part(back, { daysLater: after, clock: '18:20' }),
            ...(outcome === undefined ? {} : { forecasts: outcome }),
          },
        }),
  }
}

/** What was gone through beside the checks, the oldest first; what is not yet over is left out. */
export function goesOf(
  { days, dayAt, weekday, someone, present, gaps }: World,
  beside: readonly { readonly id: PersonId }[],
): Go[] {
  const isGap = (index: number): boolean => gaps.some(([from, to]) => index >= from && index <= to)
  /** Nobody sits down to it at a weekend. */
  const onWorkday = (ago: number): number => ago + ([2, 0, 0, 0, 0, 0, 1][weekday(days - ago)] ?? 0)
  return EVERY.flatMap(tale =>
    tale.agos.flatMap((wanted, turn): Go[] => {
      const ago = onWorkday(wanted)
      const index = days - ago
      if (ago >= days || ago <= (tale.after ?? 0) + 1 || isGap(index)) return []
      const p = someone(index)
      const cast = { p, q: someone(index, p), here: present(index), beside }
      return [goOf({ tale, turn, ago }, cast, back => dayAt(days - back))]
    }),
  ).toSorted((first, second) => first.at.localeCompare(second.at))
}
