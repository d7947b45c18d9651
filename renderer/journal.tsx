import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, useEffect, useState, type ComponentType, type LazyExoticComponent } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { contract } from '../shared/contract/contract.ts'
import type { VaultNotice } from '../shared/domain/vault.ts'
import { onFlushed } from './bridge/leaving.ts'
import { keepFresh, keyOf, makeQueryClient } from './bridge/queries.ts'
import { answerKeys } from './bridge/shortcuts.ts'
import { Captures } from './features/capture/captures.tsx'
import { Frame } from './features/frame/frame.tsx'
import { journey, startAt } from './features/frame/journey.ts'
import { SearchPage } from './features/search/search-page.tsx'

const page = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): LazyExoticComponent<ComponentType> => lazy(async () => ({ default: (await load())[name] }))

const routes: readonly (readonly [path: string, page: ComponentType])[] = [
  ['/today', page(async () => import('./features/today/today-page.tsx'), 'TodayPage')],
  ['/write/:id?', page(async () => import('./features/write/write-page.tsx'), 'WritePage')],
  ['/timeline', page(async () => import('./features/timeline/timeline-page.tsx'), 'TimelinePage')],
  ['/practices', page(async () => import('./features/practices/practices-page.tsx'), 'PracticesPage')],
  [
    '/practice/:id/edit',
    page(async () => import('./features/practices/own/practice-editor-page.tsx'), 'PracticeEditorPage'),
  ],
  ['/trackers', page(async () => import('./features/trackers/trackers-page.tsx'), 'TrackersPage')],
  ['/run/:id', page(async () => import('./features/practices/run-page.tsx'), 'RunPage')],
  ['/follow-ups', page(async () => import('./features/follow-ups/follow-ups-page.tsx'), 'FollowUpsPage')],
  ['/learning', page(async () => import('./features/learning/learning-page.tsx'), 'LearningPage')],
  ['/insights', page(async () => import('./features/insights/insights-page.tsx'), 'InsightsPage')],
  ['/people', page(async () => import('./features/people/people-page.tsx'), 'PeoplePage')],
  ['/person/:id', page(async () => import('./features/people/person-page.tsx'), 'PersonPage')],
  // not loaded when it is asked for: whoever asks for the search types on at once
  ['/search', SearchPage],
  ['/tags', page(async () => import('./features/labels/tags-page.tsx'), 'TagsPage')],
  ['/tag/:id', page(async () => import('./features/labels/tag-page.tsx'), 'TagPage')],
  ['/notebooks', page(async () => import('./features/labels/notebooks-page.tsx'), 'NotebooksPage')],
  ['/notebook/:id', page(async () => import('./features/labels/notebook-page.tsx'), 'NotebookPage')],
  ['/settings', page(async () => import('./features/settings/settings-page.tsx'), 'SettingsPage')],
]

type JournalProps = {
  readonly notices: readonly VaultNotice[]
  readonly isSample: boolean
  /** the page to begin with */
  readonly path: string
}

/** The open journal: its cache, its keys, its pages in their frame. */
export function Journal({ notices, isSample, path }: JournalProps) {
  const [client] = useState(() => {
    startAt(path)
    const made = makeQueryClient()
    made.setQueryData(keyOf(contract.vaultStatus, {}), { presence: 'open', sample: isSample })
    return made
  })
  useEffect(() => keepFresh(client), [client])
  // The shell replaces the window after this; until it has, nothing of the journal is kept for later.
  useEffect(() => onFlushed(() => client.clear()), [client])
  useEffect(() => answerKeys(), [])
  return (
    <I18nProvider locale={navigator.languages.find(language => language.startsWith('en-')) ?? 'en-GB'}>
      <QueryClientProvider client={client}>
        <Router {...journey}>
          <Frame notices={notices} isSample={isSample}>
            <Switch>
              {routes.map(([route, Page]) => (
                <Route key={route} path={route} component={Page} />
              ))}
              <Route>
                <Redirect to="/today" replace />
              </Route>
            </Switch>
          </Frame>
          <Captures />
        </Router>
      </QueryClientProvider>
    </I18nProvider>
  )
}
