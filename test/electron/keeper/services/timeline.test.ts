import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Cursor, EntryFilter, EntryKind, EntrySummary } from '../../../../shared/domain/entry.ts'
import { EntryId, GroupId, ImageId, PersonId, RunId, TagId } from '../../../../shared/domain/ids.ts'
import type { Evidence, Inline } from '../../../../shared/domain/document.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { database } = shared.vault
afterAll(shared.end)
const { journal } = journalIn(shared.vault)
const { timeline, entries } = journal

const tags = ['one', 'two', 'three'].map(name => journal.tags.save({ name }).id)
const people = ['Ada', 'Ben', 'Cy'].map(alias => journal.people.save({ alias }).id)
const other = journal.notebooks.save({ name: 'Other' }).id
const group = journal.groups.save({ name: 'Pair', members: people.slice(0, 2) }).id
const image = ImageId.parse(randomUUID())
database.transaction(() =>
  database.run(
    `INSERT INTO v.images (id, type, bytes, parts, width, height, complete, created_at)
     VALUES (?, 'image/png', 1, 1, 1, 1, 1, 'x')`,
    [image],
  ),
)

/** What an entry of these tests may have; `head` and `text` say by number which tags and people. */
const wanted = fc.record({
  day: fc.constantFrom('2024-02-29', '2025-12-31', '2026-01-01', '2026-03-02', '1969-12-31'),
  time: fc.constantFrom('00:00', '09:15', '23:59'),
  head: fc.subarray([0, 1, 2]),
  text: fc.subarray([0, 1, 2]),
  notebook: fc.constantFrom(firstNotebook, other),
  evidence: fc.constantFrom<Evidence | undefined>(undefined, 'saw', 'told', 'assumed'),
  image: fc.boolean(),
  starred: fc.boolean(),
  trashed: fc.boolean(),
  practice: fc.constantFrom<string | undefined>(undefined, undefined, 'positive-intent', 'another'),
})
type Wanted = Parameters<Parameters<typeof wanted.map>[0]>[0]
/** An entry that was written, beside what it was to have. */
type Written = Wanted & { id: EntryId; putThere?: string }

const pick = <T>(from: readonly T[], numbers: readonly number[]): T[] =>
  from.filter((_, at) => numbers.includes(at))

function write(one: Wanted): Written {
  const content: Inline[] = [
    { kind: 'text', text: 'words', ...(one.evidence === undefined ? {} : { evidence: one.evidence }) },
    ...pick(tags, one.text).map((tag): Inline => ({ kind: 'tag', tag })),
    ...pick(people, one.text).map((person): Inline => ({ kind: 'person', person })),
  ]
  const draft = draftOf('', {
    day: one.day,
    time: one.time,
    notebook: one.notebook,
    tags: pick(tags, one.head),
    people: pick(people, one.head),
    body: {
      version: 1,
      blocks: [
        { kind: 'paragraph', content },
        ...(one.image ? [{ kind: 'image' as const, image, alt: '' }] : []),
      ],
    },
  })
  entries.save(draft)
  const { starred, trashed } = one
  journal.entryChanges.change([{ ids: [draft.id], set: { starred, trashed } }])
  if (one.practice !== undefined) makeItOf(one.practice, draft.id)
  const day = database.get('SELECT trashed_at FROM v.entries WHERE id = $id', { id: draft.id })?.[
    'trashed_at'
  ]
  return { ...one, id: draft.id, ...(typeof day === 'string' ? { putThere: day.slice(0, 10) } : {}) }
}

/** The day by which an entry stands in a list: its own, or the one on which it was put in the trash. */
const dayIn = ({ day, putThere }: Written): string => putThere ?? day

/** As if a run of that practice had made the entry. */
function makeItOf(practice: string, id: EntryId): void {
  const run = RunId.parse(randomUUID())
  database.transaction(() => {
    database.run(
      `INSERT INTO v.runs (id, practice, practice_version, form, state, at, answers, started_at, saved_at, entry)
       VALUES (?, ?, 1, 'short', 'finished', 'x', '{}', 'x', 'x', ?)`,
      [run, practice, id],
    )
    database.run(`UPDATE v.entries SET kind = 'practice', run = ? WHERE id = ?`, [run, id])
  })
}

function clear(): void {
  database.transaction(() => {
    database.run('DELETE FROM v.runs')
    database.run('DELETE FROM v.entries')
  })
}

/** Turns every page, so many lines at a time. */
function turn(limit: number, filter: EntryFilter): EntrySummary[] {
  const lines: EntrySummary[] = []
  let after: Cursor | undefined
  do {
    const page = timeline.page({ limit, filter, after })
    expect(page.entries.length).toBeLessThanOrEqual(limit)
    // A page that does not move on would turn for ever.
    expect(lines.length).toBeLessThan(1000)
    lines.push(...page.entries)
    after = page.next
  } while (after !== undefined)
  return lines
}

const some = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined })
const filters: fc.Arbitrary<EntryFilter> = fc
  .record({
    kinds: some<EntryKind>(['free', 'practice']),
    practices: some(['positive-intent', 'another']),
    people: some<PersonId>(people),
    groups: some<GroupId>([group]),
    tags: some<TagId>(tags),
    notebooks: some([firstNotebook, other]),
    from: fc.option(fc.constantFrom('2025-12-31', '2026-01-01'), { nil: undefined }),
    to: fc.option(fc.constantFrom('2025-12-31', '2026-01-01'), { nil: undefined }),
    dayOfYear: fc.option(fc.constantFrom('02-29', '12-31'), { nil: undefined }),
    starred: fc.constantFrom<true | undefined>(undefined, true),
    evidence: some<Evidence>(['saw', 'told', 'assumed']),
    hasImage: fc.constantFrom<true | undefined>(undefined, true),
    trashed: fc.constantFrom<true | undefined>(undefined, undefined, true),
  })
  // Most conditions are absent at a time, or hardly anything would be found.
  .chain(all =>
    fc
      .subarray(
        Object.entries(all).filter(([, value]) => value !== undefined),
        { maxLength: 3 },
      )
      .map(kept => Object.fromEntries(kept)),
  )

const isIn = <T>(value: T | undefined, asked: readonly T[] | undefined): boolean =>
  asked === undefined || (value !== undefined && asked.includes(value))

/** Whether an entry meets a filter, by what it was written with. */
function meets(one: Written, filter: EntryFilter): boolean {
  const named = [...one.head, ...one.text]
  const has = <T>(of: readonly T[], asked: readonly T[] | undefined): boolean =>
    asked === undefined || pick(of, named).some(id => asked.includes(id))
  return [
    (filter.trashed === true) === one.trashed,
    isIn<EntryKind>(one.practice === undefined ? 'free' : 'practice', filter.kinds),
    isIn(one.practice, filter.practices),
    has(people, filter.people),
    filter.groups === undefined || has(people, people.slice(0, 2)),
    has(tags, filter.tags),
    isIn(one.notebook, filter.notebooks),
    filter.from === undefined || dayIn(one) >= filter.from,
    filter.to === undefined || dayIn(one) <= filter.to,
    filter.dayOfYear === undefined || one.day.endsWith(filter.dayOfYear),
    filter.starred === undefined || one.starred,
    isIn(one.evidence, filter.evidence),
    filter.hasImage === undefined || one.image,
  ].every(Boolean)
}

/** Newest first; within one minute, what was written last stands first. All that is in the trash was put there in one moment. */
function inOrder(written: readonly Written[]): Written[] {
  return written
    .map((one, at) => ({
      one,
      key: `${one.day} ${one.time} ${String(at).padStart(4, '0')}`,
    }))
    .toSorted((first, second) => second.key.localeCompare(first.key))
    .map(({ one }) => one)
}

const countBy = (written: readonly Written[], key: (day: string) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const day of written.map(dayIn)) counts.set(key(day), (counts.get(key(day)) ?? 0) + 1)
  return counts
}

/** Puts these into the trash at a minute. */
const put = (at: string, ids: readonly EntryId[]) =>
  database.transaction(() =>
    database.run('UPDATE v.entries SET trashed_at = $at WHERE id IN (SELECT value FROM json_each($ids))', {
      at: `${at}:00.000Z`,
      ids: JSON.stringify(ids),
    }),
  )

describe('the timeline', () => {
  it('turns completely, each entry once, newest first, whatever was written, asked for, and however long a page is', () => {
    const written = fc.array(wanted, { maxLength: 20 })
    fc.assert(
      fc.property(
        written,
        fc.array(filters, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (list, asked, limit) => {
          clear()
          const all = list.map(write)
          for (const filter of [{}, ...asked]) {
            const met = inOrder(all.filter(one => meets(one, filter)))
            const lines = turn(limit, filter)
            expect(lines.map(({ id }) => id)).toEqual(met.map(({ id }) => id))
            for (const [at, line] of lines.entries()) {
              const numbers = [...(met[at]?.head ?? []), ...(met[at]?.text ?? [])]
              expect(line.tags.toSorted()).toEqual(pick(tags, numbers).toSorted())
              expect(line.people.toSorted()).toEqual(pick(people, numbers).toSorted())
            }
            const months = new Map(timeline.months(filter).map(({ month, entries: count }) => [month, count]))
            expect(months).toEqual(countBy(met, day => day.slice(0, 7)))
            const days = timeline.days({ from: '1960-01-01', to: '2030-01-01', filter })
            expect(new Map(days.map(({ day, entries: count }) => [day, count]))).toEqual(
              countBy(met, day => day),
            )
          }
        },
      ),
      { numRuns: 40, seed: 7 },
    )
  })

  it('goes on from an entry that was removed or moved in time meanwhile, and skips nothing', () => {
    clear()
    const written = Array.from({ length: 6 }, (_, at) =>
      draftOf(`${at}`, { day: '2026-03-02', time: `1${at}:00` }),
    )
    written.forEach(entries.save)
    const { next } = timeline.page({ limit: 3 })
    const [, , , fourth] = written
    entries.save({ ...draftOf('moved', { day: '2020-01-01' }), id: fourth?.id ?? written[0]!.id, base: 1 })
    const rest = timeline.page({ limit: 10, after: next }).entries
    expect(rest.map(({ preview }) => preview)).toEqual(['2', '1', '0', 'moved'])
    expect(() => timeline.page({ limit: 3, after: { day: '2026-03-02', time: '25:61', id: '' } })).toThrow(
      'bad-request',
    )
  })

  it('stands on another day once an entry is moved in time, also under its tags', () => {
    clear()
    const draft = draftOf('moving', { day: '2026-03-02', tags: tags.slice(0, 1) })
    entries.save(draft)
    entries.save(draftOf('still', { day: '2026-01-01', tags: tags.slice(0, 1) }))
    entries.save({ ...draft, base: 1, occurred: { ...draft.occurred, day: '2025-06-01' } })
    const filter = { tags: tags.slice(0, 1) }
    expect(timeline.page({ limit: 5, filter }).entries.map(({ occurred }) => occurred.day)).toEqual([
      '2026-01-01',
      '2025-06-01',
    ])
    expect(timeline.months(filter)).toEqual([
      { month: '2026-01', entries: 1 },
      { month: '2025-06', entries: 1 },
    ])
  })

  it('of the trash stands by when it was put there, and goes on where it was when that is taken out meanwhile', () => {
    clear()
    const drafts = ['2026-01-01', '2026-03-01', '2025-02-01', '2020-01-01'].map(day => draftOf(day, { day }))
    drafts.forEach(entries.save)
    const filter = { trashed: true as const }
    const [one, two, three, four] = drafts.map(({ id }) => id)
    if (one === undefined || two === undefined || three === undefined || four === undefined)
      throw new Error('four were made')
    put('2026-04-30T23:59', [one, two])
    put('2026-05-01T00:00', [three])
    put('2026-05-02T08:00', [four])
    expect(turn(1, filter).map(({ preview }) => preview)).toEqual([
      '2020-01-01',
      '2025-02-01',
      '2026-03-01',
      '2026-01-01',
    ])
    expect(timeline.months(filter)).toEqual([
      { month: '2026-05', entries: 2 },
      { month: '2026-04', entries: 2 },
    ])
    expect(turn(1, { ...filter, from: '2026-05-01', to: '2026-05-01' })).toMatchObject([{ id: three }])
    const first = timeline.page({ limit: 1, filter })
    journal.entryChanges.change([{ ids: first.entries.map(({ id }) => id), set: { trashed: false } }])
    const rest = timeline.page({ limit: 10, filter, after: first.next })
    expect(rest.entries.map(({ preview }) => preview)).toEqual(['2025-02-01', '2026-03-01', '2026-01-01'])
  })

  it('gives the entries behind a figure in the order asked for and leaves out what is not there', () => {
    clear()
    const [one, two, gone] = ['one', 'two', 'gone'].map(title => draftOf(title, { title }))
    if (one === undefined || two === undefined || gone === undefined) throw new Error('three were made')
    for (const draft of [one, two, gone]) entries.save(draft)
    journal.entryChanges.change([{ ids: [gone.id], set: { trashed: true } }])
    const behind = timeline.behind([two.id, gone.id, EntryId.parse(randomUUID()), one.id])
    expect(behind.map(({ title, preview }) => [title, preview])).toEqual([
      ['two', 'two'],
      ['one', 'one'],
    ])
  })

  it('gives those that are pinned alone, newest first, but not from the trash', () => {
    clear()
    const drafts = ['2026-01-01', '2026-03-01', '2026-02-01', '2025-01-01'].map(day => draftOf('x', { day }))
    drafts.forEach(entries.save)
    journal.entryChanges.change([
      { ids: drafts.slice(0, 3).map(({ id }) => id), set: { pinned: true } },
      { ids: [drafts[2]!.id], set: { trashed: true } },
    ])
    expect(timeline.pinned().map(({ occurred }) => occurred.day)).toEqual(['2026-03-01', '2026-01-01'])
  })
})

describe('a look back by chance', () => {
  it('comes upon every entry older than thirty days, and upon no younger one while there are older ones', () => {
    clear()
    const days = ['2026-03-02', '2026-02-10', '2026-01-31', '2026-01-30', '2025-01-01']
    for (const day of days) entries.save(draftOf('x', { day }))
    const met = new Set(Array.from({ length: 200 }, () => timeline.random('2026-03-02')?.occurred.day))
    expect(met).toEqual(new Set(['2025-01-01', '2026-01-30', '2026-01-31']))
  })

  it('takes any when all are young, and finds nothing in an empty journal', () => {
    clear()
    expect(timeline.random('2026-03-02')).toBeUndefined()
    entries.save(draftOf('x', { day: '2026-03-01' }))
    expect(timeline.random('2026-03-02')?.occurred.day).toBe('2026-03-01')
  })
})
