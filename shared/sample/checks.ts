import { addDays } from '../domain/days.ts'
import type { Basis, Cause, Outcome } from '../domain/hunch.ts'
import type { Check } from './check-answers.ts'
import { planted, type World } from './world.ts'

/** A check and the day it was begun on; settled so many days later, when it is. */
export type DatedCheck = Check & { index: number; settled?: number }

const CHECKS_PER_WORKDAY = 0.215

const PERSON: Readonly<Partial<Record<Cause, number>>> = { will: 5, capability: 4, harm: 0.5 }
const SITUATION: Readonly<Partial<Record<Cause, number>>> = {
  expectations: 4,
  external: 3,
  means: 2.5,
  buy_in: 2.5,
  mine: 2,
  chance: 0.6,
  'not-sure': 0.8,
}
/** What it really was, when the first explanation did not hold. */
const TRUTH: Readonly<Partial<Record<Cause, number>>> = {
  expectations: 26,
  external: 20,
  means: 16,
  mine: 14,
  buy_in: 12,
  capability: 8,
  will: 4,
}

/** The last days by hand, so that something is overdue, due and coming: begun so many days ago, due in so many. */
const LATELY: readonly (readonly [ago: number, dueIn: number])[] = [
  [12, -3],
  [9, -1],
  [6, 0],
  [5, 0],
  [3, 2],
  [2, 5],
]

const PARTLY = 0.12

/** How it turned out. It holds as often as the confidence says, less what is planted. */
function outcomeOf({ chance, between }: World, index: number, confidence: number): Outcome {
  if (chance.odds(0.08)) return 'cant'
  if (chance.odds(PARTLY)) return 'partly'
  const credit = Math.max(0.1, confidence / 100 - between(planted.overconfidence, index))
  return chance.odds((credit - PARTLY / 2) / (1 - PARTLY)) ? 'held' : 'not'
}

function basisOf({ chance, between }: World, index: number): Basis {
  const asked = between([0.45, 0.65], index)
  return chance.weighted({ asked, saw: 0.25, third: 0.08, guess: 1 - asked - 0.33 }, 'asked')
}

function begin(world: World, index: number, due: number): DatedCheck {
  const { chance, someone, topic, dayAt, between } = world
  const p = someone(index)
  const isAboutPerson = chance.odds(between(planted.personFirst, index))
  const category = chance.weighted(isAboutPerson ? PERSON : SITUATION, 'expectations')
  return {
    index,
    form: chance.odds(0.35) ? 'short' : 'full',
    slots: { p, q: someone(index, p), t: topic() },
    category,
    confidence: 5 * chance.between(11, 19),
    due: addDays(dayAt(index), due),
    cause: category,
  }
}

function settle(world: World, check: DatedCheck, after: number): DatedCheck {
  const { chance } = world
  const outcome = outcomeOf(world, check.index, check.confidence)
  const cause = outcome === 'held' ? check.category : chance.weighted(TRUTH, 'external')
  return { ...check, outcome, basis: basisOf(world, check.index), cause, settled: after }
}

/** Every check of the journal, the oldest first. */
export function checksOf(world: World): DatedCheck[] {
  const { chance, days, scale, weekday, gaps } = world
  const isQuiet = (index: number): boolean =>
    weekday(index) === 0 || weekday(index) === 6 || gaps.some(([from, to]) => index >= from && index <= to)
  const before = days - 24
  const earlier = Array.from({ length: Math.max(0, before) }, (_, index) => index).flatMap(index => {
    const expected = isQuiet(index) ? 0 : CHECKS_PER_WORKDAY * scale
    const count = Math.floor(expected) + (chance.odds(expected % 1) ? 1 : 0)
    return Array.from({ length: count }, () => {
      const due = chance.between(3, 16)
      return settle(world, begin(world, index, due), due + chance.between(0, 5))
    })
  })
  const lately = LATELY.map(([ago, dueIn]) => begin(world, days - ago, ago + dueIn))
  return [...earlier, ...lately]
}
