import { IconSearch } from '@tabler/icons-react'
import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { EntryFilter } from '../../../shared/domain/entry.ts'
import { EntryList } from '../../entries/entry-list.tsx'
import { searchPath } from '../../names/paths.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'

type LabelPageProps = {
  readonly title: string
  readonly entries: number
  readonly filter: EntryFilter
  /** said while it holds nothing */
  readonly none: string
  readonly hint: string
  readonly icon: ReactNode
  /** what can be done to it */
  readonly deeds: ReactNode
}

/** All entries under one label, newest first, and the ways to look further in them. */
export function LabelPage({ title, entries, filter, none, hint, icon, deeds }: LabelPageProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  return (
    <Page
      title={title}
      lede={<Plural value={entries} one="# entry" other="# entries" />}
      actions={
        <>
          {entries === 0 ? null : (
            <Button
              icon={<IconSearch size={16} stroke={1.75} aria-hidden="true" />}
              onPress={() => go(searchPath({ filter }))}
            >{t`Search in it`}</Button>
          )}
          {deeds}
        </>
      }
    >
      <EntryList
        filter={filter}
        label={t`Entries of ${title}`}
        empty={
          <EmptyState title={none} icon={icon}>
            {hint}
          </EmptyState>
        }
      />
    </Page>
  )
}

type LabelGoneProps = { readonly title: string; readonly path: string; readonly way: string }

/** What this address named is not there any more. */
export function LabelGone({ title, path, way }: LabelGoneProps) {
  const { t } = useLingui()
  const [, go] = useLocation()
  return (
    <Page title={title} width="narrow">
      <p>{t`It may have been removed or merged into another one. The entries are all still there.`}</p>
      <div>
        <Button onPress={() => go(path)}>{way}</Button>
      </div>
    </Page>
  )
}
