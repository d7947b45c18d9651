import { expect, test } from 'vitest'
import { type EntryDraft, EntryFilter } from '../../../../shared/domain/entry.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import { matchOf, soughtIn } from '../../../../shared/text/query.ts'
import { diaries, mixedText } from '../../../support/multilingual.ts'
import { openJournal, type OpenJournal } from '../../../support/open-journal.ts'
import { below, chance, pick } from '../../../support/random.ts'
import { type Field, fieldOf, holds, oracleWords, type Wanted } from '../../../support/search-oracle.ts'
import { draftOf } from '../../../support/writing.ts'

const QUERIES = 2000
/** As many as a page may hold, and far fewer than a common word has hits. */
const SHOWN = 20

type Random = () => number
/** An entry as the oracle reads it. */
type Plain = { id: EntryId; day: string; surfaces: readonly string[]; fields: readonly Field[] }

/** The nth text as an entry: two a day, each titled by its first words. */
function draftAt(text: string, at: number): EntryDraft {
  const [title = ''] = text.split(/[.:;!?\n]/u)
  const day = new Date(Date.UTC(1950, 0, 1) + Math.floor(at / 2) * 86_400_000).toISOString().slice(0, 10)
  return draftOf(text, { title: title.slice(0, 60), day, time: at % 2 === 0 ? '08:00' : '20:00' })
}

/** Fills a journal with texts; gives what the oracle needs, newest first. */
function fill({ journal, database }: OpenJournal, texts: readonly string[]): Plain[] {
  const all = texts.map((text, at) => ({ text, draft: draftAt(text, at) }))
  for (let at = 0; at < all.length; at += 500) {
    database.transaction(() => {
      for (const { draft } of all.slice(at, at + 500)) journal.entries.save(draft)
    })
  }
  return all.toReversed().map(({ text, draft }) => ({
    id: draft.id,
    day: draft.occurred.day,
    surfaces: text.split(/\s+/u).filter(surface => surface !== ''),
    fields: [fieldOf(oracleWords(draft.title)), fieldOf(oracleWords(text))],
  }))
}

/** Something that can be typed and found: what to type, and the words that it stands for. */
type Typed = { typed: string; wanted: Wanted }

const unquoted = (surface: string): string => surface.replaceAll(/["“”„«»]/gu, '').replace(/^[-−]+/u, '')

/** A word as it stands in some entry; now and then one that stands in none. */
function word(random: Random, all: readonly Plain[]): Typed {
  const surface =
    below(random, 25) === 0 ? `zq${below(random, 99)}x` : pick(random, pick(random, all).surfaces)
  const typed = unquoted(surface)
  const words = oracleWords(typed)
  const isUsable = words.length > 0 && words.length <= 4 && typed !== 'OR' && typed !== 'AND'
  return isUsable ? { typed, wanted: { words, mayGoOn: false } } : word(random, all)
}

/** Two to four words that follow each other in some entry, with whatever parts them there. */
function phrase(random: Random, all: readonly Plain[]): Typed {
  const { surfaces } = pick(random, all)
  const from = below(random, surfaces.length)
  const typed = unquoted(surfaces.slice(from, from + 2 + below(random, 3)).join(' '))
  const words = oracleWords(typed)
  const isUsable = words.length > 0 && words.length <= 5
  return isUsable ? { typed: `"${typed}"`, wanted: { words, mayGoOn: false } } : word(random, all)
}

/** The beginning of a word, two letters or more, as somebody types it. */
function beginning(random: Random, all: readonly Plain[]): Typed {
  const whole = pick(random, pick(random, all).surfaces)
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(unquoted(whole))]
  const typed = letters
    .slice(0, 2 + below(random, letters.length))
    .map(({ segment }) => segment)
    .join('')
  const words = oracleWords(typed)
  const last = words.at(-1) ?? ''
  const isSpaced = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}\p{sc=Deva}\p{N}]/u.test(last)
  const isUsable = words.length <= 4 && last.length > 1 && isSpaced && typed !== 'OR' && typed !== 'AND'
  return isUsable ? { typed, wanted: { words, mayGoOn: true } } : beginning(random, all)
}

type Asked = { text: string; groups: Wanted[][]; not: Wanted[]; filter: EntryFilter }

/** Now and then some stretch of days, which may be open on either side; as a rule none. */
function anyDays(random: Random, all: readonly Plain[], oneIn: number): EntryFilter {
  if (below(random, oneIn) > 0) return {}
  const [from, to] = [pick(random, all).day, pick(random, all).day]
  const filter = EntryFilter.parse(from < to ? { from, to } : { from: to, to: from })
  const { from: first, to: last } = filter
  return pick(random, [filter, { ...(first && { from: first }) }, { ...(last && { to: last }) }])
}

/** One word or two, or phrases, that must not be there, and nothing else; often among some days only. */
function onlyShutOut(random: Random, all: readonly Plain[]): Asked {
  const not = Array.from({ length: 1 + below(random, 2) }, () =>
    below(random, 4) === 0 ? phrase(random, all) : word(random, all),
  )
  if (not.flatMap(({ wanted }) => wanted.words).length > 8) return onlyShutOut(random, all)
  const text = not.map(({ typed }) => `-${typed}`).join(' ')
  return {
    text: `${text} `,
    groups: [],
    not: not.map(({ wanted }) => wanted),
    filter: anyDays(random, all, 2),
  }
}

/** A search of up to three parts, and what it means. */
function anySearch(random: Random, all: readonly Plain[]): Asked {
  if (below(random, 8) === 0) return onlyShutOut(random, all)
  const one = () => (below(random, 4) === 0 ? phrase(random, all) : word(random, all))
  const groups: Typed[][] = [[one()]]
  if (below(random, 4) === 0) groups[0]?.push(one())
  if (below(random, 2) === 0) groups.push([one()])
  const not = below(random, 5) === 0 ? [one()] : []
  const parts = groups.map(group => group.map(({ typed }) => typed).join(' OR '))
  const shut = not.map(({ typed }) => `-${typed}`)
  const isOpen = below(random, 3) === 0
  const last = isOpen ? [beginning(random, all)] : []
  const text = [...parts, ...shut, ...last.map(({ typed }) => typed)].join(
    below(random, 3) === 0 ? ' AND ' : ' ',
  )
  const wanted = [...groups, ...(isOpen ? [last] : [])].map(group => group.map(typed => typed.wanted))
  const length = [...wanted.flat(), ...not.map(typed => typed.wanted)].flatMap(({ words }) => words).length
  if (length > 8) return anySearch(random, all)
  const filter = anyDays(random, all, 10)
  return { text: isOpen ? text : `${text} `, groups: wanted, not: not.map(typed => typed.wanted), filter }
}

const expected = (all: readonly Plain[], { groups, not, filter: { from = '', to = '9' } }: Asked): Plain[] =>
  all.filter(
    ({ fields, day }) =>
      from <= day &&
      day <= to &&
      groups.every(group => group.some(wanted => holds(fields, wanted))) &&
      !not.some(wanted => holds(fields, wanted)),
  )

/** Asks everything and compares; gives how many hits there were in all, and how many for searches that only shut out. */
async function compare(opened: OpenJournal, all: readonly Plain[], seed: number) {
  const random = chance(seed)
  const { journal } = opened
  let hits = 0
  let hitsWithout = 0
  for (let at = 0; at < QUERIES; at += 1) {
    const asked = anySearch(random, all)
    const should = expected(all, asked).map(({ id }) => id)
    const { text, filter } = asked
    const query = { text, filter }
    const found = await journal.search.look({ query, order: 'newest', limit: SHOWN })
    const told = { seed, text, filter }
    expect({ ...told, ids: found.hits.map(({ entry }) => entry.id), total: found.total }).toEqual({
      ...told,
      ids: should.slice(0, SHOWN),
      total: Math.min(should.length, 1000),
    })
    hits += should.length
    if (asked.groups.length === 0) {
      hitsWithout += should.length
      continue
    }
    const match = matchOf(soughtIn(text)) ?? ''
    const places = journal.tables.found.places({ match, before: Number.MAX_SAFE_INTEGER, most: 1_000_000 })
    const onAnyDay = Object.keys(filter).length === 0 ? should : expected(all, { ...asked, filter: {} })
    expect({ ...told, all: places.length }).toEqual({ ...told, all: onAnyDay.length })
    for (const hit of found.hits) {
      expect({ ...told, marked: [...hit.title, ...hit.snippet].some(part => part.hit) }).toEqual({
        ...told,
        marked: true,
      })
    }
  }
  return { hits, hitsWithout }
}

test('Search finds exactly the entries that a plain scan finds, in many scripts', async () => {
  const opened = await openJournal()
  const random = chance(11)
  const all = fill(
    opened,
    Array.from({ length: 400 }, () => mixedText(random)),
  )
  const { hits, hitsWithout } = await compare(opened, all, 12)
  console.info(`${all.length} entries of the project's own were searched ${QUERIES} times, with ${hits} hits`)
  expect(hits).toBeGreaterThan(QUERIES * 3)
  expect(hitsWithout).toBeGreaterThan(QUERIES * 3)
}, 60_000)

const old = diaries()

// Where no diary is at hand there is nothing to try, and so no test: the entries above are enough by themselves.
test.each(old.length > 0 ? ['the old diaries'] : [])(
  'Search finds exactly what a plain scan finds in %s that are at hand',
  async () => {
    const opened = await openJournal()
    const all = fill(opened, old)
    const { hits } = await compare(opened, all, 13)
    console.info(`${all.length} entries of old diaries were searched ${QUERIES} times, with ${hits} hits`)
    expect(hits).toBeGreaterThan(QUERIES * 3)
  },
  120_000,
)
