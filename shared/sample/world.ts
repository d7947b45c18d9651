import { addDays, twoDigits } from '../domain/days.ts'
import { PersonId } from '../domain/ids.ts'
import type { Person } from '../domain/person.ts'
import type { Day, Instant, Occurrence } from '../domain/time.ts'
import { type Chance, chanceOf, deckOf } from './chance.ts'
import type { Planted, SampleOrder } from './journal.ts'
import { type Member, team, topics } from './team.ts'

/** A person of the sample and when they were there. */
export type Colleague = Member & { id: PersonId }

/** What is planted at the beginning and at the end; in between it moves in a straight line. */
export const planted = {
  overconfidence: [0.22, 0.08],
  followThrough: [0.45, 0.7],
  personFirst: [0.48, 0.2],
} as const satisfies Partial<Planted>

/** Days without a word, as shares of the time: holidays, an illness, a long project. */
const GAPS: readonly (readonly [number, number])[] = [
  [0.13, 0.148],
  [0.322, 0.345],
  [0.684, 0.703],
  [0.897, 0.906],
]

/** Everything that the parts of the generator look at. */
export type World = ReturnType<typeof worldOf>

/** Sets the stage: days, people, chance and ids. */
export function worldOf({ seed, years, scale, today }: SampleOrder) {
  const chance = chanceOf(seed)
  const days = Math.round(years * 365)
  const dayAt = (index: number): Day => addDays(today, index - days)
  const share = (index: number): number => Math.min(1, Math.max(0, index / days))
  const between = ([early, late]: readonly [number, number], index: number): number =>
    early + (late - early) * share(index)
  const newId = idsOf(chance)
  const start: Instant = `${dayAt(0)}T07:00:00.000Z`
  const colleagues: Colleague[] = team.map(member => ({ ...member, id: PersonId.parse(newId(start)) }))
  const topic = deckOf(chance, topics)

  const present = (index: number): Colleague[] =>
    colleagues.filter(({ from, to }) => share(index) >= from && share(index) <= to)

  /** One of those who are there, as likely as they get attention. */
  function someone(index: number, except?: Colleague): Colleague {
    const here = present(index).filter(one => one !== except)
    let left = chance.next() * here.reduce((sum, { draw }) => sum + between(draw, index), 0)
    for (const one of here) {
      left -= between(one.draw, index)
      if (left < 0) return one
    }
    return here[0] ?? neverEmpty(colleagues)
  }

  return {
    chance,
    days,
    scale,
    today,
    dayAt,
    between,
    newId,
    colleagues,
    someone,
    present,
    topic,
    gaps: GAPS.map(([from, to]) => [Math.round(from * days), Math.round(to * days)] as const),
    /** 0 is Sunday */
    weekday: (index: number): number => new Date(`${dayAt(index)}T12:00:00.000Z`).getUTCDay(),
    /** an hour of the day, mostly after work */
    clock: (): string => {
      const hour = chance.odds(0.75) ? chance.between(17, 21) : chance.between(7, 12)
      return `${twoDigits(hour)}:${twoDigits(chance.between(0, 59))}`
    },
  }
}

function neverEmpty<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined) throw new RangeError('a group of nobody')
  return first
}

/** Ids as the app makes them (UUID version 7), but with seeded chance. */
export function idsOf(chance: Chance): (at: Instant) => string {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => chance.between(0, 15).toString(16)).join('')
  return at => {
    const time = Date.parse(at).toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'[chance.between(0, 3)] ?? '8'}${hex(3)}-${hex(12)}`
  }
}

/** The moment of a wall clock in the sample's zone, an hour east of Greenwich all year round. */
export function momentOf(day: Day, time: string, minutesLater = 0): Instant {
  return new Date(Date.parse(`${day}T${time}:00.000+01:00`) + minutesLater * 60_000).toISOString()
}

/** An occurrence in the sample's zone. */
export const occurredOn = (day: Day, time: string): Occurrence => ({ day, time, zone: 'Europe/Berlin' })

/** The people as records. */
export function peopleOf({ colleagues, days, dayAt }: World): Person[] {
  return colleagues.map(({ id, alias, place, zone, goal, told, note, from }) => {
    const at = momentOf(dayAt(Math.round(from * days)), '09:00')
    return {
      id,
      alias,
      relation: 'report',
      place,
      zone,
      ...(told === undefined
        ? {}
        : { circumstances: [{ told: told[0], day: dayAt(Math.round(told[1] * days)) }] }),
      ...(goal === undefined ? {} : { goal }),
      ...(note === undefined ? {} : { note }),
      createdAt: at,
      savedAt: at,
    }
  })
}

export type Slots = { p: Colleague; q: Colleague; t: string }

/** Puts names and work into a text. */
export function fill(text: string, { p, q, t }: Slots): string {
  return text.replaceAll('{p}', p.alias).replaceAll('{q}', q.alias).replaceAll('{t}', t)
}

/** The same, with a capital wherever a sentence begins with what was put in. */
export function tell(text: string, slots: Slots): string {
  return fill(text, slots).replaceAll(
    /(^|[.?!]\s+)(\p{Ll})/gu,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

/** The wall clock of a moment in the sample's zone. */
export const clockOf = (at: string): string =>
  new Date(Date.parse(at) + 3_600_000).toISOString().slice(11, 16)
