import type { GroupId, PersonId, RunId } from '../domain/ids.ts'
import type { CountedShare, HeardGroup, PracticeFigures } from '../domain/practice-figure.ts'
import type { TracedChoice, TracedMeasure } from '../domain/practice-figure.ts'
import type { ChoiceName, MeasureName } from '../domain/practice.ts'
import { countedShare, middleOf } from './counted.ts'

/** What figures from practices are made of, all of one range of days. */
export type PracticeRecord = {
  readonly choices: readonly TracedChoice[]
  readonly measures: readonly TracedMeasure[]
  /** decisions gone through in the full form, which asks who disagrees */
  readonly decisions: readonly RunId[]
  readonly groups: readonly { readonly id: GroupId; readonly members: readonly PersonId[] }[]
}

/** The least number each figure may speak at: below it the interval spans most of the scale, or a few names could be read off. */
const LEAST = { decisions: 8, advice: 10, setbacks: 5, weeks: 8, places: 12, people: 3 } as const
/** From here on a scale of seven says that it is full. */
const FULL = 6

const shareOf = (k: number, n: number, minimum: number): CountedShare => countedShare({ k, n, minimum })

/** Of everyone who was asked for advice: how many different people, from outside, and what the three asked most have together. */
function adviceIn(asked: readonly TracedChoice[]): PracticeFigures['advice'] {
  const times = new Map<PersonId, number>()
  for (const { person } of asked) {
    if (person !== undefined) times.set(person, (times.get(person) ?? 0) + 1)
  }
  const counts = [...times.values()].toSorted((one, other) => other - one)
  const known = counts.reduce((sum, count) => sum + count, 0)
  const three = counts.slice(0, 3).reduce((sum, count) => sum + count, 0)
  return {
    outside: shareOf(asked.filter(({ option }) => option === 'outside').length, asked.length, LEAST.advice),
    people: times.size,
    ...(known < LEAST.advice ? {} : { topThree: three / known }),
  }
}

type Of = (name: ChoiceName) => readonly TracedChoice[]

/** Places where something was so, of all places where it was said. */
const placesOf = (said: readonly TracedChoice[], isSo: (option: string) => boolean): CountedShare =>
  shareOf(said.filter(({ option }) => isSo(option)).length, said.length, LEAST.places)

const hasSpoken = (option: string): boolean => option !== 'not'

function heardIn(of: Of, groups: PracticeRecord['groups']): PracticeFigures['heard'] {
  const [spoke, cut] = [of('voice-spoke'), of('voice-cut')]
  const all = groups.map(({ id, members }): HeardGroup => {
    const among = ({ person }: TracedChoice): boolean => person !== undefined && members.includes(person)
    const theirs = spoke.filter(among)
    return {
      group: id,
      people: new Set(theirs.map(({ person }) => person)).size,
      spoke: placesOf(theirs, hasSpoken),
      cut: placesOf(cut.filter(among), option => option === 'yes'),
    }
  })
  const shown = all.filter(({ people, spoke: { share } }) => people >= LEAST.people && share !== undefined)
  return {
    meetings: new Set(spoke.map(({ run }) => run)).size,
    everyone: placesOf(spoke, hasSpoken),
    groups: shown,
    leastPeople: LEAST.people,
    tooSmall: all.filter(one => one.spoke.n > 0 && !shown.includes(one)).length,
  }
}

/** Weeks, or talks, with a load of 6 or 7 of 7. */
const fullOf = (loads: readonly TracedMeasure[]): CountedShare =>
  shareOf(loads.filter(({ value }) => value >= FULL).length, loads.length, LEAST.weeks)

/**
 * What can be counted from practices: shares between 0 and 1 with their 90 % Wilson interval, each from its own least number
 * on; days as whole numbers. Nothing is said of one person, and of a circle only when three different people of it are among
 * at least twelve places.
 */
export function practiceFigures({ choices, measures, decisions, groups }: PracticeRecord): PracticeFigures {
  const of: Of = name => choices.filter(choice => choice.name === name)
  const count = (name: ChoiceName, option: string): number =>
    of(name).filter(choice => choice.option === option).length
  const numbers = (name: MeasureName) => measures.filter(measure => measure.name === name)
  const nights = of('decision-night').length
  const [autonomy, control] = [count('decision-say', 'autonomy'), count('decision-say', 'control')]
  const heardIts = new Set(
    of('dissent-heard').flatMap(({ run, option }) => (option === 'guess' ? [] : [run])),
  )
  const days = numbers('recovery-days')
    .map(({ value }) => value)
    .toSorted((one, other) => one - other)
  const middle = days.length < LEAST.setbacks ? undefined : middleOf(days)
  const full = new Set(numbers('own-load').flatMap(({ run, value }) => (value >= FULL ? [run] : [])))
  return {
    night: {
      ...shareOf(count('decision-night', 'changed'), nights, LEAST.decisions),
      unsure: count('decision-night', 'unsure'),
    },
    autonomy: {
      ...shareOf(autonomy, autonomy + control, LEAST.decisions),
      same: count('decision-say', 'same'),
    },
    advice: adviceIn(of('advice-from')),
    dissent: shareOf(decisions.filter(run => heardIts.has(run)).length, decisions.length, LEAST.decisions),
    recovery: { days, minimum: LEAST.setbacks, ...(middle === undefined ? {} : { middle }) },
    load: {
      mine: fullOf(numbers('own-load')),
      chosen: of('load-dropped').filter(({ run, option }) => option === 'chosen' && full.has(run)).length,
      theirs: fullOf(numbers('their-load')),
    },
    heard: heardIn(of, groups),
  }
}
