import type { Locator, Page } from 'playwright-core'
import { menu, type Running } from './app.ts'

/** A screen of the open journal: how a person gets there, and how they leave what covers the page. */
export type Screen = {
  readonly name: string
  readonly open: (running: Running) => Promise<void>
  readonly close?: (running: Running) => Promise<void>
}

const heading = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor()

const main = (page: Page): Locator => page.getByRole('main')

/** A page of the menu, by the heading it has and something that is there once it has been read. */
const page = (command: string, title: string | RegExp, read?: (window: Page) => Locator): Screen => ({
  name: command,
  async open({ app, page: window }) {
    await menu(app, command)
    await heading(window, title)
    await read?.(window).first().waitFor()
  },
})

/** What a command opens over the page, left by Escape. */
const over = (command: string, name: string | RegExp, from = 'go-today'): Screen => ({
  name: command,
  async open({ app, page: window }) {
    await menu(app, from)
    await heading(window, /./)
    await menu(app, command)
    await window.getByRole('dialog', { name }).waitFor()
  },
  async close({ page: window }) {
    await window.keyboard.press('Escape')
    await window.getByRole('dialog', { name }).waitFor({ state: 'detached' })
  },
})

/** A way to look at the timeline. */
const view = (name: string): Screen => ({
  name: `timeline ${name}`,
  async open({ app, page: window }) {
    await menu(app, 'go-timeline')
    await window.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name }).click()
    await heading(window, name)
  },
})

/** What lies behind the first link of a page. */
const behind = (name: string, command: string, link: (window: Page) => Locator): Screen => ({
  name,
  async open({ app, page: window }) {
    await menu(app, command)
    await heading(window, /./)
    const from = await window.getByRole('heading', { level: 1 }).innerText()
    await link(window).click()
    await window
      .getByRole('heading', { level: 1 })
      .filter({ hasNotText: new RegExp(`^${from}$`, 'u') })
      .waitFor()
  },
})

const firstEntry = (window: Page): Locator => main(window).locator('a[href^="/write/"]').first()

const firstPerson = (window: Page): Locator => main(window).locator('a[href^="/person/"]').first()

/** Every screen of an open journal that holds something, each reached as a person reaches it. */
export const screens: readonly Screen[] = [
  page('go-today', /./),
  page('go-timeline', 'Timeline', firstEntry),
  ...['Calendar', 'Years', 'Starred', 'On this day', 'Trash'].map(view),
  page('go-practices', 'Practices', window => main(window).getByRole('article')),
  page('go-follow-ups', 'Follow-ups', window => main(window).getByRole('listitem')),
  page('go-learning', 'Learning'),
  page('go-insights', 'Insights', window => main(window).getByRole('button', { name: /table/i })),
  page('go-people', 'People', firstPerson),
  behind('a person', 'go-people', firstPerson),
  {
    name: 'a way to look at labels',
    async open({ page: window }) {
      await window.getByRole('link', { name: 'Tags', exact: true }).click()
      await heading(window, 'Tags')
    },
  },
  page('search', /./),
  page('settings', 'Settings'),
  page('new-entry', 'Entry'),
  behind('an entry', 'go-timeline', firstEntry),
  {
    name: 'what is found',
    async open({ app, page: window }) {
      await menu(app, 'search')
      await window.getByRole('searchbox').fill('the')
      await firstEntry(window).waitFor()
    },
  },
  over('palette', 'Find a command'),
  over('shortcuts', /shortcuts/i),
  over('about', /./),
  over('capture-hunch', 'Catch a hunch'),
  over('capture-talk', 'Talked with…'),
  over('capture-lesson', 'Today I learned'),
  over('hold-words', 'Keep words before sending'),
]
