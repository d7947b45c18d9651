import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/domain/days.ts'
import { PersonId } from '../../../shared/domain/ids.ts'
import type { QuietHours } from '../../../shared/domain/loop.ts'
import {
  isQuiet,
  isUseless,
  nextNudge,
  type NudgeFacts,
  RULES,
  type Said,
  tallyOf,
} from '../../../shared/insights/nudges.ts'

const [anna, ben] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'].map(id =>
  PersonId.parse(id),
) as [PersonId, PersonId]

/** A Wednesday. */
const today = '2026-03-04'
const nothing: NudgeFacts = {
  today,
  time: '10:00',
  quiet: { from: '19:00', to: '07:30' },
  said: [],
  silent: [],
  talks: [],
  team: [],
  waiting: 0,
  written: [],
  freshWith: [],
}
const about = (person: PersonId, day: string, sawSomething = false) => ({
  day,
  people: [person],
  sawSomething,
})

describe('what may be said unasked', () => {
  it('is nothing when the journal gives no reason', () => {
    expect(nextNudge(nothing)).toBeUndefined()
  })

  it('tells before a talk that is usual on this weekday, until it was had', () => {
    const talks = [7, 14, 28].map(days => ({ person: anna, day: addDays(today, -days) }))
    expect(nextNudge({ ...nothing, talks })).toEqual({
      rule: 'before-one-to-one',
      day: today,
      person: anna,
      count: 3,
    })
    expect(nextNudge({ ...nothing, talks: talks.slice(1) })).toBeUndefined()
    expect(nextNudge({ ...nothing, talks: [...talks, { person: anna, day: today }] })).toBeUndefined()
  })

  it('tells of silence with those who report to the writer, the longest first, but not of those never talked with', () => {
    const team = [
      { person: anna, lastTalk: addDays(today, -21) },
      { person: ben, lastTalk: addDays(today, -40) },
    ]
    expect(nextNudge({ ...nothing, team })).toMatchObject({ rule: 'silence', person: ben, count: 40 })
    expect(nextNudge({ ...nothing, team: [{ person: anna, lastTalk: addDays(today, -20) }] })).toBeUndefined()
    expect(nextNudge({ ...nothing, team: [{ person: anna }] })).toBeUndefined()
  })

  it('goes by the rhythm where there is one, and not by weekdays or weeks', () => {
    const rhythm = { weeks: 4, since: addDays(today, -100) }
    const talks = [7, 14, 21, 28].map(days => ({ person: anna, day: addDays(today, -days) }))
    const withLastTalk = (days: number) => ({
      ...nothing,
      talks,
      team: [{ person: anna, lastTalk: addDays(today, -days) }],
      rhythms: [{ person: anna, rhythm, lastTalk: addDays(today, -days) }],
    })
    expect(nextNudge(withLastTalk(7))).toBeUndefined()
    expect(nextNudge(withLastTalk(27))).toBeUndefined()
    const due = { rule: 'before-one-to-one', day: today, person: anna, count: 0, weeks: 4 }
    expect(nextNudge(withLastTalk(28))).toEqual(due)
    expect(nextNudge(withLastTalk(30))).toEqual({ ...due, rule: 'silence', count: 2 })
    const rhythms = [{ person: anna, rhythm: { weeks: 1, since: addDays(today, -8) } }]
    expect(nextNudge({ ...nothing, rhythms })).toEqual({ ...due, rule: 'silence', count: 1, weeks: 1 })
  })

  it('offers a question or a break after three entries about one person with nothing new, once', () => {
    const written = [0, 2, 6].map(days => about(anna, addDays(today, -days)))
    const offered = nextNudge({ ...nothing, written })
    expect(offered).toEqual({ rule: 'looked-often', day: today, person: anna, count: 3 })
    expect(nextNudge({ ...nothing, written: written.slice(1) })).toBeUndefined()
    expect(
      nextNudge({ ...nothing, written: [...written.slice(1), about(anna, today, true)] }),
    ).toBeUndefined()
    expect(nextNudge({ ...nothing, written, freshWith: [anna] })).toBeUndefined()
    const said = [{ ...offered!, day: addDays(today, -30), state: 'dismissed' as const }]
    expect(nextNudge({ ...nothing, written, said })).toBeUndefined()
  })

  it('tells after a hard day, of what is due, and on a Friday of the week', () => {
    const hard = { day: addDays(today, -1), people: [], mood: 4, energy: 2, sawSomething: false }
    expect(nextNudge({ ...nothing, written: [hard] })).toMatchObject({ rule: 'after-hard-day', count: 2 })
    expect(nextNudge({ ...nothing, written: [{ ...hard, energy: 3 }] })).toBeUndefined()
    expect(nextNudge({ ...nothing, waiting: 4 })).toMatchObject({ rule: 'return-due', count: 4 })
    const friday = addDays(today, 2)
    const written = [today, friday].map(day => ({ day, people: [], sawSomething: false }))
    expect(nextNudge({ ...nothing, today: friday, written })).toMatchObject({
      rule: 'weekly-review',
      count: 2,
    })
    expect(nextNudge({ ...nothing, today: addDays(today, 1), written })).toBeUndefined()
  })

  it('is nothing of a rule that is switched off or has retired', () => {
    expect(nextNudge({ ...nothing, waiting: 1, silent: ['return-due'] })).toBeUndefined()
  })

  it('hears the rule that has been still for longest', () => {
    const hard = { day: addDays(today, -1), people: [], mood: 1, sawSomething: false }
    const said = [{ rule: 'return-due' as const, day: addDays(today, -5), count: 1, state: 'acted' as const }]
    expect(nextNudge({ ...nothing, waiting: 1, written: [hard] })?.rule).toBe('return-due')
    expect(nextNudge({ ...nothing, waiting: 1, written: [hard], said })?.rule).toBe('after-hard-day')
  })
})

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(parts => parts.map(part => String(part).padStart(2, '0')).join(':'))
const quietHours: fc.Arbitrary<QuietHours> = fc.record({ from: clock, to: clock })

const minutes = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))

/** Minutes from the beginning of the quiet, going round the clock: another way to say the same. */
const isWithin = (time: string, { from, to }: QuietHours): boolean => {
  const since = (at: string): number => (minutes(at) - minutes(from) + 1440) % 1440
  return since(time) < since(to)
}

/** A look at the page: days on or back, at some time, with some reasons, and what the writer does with what is said. */
const look = fc.record({
  on: fc.integer({ min: -1, max: 4 }),
  time: clock,
  waiting: fc.integer({ min: 0, max: 3 }),
  mood: fc.integer({ min: 1, max: 5 }),
  silentFor: fc.integer({ min: 0, max: 40 }),
  often: fc.boolean(),
  answer: fc.constantFrom<Said['state'][]>(
    'shown',
    'dismissed',
    'dismissed',
    'dismissed',
    'dismissed',
    'acted',
  ),
})

describe('whatever happens', () => {
  it('is quiet from one time to the other, also over midnight', () => {
    fc.assert(
      fc.property(clock, quietHours, (time, quiet) => {
        expect(isQuiet(time, quiet)).toBe(isWithin(time, quiet))
      }),
    )
  })

  it('says one thing a day at most, none in quiet hours, and nothing of a rule that has retired', () => {
    fc.assert(
      fc.property(
        fc.array(look, { minLength: 1, maxLength: 200, size: 'max' }),
        quietHours,
        (looks, quiet) => {
          let day = '2026-01-05'
          const said: Said[] = []
          const retired = new Set<Said['rule']>()
          for (const { on, time, waiting, mood, silentFor, often, answer } of looks) {
            day = addDays(day, on)
            for (const rule of RULES) if (isUseless(tallyOf(said, rule))) retired.add(rule)
            const next = nextNudge({
              today: day,
              time,
              quiet,
              said,
              silent: [...retired],
              talks: [7, 14, 21].map(days => ({ person: ben, day: addDays(day, -days) })),
              team: [{ person: anna, lastTalk: addDays(day, -silentFor) }],
              waiting,
              written: [
                { day: addDays(day, -1), people: [], mood, sawSomething: false },
                ...(often ? [1, 2, 3].map(days => about(anna, addDays(day, -days))) : []),
              ],
              freshWith: [],
            })
            if (next === undefined) continue
            expect(isWithin(time, quiet)).toBe(false)
            expect(said.map(one => one.day)).not.toContain(next.day)
            expect(retired).not.toContain(next.rule)
            said.push({ ...next, state: answer })
          }
          // Once silent, a rule stays so: nothing of what is counted of it can change any more.
          for (const rule of retired) expect(isUseless(tallyOf(said, rule))).toBe(true)
        },
      ),
    )
  })

  it('lets a rule fall silent that was heeded less than one time in four', () => {
    expect(isUseless({ shown: 5, acted: 0 })).toBe(false)
    expect(isUseless({ shown: 6, acted: 1 })).toBe(true)
    expect(isUseless({ shown: 6, acted: 2 })).toBe(false)
  })
})
