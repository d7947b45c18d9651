import { addDays } from '../../../shared/domain/days.ts'
import type { PersonId } from '../../../shared/domain/ids.ts'
import {
  type Nudge,
  type NudgeRule,
  type NudgeSettings,
  QuietHours,
  type WritersNow,
} from '../../../shared/domain/loop.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import {
  isQuiet,
  isUseless,
  nextNudge,
  type NudgeFacts,
  RULES,
  standsFor,
  tallyOf,
} from '../../../shared/insights/nudges.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { NudgesTable, RuleState, SaidNudge } from '../tables/nudges.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PeopleLinesTable } from '../tables/people-lines.ts'
import { json, read } from '../tables/row.ts'
import type { Database } from '../vault/database.ts'
import { noticed, type NoticedParts } from './noticed.ts'

export type NudgesParts = NoticedParts & {
  database: Database
  nudges: NudgesTable
  contacts: ContactsTable
  hunches: HunchesTable
  people: PeopleTable
  peopleLines: PeopleLinesTable
}

/** Until the writer says otherwise: evenings and nights are theirs. */
const QUIET: QuietHours = { from: '19:00', to: '07:30' }
const BEGINNING: Day = '0001-01-01'

/** Whatever the rules look at, gathered from this journal alone. */
function factsOf(
  parts: NudgesParts,
  { today }: WritersNow,
): Omit<NudgeFacts, 'time' | 'quiet' | 'said' | 'silent'> {
  const weekAgo = addDays(today, -6)
  const talks = parts.contacts
    .between({ from: addDays(today, -56), to: today })
    .filter(({ mode }) => mode !== 'chat')
    .flatMap(({ people, day }) => people.map(person => ({ person, day })))
  const contacted = parts.contacts.between({ from: weekAgo, to: today }).flatMap(({ people }) => people)
  const settled = parts.hunches
    .settledSince(`${weekAgo}T00:00:00.000Z`)
    .flatMap(({ person }) => (person === undefined ? [] : [person]))
  const last = parts.peopleLines.lastTalks()
  const people = parts.people.all()
  return {
    today,
    talks,
    rhythms: people.flatMap(({ id, rhythm }) =>
      rhythm === undefined ? [] : [{ person: id, rhythm, lastTalk: last.get(id) }],
    ),
    team: people
      .filter(({ relation }) => relation === 'report')
      .map(({ id }) => ({ person: id, lastTalk: last.get(id) })),
    waiting: parts.followUps.waiting(today),
    written: parts.nudges
      .written({ from: weekAgo, to: today })
      .map(({ saw, ...line }) => ({ ...line, sawSomething: saw > 0 })),
    freshWith: [...new Set<PersonId>([...contacted, ...settled])],
  }
}

const stateOf = (rule: NudgeRule, known: readonly RuleState[]): RuleState =>
  known.find(one => one.rule === rule) ?? { rule, isOff: false, countedSince: BEGINNING }

/** The rules, and when they keep still. */
function rulesOf(parts: NudgesParts) {
  const { nudges: table, marks, now } = parts

  const quiet = (): QuietHours => {
    const kept = marks.get('quiet-hours')
    return kept === undefined ? QUIET : read(QuietHours, json(kept))
  }

  /** Rules that were hardly ever heeded fall silent, and stay so until the writer wants them again. */
  function retire(said: readonly SaidNudge[]): void {
    const known = table.rules()
    for (const rule of RULES) {
      const state = stateOf(rule, known)
      if (state.retiredAt !== undefined || !isUseless(tallyOf(said, rule, state.countedSince))) continue
      table.setRule({ ...state, retiredAt: now() })
    }
  }

  /** What the rules would say; it is said only when the page Today shows it. */
  function wish(moment: WritersNow, said: readonly SaidNudge[]): Nudge | undefined {
    retire(said)
    const known = table.rules()
    const silent = known.filter(one => one.isOff || one.retiredAt !== undefined).map(({ rule }) => rule)
    return nextNudge({ ...factsOf(parts, moment), time: moment.time, quiet: quiet(), said, silent })
  }

  return { quiet, retire, wish }
}

/** What the journal says unasked: at most one thing a day, outside quiet hours, from what is in it. */
export function nudges(parts: NudgesParts) {
  const { database, nudges: table, marks } = parts
  const { quiet, retire, wish } = rulesOf(parts)
  const notices = noticed(parts)

  function choose(moment: WritersNow, said: readonly SaidNudge[]): Nudge | undefined {
    const last = notices.last()
    // The system told today of something that was due: that was the one thing of the day.
    if (last !== undefined && standsFor(last.day, moment.today) && !last.isThought) return undefined
    const next = wish(moment, said)
    if (next !== undefined) table.insert(next)
    return next
  }

  return {
    /**
     * The one thing to say on the writer's day, the same until it is answered; null when there is none, in quiet hours, once it was
     * answered, and when its rule was switched off since.
     */
    today: (moment: WritersNow): Nudge | null =>
      database.transaction(() => {
        if (isQuiet(moment.time, quiet())) return null
        const said = table.all()
        const standing = said.find(({ day }) => day === moment.today)
        if (standing === undefined) return choose(moment, said) ?? null
        const { state, ...nudge } = standing
        return state !== 'shown' || stateOf(nudge.rule, table.rules()).isOff ? null : nudge
      }),

    /**
     * Whether the system may tell now that something waits, and then not again on that day: never in quiet hours, nor on a day on
     * which a thought was said, and of something due only once.
     */
    takeNotice: (moment: WritersNow): boolean =>
      database.transaction(() => {
        const [last, said] = [notices.last(), table.all()]
        const isOver = [...said, ...(last === undefined ? [] : [last])].some(({ day }) =>
          standsFor(day, moment.today),
        )
        if (isOver || isQuiet(moment.time, quiet())) return false
        const isThought = wish(moment, said) !== undefined
        if (!isThought && !notices.isSomethingNew(moment.today)) return false
        notices.write({ day: moment.today, isThought })
        return true
      }),

    /** What the writer did with what was said on that day. Fails with not-found when nothing was. */
    answer(day: Day, answer: 'acted' | 'dismissed'): void {
      database.transaction(() => {
        if (!table.all().some(one => one.day === day)) throw new Fault('not-found')
        table.answer(day, answer)
        retire(table.all())
      })
    },

    /** Every rule with what became of it so far, and the quiet hours. */
    settings(): NudgeSettings {
      const [known, said] = [table.rules(), table.all()]
      return {
        quiet: quiet(),
        rules: RULES.map(rule => {
          const { isOff, retiredAt, countedSince } = stateOf(rule, known)
          return { rule, ...tallyOf(said, rule, countedSince), isOff, isRetired: retiredAt !== undefined }
        }),
      }
    },

    /** Switches a rule off, or on again: then it counts anew from that day, also when it had retired. */
    setRule({ rule, isOn, today }: { rule: NudgeRule; isOn: boolean; today: Day }): void {
      database.transaction(() => {
        const state = stateOf(rule, table.rules())
        table.setRule(isOn ? { rule, isOff: false, countedSince: today } : { ...state, isOff: true })
      })
    },

    /** From when until when nothing is said unasked. */
    setQuietHours(hours: QuietHours): void {
      database.transaction(() => marks.set('quiet-hours', JSON.stringify(hours)))
    },
  }
}
