import { describe, expect, test } from 'vitest'
import type { EntryFilter } from '../../../../shared/domain/entry.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import type { Found, SnippetPart } from '../../../../shared/domain/search.ts'
import type { Search } from '../../../../electron/keeper/services/search.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'
import { draftOf } from '../../../support/writing.ts'

const look = (
  { journal }: Pick<OpenJournal, 'journal'>,
  text: string,
  { filter = {}, ...rest }: Partial<Search> & { filter?: EntryFilter } = {},
): Promise<Found> => journal.search.look({ query: { text, filter }, order: 'newest', limit: 20, ...rest })

const titles = ({ hits }: Found) => hits.map(({ entry }) => entry.title)
const marked = (parts: readonly SnippetPart[] = []) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

/** Entries on the days of March, the first on the first. */
async function journalOf(
  ...entries: readonly (readonly [title: string, body: string])[]
): Promise<OpenJournal> {
  const opened = await openJournal()
  entries.forEach(([title, body], at) =>
    write(opened, { title, body, day: `2026-03-${String(at + 1).padStart(2, '0')}` }),
  )
  return opened
}

describe('what is found', () => {
  test('stands newest first, marked in title and text by the folding of the index', async () => {
    const opened = await journalOf(
      ['Trust', 'What I said.'],
      ['Monday', 'We spoke of Übung and trust, at length.'],
    )
    const found = await look(opened, 'trust')
    expect(titles(found)).toEqual(['Monday', 'Trust'])
    expect(found).toMatchObject({ total: 2, isCapped: false, leftOut: [] })
    expect(marked(found.hits[0]?.snippet)).toBe('We spoke of Übung and [trust], at length.')
    expect(marked(found.hits[1]?.title)).toBe('[Trust]')
    expect(marked(found.hits[1]?.snippet)).toBe('What I said.')
    expect(marked((await look(opened, 'ubung')).hits[0]?.snippet)).toContain('[Übung]')
  })

  test('is found as far as a word is typed, from its second letter on', async () => {
    const opened = await journalOf(['', 'The reorganisation'])
    expect(await look(opened, 'r')).toMatchObject({ hits: [], total: 0, leftOut: ['r'] })
    expect((await look(opened, 're')).total).toBe(1)
    expect((await look(opened, 're ')).total).toBe(0)
    expect((await look(opened, 'the r')).total).toBe(1)
  })

  test('is found by words of two Chinese characters in the middle of a sentence', async () => {
    const opened = await journalOf(['', '今天我们在会议里谈了很久关于偏见的问题。'], ['', '经理很累。'])
    expect(marked((await look(opened, '偏见')).hits[0]?.snippet)).toContain('关于[偏见]的')
    expect((await look(opened, '会议 偏见')).total).toBe(1)
    expect((await look(opened, '见偏')).total).toBe(0)
  })

  test('is found by whom and what is given at its head', async () => {
    const opened = await openJournal()
    const { journal } = opened
    const person = journal.people.save({ alias: 'Priya' })
    const tag = journal.tags.save({ name: 'hard talks' })
    journal.entries.save(draftOf('No name in it.', { title: 'One', people: [person.id], tags: [tag.id] }))
    journal.entries.save(draftOf('Priya is named.', { title: 'Two', time: '19:00' }))
    expect(titles(await look(opened, 'priya'))).toEqual(['Two', 'One'])
    expect(titles(await look(opened, '"hard talks"'))).toEqual(['One'])
  })

  test('is what an entry says now: no words it had, none of an entry that is gone', async () => {
    const opened = await journalOf(['', 'the early wording'])
    const { journal } = opened
    const { entry } = (await look(opened, 'early')).hits[0] ?? {}
    if (entry === undefined) throw new Error('nothing to change')
    const moved = { ...draftOf('the later wording', { day: '2025-01-01' }), id: entry.id, base: 1 }
    journal.entries.save(moved)
    expect((await look(opened, 'early')).total).toBe(0)
    expect(titles(await look(opened, 'wording'))).toEqual([''])
    journal.entryChanges.change([{ ids: [entry.id], set: { trashed: true } }])
    expect((await look(opened, 'wording')).total).toBe(0)
    expect((await look(opened, 'wording', { filter: { trashed: true } })).total).toBe(1)
    await journal.trash.purge()
    expect((await look(opened, 'wording', { filter: { trashed: true } })).total).toBe(0)
  })

  test('is said to be nothing where only signs are asked for', async () => {
    const opened = await journalOf(['', 'Some words 🎉'])
    expect(await look(opened, '🎉')).toMatchObject({ hits: [], total: 0, leftOut: ['🎉'] })
    expect((await look(opened, 'some -other')).total).toBe(1)
    expect((await look(opened, 'some -words')).total).toBe(0)
  })
})

const many = async (entries: number) => {
  const opened = await openJournal()
  opened.database.transaction(() => {
    for (let at = 0; at < entries; at += 1) {
      const day = new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)
      write(opened, { title: `n${at}`, body: at % 100 === 0 ? 'common and rare' : 'common', day })
    }
  })
  return opened
}

describe('what does not say a word', () => {
  test('is everything else, newest first, marked nowhere, and none of the trash', async () => {
    const opened = await journalOf(['one', 'about trust'], ['two', 'rain'], ['Trust', 'three'], ['four', ''])
    const { journal } = opened
    const found = await look(opened, '-trust')
    expect([titles(found), found.total, found.isCapped]).toEqual([['four', 'two'], 2, false])
    expect(marked(found.hits[1]?.snippet)).toBe('rain')
    expect(titles(await look(opened, '-trust -rain '))).toEqual(['four'])
    expect(titles(await look(opened, '-"about trust"'))).toEqual(['four', 'Trust', 'two'])
    expect(titles(await look(opened, '-trust', { order: 'relevance' }))).toEqual(['four', 'two'])
    const ids = found.hits.map(({ entry }) => entry.id).slice(0, 1)
    journal.entryChanges.change([{ ids, set: { trashed: true } }])
    expect(titles(await look(opened, '-trust'))).toEqual(['two'])
    expect(titles(await look(opened, '-trust', { filter: { trashed: true } }))).toEqual(['four'])
  })

  test('is asked of a filter too, and by the names given at the head', async () => {
    const opened = await openJournal()
    const { journal } = opened
    const person = journal.people.save({ alias: 'Priya' })
    for (const [at, people] of [[person.id], [], [person.id]].entries())
      journal.entries.save(draftOf(at === 2 ? 'rain' : 'sun', { title: `n${at}`, time: `1${at}:00`, people }))
    expect(titles(await look(opened, '-priya'))).toEqual(['n1'])
    expect((await look(opened, '-priya')).people).toEqual([])
    expect((await look(opened, 'priya')).people).toHaveLength(1)
    expect(titles(await look(opened, '-rain', { filter: { people: [person.id] } }))).toEqual(['n0'])
  })

  test('comes in pages that leave nothing out, looked through to the end for the few, counted to a thousand', async () => {
    const opened = await many(2345)
    const seen: string[] = []
    let after: number | undefined
    do {
      const page = await look(opened, '-rare', { limit: 1000, after })
      expect(page).toMatchObject({ total: 1000, isCapped: true })
      seen.push(...titles(page))
      after = page.next
    } while (after !== undefined)
    expect(seen).toEqual(
      Array.from({ length: 2345 }, (_, at) => 2344 - at).flatMap(at => (at % 100 === 0 ? [] : [`n${at}`])),
    )
    expect(await look(opened, '-common')).toMatchObject({ hits: [], total: 0, isCapped: false })
    const some = await look(opened, '-rare', { filter: { to: '2020-01-31' }, limit: 10 })
    expect([titles(some)[0], some.total, some.hits.length]).toEqual(['n30', 30, 10])
  })
})

describe('many at once', () => {
  test('come in pages that leave nothing out and say nothing twice, counted to a thousand', async () => {
    const opened = await many(1234)
    const seen: string[] = []
    let after: number | undefined
    do {
      const page = await look(opened, 'common', { limit: 100, after })
      expect(page).toMatchObject({ total: 1000, isCapped: true })
      seen.push(...titles(page))
      after = page.next
    } while (after !== undefined)
    expect(seen).toEqual(Array.from({ length: 1234 }, (_, at) => `n${1233 - at}`))
    expect(await look(opened, 'rare', { limit: 5 })).toMatchObject({ total: 13, isCapped: false })
  })

  test('fill a page and say where the next begins only when there is one; what is in the trash is not counted', async () => {
    const opened = await journalOf(...['a', 'b', 'c', 'd'].map(title => [title, 'common words'] as const))
    const all = await look(opened, 'common', { limit: 4 })
    expect([titles(all), all.total, all.next]).toEqual([['d', 'c', 'b', 'a'], 4, undefined])
    const some = await look(opened, 'common', { limit: 3 })
    expect([titles(some), some.total]).toEqual([['d', 'c', 'b'], 4])
    const rest = await look(opened, 'common', { limit: 3, after: some.next })
    expect([titles(rest), rest.total, rest.next]).toEqual([['a'], 4, undefined])
    const ids = all.hits.slice(1, 2).map(({ entry }) => entry.id)
    opened.journal.entryChanges.change([{ ids, set: { trashed: true } }])
    const kept = await look(opened, 'common', { limit: 3 })
    expect([titles(kept), kept.total, kept.next]).toEqual([['d', 'b', 'a'], 3, undefined])
  })

  test('are looked through to the end for the few that meet a filter', async () => {
    const opened = await many(1234)
    const { journal } = opened
    const oldest = (await look(opened, 'rare', { limit: 100 })).hits.at(-1)?.entry.id
    if (oldest === undefined) throw new Error('nothing to star')
    journal.entryChanges.change([{ ids: [oldest], set: { starred: true } }])
    const found = await look(opened, 'common', { filter: { starred: true } })
    expect([titles(found), found.total, found.isCapped]).toEqual([['n0'], 1, false])
    const early = await look(opened, 'common', { filter: { to: '2020-01-31' }, limit: 10 })
    expect([titles(early)[0], early.total, early.hits.length]).toEqual(['n30', 31, 10])
    expect((await look(opened, 'rare', { filter: { from: '2021-01-01' } })).total).toBe(9)
  })

  test('stand best first when asked for: a title before a text, a short text before a long one', async () => {
    const opened = await journalOf(
      ['Trust', 'a talk'],
      ['Short', 'about trust'],
      ['Long', `about trust ${'and other things '.repeat(60)}`],
    )
    expect(titles(await look(opened, 'trust '))).toEqual(['Long', 'Short', 'Trust'])
    const best = await look(opened, 'trust ', { order: 'relevance', limit: 2 })
    expect([titles(best), best.total, best.next]).toEqual([['Trust', 'Short'], 3, 2])
    const rest = await look(opened, 'trust ', { order: 'relevance', limit: 2, after: best.next })
    expect([titles(rest), rest.next]).toEqual([['Long'], undefined])
    const early = await look(opened, 'trust ', { order: 'relevance', filter: { to: '2026-03-02' } })
    expect([titles(early), early.total]).toEqual([['Trust', 'Short'], 2])
  })
})

test('A text too long to be read whole is found by what stands at its end and shown by its beginning', async () => {
  const opened = await journalOf(
    ['Long', `beginning ${'é'.repeat(199_980)} middle end`],
    ['Just', `beginning ${'é'.repeat(150_000)} end`],
  )
  await opened.journal.upkeep.wake()
  const [just, long] = (await look(opened, 'end ')).hits
  expect([just?.entry.title, marked(just?.snippet)]).toEqual([
    'Just',
    expect.stringMatching(/^… é+ \[end\]$/),
  ])
  expect([long?.entry.title, marked(long?.snippet)]).toEqual([
    'Long',
    expect.stringMatching(/^beginning é* …$/),
  ])
  expect(marked((await look(opened, 'mid')).hits[0]?.snippet)).toContain('é [middle]')
})

test('Without words, what meets the filter is listed newest first, in pages', async () => {
  const opened = await journalOf(['A', 'a'], ['B', 'b'], ['C', 'c'])
  const first = await look(opened, '', { limit: 2, filter: { notebooks: [firstNotebook] } })
  expect([titles(first), first.total]).toEqual([['C', 'B'], 3])
  const rest = await look(opened, ' ', {
    limit: 2,
    after: first.next,
    filter: { notebooks: [firstNotebook] },
  })
  expect([titles(rest), rest.next, marked(rest.hits[0]?.snippet)]).toEqual([['A'], undefined, 'a'])
})

test('People, tags and groups stand beside, by a word of their name as far as it is typed', async () => {
  const opened = await openJournal()
  const { journal } = opened
  const priya = journal.people.save({ alias: 'Priya Émile' })
  journal.people.save({ alias: 'Tom' })
  const tag = journal.tags.save({ name: 'Private' })
  const group = journal.groups.save({ name: 'Pricing circle', members: [priya.id] })
  expect(await look(opened, 'pri')).toMatchObject({
    people: [{ id: priya.id, alias: 'Priya Émile' }],
    tags: [{ id: tag.id, name: 'Private' }],
    groups: [{ id: group.id, name: 'Pricing circle' }],
  })
  expect((await look(opened, 'emi')).people).toHaveLength(1)
  expect((await look(opened, 'talk with tom')).people.map(({ alias }) => alias)).toEqual(['Tom'])
  expect(await look(opened, '')).toMatchObject({ people: [], tags: [], groups: [] })
})

test('What a vault of schema 1 brings along is found once upkeep has put it in', async () => {
  const opened = await journalOf(['Old', 'from before'])
  const { database, journal } = opened
  database.transaction(() => {
    database.run(`DELETE FROM v.entry_index`)
    database.run('UPDATE v.entries SET indexed = 0, place = 0')
    database.run(`UPDATE v.bodies SET text = ''`)
  })
  expect((await look(opened, 'before')).total).toBe(0)
  await journal.upkeep.wake()
  expect(marked((await look(opened, 'before')).hits[0]?.snippet)).toBe('from [before]')
})

test('Three hundred pasted words are answered by the first eight of them', async () => {
  const opened = await journalOf(['', 'w0 w1 w2 w3 w4 w5 w6 w7'])
  const pasted = Array.from({ length: 300 }, (_, at) => `w${at}`)
  const found = await look(opened, pasted.join(' ').slice(0, 1000))
  expect(found.total).toBe(1)
  expect(found.leftOut.slice(0, 2)).toEqual(['w8', 'w9'])
})
