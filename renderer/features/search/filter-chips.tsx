import { IconX } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { AddFilter } from './add-filter.tsx'
import { conditionsOf, without } from './filter.ts'
import { useConditionWords } from './use-condition-words.ts'

type FilterChipsProps = {
  readonly filter: EntryFilter
  readonly onChange: (filter: EntryFilter) => void
}

/** The conditions in force, each of which can be taken away, and the way to add one. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  const { t } = useLingui()
  const wordsOf = useConditionWords()
  return (
    <ul className="search-chips" aria-label={t`Filters`}>
      {conditionsOf(filter).map(condition => {
        const { kind, value } = wordsOf(condition)
        const name = 'value' in condition ? `${condition.key}-${condition.value}` : condition.key
        return (
          <li key={name}>
            <button
              type="button"
              className="search-chip"
              aria-label={t`${kind} ${value}: take away`}
              onClick={() => onChange(without(filter, condition))}
            >
              <span className="search-chip-kind">{kind}</span> {value}
              <IconX size={14} aria-hidden="true" />
            </button>
          </li>
        )
      })}
      <li>
        <AddFilter filter={filter} onChange={onChange} />
      </li>
    </ul>
  )
}
