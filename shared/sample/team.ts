import type { Place } from '../domain/person.ts'

/** Somebody in the sample's group. Days are shares of the whole time; `draw` is how much of the manager's attention they get. */
export type Member = {
  alias: string
  place: Place
  zone: string
  from: number
  to: number
  draw: readonly [early: number, late: number]
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
    note: 'Wants to lead a project of her own next year.',
  },
  { alias: 'Kofi', place: 'remote', zone: 'Africa/Accra', from: 0, to: 1, draw: [0.6, 1] },
  {
    alias: 'Lena',
    place: 'hybrid',
    zone: 'Europe/Berlin',
    from: 0,
    to: 1,
    draw: [1, 1],
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
