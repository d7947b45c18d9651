import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { soughtIn } from '../../../shared/text/query.ts'
import { useCommand } from '../../bridge/commands.ts'
import { entryPath } from '../../names/paths.ts'
import { FilterChips } from './filter-chips.tsx'
import { focusHit } from './hit-list.tsx'
import { Results } from './results.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { SearchBox } from './search-box.tsx'
import { isSought, useFound } from './use-found.ts'
import { useSought } from './use-sought.ts'
import './search-page.css'

/** One box for everything: entries, the people, tags and groups of that name, and what is written down beside the entries. */
export function SearchPage() {
  const { t } = useLingui()
  const [, go] = useLocation()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const { sought, refine, narrow } = useSought()
  const toTop = () => box.current?.closest('main')?.scrollTo({ top: 0 })
  const answer = useFound(sought)
  // What is only left out stands in none of them.
  const words = soughtIn(sought.text).groups.length === 0 ? '' : sought.text
  function toBox(): void {
    box.current?.focus()
    box.current?.select()
  }
  useCommand('search', toBox)
  function openFirst(): void {
    const first = answer.hits[0]
    if (first !== undefined && !answer.isBehind) go(entryPath(first.entry.id, words))
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
        <Results
          sought={sought}
          answer={answer}
          words={words}
          list={list}
          onOrder={order => refine({ order })}
          onLeaveUp={() => box.current?.focus()}
        />
      ) : (
        <SavedSearches />
      )}
    </div>
  )
}
