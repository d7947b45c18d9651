import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useNames } from '../../names/use-names.ts'
import { dateInYear, shortDay } from '../../words/days.ts'
import type { Condition } from './filter.ts'

/** What kind of condition it is, and which: "Notebook", "Personal". */
export type ConditionWords = { readonly kind: string; readonly value: string }

/** Says conditions in words. What one names may be gone meanwhile: then that is said. */
export function useConditionWords(): (condition: Condition) => ConditionWords {
  const { t } = useLingui()
  const names = useNames()
  const groups = useAsk(contract.groups, {}).data ?? []
  const library = useAsk(contract.practices, {}).data
  const gone = t`no longer there`
  const evidence = { saw: t`I saw it`, told: t`I was told it`, assumed: t`I assumed it` }
  function dates(from: string | undefined, to: string | undefined): string {
    if (from === undefined) return t`until ${shortDay(to ?? '')}`
    if (to === undefined) return t`since ${shortDay(from)}`
    return from === to ? shortDay(from) : t`${shortDay(from)} to ${shortDay(to)}`
  }
  const flags = {
    hasImage: { kind: t`Has`, value: t`a picture` },
    starred: { kind: t`Is`, value: t`starred` },
    trashed: { kind: t`Is`, value: t`in the trash` },
  }
  function practice(id: string): string {
    const known = library?.find(one => one.id === id)
    // not said to be gone while it is still being asked for
    if (known === undefined) return library === undefined ? '…' : gone
    return known.own ? names.text(known.title) : known.title
  }
  function named(condition: Condition): ConditionWords | undefined {
    if (condition.key === 'people') return { kind: t`Person`, value: names.person(condition.value) ?? gone }
    if (condition.key === 'tags') return { kind: t`Tag`, value: names.tag(condition.value) ?? gone }
    if (condition.key === 'notebooks')
      return { kind: t`Notebook`, value: names.notebook(condition.value) ?? gone }
    if (condition.key !== 'groups') return undefined
    const group = groups.find(({ id }) => id === condition.value)
    return { kind: t`Group`, value: group === undefined ? gone : names.text(group.name) }
  }
  function plain(condition: Condition): ConditionWords | undefined {
    if (condition.key === 'kinds')
      return { kind: t`Kind`, value: condition.value === 'free' ? t`Free writing` : t`Practices` }
    if (condition.key === 'practices') return { kind: t`Practice`, value: practice(condition.value) }
    if (condition.key === 'dates') return { kind: t`Dates`, value: dates(condition.from, condition.to) }
    if (condition.key === 'dayOfYear') return { kind: t`Every year on`, value: dateInYear(condition.value) }
    return condition.key === 'evidence' ? { kind: t`Has`, value: evidence[condition.value] } : undefined
  }
  return condition =>
    condition.key === 'hasImage' || condition.key === 'starred' || condition.key === 'trashed'
      ? flags[condition.key]
      : (named(condition) ?? plain(condition) ?? { kind: '', value: gone })
}
