import { IconHash } from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Tag } from '../../../shared/domain/tag.ts'
import { tagPath } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ChipChoice, type Option } from '../../ui/options.tsx'
import { Page } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { matchingName } from './matching-name.ts'
import { TagDeeds } from './tag-deeds.tsx'
import './labels.css'

type Order = 'name' | 'number'

const many = 200

const byName = (a: Tag, b: Tag): number => a.name.localeCompare(b.name)

/** Every tag and how many entries carry it. */
export function TagsPage() {
  const { t } = useLingui()
  const { tags } = useNames()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<Order>('name')
  const [shown, setShown] = useState(many)
  const orders: readonly Option<Order>[] = [
    { id: 'name', label: t`By name` },
    { id: 'number', label: t`Most used first` },
  ]
  if (tags.length === 0)
    return (
      <Page title={t`Tags`} width="narrow">
        <EmptyState title={t`No tags yet`} icon={<IconHash size={28} aria-hidden />}>
          {t`Write # and a word in an entry, and it is tagged. What belongs together is found together here.`}
        </EmptyState>
      </Page>
    )
  const found = tags
    .filter(matchingName(typed))
    .toSorted((a, b) => (order === 'number' ? b.entries - a.entries || byName(a, b) : byName(a, b)))
  return (
    <Page title={t`Tags`} lede={<Plural value={tags.length} one="# tag" other="# tags" />} width="narrow">
      <div className="labels-tools">
        <TextField label={t`Find a tag`} value={typed} onChange={setTyped} />
        <ChipChoice label={t`Order`} hideLabel options={orders} value={order} onChange={setOrder} />
      </div>
      {found.length === 0 ? <p className="muted">{t`No tag has that in its name.`}</p> : null}
      <ul className="labels-list" aria-label={t`Tags`}>
        {found.slice(0, shown).map(tag => (
          <TagRow key={tag.id} tag={tag} />
        ))}
      </ul>
      {found.length > shown ? (
        <Button variant="quiet" onPress={() => setShown(shown + many)}>{t`Show more`}</Button>
      ) : null}
    </Page>
  )
}

function TagRow({ tag }: { readonly tag: Tag }) {
  const { t } = useLingui()
  const names = useNames()
  return (
    <li className="labels-row">
      <Link href={tagPath(tag.id)} className="labels-link">
        <span className="labels-name">#{names.text(tag.name)}</span>
        <span className="labels-count tabular">
          {t`${plural(tag.entries, { one: '# entry', other: '# entries' })}`}
        </span>
      </Link>
      <TagDeeds tag={tag} />
    </li>
  )
}
