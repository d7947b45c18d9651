import { Database as Sqlcipher } from '@signalapp/sqlcipher'
import MiniSearch from 'minisearch'
import type { Cursor } from '../../shared/domain/entry.ts'
import type { SearchOrder } from '../../shared/domain/search.ts'
import { matchOf, soughtIn } from '../../shared/text/query.ts'
import { below, chance } from '../support/random.ts'
import { type Figure, figureOf, inTurn, named, QUICKEST_OF, quickest, timed, worked } from './measure.ts'
import type { OpenStore } from './open-store.ts'
import { CHINESE, keystrokes } from './prose.ts'
import type { Place, Stores } from './vault-benches.ts'

/** Words and pairs of words that are typed, letter by letter. */
const TYPED = 60
const SHOWN = 20
/** Said of figures that leave out what other programs took. */
const QUIET = `quickest of ${QUICKEST_OF}`

const ask = (store: OpenStore, text: string, order: SearchOrder = 'newest') =>
  store.journal.search.look({ query: { text, filter: {} }, order, limit: SHOWN })

/**
 * Both stores open, each warmed by the same searches, for other words than are measured: what is measured is a search while
 * one is writing, not the first, and Node needs some hundred of them until it has compiled what they run.
 */
async function warmed(stores: Stores) {
  const [keyed, unkeyed] = [stores.keyed.open(), stores.unkeyed.open()]
  for (const text of keystrokes(chance(1), TYPED)) {
    await ask(keyed, text)
    await ask(unkeyed, text)
  }
  const close = () => [keyed, unkeyed].forEach(({ connection }) => connection.database.close())
  return { keyed, unkeyed, close }
}

/** Takes each of the texts in turn, once for either side. */
function oneByOne(
  texts: readonly string[],
  work: (text: string) => unknown,
  measure = timed,
): () => Promise<number> {
  let at = 0
  return () => {
    const text = texts[at % texts.length] ?? ''
    at += 1
    return measure(() => work(text))
  }
}

/** One letter more in the box: the newest twenty with snippets, how many there are, and the names beside. */
export async function searchKeystroke(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, unkeyed, close } = await warmed(stores)
  const typed = keystrokes(chance(5), TYPED)
  const { ours, theirs } = await inTurn(typed.length, {
    ours: oneByOne(typed, text => ask(keyed, text)),
    theirs: oneByOne(typed, text => ask(unkeyed, text)),
  })
  const cpu = await inTurn(typed.length, {
    ours: oneByOne(typed, text => ask(keyed, text), worked),
    theirs: oneByOne(typed, text => ask(unkeyed, text), worked),
  })
  const alone = await quickest(typed.length, {
    ours: oneByOne(typed, text => ask(keyed, text)),
    theirs: oneByOne(typed, text => ask(unkeyed, text)),
  })
  close()
  const [p50, p95, max] = size > 10_000 ? [1, 8, 25] : [0.6, 3, 8]
  const figure = (part: string, at: number, target: string) => {
    const bench = `search.keystroke ${part}`
    const against = 'without a key'
    return [
      figureOf({ bench: named(bench, size), ours, theirs, against, target }, at),
      figureOf({ bench: named(`${bench}, ${QUIET}`, size), ...alone, against, target }, at),
    ]
  }
  return [
    ...figure('p50', 0.5, `≤ ${p50} ms, ≤ 1.3×`),
    ...figure('p95', 0.95, `≤ ${p95} ms, ≤ 1.3×`),
    ...figure('max', 1, `≤ ${max} ms`),
    figureOf(
      {
        bench: named('search.keystroke CPU p95', size),
        ...cpu,
        against: 'without a key',
        target: 'beside p95',
      },
      0.95,
    ),
  ]
}

/** The same entries in an index in memory, as many journals have it. */
function miniSearchOf({ connection }: OpenStore): MiniSearch {
  const index = new MiniSearch({ fields: ['title', 'text'] })
  index.addAll(
    connection.database.all(
      'SELECT e.id, e.title, b.text FROM v.entries AS e JOIN v.bodies AS b ON b.entry = e.id',
    ),
  )
  return index
}

/**
 * The same letters in MiniSearch's box: those of `search.keystroke`, all of them, for few take it longest. It is asked for
 * less: no snippets, no names, no order of time.
 */
export async function searchMiniSearch(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, close } = await warmed(stores)
  const index = miniSearchOf(keyed)
  const typed = keystrokes(chance(5), TYPED)
  const sides = {
    ours: oneByOne(typed, text => ask(keyed, text)),
    theirs: oneByOne(typed, text => index.search(text, { prefix: true, combineWith: 'AND' }).slice(0, SHOWN)),
  }
  const once = await inTurn(typed.length, sides)
  const alone = await quickest(typed.length, sides)
  close()
  const [bench, against, target] = ['search.minisearch p95', 'MiniSearch', '≤ 0.02×']
  return [
    figureOf({ bench: named(bench, size), ...once, against, target }, 0.95),
    figureOf({ bench: named(`${bench}, ${QUIET}`, size), ...alone, against, target }, 0.95),
  ]
}

/** The index alone, asked for the newest twenty and how many there are: the least that a keystroke can take. */
export async function searchIndex(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, close } = await warmed(stores)
  const { database } = keyed.connection
  const typed = keystrokes(chance(5), TYPED)
  const both = await inTurn(typed.length, {
    ours: oneByOne(typed, text => ask(keyed, text)),
    theirs: oneByOne(typed, text =>
      database.get(
        `SELECT count(*), min(place) FROM (SELECT rowid AS place FROM v.entry_index
           WHERE entry_index MATCH ? ORDER BY rowid DESC LIMIT 1001)`,
        [matchOf(soughtIn(text)) ?? '"none"'],
      ),
    ),
  })
  close()
  const figure = (part: string, at: number) =>
    figureOf(
      {
        bench: named(`search.index ${part}`, size),
        ...both,
        against: 'the index alone',
        target: 'beside it',
      },
      at,
    )
  return [figure('p50', 0.5), figure('p95', 0.95)]
}

/** The best of the newest five hundred, beside ranking everything. */
export async function searchRelevance(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, close } = await warmed(stores)
  const { database } = keyed.connection
  const typed = keystrokes(chance(6), TYPED / 2)
  const sides = {
    ours: oneByOne(typed, text => ask(keyed, text, 'relevance')),
    theirs: oneByOne(typed, text =>
      database.all(
        'SELECT rowid FROM v.entry_index WHERE entry_index MATCH ? ORDER BY bm25(entry_index) LIMIT 20',
        [matchOf(soughtIn(text)) ?? '"none"'],
      ),
    ),
  }
  const once = await inTurn(typed.length, sides)
  const alone = await quickest(typed.length, sides)
  close()
  const [bench, against] = ['search.relevance p95', 'ranking everything']
  const target = `≤ ${size > 10_000 ? 30 : 6} ms`
  return [
    figureOf({ bench: named(bench, size), ...once, against, target }, 0.95),
    figureOf({ bench: named(`${bench}, ${QUIET}`, size), ...alone, against, target }, 0.95),
  ]
}

/** How many of the entries that hold a Chinese word of two characters are found by it, in percent; and how quickly. */
export async function searchChinese(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, unkeyed, close } = await warmed(stores)
  const { database } = keyed.connection
  const texts = database
    .all(`SELECT text FROM v.bodies WHERE text GLOB '*[一-鿿]*'`)
    .map(({ text }) => String(text))
  const usual = new Sqlcipher(':memory:')
  usual.exec(`CREATE VIRTUAL TABLE usual USING fts5(text, tokenize='unicode61')`)
  for (const text of texts) usual.prepare('INSERT INTO usual (text) VALUES (?)').run([text])
  const usually = usual.prepare('SELECT count(*) AS found FROM usual WHERE usual MATCH ?')
  const counts = { there: 0, ours: 0, theirs: 0 }
  for (const word of CHINESE) {
    counts.there += texts.filter(text => text.includes(word)).length
    const match = matchOf(soughtIn(word)) ?? ''
    counts.ours += keyed.journal.tables.found.places({
      match,
      before: Number.MAX_SAFE_INTEGER,
      most: size,
    }).length
    counts.theirs += Number(usually.get([`"${word}"`])?.['found'])
  }
  usual.close()
  const { ours, theirs } = await inTurn(100, {
    ours: oneByOne(CHINESE, word => ask(keyed, word)),
    theirs: oneByOne(CHINESE, word => ask(unkeyed, word)),
  })
  close()
  const found = (100 * counts.ours) / counts.there
  const bench = named('search.cjk', size)
  const target = `≤ ${size > 10_000 ? 15 : 6} ms`
  return [
    {
      bench: `${bench} found`,
      unit: '%',
      ours: found,
      range: [found, found],
      against: 'unicode61',
      theirs: (100 * counts.theirs) / counts.there,
      target: '100 %',
      runs: CHINESE.length,
    },
    figureOf({ bench: named('search.cjk p95', size), ours, theirs, against: 'without a key', target }, 0.95),
  ]
}

/** The newest two pages, again and again, until Node has compiled what a page runs; the places to be measured stay unread. */
function pageOften({ journal: { timeline } }: OpenStore): void {
  const { next } = timeline.page({ limit: 50 })
  for (let time = 0; time < 200; time += 1) timeline.page({ limit: 50, after: next })
}

/** A page of fifty at any place of the timeline. */
export async function listPage(stores: Stores, { size }: Place): Promise<Figure[]> {
  const { keyed, unkeyed, close } = await warmed(stores)
  for (const store of [keyed, unkeyed]) pageOften(store)
  const random = chance(8)
  const rows = keyed.connection.database.all('SELECT day, time, id FROM v.entries')
  const cursors = Array.from({ length: 400 }, (): Cursor => {
    const { day, time, id } = rows[below(random, rows.length)] ?? {}
    return { day: String(day), time: String(time), id: String(id) }
  })
  const page = (store: OpenStore) => {
    let at = 0
    return () => {
      const after = cursors[(at += 1) % cursors.length]
      return timed(() => store.journal.timeline.page({ limit: 50, after }))
    }
  }
  const { ours, theirs } = await inTurn(cursors.length, { ours: page(keyed), theirs: page(unkeyed) })
  const alone = await quickest(cursors.length, { ours: page(keyed), theirs: page(unkeyed) })
  close()
  const target = `≤ ${size > 10_000 ? 0.5 : 0.3} ms`
  const sides = { ours, theirs, against: 'without a key', target }
  return [
    figureOf({ ...sides, bench: named('list.page p50', size), target: 'beside p95' }),
    figureOf({ ...sides, bench: named('list.page p95', size) }, 0.95),
    figureOf({ ...sides, ...alone, bench: named(`list.page p95, ${QUIET}`, size) }, 0.95),
  ]
}
