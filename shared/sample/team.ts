import type { Place, Relation } from '../domain/person.ts'

/** Somebody in the sample's group. Days are shares of the whole time; `draw` is how much of the manager's attention they get. */
export type Member = {
  alias: string
  place: Place
  zone: string
  from: number
  to: number
  draw: readonly [early: number, late: number]
  goal?: string
  /** what they told of their circumstances, and on which share of the time */
  told?: readonly [told: string, at: number]
  note?: string
}

/** A group of eight, in which two leave and two come. Attention is planted: the remote people get less of it early on. */
export const team: readonly [Member, ...Member[]] = [
  {
    alias: 'Priya',
    place: 'remote',
    zone: 'Asia/Kolkata',
    from: 0,
    to: 1,
    draw: [0.5, 1],
    told: ['Her days end at four: she looks after her father.', 0.2],
    goal: 'To lead a review without preparing every sentence.',
    note: 'Likes questions in writing, a day ahead.',
  },
  { alias: 'Tom', place: 'office', zone: 'Europe/Berlin', from: 0, to: 1, draw: [1.6, 1.1] },
  {
    alias: 'Ana',
    place: 'office',
    zone: 'Europe/Berlin',
    from: 0,
    to: 1,
    draw: [1.4, 1.1],
    goal: 'To lead a project of her own next year.',
  },
  {
    alias: 'Kofi',
    place: 'remote',
    zone: 'Africa/Accra',
    from: 0,
    to: 1,
    draw: [0.6, 1],
    told: ['The power at home is out for an hour on most afternoons.', 0.35],
  },
  {
    alias: 'Lena',
    place: 'hybrid',
    zone: 'Europe/Berlin',
    from: 0,
    to: 1,
    draw: [1, 1],
    goal: 'To say no to the customer once, kindly.',
    note: 'In the office on Tuesdays and Wednesdays.',
  },
  { alias: 'Yusuf', place: 'hybrid', zone: 'Europe/Istanbul', from: 0, to: 1, draw: [1, 1] },
  { alias: 'Bea', place: 'office', zone: 'Europe/Berlin', from: 0, to: 0.31, draw: [1, 1] },
  { alias: 'Marek', place: 'office', zone: 'Europe/Warsaw', from: 0, to: 0.56, draw: [1.3, 1] },
  { alias: 'Sam', place: 'hybrid', zone: 'Europe/London', from: 0.34, to: 1, draw: [1, 1] },
  {
    alias: 'Noor',
    place: 'remote',
    zone: 'Asia/Karachi',
    from: 0.58,
    to: 1,
    draw: [0.5, 1],
    note: 'New in the job. Asks good questions late at night.',
  },
]

/** Somebody beside the team. */
export type Outsider = {
  alias: string
  relation: Exclude<Relation, 'report'>
  place: Place
  zone: string
  goal?: string
  note?: string
}

/** The manager's own manager, two peers, their circle's coach, and somebody who depends on the team's work. */
export const circle: readonly Outsider[] = [
  { alias: 'Ingrid', relation: 'manager', place: 'office', zone: 'Europe/Berlin' },
  {
    alias: 'Dominik',
    relation: 'peer',
    place: 'hybrid',
    zone: 'Europe/Vienna',
    goal: 'To hear a whole story before answering.',
  },
  { alias: 'Chiara', relation: 'peer', place: 'remote', zone: 'Europe/Rome' },
  { alias: 'Femi', relation: 'coach', place: 'remote', zone: 'Africa/Lagos' },
  {
    alias: 'Maja',
    relation: 'stakeholder',
    place: 'office',
    zone: 'Europe/Berlin',
    note: 'Runs support. Wants dates early, even bad ones.',
  },
]

/** Pieces of work, as they are talked about. */
export const topics: readonly [string, ...string[]] = [
  'the pricing page',
  'the billing release',
  'the Henderson account',
  'the on-call handover',
  'the audit answers',
  'the onboarding guide',
  'the hiring loop',
  'the roadmap draft',
  'the support rota',
  'the data migration',
  'the partner demo',
  'the quarterly review',
  'the search rewrite',
  'the security checklist',
  'the travel tool',
  'the training plan',
]
