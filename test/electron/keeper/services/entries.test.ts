import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contract } from '../../../../shared/contract/contract.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import type { Cursor, Entry } from '../../../../shared/domain/entry.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { countWords, previewOf } from '../../../../electron/keeper/services/words.ts'
import { passphrase, tempFolder, testKeeper, type TestKeeper } from '../../../support/keeper.ts'

const folder = tempFolder()
let keeper: TestKeeper
beforeAll(async () => {
  keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
})
afterAll(async () => {
  await keeper.vault.close()
  folder.remove()
})

const at = (day: string, time = '18:00') => ({ day, time, zone: 'Europe/Berlin' })
const draft = (title: string, text: string, day = '2026-03-02') => ({
  title,
  body: documentOf(text),
  occurred: at(day),
})
const nobody = '01a2059c-54fb-7000-ad33-1faa8e3e4366'

const key = ({ occurred, id }: Entry): string => `${occurred.day} ${occurred.time} ${id}`

/** Turns every page of the timeline, so many lines at a time. */
async function turn(limit: number, trashed = false): Promise<string[]> {
  const titles: string[] = []
  let after: Cursor | undefined
  do {
    const page = await keeper.ask(contract.entryPage, {
      limit,
      ...(trashed ? { trashed } : {}),
      ...(after === undefined ? {} : { after }),
    })
    expect(page.entries.length).toBeLessThanOrEqual(limit)
    // A page that does not move on would turn for ever.
    expect(titles.length).toBeLessThan(1000)
    titles.push(...page.entries.map(({ id }) => id))
    after = page.next
  } while (after !== undefined)
  return titles
}

async function clear(): Promise<void> {
  for (const id of await turn(200)) await keeper.ask(contract.trashEntry, { id })
}

describe('saving', () => {
  it('gives a new entry an id, its words and its first revision', async () => {
    const saved = await keeper.ask(contract.saveEntry, draft('Rain', 'It rained, and we talked.'))
    expect(saved).toMatchObject({ kind: 'free', words: 5, revision: 1, title: 'Rain' })
    expect(await keeper.ask(contract.entry, { id: saved.id })).toEqual(saved)
  })

  it('writes the next revision of the same entry and keeps when it was created', async () => {
    const first = await keeper.ask(contract.saveEntry, draft('One', 'word'))
    const second = await keeper.ask(contract.saveEntry, { ...draft('Two', 'two words'), id: first.id })
    expect(second).toMatchObject({
      id: first.id,
      createdAt: first.createdAt,
      revision: 2,
      words: 2,
      title: 'Two',
    })
    expect(second.savedAt > first.savedAt).toBe(true)
    expect(await keeper.ask(contract.entry, { id: first.id })).toEqual(second)
  })

  it('keeps every form a body can have, to the letter', async () => {
    const body = {
      version: 1,
      blocks: [
        { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'Ünïcode 偏见 👩🏽‍💻' }] },
        {
          kind: 'list',
          style: 'check',
          items: [{ depth: 3, checked: true, content: [{ kind: 'text', text: '' }] }],
        },
        {
          kind: 'quote',
          content: [{ kind: 'text', text: "it's", marks: ['bold', 'code'] }, { kind: 'break' }],
        },
        { kind: 'paragraph', content: [] },
      ],
    }
    const saved = await keeper.ask(contract.saveEntry, {
      title: '',
      body,
      occurred: at('2026-03-02'),
      prompt: 'Why?',
    })
    expect(saved.body).toEqual(body)
    expect((await keeper.ask(contract.entry, { id: saved.id })).prompt).toBe('Why?')
  })

  it('refuses to write over an entry that is not there, and leaves nothing behind', async () => {
    const before = await turn(200)
    await expect(keeper.ask(contract.saveEntry, { ...draft('x', 'y'), id: nobody })).rejects.toThrow(
      'not-found',
    )
    expect(await turn(200)).toEqual(before)
  })
})

describe('the trash', () => {
  it('takes an entry off the timeline and gives it back as it was', async () => {
    const saved = await keeper.ask(contract.saveEntry, draft('Gone', 'for now', '2026-01-05'))
    await keeper.ask(contract.trashEntry, { id: saved.id })
    expect(await turn(50)).not.toContain(saved.id)
    expect(await turn(50, true)).toContain(saved.id)
    expect((await keeper.ask(contract.entry, { id: saved.id })).trashedAt).toBeDefined()
    expect(await keeper.ask(contract.entriesBehind, { ids: [saved.id] })).toEqual([])
    await keeper.ask(contract.restoreEntry, { id: saved.id })
    expect(await keeper.ask(contract.entry, { id: saved.id })).toEqual(saved)
    expect(await turn(50)).toContain(saved.id)
  })

  it('knows nothing of an entry that is not there', async () => {
    await expect(keeper.ask(contract.trashEntry, { id: nobody })).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.restoreEntry, { id: nobody })).rejects.toThrow('not-found')
    await expect(keeper.ask(contract.entry, { id: nobody })).rejects.toThrow('not-found')
  })
})

describe('the timeline', () => {
  beforeEach(clear)

  it('turns completely, each entry once, newest first, whatever was written and however many lines a page has', async () => {
    const days = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02')
    const times = fc.constantFrom('00:00', '09:15', '23:59')
    const written = fc.array(fc.record({ day: days, time: times, trashed: fc.boolean() }), { maxLength: 25 })
    await fc.assert(
      fc.asyncProperty(written, fc.integer({ min: 1, max: 9 }), async (list, limit) => {
        await clear()
        const kept: Entry[] = []
        for (const { day, time, trashed } of list) {
          const saved = await keeper.ask(contract.saveEntry, { ...draft('', 'x'), occurred: at(day, time) })
          if (trashed) await keeper.ask(contract.trashEntry, { id: saved.id })
          else kept.push(saved)
        }
        const expected = kept
          .map(key)
          .toSorted()
          .toReversed()
          .map(one => one.split(' ')[2])
        expect(await turn(limit)).toEqual(expected)
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it('counts the entries of each month, newest month first', async () => {
    for (const day of ['2026-02-28', '2026-01-01', '2026-02-01']) {
      await keeper.ask(contract.saveEntry, draft('', 'x', day))
    }
    expect(await keeper.ask(contract.entryMonths, {})).toEqual([
      { month: '2026-02', entries: 2 },
      { month: '2026-01', entries: 1 },
    ])
  })

  it('gives the entries behind a figure in the order asked for and leaves out what is not there', async () => {
    const one = await keeper.ask(contract.saveEntry, draft('one', 'first', '2026-02-01'))
    const two = await keeper.ask(contract.saveEntry, draft('two', 'second', '2026-02-02'))
    const behind = await keeper.ask(contract.entriesBehind, { ids: [one.id, EntryId.parse(nobody), two.id] })
    expect(behind.map(({ title, preview }) => [title, preview])).toEqual([
      ['one', 'first'],
      ['two', 'second'],
    ])
  })
})

const heading = (text: string) => ({ kind: 'heading', level: 3, content: [{ kind: 'text', text }] })
const paragraph = (text: string) => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })

describe('words and previews', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['don’t stop — 3.5 times', 4],
    ['多読は楽しい', 3],
    ['Straße, naïve; O’Neill!', 3],
  ])('“%s” has %i words', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('a preview is one line, ends at a word, and never holds half a character', () => {
    expect(previewOf(' a  c\n\nb ')).toBe('a c · b')
    expect(previewOf('Call Ann\nShe was late. \n“Again?”\nI said so:\nlater')).toBe(
      'Call Ann · She was late. “Again?” I said so: later',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), text => {
        const preview = previewOf(text)
        expect(preview.length).toBeLessThanOrEqual(300)
        expect(preview.isWellFormed()).toBe(true)
        expect(preview).not.toMatch(/\n/)
      }),
      { seed: 3 },
    )
    expect(previewOf('word '.repeat(100))).toMatch(/word…$/)
  })

  it('a preview leaves the headings out and ends with the section that tells enough', async () => {
    const body = {
      version: 1,
      blocks: [
        heading('What happened'),
        paragraph('Nothing.'),
        heading('What was agreed'),
        paragraph('Something that takes a few more words to be told.'),
        heading('My own week'),
        paragraph('5 of 7'),
      ],
    }
    const { id } = await keeper.ask(contract.saveEntry, { title: '', body, occurred: at('2026-03-03') })
    expect((await keeper.ask(contract.entriesBehind, { ids: [id] }))[0]?.preview).toBe(
      'Nothing. Something that takes a few more words to be told.',
    )
  })
})
