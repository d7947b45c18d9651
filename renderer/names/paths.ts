import type { EntryFilter } from '../../shared/domain/entry.ts'
import type { EntryId, NotebookId, PersonId, TagId } from '../../shared/domain/ids.ts'
import { Query, type SearchOrder } from '../../shared/domain/search.ts'

/** What is looked for and in which order: all that the address of the search page tells. */
export type Sought = {
  readonly text: string
  readonly filter: EntryFilter
  readonly order: SearchOrder
}

const lists = {
  kinds: 'kind',
  practices: 'practice',
  people: 'person',
  groups: 'group',
  tags: 'tag',
  notebooks: 'notebook',
  evidence: 'evidence',
} as const
const listKeys = ['kinds', 'practices', 'people', 'groups', 'tags', 'notebooks', 'evidence'] as const
const flags = ['starred', 'hasImage', 'trashed'] as const
const singles = ['from', 'to', 'dayOfYear'] as const

// The router decodes the address once more than it should: a per cent sign has to survive that.
const shield = (text: string): string => text.replaceAll('%', '%25')

const askedFor = (filter: EntryFilter): string[][] => [
  ...listKeys.flatMap(key => (filter[key] ?? []).map(value => [lists[key], shield(value)])),
  ...flags.filter(key => filter[key] === true).map(key => [key, 'yes']),
  ...singles.flatMap(key => (filter[key] === undefined ? [] : [[key, filter[key]]])),
]

type Seekable = { readonly [Part in keyof Sought]?: Sought[Part] | undefined }

/** The address of the search page that looks for this. */
export function searchPath({ text, filter = {}, order }: Seekable): string {
  const asked = new URLSearchParams([
    ...(text ? [['q', shield(text)]] : []),
    ...askedFor(filter),
    ...(order === 'relevance' ? [['order', order]] : []),
  ])
  return asked.size === 0 ? '/search' : `/search?${asked.toString()}`
}

function filterOf(asked: URLSearchParams): Record<string, unknown> {
  const given = [
    ...listKeys.map(key => [key, asked.getAll(lists[key])] as const),
    ...flags.map(key => [key, asked.get(key) === 'yes' ? true : []] as const),
    ...singles.map(key => [key, asked.get(key) ?? []] as const),
  ]
  return Object.fromEntries(given.filter(([, value]) => !Array.isArray(value) || value.length > 0))
}

/** The reverse. A filter that makes no sense is none. */
export function readSearch(search: string): Sought {
  const asked = new URLSearchParams(search)
  return {
    text: Query.shape.text.safeParse(asked.get('q')).data ?? '',
    filter: Query.shape.filter.safeParse(filterOf(asked)).data ?? {},
    order: asked.get('order') === 'relevance' ? 'relevance' : 'newest',
  }
}

export const tagPath = (id: TagId): string => `/tag/${id}`
export const notebookPath = (id: NotebookId): string => `/notebook/${id}`
/** One of the follow-ups, in its place among the others. */
export const followUpPath = (id: string): string => `/follow-ups?at=${encodeURIComponent(id)}`
/** Everything about one person. */
export const personPath = (id: PersonId): string => `/person/${id}`

/** An entry, with the words that led to it shown where they stand. */
export const entryPath = (id: EntryId, words = ''): string =>
  words.trim() === ''
    ? `/write/${id}`
    : `/write/${id}?${new URLSearchParams({ find: shield(words) }).toString()}`
