import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { codeOf } from '../../../../shared/faults.ts'
import { keepFresh, makeQueryClient } from '../../../../renderer/bridge/queries.ts'

type Answer = (input: never) => unknown

/** What the preload would hand over, with a keeper made of functions: a returned value is the answer, a thrown Fault its code. */
export function fakeBridge(answers: Record<string, Answer>) {
  const heard = new Set<(announcement: unknown) => void>()
  const asked: { channel: string; input: unknown }[] = []
  const ask = async (channel: string, input: unknown): Promise<unknown> => {
    asked.push({ channel, input: structuredClone(input) })
    const answer = answers[channel]
    if (answer === undefined) return { ok: false, code: 'not-found' }
    try {
      return { ok: true, value: structuredClone(await answer(input as never)) }
    } catch (error) {
      return { ok: false, code: codeOf(error) }
    }
  }
  const listen = (listener: (announcement: unknown) => void) => {
    heard.add(listener)
    return () => heard.delete(listener)
  }
  vi.stubGlobal('afterword', { ask, listen, askShell: ask, listenShell: () => () => undefined })
  return {
    asked,
    inputsOf: (channel: string) => asked.filter(one => one.channel === channel).map(one => one.input),
    announce: (what: string): void => {
      for (const listener of heard) listener({ kind: 'changed', what })
    },
  }
}

/** Shows pages at their paths, beginning with one of them. */
export function openAt(path: string, pages: Record<string, () => ReactNode>) {
  i18n.load('en', {})
  i18n.activate('en')
  const place = memoryLocation({
    path: path.split('?')[0] ?? path,
    searchPath: path.split('?')[1] ?? '',
    record: true,
  })
  const client = makeQueryClient()
  const stop = keepFresh(client)
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <Router hook={place.hook} searchHook={place.searchHook}>
          <Switch>
            {Object.entries(pages).map(([pattern, page]) => (
              <Route key={pattern} path={pattern}>
                {page()}
              </Route>
            ))}
            <Route>elsewhere</Route>
          </Switch>
        </Router>
      </QueryClientProvider>
    </I18nProvider>,
  )
  return {
    place,
    close: () => {
      stop()
      cleanup()
      client.clear()
      vi.unstubAllGlobals()
    },
  }
}
