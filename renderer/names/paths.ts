import type { EntryFilter } from '../../shared/domain/entry.ts'
import type { EntryId, NotebookId, PersonId, TagId } from '../../shared/domain/ids.ts'
import { Query, type SearchOrder } from '../../shared/domain/search.ts'

/** What is looked for and in which order: all that the address of the search page tells. */
export type Sought = {
  readonly text: string
  readonly filter: EntryFilter
  readonly order: SearchOrder
}

export const nothingSought: Sought = { text: '', filter: {}, order: 'newest' }

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

/** The address of the search page that looks for this. */
export function searchPath({ text = '', filter = {}, order = 'newest' }: Partial<Sought>): string {
  const asked = new URLSearchParams()
  if (text !== '') asked.set('q', shield(text))
  for (const key of listKeys) for (const value of filter[key] ?? []) asked.append(lists[key], shield(value))
  for (const key of flags) if (filter[key] === true) asked.set(key, 'yes')
  for (const key of singles) if (filter[key] !== undefined) asked.set(key, filter[key])
  if (order !== 'newest') asked.set('order', order)
  const said = asked.toString()
  return said === '' ? '/search' : `/search?${said}`
}

/** The reverse; what makes no sense is left out. */
export function readSearch(search: string): Sought {
  const asked = new URLSearchParams(search)
  const filter: Record<string, unknown> = {}
  for (const key of listKeys) {
    const values = asked.getAll(lists[key])
    if (values.length > 0) filter[key] = values
  }
  for (const key of flags) if (asked.get(key) === 'yes') filter[key] = true
  for (const key of singles) if (asked.has(key)) filter[key] = asked.get(key)
  const query = Query.safeParse({ text: asked.get('q') ?? '', filter })
  return {
    text: query.data?.text ?? '',
    filter: query.data?.filter ?? {},
    order: asked.get('order') === 'relevance' ? 'relevance' : 'newest',
  }
}

export const tagPath = (id: TagId): string => `/tag/${id}`
export const notebookPath = (id: NotebookId): string => `/notebook/${id}`
/** Everything about one person. */
export const personPath = (id: PersonId): string => searchPath({ filter: { people: [id] } })

/** An entry, with the words that led to it shown where they stand. */
export const entryPath = (id: EntryId, words = ''): string =>
  words.trim() === ''
    ? `/write/${id}`
    : `/write/${id}?${new URLSearchParams({ find: shield(words) }).toString()}`
