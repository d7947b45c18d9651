import { useLingui } from '@lingui/react/macro'
import { contract } from '../../../shared/contract/contract.ts'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { useAsk } from '../../bridge/queries.ts'
import { useToday } from '../../bridge/today.ts'
import { notebookName } from '../../names/notebook-name.ts'
import { useNames } from '../../names/use-names.ts'
import { periodsOf } from './periods.ts'

export type Choice = { readonly id: string; readonly label: string; readonly part: EntryFilter }
export type ChoiceGroup = { readonly id: string; readonly title: string; readonly choices: readonly Choice[] }

const sorted = (choices: readonly Choice[]) => choices.toSorted((a, b) => a.label.localeCompare(b.label))

/** Everything a filter can be made of, by kind, with names as they may be shown. */
export function useFilterChoices(): readonly ChoiceGroup[] {
  const { t } = useLingui()
  const names = useNames()
  const groups = useAsk(contract.groups, {}).data ?? []
  const library = useAsk(contract.practices, {}).data ?? []
  const { month, quarter, year } = periodsOf(useToday())
  const people = names.people.map(({ id }) => ({
    id,
    label: names.person(id) ?? '',
    part: { people: [id] },
  }))
  const tags = names.tags.map(({ id, name }) => ({ id, label: names.text(name), part: { tags: [id] } }))
  const notebooks = names.notebooks.map(notebook => ({
    id: notebook.id,
    label: names.text(notebookName(notebook)),
    part: { notebooks: [notebook.id] },
  }))
  const circles = groups.map(({ id, name }) => ({ id, label: names.text(name), part: { groups: [id] } }))
  return [
    {
      id: 'dates',
      title: t`Dates`,
      choices: [
        { id: 'month', label: t`This month`, part: month },
        { id: 'quarter', label: t`This quarter`, part: quarter },
        { id: 'year', label: t`This year`, part: year },
      ],
    },
    {
      id: 'kind',
      title: t`Kind`,
      choices: [
        { id: 'free', label: t`Free writing`, part: { kinds: ['free'] } },
        { id: 'practice', label: t`Practices`, part: { kinds: ['practice'] } },
        ...library.map(({ id, title, own }) => ({
          id,
          label: own ? names.text(title) : title,
          part: { practices: [id] },
        })),
      ],
    },
    {
      id: 'marks',
      title: t`Marks`,
      choices: [
        { id: 'starred', label: t`Starred`, part: { starred: true } },
        { id: 'image', label: t`Has a picture`, part: { hasImage: true } },
        { id: 'saw', label: t`Has what I saw`, part: { evidence: ['saw'] } },
        { id: 'told', label: t`Has what I was told`, part: { evidence: ['told'] } },
        { id: 'assumed', label: t`Has what I assumed`, part: { evidence: ['assumed'] } },
        { id: 'trashed', label: t`In the trash`, part: { trashed: true } },
      ],
    },
    { id: 'people', title: t`People`, choices: sorted(people) },
    { id: 'groups', title: t`Groups`, choices: sorted(circles) },
    { id: 'tags', title: t`Tags`, choices: sorted(tags) },
    { id: 'notebooks', title: t`Notebooks`, choices: sorted(notebooks) },
  ]
}
