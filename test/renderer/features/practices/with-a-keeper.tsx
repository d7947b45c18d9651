import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { $createParagraphNode, $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { Route, Router, Switch } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { contract } from '../../../../shared/contract/contract.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { keepFresh, makeQueryClient } from '../../../../renderer/bridge/queries.ts'
import { passphrase, tempFolder, testKeeper } from '../../../support/keeper.ts'

const nothing = (): void => undefined

/** A window whose questions a real keeper answers, over a real journal in a folder of its own. */
export async function windowWithKeeper() {
  i18n.load('en', {})
  i18n.activate('en', 'en-GB')
  const folder = tempFolder()
  const keeper = testKeeper(folder.path)
  await keeper.ask(contract.createVault, { grant: keeper.grant, passphrase: passphrase() })
  const heard = new Set<(announcement: unknown) => void>()
  const asked: string[] = []
  async function ask(channel: string, input: unknown): Promise<unknown> {
    asked.push(channel)
    const before = keeper.announced.length
    const reply = await keeper.send(channel, structuredClone(input))
    for (const what of keeper.announced.slice(before)) heard.forEach(one => one({ kind: 'changed', what }))
    return structuredClone(reply)
  }
  function listen(listener: (announcement: unknown) => void) {
    heard.add(listener)
    return () => heard.delete(listener)
  }
  vi.stubGlobal('afterword', { ask, listen, askShell: ask, listenShell: () => () => undefined })

  let leave = nothing
  /** Shows pages at their paths, beginning with one of them; whatever was shown before is gone. */
  async function openAt(path: string, pages: Record<string, () => ReactNode>) {
    leave()
    const [pathname = path, searchPath = ''] = path.split('?')
    const place = memoryLocation({ path: pathname, searchPath, record: true })
    const client = makeQueryClient()
    const stop = keepFresh(client)
    leave = () => {
      stop()
      cleanup()
      client.clear()
      leave = nothing
    }
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
    await screen.findByRole('heading', { level: 1 })
    return place
  }

  return {
    keeper,
    asked,
    openAt,
    leave: () => leave(),
    async close() {
      leave()
      await flushAll()
      await keeper.vault.close()
      vi.unstubAllGlobals()
      folder.remove()
    },
  }
}
export type KeeperWindow = Awaited<ReturnType<typeof windowWithKeeper>>

/** Writes in a field, whatever stood there: the answer to a step is written in a plain one, or in an editor. */
export function writeIn(field: HTMLElement, text: string): void {
  const editor = getNearestEditorFromDOMNode(field)
  if (editor === null) {
    fireEvent.change(field, { target: { value: text } })
    return
  }
  act(() =>
    editor.update(
      () => {
        const line = $createParagraphNode()
        $getRoot().clear().append(line)
        line.select().insertRawText(text)
      },
      { discrete: true },
    ),
  )
}

/** Presses Ctrl+Enter wherever the focus is, and lets what follows settle. */
export async function pressNext(): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter', ctrlKey: true })
    await flushAll()
  })
}
