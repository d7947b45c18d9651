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

/** The pages of the menu by their commands, and the heading each has. */
const titles = {
  'go-today': /^(Good (morning|afternoon|evening)|You are up late)$/,
  'go-timeline': 'Timeline',
  'go-practices': 'Practices',
  'go-follow-ups': 'Follow-ups',
  'go-learning': 'Learning',
  'go-insights': 'Insights',
  'go-people': 'People',
  search: 'Search',
  settings: 'Settings',
  'new-entry': 'Entry',
} as const
type Command = keyof typeof titles

/** Goes to a page of the menu, and is there: its heading shows, not that of the page before. */
export async function visit({ app, page: window }: Running, command: Command): Promise<void> {
  await menu(app, command)
  await heading(window, titles[command])
}

/** A page of the menu, and something that is there once it has been read. */
const page = (command: Command, read?: (window: Page) => Locator): Screen => ({
  name: command,
  async open(running) {
    await visit(running, command)
    await read?.(running.page).first().waitFor()
  },
})

/** What a command opens over the page, left by Escape. */
const over = (command: string, name: string | RegExp, from: Command = 'go-today'): Screen => ({
  name: command,
  async open(running) {
    await visit(running, from)
    await menu(running.app, command)
    await running.page.getByRole('dialog', { name }).waitFor()
  },
  async close({ page: window }) {
    await window.keyboard.press('Escape')
    await window.getByRole('dialog', { name }).waitFor({ state: 'detached' })
  },
})

/** A way to look at the timeline. */
const view = (name: string): Screen => ({
  name: `timeline ${name}`,
  async open(running) {
    const { page: window } = running
    await visit(running, 'go-timeline')
    await window.getByRole('navigation', { name: 'Ways to look' }).getByRole('link', { name }).click()
    await heading(window, name)
  },
})

/** What lies behind the first link of a page. */
const behind = (name: string, command: Command, link: (window: Page) => Locator): Screen => ({
  name,
  async open(running) {
    const { page: window } = running
    await visit(running, command)
    await link(window).click()
    await window.getByRole('heading', { level: 1 }).filter({ hasNotText: titles[command] }).waitFor()
  },
})

const firstEntry = (window: Page): Locator => main(window).locator('a[href^="/write/"]').first()

const firstPerson = (window: Page): Locator => main(window).locator('a[href^="/person/"]').first()

/** What a button, or an item of its menu, opens over a page; left by Escape. */
const opened = (
  name: string,
  screen: Screen,
  ...[button, item, title = item]: readonly [string | RegExp, (string | RegExp)?, (string | RegExp)?]
): Screen => ({
  name,
  async open(running) {
    const { page: window } = running
    await screen.open(running)
    await main(window).getByRole('button', { name: button }).first().click()
    if (item !== undefined) await window.getByRole('menuitem', { name: item }).click()
    await window.getByRole('dialog', { name: title ?? button }).waitFor()
  },
  async close({ page: window }) {
    await window.keyboard.press('Escape')
    await window.getByRole('dialog').first().waitFor({ state: 'detached' })
  },
})

/** One of the labels in the sidebar, all of them, or the page of the first. */
const labels = (all: 'Tags' | 'Notebooks', first?: string): Screen => ({
  name: first === undefined ? `all ${all}` : `one of ${all}`,
  async open({ page: window }) {
    await window.getByRole('navigation', { name: 'Journal' }).getByRole('link', { name: all }).click()
    await heading(window, all)
    if (first === undefined) return
    await main(window).getByRole('list', { name: all }).getByRole('link', { name: first }).click()
    await firstEntry(window).waitFor()
  },
})

/** A part of a page that is chosen by its tab. */
const part = (command: Command, tab: string): Screen => ({
  name: `${command}, ${tab}`,
  async open(running) {
    const { page: window } = running
    await visit(running, command)
    await window.getByRole('tab', { name: tab }).click()
    await window.getByRole('tabpanel', { name: tab }).waitFor()
  },
})

const person = behind('a person', 'go-people', firstPerson)

type Beside = {
  readonly name: string
  readonly command: string
  readonly sign: (window: Page) => Promise<void>
  readonly leave: (window: Page) => Promise<void>
}

/** An entry that can be written on, with something beside or over it. */
const beside = ({ name, command, sign, leave }: Beside): Screen => ({
  name,
  async open(running) {
    const { app, page: window } = running
    await visit(running, 'search')
    await window.getByRole('searchbox').fill('heron')
    await firstEntry(window).click()
    await window.getByRole('textbox', { name: 'Text' }).waitFor()
    await menu(app, command)
    await sign(window)
  },
  close: async ({ page: window }) => leave(window),
})

const press = (name: string) => async (window: Page) =>
  main(window).getByRole('button', { name, exact: true }).click()

/** Every screen of an open journal that holds something, each reached as a person reaches it. */
export const screens: readonly Screen[] = [
  page('go-today'),
  page('go-timeline', firstEntry),
  ...['Calendar', 'Years', 'Starred', 'On this day', 'Trash'].map(view),
  page('go-practices', window => main(window).getByRole('article')),
  page('go-follow-ups', window => main(window).getByRole('listitem')),
  page('go-learning'),
  ...['Lessons', 'Feedback', 'What people learn', 'Self-checks', 'From practices'].map(tab =>
    part('go-learning', tab),
  ),
  page('go-insights', window => main(window).getByRole('button', { name: /table/i })),
  page('go-people', firstPerson),
  person,
  opened('a person, changed', person, /^More for /, /^Change/, 'Change this person'),
  opened('a person, joined', person, /^More for /, /^Same as/, 'Same as someone else'),
  opened('a person, erased', person, /^More for /, /^Erase/, 'Erase this person'),
  opened('a group', page('go-people', firstPerson), 'New group'),
  labels('Tags'),
  labels('Tags', '#listening'),
  labels('Notebooks'),
  labels('Notebooks', 'Leadership'),
  page('search'),
  page('settings'),
  page('new-entry'),
  behind('an entry', 'go-timeline', firstEntry),
  {
    name: 'what is found',
    async open(running) {
      const { page: window } = running
      await visit(running, 'search')
      await window.getByRole('searchbox').fill('the')
      await firstEntry(window).waitFor()
    },
  },
  beside({
    name: 'the find bar',
    command: 'find',
    sign: async window => window.getByRole('search', { name: 'Find in this entry' }).waitFor(),
    leave: press('Close'),
  }),
  beside({
    name: 'the history',
    command: 'history',
    sign: async window => window.getByRole('complementary', { name: 'History' }).waitFor(),
    leave: press('Close the history'),
  }),
  beside({
    name: 'the page alone',
    command: 'focus-mode',
    sign: async window => window.getByRole('navigation', { name: 'Journal' }).waitFor({ state: 'hidden' }),
    leave: async window => {
      // the first one closes the find bar that a search leads to
      await window.keyboard.press('Escape')
      await window.keyboard.press('Escape')
    },
  }),
  {
    name: 'trackers',
    async open(running) {
      const { page: window } = running
      await visit(running, 'go-practices')
      await main(window).getByRole('button', { name: 'More', exact: true }).first().click()
      await window.getByRole('menuitem', { name: 'Trackers' }).click()
      await heading(window, 'Trackers')
    },
  },
  {
    name: 'a practice of one’s own',
    async open(running) {
      const { page: window } = running
      await visit(running, 'go-practices')
      await main(window).getByRole('button', { name: 'Make your own' }).click()
      await main(window).getByRole('textbox').first().waitFor()
    },
  },
  over('palette', 'Find a command'),
  over('go-to-date', 'Go to a date', 'go-timeline'),
  over('shortcuts', /shortcuts/i),
  over('about', /./),
  over('capture-hunch', 'Catch a first explanation'),
  over('capture-talk', 'Talked with…'),
  over('capture-lesson', 'Today I learned'),
  over('hold-words', 'Keep words before sending'),
]
