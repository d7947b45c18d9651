import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { ShellAnnouncement } from '../../shared/contract/announcements.ts'
import { Fault } from '../../shared/faults.ts'
import { keepFresh, makeQueryClient } from '../../renderer/bridge/queries.ts'

type Answerer = (input: unknown) => unknown

type Heard = (announcement: unknown) => void

const hearing = (listeners: Set<Heard>) => (heard: Heard) => {
  listeners.add(heard)
  return () => listeners.delete(heard)
}

/** A stand-in for what the preload hands to the page: answers by channel, and a record of what was asked. */
export function pretendWindow(answers: Record<string, Answerer> = {}) {
  const asked: { channel: string; input: unknown }[] = []
  const keeper = new Set<Heard>()
  const shell = new Set<Heard>()
  const all: Record<string, Answerer> = { ...answers }
  const ask = async (channel: string, input: unknown) => {
    asked.push({ channel, input })
    const answer = all[channel]
    if (answer === undefined) return { ok: false, code: 'not-found' }
    try {
      return { ok: true, value: await answer(input) }
    } catch (error) {
      if (error instanceof Fault) return { ok: false, code: error.code }
      throw error
    }
  }
  Object.defineProperty(window, 'afterword', {
    configurable: true,
    value: { ask, askShell: ask, listen: hearing(keeper), listenShell: hearing(shell) },
  })
  return {
    asked,
    inputsOf: (channel: string) => asked.filter(one => one.channel === channel).map(one => one.input),
    answer: (channel: string, answerer: Answerer) => {
      all[channel] = answerer
    },
    fromKeeper: async (announcement: unknown) =>
      act(async () => {
        for (const heard of keeper) heard(announcement)
      }),
    fromShell: async (announcement: ShellAnnouncement) =>
      act(async () => {
        for (const heard of shell) heard(announcement)
      }),
  }
}

i18n.load('en', {})
i18n.activate('en', 'en-GB')

/** Around a component under test: words, and a cache of its own that hears the keeper. */
export function surroundings() {
  const client = makeQueryClient()
  keepFresh(client)
  return {
    client,
    wrapper: ({ children }: { children: ReactNode }) => (
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </I18nProvider>
    ),
  }
}

/** A passphrase's bytes as the window sends them, read again. */
export const textOf = (bytes: unknown): string =>
  bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : 'not bytes'
