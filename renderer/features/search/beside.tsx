import { IconHash, IconUser, IconUsersGroup } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { Link } from 'wouter'
import type { Found } from '../../../shared/domain/search.ts'
import { personPath, searchPath, tagPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'

type BesideProps = { readonly found: Found }

const look = { size: 15, stroke: 1.75, 'aria-hidden': true } as const

/** People, tags and groups that bear what is looked for in their name. */
export function Beside({ found: { people, tags, groups } }: BesideProps) {
  const { t } = useLingui()
  const names = useNames()
  if (people.length + tags.length + groups.length === 0) return null
  return (
    <ul className="search-beside" aria-label={t`People, tags and groups of that name`}>
      {people.map(({ id, alias }) => (
        <li key={id}>
          <Link href={personPath(id)} className="search-chip">
            <IconUser {...look} />
            {names.person(id) ?? names.text(alias)}
          </Link>
        </li>
      ))}
      {tags.map(({ id, name }) => (
        <li key={id}>
          <Link href={tagPath(id)} className="search-chip">
            <IconHash {...look} />
            {names.text(name)}
          </Link>
        </li>
      ))}
      {groups.map(({ id, name }) => (
        <li key={id}>
          <Link href={searchPath({ filter: { groups: [id] } })} className="search-chip">
            <IconUsersGroup {...look} />
            {names.text(name)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
