import { IconSearchOff } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import { soughtIn } from '../../../shared/text/query.ts'
import { searchPath, type Sought } from '../../names/paths.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { conditionsOf, without } from './filter.ts'
import { useConditionWords } from './use-condition-words.ts'

type NothingFoundProps = { readonly sought: Sought }

/** Nothing was found: the ways to look wider, each a step that can be gone back from. */
export function NothingFound({ sought }: NothingFoundProps) {
  const { t } = useLingui()
  const wordsOf = useConditionWords()
  const { text, filter } = sought
  const conditions = conditionsOf(filter)
  function why(): string {
    if (text.trim() === '') return t`No entry meets all of these at once.`
    const { groups, not } = soughtIn(text)
    if (groups.length === 0 && not.length > 0)
      return t`Nothing is left: every entry that was looked at has a word you left out with a minus.`
    return t`Every word has to be there, each at its beginning. Fewer or shorter words find more; “this OR that” finds either.`
  }
  const wider = [
    ...conditions.map(condition => {
      const { kind, value } = wordsOf(condition)
      return {
        label: t`Without “${kind} ${value}”`,
        sought: { ...sought, filter: without(filter, condition) },
      }
    }),
    ...(conditions.length > 1 ? [{ label: t`Without any filter`, sought: { ...sought, filter: {} } }] : []),
    ...(filter.trashed === true
      ? []
      : [
          {
            label: t`Look in the trash`,
            sought: { ...sought, filter: { ...filter, trashed: true as const } },
          },
        ]),
  ].filter(way => way.sought.text.trim() !== '' || Object.keys(way.sought.filter).length > 0)
  return (
    <EmptyState
      title={t`Nothing found`}
      icon={<IconSearchOff size={28} aria-hidden />}
      action={
        <ul className="search-wider" aria-label={t`Look wider`}>
          {wider.map(way => (
            <li key={way.label}>
              <Link href={searchPath(way.sought)} className="search-chip">
                {way.label}
              </Link>
            </li>
          ))}
        </ul>
      }
    >
      {why()}
    </EmptyState>
  )
}
