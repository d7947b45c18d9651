import { describe, expect, it } from 'vitest'
import { Contact } from '../../../shared/domain/contact.ts'
import { evidenceIn, plainText, referredIn } from '../../../shared/domain/document-text.ts'
import { Entry } from '../../../shared/domain/entry.ts'
import { Lesson } from '../../../shared/domain/lesson.ts'
import { Move } from '../../../shared/domain/move.ts'
import { Hunch } from '../../../shared/domain/hunch.ts'
import { Person } from '../../../shared/domain/person.ts'
import { Plan } from '../../../shared/domain/plan.ts'
import { Run } from '../../../shared/domain/run.ts'
import { Version } from '../../../shared/domain/version.ts'
import { calibration } from '../../../shared/insights/calibration.ts'
import { holdRecord } from '../../../shared/insights/hold-record.ts'
import { positiveIntent } from '../../../shared/practices/positive-intent.ts'
import { generateSample } from '../../../shared/sample/generate.ts'
import type { SampleJournal } from '../../../shared/sample/journal.ts'

const today = '2026-11-22'
const order = { seed: 42, years: 2, scale: 1, today }
const sample = generateSample(order)
const seeds = Array.from({ length: 120 }, (_, index) => index + 1)
const many = seeds.map(seed => generateSample({ ...order, seed }))

/** The straight line between what is planted at the beginning and at the end, at a day. */
function plantedAt([early, late]: readonly [number, number], day: string): number {
  const whole = 730 * 86_400_000
  const share = 1 - (Date.parse(today) - Date.parse(day)) / whole
  return early + (late - early) * Math.min(1, Math.max(0, share))
}
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const isScorable = ({ outcome, basis }: Hunch): boolean =>
  outcome !== undefined && outcome !== 'cant' && (basis === 'asked' || basis === 'saw')

const isAboutPerson = ({ category }: Hunch): boolean => ['will', 'capability', 'harm'].includes(category)
const aboutPersonShare = (hunches: readonly Hunch[]): number =>
  hunches.filter(isAboutPerson).length / hunches.length

/** What calibration should find: the planted gap on the days of the hunches that count. */
const plantedGap = ({ hunches, planted }: SampleJournal): number =>
  100 *
  mean(
    hunches
      .filter(isScorable)
      .map(({ sealedAt }) => plantedAt(planted.overconfidence, sealedAt.slice(0, 10))),
  )

describe('the sample journal', () => {
  it('tells of moves at every stage and of what was learned, all with people who are in it', () => {
    const known = new Set(sample.people.map(({ id }) => id))
    expect(new Set(sample.moves.map(({ state }) => state)).size).toBe(4)
    expect(sample.lessons.length).toBeGreaterThan(2)
    expect(sample.lessons.some(({ entry }) => entry !== undefined)).toBe(true)
    for (const { people } of sample.moves) {
      expect(new Set(people).size).toBe(2)
      expect(people.every(person => known.has(person))).toBe(true)
    }
    for (const { person, entry } of sample.lessons) {
      expect(person !== undefined && known.has(person)).toBe(true)
      expect(entry === undefined || sample.entries.some(({ id }) => id === entry)).toBe(true)
    }
  })

  it('goes through practices and keeps things beside them: in its days, outside the gaps, in the order of time', () => {
    for (const { goes, kept, planted } of many.slice(0, 20)) {
      const at = goes.map(go => go.at)
      expect(at).toEqual(at.toSorted())
      const begun = goes.map(({ day }) => day)
      for (const [from, to] of planted.gaps) {
        expect(begun.filter(day => day >= from && day <= to)).toEqual([])
      }
      const days = [
        ...goes.flatMap(({ day, night, back }) => [day, night?.day ?? day, back?.day ?? day]),
        ...kept.goals.flatMap(goal => [
          goal.day,
          goal.closed ?? goal.day,
          ...goal.steps.map(({ day }) => day),
        ]),
        ...kept.feedback.map(({ day }) => day),
        ...kept.checks.map(({ day }) => day),
        ...kept.pains.flatMap(({ draft, easedOn }) => [draft.day, easedOn ?? draft.day]),
      ]
      expect(days.filter(day => day < '2024-11-22' || day >= today)).toEqual([])
      expect(new Set(goes.map(({ practice }) => practice)).size).toBeGreaterThan(14)
    }
    const short = generateSample({ ...order, years: 0.5 })
    expect(short.kept.goals.every(({ day }) => day >= '2026-05-01')).toBe(true)
  })

  it('is the same for the same order and another for another seed', () => {
    expect(generateSample(order)).toEqual(sample)
    expect(generateSample({ ...order, seed: 43 }).entries[0]?.body).not.toEqual(sample.entries[0]?.body)
  })

  it('is made of records that the app itself could have written', () => {
    for (const person of sample.people) Person.parse(person)
    for (const entry of sample.entries) Entry.parse(entry)
    for (const run of sample.runs) Run.parse(run)
    for (const hunch of sample.hunches) Hunch.parse(hunch)
    for (const plan of sample.plans) Plan.parse(plan)
    for (const contact of sample.contacts) Contact.parse(contact)
    for (const move of sample.moves) Move.parse(move)
    for (const lesson of sample.lessons) Lesson.parse(lesson)
    const steps = new Set(positiveIntent.steps.map(({ id }) => id))
    const answered = sample.runs.flatMap(({ answers, at }) => [...Object.keys(answers), at])
    expect(answered.filter(id => !steps.has(id))).toEqual([])
  })

  it('is about 300 entries and 75 hunches that count over two years, for every seed', () => {
    const entries = many.map(one => one.entries.length)
    const counted = many.map(one => one.hunches.filter(isScorable).length)
    expect(Math.min(...entries)).toBeGreaterThan(260)
    expect(Math.max(...entries)).toBeLessThan(370)
    expect(mean(counted)).toBeGreaterThan(70)
    expect(mean(counted)).toBeLessThan(80)
    expect(Math.min(...counted)).toBeGreaterThan(45)
  })

  it('grows with years and scale', () => {
    const larger = generateSample({ ...order, years: 4, scale: 3 })
    expect(larger.entries.length / sample.entries.length).toBeGreaterThan(5)
    expect(larger.entries.length / sample.entries.length).toBeLessThan(7)
  })

  it('writes nothing in the gaps, nothing after today, and something yesterday and a year ago', () => {
    const written = sample.entries.map(({ occurred }) => occurred.day)
    for (const [from, to] of sample.planted.gaps) {
      expect(written.filter(day => day >= from && day <= to)).toEqual([])
    }
    expect(written.filter(day => day >= today)).toEqual([])
    expect(written).toContain('2026-11-21')
    expect(written).toContain('2025-11-22')
  })

  it('has something overdue, something due today, something later, and a run to go on with', () => {
    const open = sample.hunches.filter(({ outcome }) => outcome === undefined).map(({ due }) => due)
    expect(open.filter(due => due < today).length).toBeGreaterThanOrEqual(1)
    expect(open.filter(due => due === today).length).toBeGreaterThanOrEqual(1)
    expect(open.filter(due => due > today).length).toBeGreaterThanOrEqual(1)
    expect(sample.runs.filter(({ state }) => state === 'answering')).toHaveLength(1)
  })

  it('names only records that are there', () => {
    for (const {
      entries,
      people,
      groups,
      tags,
      notebooks,
      versions,
      runs,
      hunches,
      plans,
      contacts,
    } of many) {
      const all = [...entries, ...people, ...tags, ...notebooks, ...runs, ...hunches]
      const ids = new Set<string>(all.map(({ id }) => id))
      const documents = [...entries, ...versions].map(({ body }) => referredIn(body))
      const named = [
        ...entries.flatMap(({ notebook, tags: head, people: about }) => [notebook, ...head, ...about]),
        ...documents.flatMap(({ people: persons, tags: labels }) => [...persons, ...labels]),
        ...versions.map(({ entry }) => entry),
        ...groups.flatMap(({ members }) => members),
        ...runs.flatMap(({ entry, hunch }) => [entry, hunch]),
        ...hunches.flatMap(({ entry, run, person }) => [entry, run, person]),
        ...plans.flatMap(({ entry, run, person }) => [entry, run, person]),
        ...contacts.flatMap(contact => contact.people),
      ]
      expect(named.filter(id => id !== undefined && !ids.has(id))).toEqual([])
    }
  })

  it('is kept as somebody keeps a journal: notebooks, tags, names and marks in the text, moods, stars, one pin, history', () => {
    for (const { entries, versions, notebooks, tags, groups, people } of many.slice(0, 20)) {
      const free = entries.filter(({ kind }) => kind === 'free')
      const documents = free.map(({ body }) => body)
      expect(new Set(entries.map(({ notebook }) => notebook)).size).toBe(notebooks.length)
      expect(tags.length).toBeGreaterThanOrEqual(12)
      expect(new Set(entries.flatMap(entry => entry.tags)).size).toBeGreaterThan(8)
      expect(documents.filter(body => referredIn(body).people.length > 0).length).toBeGreaterThan(40)
      expect(documents.filter(body => referredIn(body).tags.length > 0).length).toBeGreaterThan(5)
      for (const origin of ['saw', 'told', 'assumed'] as const) {
        expect(documents.filter(body => evidenceIn(body)[origin] > 0).length).toBeGreaterThan(3)
      }
      expect(free.filter(({ mood }) => mood !== undefined).length).toBeGreaterThan(40)
      expect(free.filter(({ starred }) => starred).length).toBeGreaterThan(2)
      expect(free.filter(({ pinned }) => pinned)).toHaveLength(1)
      expect(versions.length).toBeGreaterThan(10)
      expect(groups.map(({ members }) => members.length > 1)).toEqual([true, true, true])
      expect(new Set(people.map(({ relation }) => relation)).size).toBe(5)
    }
  })

  it('holds every version of an entry under a revision before its own', () => {
    for (const { entries, versions } of many.slice(0, 20)) {
      const revisions = new Map(entries.map(({ id, revision }) => [id, revision]))
      for (const version of versions) {
        Version.parse(version)
        expect(version.revision).toBeLessThan(revisions.get(version.entry) ?? 0)
      }
    }
  })

  it('gives no first guess away in the entry of a run that waits', () => {
    for (const { hunches, entries } of many.slice(0, 20)) {
      const open = hunches.filter(({ outcome }) => outcome === undefined)
      expect(open.length).toBeGreaterThan(0)
      for (const hunch of open) {
        const entry = entries.find(({ id }) => id === hunch.entry)
        expect(entry === undefined ? '' : plainText(entry.body)).not.toContain(hunch.statement)
      }
    }
  })

  it('shows no long paragraph twice among twelve entries in a row', () => {
    for (const { entries } of many.slice(0, 20)) {
      const paragraphs = entries
        .filter(({ kind }) => kind === 'free')
        .map(({ body }) =>
          plainText(body)
            .split('\n')
            .filter(line => line.length > 60),
        )
      for (let first = 0; first + 12 <= paragraphs.length; first += 1) {
        const seen = paragraphs.slice(first, first + 12).flat()
        expect(new Set(seen).size).toBe(seen.length)
      }
    }
  })

  it('leaves no slot unfilled', () => {
    const words = JSON.stringify(many.slice(0, 20))
    expect(words).not.toMatch(/\{[pqt]\}/)
  })
})

describe('the truth planted in it', () => {
  it('overconfidence: the 90 % interval holds it in most journals, and the mean over all is close', () => {
    const found = many.map(one => ({ gap: calibration(one.hunches, {}).gap, planted: plantedGap(one) }))
    const covered = found.filter(
      ({ gap, planted }) => gap !== undefined && gap.low <= planted && planted <= gap.high,
    )
    const off = mean(found.map(({ gap, planted }) => (gap?.value ?? Number.NaN) - planted))
    console.info(
      `overconfidence: in the 90 % interval in ${covered.length} of ${many.length} journals, off by ${off.toFixed(1)} points`,
    )
    expect(covered.length / many.length).toBeGreaterThan(0.82)
    expect(covered.length / many.length).toBeLessThan(0.98)
    expect(Math.abs(off)).toBeLessThan(2)
  })

  it('plans kept: the share over all journals is the planted one, early and late', () => {
    const settled = many
      .flatMap(({ plans }) => plans)
      .filter(({ result }) => result !== undefined && result !== 'let-go')
    const kept = (from: string, to: string): number => {
      const some = settled.filter(({ createdAt }) => createdAt >= from && createdAt < to)
      return some.filter(({ result }) => result === 'done' || result === 'changed').length / some.length
    }
    const [early, late] = [kept('2024-11-22', '2025-05-22'), kept('2026-05-22', '2026-11-22')]
    console.info(`plans kept: ${early.toFixed(2)} in the first half-year, ${late.toFixed(2)} in the last`)
    expect(early).toBeCloseTo(plantedAt(sample.planted.followThrough, '2025-02-20'), 1)
    expect(late).toBeCloseTo(plantedAt(sample.planted.followThrough, '2026-08-15'), 1)
  })

  it('first explanations about the person become fewer in nearly every journal', () => {
    const fell = many.filter(({ hunches }) => {
      const half = Math.floor(hunches.length / 2)
      return aboutPersonShare(hunches.slice(half)) < aboutPersonShare(hunches.slice(0, half))
    })
    console.info(
      `explanations about the person: fewer in the second half in ${fell.length} of ${many.length} journals`,
    )
    expect(fell.length / many.length).toBeGreaterThan(0.85)
  })

  it('attention to the remote people grows in every journal', () => {
    const remote = new Set(['Priya', 'Kofi', 'Noor'])
    const grew = many.filter(({ contacts, people }) => {
      const far = new Set(people.filter(({ alias }) => remote.has(alias)).map(({ id }) => id))
      const share = (from: string, to: string): number => {
        const some = contacts.filter(({ day }) => day >= from && day < to)
        return some.filter(contact => contact.people.some(id => far.has(id))).length / some.length
      }
      return share('2026-05-22', '2026-11-22') > share('2024-11-22', '2025-05-22')
    })
    console.info(`attention to the remote people: grew in ${grew.length} of ${many.length} journals`)
    expect(grew.length / many.length).toBeGreaterThan(0.97)
  })

  it('says how many hunches count, and where they come from', () => {
    const record = holdRecord(sample.hunches, {})
    expect(record.scorable).toBe(sample.hunches.filter(isScorable).length)
    expect(record.open).toBe(sample.hunches.filter(({ outcome }) => outcome === undefined).length)
  })
})
