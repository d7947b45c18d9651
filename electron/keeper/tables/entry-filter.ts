import type { EntryFilter } from '../../../shared/domain/entry.ts'
import type { Value } from '../vault/database.ts'

/** What narrows a statement over `v.entries AS e`, and its parameters. */
export type Conditions = { where: string; params: Record<string, Value> | undefined }

type Condition = { sql: string; params?: Record<string, Value> }

const among = (name: string): string => `(SELECT value FROM json_each($${name}))`

/** A condition over a list: any of its values will do, and an empty one asks for nothing. */
function anyOf(name: string, values: readonly string[] | undefined, sql: string): Condition[] {
  return values === undefined || values.length === 0
    ? []
    : [{ sql, params: { [name]: JSON.stringify(values) } }]
}

const flag = (isAsked: true | undefined, sql: string): Condition[] => (isAsked === true ? [{ sql }] : [])

const since = ({ from, to, dayOfYear }: EntryFilter): Condition[] => [
  ...(from === undefined ? [] : [{ sql: 'e.day >= $from', params: { from } }]),
  ...(to === undefined ? [] : [{ sql: 'e.day <= $to', params: { to } }]),
  // The words of the index that it is looked up in.
  ...(dayOfYear === undefined ? [] : [{ sql: 'substr(e.day, 6) = $dayOfYear', params: { dayOfYear } }]),
]

const linked = (filter: EntryFilter): Condition[] => [
  ...anyOf(
    'practices',
    filter.practices,
    `e.run IN (SELECT id FROM v.runs WHERE practice IN ${among('practices')})`,
  ),
  ...anyOf(
    'people',
    filter.people,
    `e.id IN (SELECT entry FROM v.entry_people WHERE person IN ${among('people')})`,
  ),
  ...anyOf(
    'groups',
    filter.groups,
    `e.id IN (SELECT entry FROM v.entry_people JOIN v.group_people USING (person) WHERE grp IN ${among('groups')})`,
  ),
  ...anyOf('tags', filter.tags, `e.id IN (SELECT entry FROM v.entry_tags WHERE tag IN ${among('tags')})`),
]

/** All parameters; none at all where no condition has any, for a statement without parameters takes no list of them. */
function together(conditions: readonly Condition[]): Conditions['params'] {
  const all = conditions.flatMap(({ params }) => Object.entries(params ?? {}))
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

/** The one place where a filter becomes SQL: for pages, months, days and search alike. */
export function conditionsOf(filter: EntryFilter): Conditions {
  const evidence = filter.evidence?.map(one => `e.${one} > 0`) ?? []
  const all: Condition[] = [
    { sql: filter.trashed === true ? 'e.trashed_at IS NOT NULL' : 'e.trashed_at IS NULL' },
    ...anyOf('kinds', filter.kinds, `e.kind IN ${among('kinds')}`),
    ...anyOf('notebooks', filter.notebooks, `e.notebook IN ${among('notebooks')}`),
    ...since(filter),
    ...linked(filter),
    ...flag(filter.starred, 'e.starred = 1'),
    ...flag(filter.hasImage, 'e.images > 0'),
    ...(evidence.length === 0 ? [] : [{ sql: `(${evidence.join(' OR ')})` }]),
  ]
  return {
    where: all.map(({ sql }) => sql).join(' AND '),
    params: together(all),
  }
}
