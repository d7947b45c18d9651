import type { Found, Hit, Query, SearchOrder } from '../../../shared/domain/search.ts'
import { type Walker, walkerOf } from '../../../shared/text/hits.ts'
import { calledIn, matchOf, shutOutOf, soughtIn } from '../../../shared/text/query.ts'
import type { FoundEntry, FoundTable } from '../tables/found.ts'
import { markedTitle, snippetOf } from './search-snippet.ts'

export type SearchParts = {
  table: FoundTable
  names: NameFinder
  /** whether entries still wait to be put into the index as they are now */
  isBehind: () => boolean
  /** lets whatever else waits have its turn, between the steps of a long search */
  pause: () => Promise<void>
}

/** Finds people, tags and groups by the beginning of a word of their name. */
export type NameFinder = (text: string) => Pick<Found, 'people' | 'tags' | 'groups'>

export type Search = { query: Query; order: SearchOrder; after?: number | undefined; limit: number }

/** Later than any place. */
const LATEST = Number.MAX_SAFE_INTEGER
const COUNTED = 1000
/** How many of the newest are compared when the best are asked for; more would take too long (docs/speed.md, "Finding"). */
const COMPARED = 500
/** How many places one step looks at: some ten milliseconds of work. */
const STEP = 2000

const isPlain = ({ filter }: Query): boolean => Object.keys(filter).length === 0

type Total = { total: number; isCapped: boolean }
const totalOf = (counted: number): Total => ({
  total: Math.min(counted, COUNTED),
  isCapped: counted > COUNTED,
})

/** `match`: what must be there; `without`: what must not be there, where nothing else is asked for. */
type Asked = Search & { match: string | undefined; without: string | undefined }
type Reach = { before: number; most: number }

/** Looking for entries, and for whoever and whatever is called like it. */
export function search({ table, names, isBehind, pause }: SearchParts) {
  /** The next so many places that are looked at, newest first, and those of them that have the words, or have them not. */
  function among({ match, without }: Asked, reach: Reach): { looked: number[]; places: number[] } {
    if (without !== undefined) {
      const looked = table.indexedPlaces(reach)
      return { looked, places: table.without({ places: looked, match: without }) }
    }
    const looked = match === undefined ? table.allPlaces(reach) : table.places({ ...reach, match })
    return { looked, places: looked }
  }

  /** Places that meet everything, newest first, until there are enough: in short steps, for few of many may meet the filter. */
  async function meeting(asked: Asked, reach: Reach): Promise<number[]> {
    const { match, query } = asked
    if (match !== undefined && isPlain(query)) return table.kept({ ...reach, match })
    const found: number[] = []
    let { before } = reach
    let step = Math.min(STEP, reach.most * 4)
    for (;;) {
      const { looked, places } = among(asked, { before, most: step })
      found.push(...table.meeting(places, query.filter))
      before = looked.at(-1) ?? before
      if (looked.length < step || found.length >= reach.most) return found.slice(0, reach.most)
      step = STEP
      await pause()
    }
  }

  async function total(asked: Asked, places: readonly number[]): Promise<Total> {
    const { match, query, limit, after } = asked
    if (after === undefined && places.length <= limit) return totalOf(places.length)
    // Finding and counting a phrase of the most common words take some 40 ms each at 100,000 entries.
    await pause()
    return totalOf(
      match !== undefined && isPlain(query)
        ? table.countKept({ match, most: COUNTED + 1 })
        : (await meeting(asked, { before: LATEST, most: COUNTED + 1 })).length,
    )
  }

  async function newest(asked: Asked) {
    const { after, limit, match } = asked
    const page = (places: readonly number[]) => ({
      shown: places.slice(0, limit),
      next: places.length > limit ? places[limit - 1] : undefined,
    })
    if (match !== undefined && after === undefined && isPlain(asked.query)) {
      const { places, counted } = table.newestKept({ match, most: limit + 1, counted: COUNTED + 1 })
      return { ...page(places), ...totalOf(counted) }
    }
    const places = await meeting(asked, { before: after ?? LATEST, most: limit + 1 })
    return { ...page(places), ...(await total(asked, places)) }
  }

  async function best(asked: Asked, match: string) {
    const { after: skip = 0, limit } = asked
    const end = skip + limit
    const counted = await total({ ...asked, after: 0 }, [])
    const next = Math.min(counted.total, COMPARED) > end ? end : undefined
    const page = { match, skip, most: limit }
    if (isPlain(asked.query))
      return { shown: table.rankedKept({ ...page, compared: COMPARED }), next, ...counted }
    const compared = await meeting(asked, { before: LATEST, most: COMPARED })
    return { shown: table.ranked({ ...page, places: compared }), next, ...counted }
  }

  return {
    /**
     * A page of what was found. With nothing to look for: everything that meets the filter, newest first; so it is where words
     * are only shut out. Of what is not in the index yet nothing is found by words, there or not: then it says that it is
     * behind, and upkeep catches up.
     */
    async look(asked: Search): Promise<Found> {
      const { text } = asked.query
      const sought = soughtIn(text)
      const [match, without] = [matchOf(sought), shutOutOf(sought)]
      const isByWords = (match ?? without) !== undefined
      const beside = {
        ...names(calledIn(text)),
        leftOut: [...sought.leftOut],
        isBehind: isByWords && isBehind(),
      }
      const isAnswerable = isByWords ? table.isReadable() : text.trim() === ''
      if (!isAnswerable) return { hits: [], total: 0, isCapped: false, ...beside }
      const whole = { ...asked, match, without }
      const isBest = match !== undefined && asked.order === 'relevance'
      const { shown, next, ...counted } = isBest ? await best(whole, match) : await newest(whole)
      const walker = walkerOf(sought)
      const hits = table.at(shown).map(found => hitOf(found, walker))
      return { hits, ...counted, ...(next === undefined ? {} : { next }), ...beside }
    },
  }
}

const hitOf = ({ entry, text }: FoundEntry, walker: Walker): Hit => ({
  entry,
  title: markedTitle(entry.title, walker),
  snippet: snippetOf(text, walker),
})
