import { IconBookmark, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { contract } from '../../../shared/contract/contract.ts'
import type { Found, SearchOrder } from '../../../shared/domain/search.ts'
import { ask } from '../../bridge/ask.ts'
import { useReopened } from '../../bridge/forms.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import type { Sought } from '../../names/paths.ts'
import { Button } from '../../ui/button.tsx'
import { ChipChoice, type Option } from '../../ui/options.tsx'
import { toast } from '../../ui/toast.ts'

const look = { size: 15, stroke: 1.75, 'aria-hidden': true } as const

type ResultLineProps = {
  readonly sought: Sought
  readonly found: Found | undefined
  /** how many records were found beside the entries, where they stand behind this line */
  readonly elsewhere: { readonly total: number; readonly isOpen: boolean; readonly onToggle: () => void }
  readonly onOrder: (order: SearchOrder) => void
}

/** How many were found, in which order, and the way to keep this search. */
export function ResultLine({ sought, found, elsewhere, onOrder }: ResultLineProps) {
  const { t } = useLingui()
  const [isNaming, nameIt] = useState(false)
  useReopened('search-name', () => nameIt(true), 'new')
  const orders: readonly Option<SearchOrder>[] = [
    { id: 'newest', label: t`Newest first` },
    { id: 'relevance', label: t`Best match first` },
  ]
  const { text, filter, order } = sought
  return (
    <div className="search-line">
      <output className="search-count tabular">{found === undefined ? null : <Count found={found} />}</output>
      {elsewhere.total === 0 ? null : (
        <button
          type="button"
          className="search-chip"
          aria-expanded={elsewhere.isOpen}
          aria-controls="search-elsewhere"
          onClick={elsewhere.onToggle}
        >
          {t`${elsewhere.total} elsewhere in the journal`}
          {elsewhere.isOpen ? <IconChevronUp {...look} /> : <IconChevronDown {...look} />}
        </button>
      )}
      {text.trim() === '' ? null : (
        <ChipChoice label={t`Order`} hideLabel options={orders} value={order} onChange={onOrder} />
      )}
      <Button
        variant="quiet"
        icon={<IconBookmark size={16} stroke={1.75} aria-hidden="true" />}
        onPress={() => nameIt(true)}
      >{t`Keep this search`}</Button>
      {isNaming ? (
        <NameDialog
          title={t`Keep this search`}
          form="search-name"
          first={text.trim().slice(0, 80)}
          onClose={() => nameIt(false)}
          onKeep={async name => {
            await ask(contract.saveSearch, {
              name,
              query: { text, filter, ...(order === 'newest' ? {} : { order }) },
            })
            toast({ text: t`Kept. You find it here when the box is empty.` })
          }}
        />
      ) : null}
    </div>
  )
}

function Count({ found: { total, isCapped } }: { readonly found: Found }) {
  const { t, i18n } = useLingui()
  const figure = i18n.number(total)
  return isCapped ? t`${figure}+ entries` : t`${plural(total, { one: '# entry', other: '# entries' })}`
}
