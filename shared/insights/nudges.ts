import type { PersonId } from '../domain/ids.ts'
import type { Nudge, NudgeRule, QuietHours } from '../domain/loop.ts'
import type { Day } from '../domain/time.ts'
import { addDays, daysBetween } from '../domain/days.ts'
import type { Rhythm } from '../domain/person.ts'
import { dueAfter } from './rhythm.ts'

/** What was said on a day, and what became of it. */
export type Said = Nudge & { readonly state: 'shown' | 'acted' | 'dismissed' }

/** Everything that the rules look at; all of it comes from this journal. */
export type NudgeFacts = {
  readonly today: Day
  /** the writer's own clock, `HH:MM` */
  readonly time: string
  readonly quiet: QuietHours
  /** everything that was ever said */
  readonly said: readonly Said[]
  /** rules that are switched off or have retired */
  readonly silent: readonly NudgeRule[]
  /** talks in a room, by video or by phone, of the last eight weeks: a line for each person in each */
  readonly talks: readonly { readonly person: PersonId; readonly day: Day }[]
  /** those whom the writer leads, and the last day each was talked with, if ever */
  readonly team: readonly { readonly person: PersonId; readonly lastTalk?: Day | undefined }[]
  /** those with whom the writer chose a rhythm, and the last day each was talked with, if ever */
  readonly rhythms?: readonly {
    readonly person: PersonId
    readonly rhythm: Rhythm
    readonly lastTalk?: Day | undefined
  }[]
  /** follow-ups that are due today or before */
  readonly waiting: number
  /** entries of the last seven days, today included */
  readonly written: readonly {
    readonly day: Day
    readonly people: readonly PersonId[]
    /** from 1 to 5 */
    readonly mood?: number | undefined
    readonly energy?: number | undefined
    /** something in it is marked as seen */
    readonly sawSomething: boolean
  }[]
  /** with whom something new came in the last seven days: they were talked with, or a hunch about them was settled */
  readonly freshWith: readonly PersonId[]
}

/** Days during which a rule is still after it spoke, and how soon it may speak of the same person again. */
const REST: Readonly<Record<NudgeRule, { readonly rule: number; readonly person: number }>> = {
  'before-one-to-one': { rule: 1, person: 7 },
  'return-due': { rule: 3, person: 0 },
  'looked-often': { rule: 3, person: 90 },
  'after-hard-day': { rule: 3, person: 0 },
  silence: { rule: 5, person: 21 },
  'weekly-review': { rule: 6, person: 0 },
}

/** The order in which rules are heard that have waited equally long. */
export const RULES: readonly NudgeRule[] = [
  'before-one-to-one',
  'return-due',
  'looked-often',
  'after-hard-day',
  'silence',
  'weekly-review',
]

export const SILENT_DAYS = 21
export const LOOKED_OFTEN = 3
/** On so many of the last four same weekdays they were talked with. */
export const USUAL_TALKS = 3
/** So often a rule is heard before it can be found useless, and then at least one in so many must have been heeded. */
export const RETIRING = { shown: 6, heeded: 4 } as const

/** Whether nothing is to be said at that time, `HH:MM`; quiet hours may reach over midnight, and from one time to the same there are none. */
export function isQuiet(time: string, { from, to }: QuietHours): boolean {
  if (from === to) return false
  return from < to ? time >= from && time < to : time >= from || time < to
}

/** What is counted of a rule: how often it was shown, heeded and dismissed since a day. */
export function tallyOf(said: readonly Said[], rule: NudgeRule, since: Day = '0000-01-01') {
  const mine = said.filter(one => one.rule === rule && one.day >= since)
  return {
    shown: mine.length,
    acted: mine.filter(({ state }) => state === 'acted').length,
    dismissed: mine.filter(({ state }) => state === 'dismissed').length,
  }
}

/** A rule that was heard often and hardly ever heeded falls silent by itself. */
export const isUseless = ({ shown, acted }: { shown: number; acted: number }): boolean =>
  shown >= RETIRING.shown && acted * RETIRING.heeded < shown

type Wish = { readonly count: number; readonly person?: PersonId; readonly weeks?: number }

/** Those whose next talk by their rhythm is due today, or was due before; days past it are counted. */
const dueByRhythm = ({ today, rhythms = [] }: NudgeFacts): Required<Wish>[] =>
  rhythms
    .map(({ person, rhythm, lastTalk }) => {
      const count = daysBetween(dueAfter(rhythm, lastTalk), today)
      return { person, count, weeks: rhythm.weeks }
    })
    .filter(({ count }) => count >= 0)

/** With whom there is no rhythm: only then are weekdays and weeks looked at. */
const withoutRhythm = ({ rhythms = [] }: NudgeFacts): ((person: PersonId) => boolean) => {
  const has = new Set(rhythms.map(({ person }) => person))
  return person => !has.has(person)
}

/**
 * Those whose talk is due today by their rhythm, then those who were talked with on most of the last four of these weekdays, and
 * not yet today; the most regular first.
 */
function beforeOneToOne(facts: NudgeFacts): Wish[] {
  const { today, talks } = facts
  const usual = [7, 14, 21, 28].map(days => addDays(today, -days))
  const onDay = (day: Day): ReadonlySet<PersonId> =>
    new Set(talks.filter(one => one.day === day).map(({ person }) => person))
  const perDay = usual.map(onDay)
  const talkedToday = onDay(today)
  const onWeekday = [...new Set(perDay.flatMap(people => [...people]))]
    .filter(withoutRhythm(facts))
    .filter(person => !talkedToday.has(person))
    .map(person => ({ person, count: perDay.filter(people => people.has(person)).length }))
    .filter(({ count }) => count >= USUAL_TALKS)
    .toSorted((one, other) => other.count - one.count)
  return [...dueByRhythm(facts).filter(({ count }) => count === 0), ...onWeekday]
}

/** Those whose rhythm has passed, then those of the team who were talked with once, but not for three weeks; the longest first. */
function silence(facts: NudgeFacts): Wish[] {
  const isFree = withoutRhythm(facts)
  const silent = facts.team
    .filter(({ person }) => isFree(person))
    .flatMap(({ person, lastTalk }) =>
      lastTalk === undefined ? [] : [{ person, count: daysBetween(lastTalk, facts.today) }],
    )
    .filter(({ count }) => count >= SILENT_DAYS)
  const past = dueByRhythm(facts).filter(({ count }) => count > 0)
  return [past, silent].flatMap(wishes => wishes.toSorted((one, other) => other.count - one.count))
}

/** Those written about three times in a week with nothing new: nothing seen, nobody asked, nothing settled. */
function lookedOften({ written, freshWith }: NudgeFacts): Wish[] {
  const people = new Set(written.flatMap(entry => entry.people))
  return [...people]
    .filter(person => !freshWith.includes(person))
    .flatMap(person => {
      const about = written.filter(entry => entry.people.includes(person))
      return about.some(({ sawSomething }) => sawSomething) ? [] : [{ person, count: about.length }]
    })
    .filter(({ count }) => count >= LOOKED_OFTEN)
    .toSorted((one, other) => other.count - one.count)
}

function afterHardDay({ today, written }: NudgeFacts): Wish[] {
  const yesterday = written.filter(({ day }) => day === addDays(today, -1))
  const lowest = Math.min(...yesterday.flatMap(({ mood, energy }) => [mood ?? 5, energy ?? 5]))
  return lowest <= 2 ? [{ count: lowest }] : []
}

/** On a Friday, when there is a week to look back at. */
function weeklyReview({ today, written }: NudgeFacts): Wish[] {
  const isFriday = new Date(`${today}T12:00:00Z`).getUTCDay() === 5
  const thisWeek = written.filter(({ day }) => day > addDays(today, -5)).length
  return isFriday && thisWeek >= 2 ? [{ count: thisWeek }] : []
}

const wishes: Readonly<Record<NudgeRule, (facts: NudgeFacts) => readonly Wish[]>> = {
  'before-one-to-one': beforeOneToOne,
  'return-due': ({ waiting }) => (waiting > 0 ? [{ count: waiting }] : []),
  'looked-often': lookedOften,
  'after-hard-day': afterHardDay,
  silence,
  'weekly-review': weeklyReview,
}

/**
 * Whether something said on that day stands for today: it was said today, or on the day after, which a clock in another country
 * shows first. A day further off was another clock's mistake, and holds nothing back.
 */
export const standsFor = (day: Day, today: Day): boolean => day === today || day === addDays(today, 1)

/**
 * The one thing to say today, if there is any: never in quiet hours, never a second one on a day (nor on the day before the
 * last one, on a journey), none of a rule that is switched off or retired. Of several, the rule that has been still
 * for the longest is heard.
 */
export function nextNudge(facts: NudgeFacts): Nudge | undefined {
  const { today, time, quiet, silent } = facts
  if (isQuiet(time, quiet) || facts.said.some(({ day }) => standsFor(day, today))) return undefined
  const said = facts.said.filter(({ day }) => day < today)
  const lastOf = (rule: NudgeRule, person?: PersonId): Day | undefined =>
    said.filter(one => one.rule === rule && (person === undefined || one.person === person)).at(-1)?.day
  const isRested = (last: Day | undefined, days: number): boolean =>
    last === undefined || daysBetween(last, today) >= days
  const heard = RULES.filter(rule => !silent.includes(rule) && isRested(lastOf(rule), REST[rule].rule))
    .toSorted((one, other) => (lastOf(one) ?? '').localeCompare(lastOf(other) ?? ''))
    .flatMap(rule =>
      wishes[rule](facts)
        .filter(({ person }) => person === undefined || isRested(lastOf(rule, person), REST[rule].person))
        .slice(0, 1)
        .map(wish => ({ rule, day: today, ...wish })),
    )
  return heard[0]
}
