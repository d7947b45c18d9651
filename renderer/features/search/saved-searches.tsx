import { IconDots, IconSearch } from '@tabler/icons-react'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { SavedSearch } from '../../../shared/domain/search.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { faultInPassing } from '../../bridge/in-passing.ts'
import { useAsk } from '../../bridge/queries.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { searchPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { MenuButton } from '../../ui/menu-button.tsx'
import { toast } from '../../ui/toast.ts'

/** Searches kept under a name. What is not kept is never written down. */
export function SavedSearches() {
  const { t } = useLingui()
  const { data } = useAsk(contract.savedSearches, {})
  if (data === undefined) return null
  if (data.length === 0)
    return (
      <p className="muted search-hint">
        {t`What you look for is never written down, unless you keep a search under a name: then it waits for you here.`}
      </p>
    )
  return (
    <section className="search-saved" aria-labelledby="search-saved">
      <h2 id="search-saved" className="search-title">{t`Kept searches`}</h2>
      <ul className="search-saved-list">
        {data.map(saved => (
          <Saved key={saved.id} saved={saved} />
        ))}
      </ul>
    </section>
  )
}

function Saved({ saved }: { readonly saved: SavedSearch }) {
  const { t } = useLingui()
  const names = useNames()
  const [isNaming, nameIt] = useState(false)
  const { id, query } = saved
  useReopened('search-name', () => nameIt(true), id)
  const name = names.text(saved.name)
  function keepAgain(): void {
    ask(contract.saveSearch, { name: saved.name, query }).catch(faultInPassing)
  }
  function remove(): void {
    ask(contract.removeSearch, { id }).then(
      () => toast({ text: t`“${name}” is no longer kept.`, undo: keepAgain }),
      faultInPassing,
    )
  }
  return (
    <li className="search-saved-row">
      <Link href={searchPath(query)} className="search-saved-link">
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        {name}
      </Link>
      <MenuButton
        label={t`More about “${name}”`}
        icon={<IconDots size={18} stroke={1.75} />}
        items={[
          { id: 'rename', label: t`Rename…` },
          { id: 'remove', label: t`Keep it no longer`, danger: true },
        ]}
        onAction={what => {
          if (what === 'rename') nameIt(true)
          else remove()
        }}
      />
      {isNaming ? (
        <NameDialog
          title={t`Rename this search`}
          form="search-name"
          about={id}
          first={saved.name}
          onClose={() => nameIt(false)}
          onKeep={async other => void (await ask(contract.saveSearch, { id, name: other, query }))}
        />
      ) : null}
    </li>
  )
}
