import { describe, expect, it } from 'vitest'
import { journalOver } from '../../../../electron/keeper/services/journal.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import { openJournal, type OpenJournal, room, surroundings, write } from '../../../support/open-journal.ts'
import { draftOf } from '../../../support/writing.ts'

/** Long enough for several steps; every word is another one, half of them with a letter that has to be folded. */
const WORDS = 60_000
const wordAt = (at: number): string => (at % 2 === 0 ? `w${at}` : `é${at}`)
const long = (from = 0): string => Array.from({ length: WORDS }, (_, at) => wordAt(from + at)).join(' ')

const found = async ({ journal }: Pick<OpenJournal, 'journal'>, text: string) =>
  (await journal.search.look({ query: { text, filter: {} }, order: 'newest', limit: 5 })).total

/** The journal as the next unlock finds it; `pause` is called between its steps. */
const again = ({ database }: OpenJournal, pause: () => void) =>
  journalOver(database, {
    ...surroundings(),
    room,
    pause: async () => pause(),
  })

/** The same words in their order: each pair of those that follow each other around the seams of its pieces, and some others. */
async function expectWhole(open: Pick<OpenJournal, 'journal'>, from = 0): Promise<void> {
  const seams = [100_000, 200_000, 300_000].map(at => long(from).slice(0, at).split(' ').length)
  for (const at of [1, 777, WORDS - 1, ...seams.flatMap(seam => [seam - 2, seam - 1, seam, seam + 1])]) {
    const pair = `"${wordAt(from + at - 1)} ${wordAt(from + at)}"`
    expect({ pair, total: await found(open, `${pair} `) }).toEqual({ pair, total: 1 })
  }
  const apart = `"${wordAt(from + 5)} ${wordAt(from + 7)}" `
  expect(await found(open, apart)).toBe(0)
  expect(await found(open, `${wordAt(from + 5)} ${wordAt(from + WORDS - 1)} `)).toBe(1)
}

const textOf = ({ database }: OpenJournal, id: EntryId) =>
  String(database.get('SELECT text FROM v.bodies WHERE entry = $id', { id })?.['text'])

describe('a very long text', () => {
  it('is kept at once and found soon after, read in steps between which others have their turn', async () => {
    const open = await openJournal()
    const { database, vault } = open
    let pauses = 0
    const journal = again(open, () => {
      pauses += 1
    })
    const id = write({ journal }, { title: 'Long', body: long() })
    expect(textOf(open, id)).toBe(long())
    const before = vault.counter()
    await journal.upkeep.wake()
    await expectWhole({ journal })
    expect(pauses).toBeGreaterThan(long().length / 100_000)
    // Reading it changes nothing: one step puts it in.
    expect(vault.counter() - before).toBe(1)
    expect(database.get('SELECT count(*) AS n FROM v.entries WHERE indexed <> revision')?.['n']).toBe(0)
  })

  it('that is cut short anywhere is put in at the next unlock', async () => {
    const open = await openJournal()
    const id = write(open, { body: long() })
    await open.journal.upkeep.wake()
    let tries = 0
    for (let isWhole = false; !isWhole; tries += 1) {
      let left = tries
      const cut = again(open, () => {
        left -= 1
        if (left < 0) throw new Error('killed')
      })
      const base = cut.entries.get(id).revision
      cut.entries.save({ ...draftOf(`${long()} last${tries}`), id, base })
      await cut.upkeep.wake()
      isWhole = !cut.words.isBehind()
      const next = again(open, () => undefined)
      await next.upkeep.wake()
      const [now, before] = [`last${tries} `, `last${tries - 1} `]
      expect([await found(open, now), await found(open, before)]).toEqual([1, 0])
    }
    expect(tries).toBeGreaterThan(3)
    await expectWhole(open)
  }, 60_000)

  it('that changes, or names somebody anew, while it is read is found as it is then', async () => {
    const open = await openJournal()
    const { id: person } = open.journal.people.save({ alias: 'Anna' })
    let step = 0
    const journal = again(open, () => {
      step += 1
      if (step === 3) journal.entries.save({ ...draftOf(long(WORDS)), id, base: 1, people: [person] })
      if (step === 6) journal.people.save({ id: person, alias: 'Bertha' })
      if (step === 9) short = write({ journal }, { body: 'something short' })
    })
    let short: EntryId | undefined
    const id = write({ journal }, { body: long(), people: [person] })
    await journal.upkeep.wake()
    expect([step > 9, short !== undefined, journal.words.isBehind()]).toEqual([true, true, false])
    await expectWhole({ journal }, WORDS)
    expect([await found(open, 'w4 '), await found(open, 'anna '), await found(open, 'bertha ')]).toEqual([
      0, 0, 1,
    ])
    expect(await found(open, 'short ')).toBe(1)
  })

  it('among several is read one after the other; what is removed meanwhile is in the index nowhere', async () => {
    const open = await openJournal()
    const { database } = open
    let step = 0
    const journal = again(open, () => {
      step += 1
      if (step !== 2) return
      journal.entryChanges.change([{ ids: [gone], set: { trashed: true } }])
      void journal.trash.purge([gone])
    })
    const first = write({ journal }, { body: long() })
    const gone = write({ journal }, { body: long(WORDS) })
    const last = write({ journal }, { body: long(2 * WORDS) })
    await journal.upkeep.wake()
    await journal.upkeep.wake()
    expect(journal.words.isBehind()).toBe(false)
    await expectWhole({ journal })
    await expectWhole({ journal }, 2 * WORDS)
    expect(await found(open, `${wordAt(WORDS + 6)} `)).toBe(0)
    const rows = database.get('SELECT count(*) AS n FROM v.entry_index_docsize')?.['n']
    expect([rows, journal.entries.get(first).revision, journal.entries.get(last).revision]).toEqual([2, 1, 1])
  })

  it('that is as long as one may be goes on being read, and erased from, when the names in it grow', async () => {
    const open = await openJournal()
    const { journal } = open
    const { people, upkeep, words, erasing } = journal
    const { id: person } = people.save({ alias: 'A' })
    const blank = { kind: 'text', text: `deadline${' '.repeat(15_999_991)}` } as const
    const content = [blank, { kind: 'person', person } as const]
    const id = write(open, { body: { version: 1, blocks: [{ kind: 'paragraph', content }] } })
    const other = write(open, {
      body: { version: 1, blocks: [{ kind: 'paragraph', content: content.slice(1) }] },
    })
    people.save({ id: person, alias: 'Annabel' })
    await upkeep.wake()
    expect(words.isBehind()).toBe(false)
    expect(textOf(open, id)).toHaveLength(16_000_006)
    expect([await found({ journal }, 'deadline Annabel '), await found({ journal }, 'Annabel ')]).toEqual([
      1, 2,
    ])
    await erasing.erase(
      { person, way: 'delete', instead: 'someone I knew', words: [], spare: [] },
      () => undefined,
    )
    expect([id, other].map(one => textOf(open, one).trimEnd().endsWith('someone I knew'))).toEqual([
      true,
      true,
    ])
    expect(words.isBehind()).toBe(false)
  })
})
