import type { EntryFilter } from '../../../shared/domain/entry.ts'
import type { Database, Value } from '../vault/database.ts'
import { count } from './row.ts'

/** What narrows a statement over `v.entries AS e`, and its parameters. */
export type Conditions = { where: string; params: Record<string, Value> | undefined }

/**
 * How tags, people and practices are looked for. `list`: everything that has them is listed first, good where that is little
 * or all of it is wanted. `probe`: each entry that comes up is asked, good where many have them or few entries come up.
 */
export type Way = 'list' | 'probe'

type Condition = { sql: string; params?: Record<string, Value> }

const among = (name: string): string => `(SELECT value FROM json_each($${name}))`

/** A condition over a list: any of its values will do, and an empty one asks for nothing. */
function anyOf(name: string, values: readonly string[] | undefined, sql: string): Condition[] {
  return values === undefined || values.length === 0
    ? []
    : [{ sql, params: { [name]: JSON.stringify(values) } }]
}

/** The rows of links that a filter asks for, each a table with its condition. */
const LINKS = {
  tags: `v.entry_tags AS l WHERE l.tag IN ${among('tags')}`,
  people: `v.entry_people AS l WHERE l.person IN ${among('people')}`,
  groups: `v.entry_people AS l WHERE l.person IN
    (SELECT person FROM v.group_people WHERE grp IN ${among('groups')})`,
} as const
const LINKED = ['tags', 'people', 'groups'] as const

const linked = (filter: EntryFilter, way: Way): Condition[] =>
  LINKED.flatMap(name =>
    anyOf(
      name,
      filter[name],
      way === 'list'
        ? `e.place IN (SELECT l.place FROM ${LINKS[name]})`
        : `EXISTS (SELECT 1 FROM ${LINKS[name]} AND l.place = e.place)`,
    ),
  )

/** The day by which entries stand in a list: their own, and in the trash the one on which they were put there. */
export const dayIn = ({ trashed }: EntryFilter): string =>
  trashed === true ? 'substr(e.trashed_at, 1, 10)' : 'e.day'

const inTime = ({ from, to, dayOfYear, ...filter }: EntryFilter): Condition[] => [
  ...(from === undefined ? [] : [{ sql: `${dayIn(filter)} >= $from`, params: { from } }]),
  ...(to === undefined ? [] : [{ sql: `${dayIn(filter)} <= $to`, params: { to } }]),
  ...(dayOfYear === undefined ? [] : [{ sql: 'substr(e.day, 6) = $dayOfYear', params: { dayOfYear } }]),
]

/** The words of these conditions are those of the partial indexes of migration 002, so that they are found. */
function flagged({ starred, hasImage, evidence = [], kinds = [], practices = [] }: EntryFilter): Condition[] {
  const [kind, otherKind] = new Set(kinds)
  const origins = evidence.map(one => `e.${one} > 0`)
  return [
    ...(starred === true ? [{ sql: 'e.starred = 1' }] : []),
    ...(hasImage === true ? [{ sql: 'e.images > 0' }] : []),
    ...(origins.length === 0
      ? []
      : [{ sql: `e.saw + e.told + e.assumed > 0 AND (${origins.join(' OR ')})` }]),
    ...(kind === undefined || otherKind !== undefined ? [] : [{ sql: `e.kind = '${kind}'` }]),
    ...anyOf(
      'practices',
      practices,
      `e.kind = 'practice' AND e.run IN (SELECT id FROM v.runs WHERE practice IN ${among('practices')})`,
    ),
  ]
}

/** All parameters; none at all where no condition has any, for a statement without parameters takes no list of them. */
function together(conditions: readonly Condition[]): Conditions['params'] {
  const all = conditions.flatMap(({ params }) => Object.entries(params ?? {}))
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

/** The one place where a filter becomes SQL: for pages, months, days and search alike. */
export function conditionsOf(filter: EntryFilter, way: Way = 'probe'): Conditions {
  const all: Condition[] = [
    { sql: filter.trashed === true ? 'e.trashed_at IS NOT NULL' : 'e.trashed_at IS NULL' },
    ...anyOf('notebooks', filter.notebooks, `e.notebook IN ${among('notebooks')}`),
    ...inTime(filter),
    ...linked(filter, way),
    ...flagged(filter),
  ]
  return { where: all.map(({ sql }) => sql).join(' AND '), params: together(all) }
}

/** Links up to which listing them all costs less than asking entry by entry. */
const FEW = 2000

/** Whether a filter asks for tags, people or groups. */
export const isLinked = (filter: EntryFilter): boolean =>
  LINKED.some(name => filter[name] !== undefined && filter[name].length > 0)

/** The better way for a page: whether one of the tags, people and groups asked for has only few entries. */
export function wayOf(database: Database, filter: EntryFilter): Way {
  const isFew = LINKED.some(name => {
    const [asked] = anyOf(name, filter[name], LINKS[name])
    if (asked === undefined) return false
    const row = database.get(
      `SELECT count(*) AS links FROM (SELECT 1 FROM ${asked.sql} LIMIT ${FEW})`,
      asked.params,
    )
    return count(row, 'links') < FEW
  })
  return isFew ? 'list' : 'probe'
}
