import type { EntryFilter } from '../../../shared/domain/entry.ts'

type ListKey = 'kinds' | 'practices' | 'people' | 'groups' | 'tags' | 'notebooks' | 'evidence'
type FlagKey = 'starred' | 'hasImage' | 'trashed'
type OfList = {
  [Key in ListKey]: { readonly key: Key; readonly value: NonNullable<EntryFilter[Key]>[number] }
}[ListKey]

/** One condition of a filter, as one chip shows it. */
export type Condition =
  | OfList
  | { readonly key: FlagKey }
  | { readonly key: 'dates'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly key: 'dayOfYear'; readonly value: string }

const each = <Key extends string, Value>(key: Key, values: readonly Value[] | undefined) =>
  (values ?? []).map(value => ({ key, value }))

const flag = <Key extends FlagKey>(key: Key, filter: EntryFilter) => (filter[key] === true ? [{ key }] : [])

/** Every condition of a filter, in a settled order. */
export function conditionsOf(filter: EntryFilter): readonly Condition[] {
  const { from, to, dayOfYear } = filter
  return [
    ...each('kinds', filter.kinds),
    ...each('practices', filter.practices),
    ...each('people', filter.people),
    ...each('groups', filter.groups),
    ...each('tags', filter.tags),
    ...each('notebooks', filter.notebooks),
    ...(from === undefined && to === undefined ? [] : [{ key: 'dates' as const, from, to }]),
    ...each('dayOfYear', dayOfYear === undefined ? [] : [dayOfYear]),
    ...each('evidence', filter.evidence),
    ...flag('starred', filter),
    ...flag('hasImage', filter),
    ...flag('trashed', filter),
  ]
}

const isList = (condition: Condition): condition is OfList =>
  'value' in condition && condition.key !== 'dayOfYear'

const leaveOut = (filter: EntryFilter, ...keys: string[]): EntryFilter =>
  Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.includes(key)))

/** The filter without one of its conditions. */
export function without(filter: EntryFilter, condition: Condition): EntryFilter {
  if (condition.key === 'dates') return leaveOut(filter, 'from', 'to')
  if (!isList(condition)) return leaveOut(filter, condition.key)
  const rest = (filter[condition.key] ?? []).filter(other => other !== condition.value)
  return rest.length === 0 ? leaveOut(filter, condition.key) : { ...filter, [condition.key]: rest }
}

const lists = ['kinds', 'practices', 'people', 'groups', 'tags', 'notebooks', 'evidence'] as const

/** The filter with a part of another: lists grow by what is not in them yet, the rest takes the place of what was. */
export function withAlso(filter: EntryFilter, part: EntryFilter): EntryFilter {
  const setsDates = part.from !== undefined || part.to !== undefined
  const grown = lists
    .filter(key => part[key] !== undefined)
    .map(key => [key, [...new Set([...(filter[key] ?? []), ...(part[key] ?? [])])]])
  return {
    ...(setsDates ? leaveOut(filter, 'from', 'to') : filter),
    ...part,
    ...Object.fromEntries(grown),
  }
}
