import { IconBookmark } from '@tabler/icons-react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { contract } from '../../../shared/contract/contract.ts'
import type { Found, SearchOrder } from '../../../shared/domain/search.ts'
import { soughtIn } from '../../../shared/text/query.ts'
import { ask } from '../../bridge/ask.ts'
import { useCommand } from '../../bridge/commands.ts'
import { useReopened } from '../../bridge/forms.ts'
import { NameDialog } from '../../names/name-dialog.tsx'
import { entryPath, type Sought } from '../../names/paths.ts'
import { useNames } from '../../names/use-names.ts'
import { Button } from '../../ui/button.tsx'
import { FaultNotice } from '../../ui/fault-notice.tsx'
import { ChipChoice, type Option } from '../../ui/options.tsx'
import { toast } from '../../ui/toast.ts'
import { Beside } from './beside.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { FilterChips } from './filter-chips.tsx'
import { focusHit, HitList } from './hit-list.tsx'
import { NothingFound } from './nothing-found.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { SearchBox } from './search-box.tsx'
import { useElsewhere } from './use-elsewhere.ts'
import { isSought, useFound } from './use-found.ts'
import { useSought } from './use-sought.ts'
import './search-page.css'

/** As many as the keeper compares when the best are asked for. */
const compared = 500

/** One box for everything: entries, the people, tags and groups of that name, and what is written down beside the entries. */
export function SearchPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { sought, refine, narrow } = useSought()
  const toTop = () => box.current?.closest('main')?.scrollTo({ top: 0 })
  const { found, hits, isBehind, hasMore, more, error, again } = useFound(sought)
  const elsewhere = useElsewhere(sought, found !== undefined && !isBehind)
  // What is only left out stands in none of them.
  const words = soughtIn(sought.text).groups.length === 0 ? '' : sought.text
  const isNothing = !found?.isBehind && elsewhere.isKnown && (elsewhere.found?.total ?? 0) === 0
  function toBox(): void {
    box.current?.focus()
    box.current?.select()
  }
  useCommand('search', toBox)
  function openFirst(): void {
    const first = hits[0]
    if (first !== undefined && !isBehind) go(entryPath(first.entry.id, words))
  }
  return (
    <div className="search-page">
      <header className="search-head">
        <h1 className="page-title" tabIndex={-1}>{t`Search`}</h1>
        <SearchBox
          ref={box}
          text={sought.text}
          onChange={text => {
            toTop()
            refine({ text })
          }}
          onDown={() => focusHit(list.current, 0)}
          onEnter={openFirst}
        />
        <FilterChips
          filter={sought.filter}
          onChange={filter => {
            toTop()
            narrow(filter)
          }}
        />
      </header>
      {isSought(sought) ? (
        <ResultLine sought={sought} found={found} onOrder={order => refine({ order })} />
      ) : (
        <SavedSearches />
      )}
      {error === null ? null : <FaultNotice code={error.code} onRetry={again} />}
      {found === undefined ? null : (
        <>
          <LeftOut words={found.leftOut} />
          {sought.order === 'relevance' && found.total > compared ? (
            <p className="muted search-hint">{t`Of so many, the best of the newest ${compared} stand here.`}</p>
          ) : null}
          {found.isBehind ? (
            <p className="muted search-hint">{t`Still reading your entries; more may be found soon.`}</p>
          ) : null}
          <Beside found={found} />
          {hits.length > 0 ? (
            <HitList
              hits={hits}
              list={list}
              words={words}
              hasMore={hasMore}
              onMore={more}
              onLeaveUp={() => box.current?.focus()}
            />
          ) : isNothing ? (
            <NothingFound sought={sought} />
          ) : null}
          {elsewhere.found === undefined ? null : <Elsewhere found={elsewhere.found} words={words} />}
          {elsewhere.error === null ? null : (
            <FaultNotice code={elsewhere.error.code} onRetry={elsewhere.again} />
          )}
        </>
      )}
    </div>
  )
}

type ResultLineProps = {
  readonly sought: Sought
  readonly found: Found | undefined
  readonly onOrder: (order: SearchOrder) => void
}

/** How many were found, in which order, and the way to keep this search. */
function ResultLine({ sought, found, onOrder }: ResultLineProps) {
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

function LeftOut({ words }: { readonly words: readonly string[] }) {
  const { t } = useLingui()
  const names = useNames()
  if (words.length === 0) return null
  const list = words.map(word => `“${names.text(word)}”`).join(', ')
  return <p className="muted search-hint">{t`Too short or too many to look for, and left out: ${list}.`}</p>
}
