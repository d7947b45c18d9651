import { describe, expect, it } from 'vitest'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import type { Inline } from '../../../../shared/domain/document.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import { nameEverywhere } from '../../../support/named-journal.ts'
import { openJournal, type OpenJournal, room, surroundings, write } from '../../../support/open-journal.ts'

const today = '2026-03-05'
/** More than change in one step. */
const MANY = 30

/** The journal as the next unlock finds it, where each pause may be the last. */
const again = ({ database }: OpenJournal, pauses: number) => {
  let left = pauses
  return journalOver(database, {
    ...surroundings(),
    room,
    pause: async () => {
      left -= 1
      if (left < 0) throw new Error('killed')
    },
  })
}

const body = (part: Inline) => ({
  version: 1 as const,
  blocks: [{ kind: 'paragraph' as const, content: [part, { kind: 'text' as const, text: ' came' }] }],
})

/** Entries that name something, and named it in their history. */
function naming(open: OpenJournal, part: Inline): EntryId[] {
  const { journal } = open
  return Array.from({ length: MANY }, () => {
    const id = write(open, { body: body(part) })
    journal.entries.leave(id)
    const { occurred } = journal.entries.get(id)
    journal.entries.save({ id, base: 1, title: 'later', body: body(part), occurred })
    return id
  })
}

/** The tables that hold an id anywhere. */
function holding({ database }: OpenJournal, id: string): unknown[] {
  const tables = database.all(
    `SELECT name FROM v.sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'`,
  )
  expect(tables.length).toBeGreaterThan(20)
  return tables
    .map(({ name }) => name)
    .filter(name => JSON.stringify(database.all(`SELECT * FROM v.${String(name)}`)).includes(id))
}

/** Everyone whom a text or an answer names. */
function named({ database }: OpenJournal): Set<string> {
  const stored = database.all(
    'SELECT body FROM v.bodies UNION ALL SELECT body FROM v.versions UNION ALL SELECT answers FROM v.runs',
  )
  const found = JSON.stringify(stored).matchAll(/"person\\+":\\+"([0-9a-f-]{36})/gu)
  return new Set(Array.from(found, ([, id = '']) => id))
}

type Attempt = (journal: OpenJournal['journal']) => Promise<unknown>

/** Kills some work at its first pause, at its second, and so on until it comes through; looks at what is left each time. */
async function killing(
  make: () => Promise<{ open: OpenJournal; work: Attempt; between: () => void; after: Attempt }>,
): Promise<number> {
  for (let pauses = 0; ; pauses += 1) {
    const { open, work, between, after } = await make()
    const isWhole = await work(again(open, pauses)).then(
      () => true,
      () => false,
    )
    if (!isWhole) between()
    const next = again(open, 10_000)
    await Promise.all([next.merging.resume(), next.tags.resume()])
    await next.upkeep.wake()
    await after(next)
    expect(open.database.all(`SELECT name FROM v.marks WHERE name LIKE '%ing-%'`)).toEqual([])
    if (isWhole) return pauses
  }
}

describe('joining two people, cut short', () => {
  it('leaves nobody unknown meanwhile, and is finished at the next unlock, wherever it stopped', async () => {
    let meanwhile = 0
    const tries = await killing(async () => {
      const open = await openJournal()
      const { person: gone, other: keep } = nameEverywhere(open, ['Zxqjwk', 'Vwqzyx'])
      naming(open, { kind: 'person', person: gone })
      const before = open.journal.people.page({ id: keep, today })
      const isBegun = () => open.journal.tables.marks.has('joining-people')
      return {
        open,
        work: ({ merging }) => merging.merge({ keep, gone }),
        between: () => {
          const known = new Set<string>(open.journal.people.list().map(({ id }) => id))
          expect([...named(open)].filter(id => !known.has(id))).toEqual([])
          const { entries } = open.journal.people.page({ id: keep, today })
          if (isBegun() && entries > before.entries) meanwhile += 1
          expect(isBegun() || entries === before.entries).toBe(true)
        },
        after: async ({ merging, people, groups }) => {
          // It was cut short before anything was written down: nothing was changed, and it can be asked for again.
          const isUntouched = people.list().length === 2
          expect(isUntouched ? people.page({ id: keep, today }) : before).toEqual(before)
          if (isUntouched) await merging.merge({ keep, gone })
          expect(people.list()).toMatchObject([
            { id: keep, note: expect.stringMatching(/Zxqjwk\n.*Zxqjwk$/su) },
          ])
          expect(holding(open, gone)).toEqual(['marks'])
          expect(people.page({ id: keep, today }).entries).toBe(4 + MANY)
          expect(groups.list()).toMatchObject([{ members: [keep] }])
          const titles = open.database.all(`SELECT title FROM v.entries WHERE kind = 'practice'`)
          expect(JSON.stringify(titles)).not.toContain('Zxqjwk')
        },
      }
    })
    expect(tries).toBeGreaterThan(3)
    expect(meanwhile).toBeGreaterThan(1)
  }, 120_000)

  it('keeps whoever asks for quiet waiting until it is over, and is finished before another begins', async () => {
    const open = await openJournal()
    const { person: gone, other: keep } = nameEverywhere(open, ['Zxqjwk', 'Vwqzyx'])
    const { id: third } = open.journal.people.save({ alias: 'Third' })
    await expect(again(open, 1).merging.merge({ keep, gone })).rejects.toThrow('killed')
    expect(open.journal.tables.marks.has('joining-people')).toBe(true)
    const { merging, turns } = open.journal
    const order: string[] = []
    const joined = merging.merge({ keep, gone: third }).then(() => order.push('joined'))
    for (let noise = turns.quiet(); noise === undefined; noise = turns.quiet()) await Promise.resolve()
    await turns.quiet()
    order.push('quiet')
    await joined
    expect(order).toEqual(['joined', 'quiet'])
    expect(open.journal.people.list().map(({ id }) => id)).toEqual([keep])
    expect([...holding(open, gone), ...holding(open, third)]).toEqual(['marks', 'marks'])
  })
})

async function tagged() {
  const open = await openJournal()
  const { tags } = open.journal
  const [gone, keep] = [tags.save({ name: 'gone' }), tags.save({ name: 'kept' })]
  const entries = naming(open, { kind: 'tag', tag: gone.id })
  const texts = () =>
    new Set(
      entries.map(
        entry => open.database.get('SELECT text FROM v.bodies WHERE entry = $entry', { entry })?.['text'],
      ),
    )
  return { open, gone: gone.id, keep: keep.id, entries, texts }
}

describe('a tag', () => {
  it('that is joined is finished at the next unlock, wherever it stopped', async () => {
    const tries = await killing(async () => {
      const { open, gone, keep, texts } = await tagged()
      return {
        open,
        work: ({ tags }) => tags.merge({ keep, gone }),
        between: () => undefined,
        after: async ({ tags }) => {
          if (tags.list().length === 2) await tags.merge({ keep, gone })
          await open.journal.upkeep.wake()
          expect(tags.list()).toMatchObject([{ id: keep, entries: MANY }])
          expect(holding(open, gone)).toEqual(['marks'])
          expect(texts()).toEqual(new Set(['#kept came']))
        },
      }
    })
    expect(tries).toBeGreaterThan(2)
  }, 60_000)

  it('that is removed is finished at the next unlock, wherever it stopped', async () => {
    const tries = await killing(async () => {
      const { open, gone, texts } = await tagged()
      return {
        open,
        work: ({ tags }) => tags.remove(gone),
        between: () => undefined,
        after: async ({ tags }) => {
          if (tags.list().length === 2) await tags.remove(gone)
          await open.journal.upkeep.wake()
          expect(tags.list()).toMatchObject([{ name: 'kept', entries: 0 }])
          expect(holding(open, gone)).toEqual([])
          expect(texts()).toEqual(new Set(['#gone came']))
        },
      }
    })
    expect(tries).toBeGreaterThan(2)
  }, 60_000)
})
