import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { lazy, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCommand, useCommand } from '../../../../renderer/bridge/commands.ts'
import { registerFlush } from '../../../../renderer/bridge/flush.ts'
import { faultInPassing } from '../../../../renderer/bridge/in-passing.ts'
import { setKeeperGone } from '../../../../renderer/bridge/keeper-gone.ts'
import { standBy } from '../../../../renderer/bridge/leaving.ts'
import { Frame } from '../../../../renderer/features/frame/frame.tsx'
import { go, journey, startAt } from '../../../../renderer/features/frame/journey.ts'
import { Page } from '../../../../renderer/ui/page.tsx'
import { toast } from '../../../../renderer/ui/toast.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { RunId } from '../../../../shared/domain/ids.ts'
import { keysOf } from '../../../../shared/command-keys.ts'
import { commands } from '../../../../shared/commands.ts'
import type { VaultNotice } from '../../../../shared/domain/vault.ts'
import { Fault } from '../../../../shared/faults.ts'
import { pretendWindow, surroundings } from '../../pretend-window.tsx'

beforeEach(() => act(() => startAt('/today')))
afterEach(() => {
  cleanup()
  setKeeperGone(false)
})

const today = {
  week: Array.from({ length: 7 }, (_, at) => ({ day: `2026-11-1${at}`, entries: 0 })),
  daysWritten: 0,
  waiting: 3,
  unfinished: [],
  onThisDay: [],
}
const facts = { createdAt: '2026-01-05T09:00:00.000Z', entries: 0, backups: [], recoveryConfirmed: true }

function Stumbling() {
  const [fell] = useState(true)
  if (fell) throw new Error('a word of the journal')
  return null
}

function Writing() {
  useCommand('bold', () => {})
  return (
    <Page title="Writing">
      <p>…</p>
    </Page>
  )
}

const shelf = new EventTarget()
const Loaded = lazy(async () => {
  await new Promise(resolve => shelf.addEventListener('loaded', resolve, { once: true }))
  return { default: paged('Practices') }
})

const paged = (title: string) => () => (
  <Page title={title}>
    <p>…</p>
  </Page>
)

function frame(notices: readonly VaultNotice[] = [], isSample = false, answers = {}) {
  const pretend = pretendWindow({
    today: () => today,
    'vault.facts': () => facts,
    'shell.lock': () => null,
    'shell.startNew': () => null,
    ...answers,
  })
  render(
    <Router {...journey}>
      <Frame notices={notices} isSample={isSample}>
        <Switch>
          <Route path="/today" component={paged('Good evening')} />
          <Route path="/timeline" component={paged('Timeline')} />
          <Route path="/practices" component={Loaded} />
          <Route path="/write/:id?" component={Writing} />
          <Route path="/insights" component={Stumbling} />
          <Route path="/search" component={paged('Search')} />
          <Route path="/people" component={paged('People')} />
          <Route path="/person/:id" component={paged('Somebody')} />
          <Route path="/notebook/:id" component={paged('A notebook')} />
          <Route path="/tag/:id" component={paged('A tag')} />
        </Switch>
      </Frame>
    </Router>,
    surroundings(),
  )
  return pretend
}

const title = () => document.querySelector('h1')?.textContent
const run = (id: Parameters<typeof runCommand>[0]) => act(() => void runCommand(id))

it('says how much waits, and which page this is', async () => {
  frame()
  const link = await screen.findByRole('link', { name: /Follow-ups 3 waiting/ })
  expect(link.getAttribute('aria-current')).toBeNull()
  expect(screen.getByRole('link', { name: 'Today' }).getAttribute('aria-current')).toBe('page')
})

it('gives the focus to the title of the page that opens, and goes back and forward', async () => {
  frame()
  fireEvent.click(screen.getByRole('link', { name: 'Timeline' }))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Timeline'))
  run('go-back')
  expect(title()).toBe('Good evening')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Good evening'))
  run('go-forward')
  expect(title()).toBe('Timeline')
})

it('gives the focus to the title of a page that has still to be loaded, not to the one that leaves', async () => {
  frame()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Good evening'))
  run('go-practices')
  expect(screen.queryByText('Practices', { selector: 'h1' })).toBeNull()
  act(() => void shelf.dispatchEvent(new Event('loaded')))
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Practices'))
})

it('keeps where the person was out of the address', () => {
  const before = window.location.href
  frame()
  run('go-timeline')
  expect(title()).toBe('Timeline')
  expect(window.location.href).toBe(before)
})

it('lists in the palette what can be done here, finds it by a part of its name, and does it', async () => {
  frame()
  run('palette')
  const dialog = within(await screen.findByRole('dialog', { name: 'Find a command' }))
  expect(dialog.queryByRole('menuitem', { name: /^Bold/ })).toBeNull()
  fireEvent.change(dialog.getByRole('searchbox'), { target: { value: 'timel' } })
  // Beside it only the offer to look for the words in everything.
  await waitFor(() => expect(dialog.getAllByRole('menuitem')).toHaveLength(2))
  fireEvent.click(dialog.getByRole('menuitem', { name: /Timeline/ }))
  await waitFor(() => expect(title()).toBe('Timeline'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('offers the commands of the page that is open', async () => {
  frame()
  run('new-entry')
  run('palette')
  const dialog = within(await screen.findByRole('dialog', { name: 'Find a command' }))
  expect(dialog.getByRole('menuitem', { name: /^Bold/ })).toBeDefined()
})

it('shows every key in one sheet', async () => {
  frame()
  run('shortcuts')
  const sheet = within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' }))
  expect(sheet.getByText('Ctrl+K')).toBeDefined()
  expect(sheet.getByText('Ctrl+Shift+8')).toBeDefined()
  const keyed = commands.filter(command => keysOf(command, 'linux').length > 0)
  const inText = sheet.getByRole('heading', { name: 'In the text' }).nextElementSibling?.children.length ?? 0
  expect(inText).toBeGreaterThan(0)
  expect(sheet.getAllByRole('term')).toHaveLength(keyed.length + inText)
  expect(sheet.getByText('One more row, in the last cell')).toBeDefined()
})

it('asks the shell to lock', async () => {
  const pretend = frame()
  fireEvent.click(screen.getByRole('button', { name: 'Lock' }))
  await waitFor(() => expect(pretend.inputsOf('shell.lock')).toHaveLength(1))
})

it('says that this is the sample and that nothing is kept, and offers a journal of one’s own', async () => {
  const pretend = frame([], true)
  expect(screen.getByText(/nothing you do here is kept/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Start my own journal' }))
  await waitFor(() => expect(pretend.inputsOf('shell.startNew')).toHaveLength(1))
})

it('reminds of recovery words that were never typed back', async () => {
  frame([], false, { 'vault.facts': () => ({ ...facts, recoveryConfirmed: false }) })
  expect(await screen.findByText(/no recovery words on paper yet/)).toBeDefined()
})

it('tells of words that were kept safe, and where they are', async () => {
  const id = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13'
  const occurred = { day: '2026-11-22', time: '10:00', zone: 'Europe/Berlin' }
  frame(['draft-recovered'], false, {
    'vault.takeDrafts': () => [
      { kind: 'entry', draft: { id, base: 0, title: '', body: { version: 1, blocks: [] }, occurred } },
    ],
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Open it' }))
  await waitFor(() => expect(title()).toBe('Writing'))
  expect(screen.queryByText(/kept safe/)).toBeNull()
})

it('leads to each of several words that were kept safe', async () => {
  const [one, other] = ['0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13', '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a14']
  const rest = {
    base: 0,
    body: { version: 1, blocks: [] },
    occurred: { day: '2026-11-22', time: '10:00', zone: 'UTC' },
  }
  frame(['draft-recovered'], false, {
    'vault.takeDrafts': () => [
      { kind: 'entry', draft: { id: one, title: '', ...rest } },
      { kind: 'entry', draft: { id: other, title: 'The call', ...rest } },
    ],
  })
  fireEvent.click(await screen.findByRole('button', { name: 'The call' }))
  await waitFor(() => expect(title()).toBe('Writing'))
  expect(screen.getByText(/are entries now/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Without a title' })).toBeDefined()
})

it('stays kind when a page breaks, and shows nothing of why', async () => {
  const spoken = console.error
  console.error = () => {}
  frame()
  run('go-insights')
  expect(await screen.findByText('This page stumbled')).toBeDefined()
  expect(document.body.textContent).not.toContain('a word of the journal')
  fireEvent.click(screen.getByRole('button', { name: 'Go to Today' }))
  await waitFor(() => expect(title()).toBe('Good evening'))
  console.error = spoken
})

it('says at the top when the keeper is gone, and leaves the page to be copied from', async () => {
  const pretend = frame([], false, { 'shell.lock': () => null })
  const stop = standBy()
  await pretend.fromShell({ kind: 'keeper-gone' })
  stop()
  expect(screen.getByText('The part that holds your journal stopped')).toBeDefined()
  expect(screen.getByText(/is still on this page: copy it/)).toBeDefined()
  expect(title()).toBe('Good evening')
  expect(pretend.inputsOf('shell.lock')).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Open the journal again' }))
  await waitFor(() => expect(pretend.inputsOf('shell.lock')).toEqual([{}]))
})

it('says at the top when it stays open for the sake of words that could be kept nowhere, and tries again', async () => {
  const pretend = frame([], false, {
    'shell.lock': () => null,
    'shell.flushed': () => null,
    'vault.sealDrafts': () => {
      throw new Fault('disk-full')
    },
  })
  const words = {
    kind: 'run' as const,
    id: RunId.parse('0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13'),
    at: 'a',
    answers: {},
  }
  const stop = [standBy(), registerFlush(async () => words)]
  await pretend.fromShell({ kind: 'flush' })
  expect((await screen.findByRole('alert')).textContent).toContain('Your journal stays open')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(pretend.inputsOf('shell.lock')).toEqual([{}]))
  stop[1]?.()
  await pretend.fromShell({ kind: 'flush' })
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  stop[0]?.()
})

it('leads to answers that were kept safe', async () => {
  const id = '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a13'
  const pretend = frame(['draft-recovered'], false, {
    'vault.takeDrafts': () => [{ kind: 'run', id, at: 'who', answers: {} }],
  })
  fireEvent.click(await screen.findByRole('button', { name: 'Open it' }))
  expect(pretend.inputsOf('vault.takeDrafts')).toHaveLength(1)
  await waitFor(() => expect(screen.queryByText(/kept safe/)).toBeNull())
})

it('says nothing of recovery words while the keeper is gone: that cannot be helped now', async () => {
  const pretend = frame([], false, { 'vault.facts': () => ({ ...facts, recoveryConfirmed: false }) })
  await screen.findByText(/no recovery words on paper yet/)
  const stop = standBy()
  await pretend.fromShell({ kind: 'keeper-gone' })
  stop()
  expect(screen.queryByText(/no recovery words on paper yet/)).toBeNull()
})

it('shows what was done, and undoes it', async () => {
  frame()
  const undone: string[] = []
  act(() => toast({ text: 'Moved to the trash', undo: () => undone.push('back') }))
  expect(screen.getByText('Moved to the trash')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undone).toEqual(['back'])
  expect(screen.queryByText('Moved to the trash')).toBeNull()
})

it('leads past the sidebar with the first key', () => {
  frame()
  fireEvent.click(screen.getByRole('link', { name: 'Skip to the page' }))
  expect(document.activeElement?.id).toBe('page')
})

const [somebody, tagId, bookId] = [
  '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a15',
  '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a16',
  '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a17',
]
const times = { createdAt: '2026-01-05T09:00:00.000Z', savedAt: '2026-01-05T09:00:00.000Z' }
const labelled = {
  'people.list': () => [{ id: somebody, alias: 'Rosa', ...times }],
  'tags.list': () => [
    { id: tagId, name: 'feedback', entries: 4 },
    { id: '0b3bd0b5-2a26-4b1c-9a9c-0d3f3a5b7a18', name: 'about Rosa', entries: 9 },
  ],
  'notebooks.list': () => [
    { id: firstNotebook, name: '', entries: 7 },
    { id: bookId, name: 'Coaching', entries: 2 },
  ],
}

async function inPalette(typed: string) {
  run('palette')
  const dialog = within(await screen.findByRole('dialog', { name: 'Find a command' }))
  fireEvent.change(dialog.getByRole('searchbox'), { target: { value: typed } })
  return dialog
}

it('leads to the people, to the search by its command, and marks no place while an entry is open', async () => {
  frame()
  run('go-people')
  expect(title()).toBe('People')
  run('search')
  expect(title()).toBe('Search')
  expect(screen.getByRole('link', { name: 'Search' }).getAttribute('aria-current')).toBe('page')
  act(() => go(`/write/${somebody}`))
  expect(title()).toBe('Writing')
  expect(document.querySelectorAll('[aria-current]')).toHaveLength(0)
  act(() => go(`/person/${somebody}`))
  expect(screen.getByRole('link', { name: 'People' }).getAttribute('aria-current')).toBe('page')
})

it('has the notebooks by name, where there are several, and the tags most used when they are asked for', async () => {
  frame([], false, labelled)
  const notebooks = await screen.findByRole('list', { name: 'Notebooks' })
  expect(
    within(notebooks)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Coaching2', 'Main notebook7'])
  fireEvent.click(within(notebooks).getByRole('link', { name: /Coaching/ }))
  expect(title()).toBe('A notebook')
  expect(screen.queryByRole('list', { name: 'Tags used most' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Show the tags used most' }))
  fireEvent.click(screen.getByRole('link', { name: /#feedback/ }))
  expect(title()).toBe('A tag')
  fireEvent.click(screen.getByRole('button', { name: 'Show the tags used most' }))
})

it('makes a notebook from the sidebar, and says when the name is taken', async () => {
  const pretend = frame([], false, {
    ...labelled,
    'notebooks.save': () => {
      throw new Fault('name-taken')
    },
  })
  fireEvent.click(await screen.findByRole('button', { name: 'New notebook' }))
  fireEvent.change(await screen.findByRole('textbox', { name: 'Name' }), { target: { value: ' Coaching ' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep' }))
  expect((await screen.findByRole('alert')).textContent).toContain('There is one of that name already')
  expect(pretend.inputsOf('notebooks.save')).toEqual([{ name: 'Coaching' }])
})

it('finds people, tags and notebooks by name in the palette, and offers to look for any words in everything', async () => {
  frame([], false, labelled)
  await screen.findByRole('list', { name: 'Notebooks' })
  const dialog = await inPalette('ros')
  const items = dialog.getAllByRole('menuitem').map(({ textContent }) => textContent)
  expect(items).toEqual(['Rosa', 'about Rosa', 'Search for “ros” in everything'])
  fireEvent.click(dialog.getByRole('menuitem', { name: 'Rosa' }))
  await waitFor(() => expect(title()).toBe('Somebody'))
  const again = await inPalette('no command at all')
  fireEvent.click(again.getByRole('menuitem', { name: 'Search for “no command at all” in everything' }))
  await waitFor(() => expect(title()).toBe('Search'))
})

it('says quietly that names are veiled, lifts the veil there, and masks what it says itself', async () => {
  frame([], false, labelled)
  await screen.findByRole('list', { name: 'Notebooks' })
  fireEvent.click(screen.getByRole('button', { name: 'Show the tags used most' }))
  act(() => toast({ text: '#about Rosa is removed.' }))
  expect(document.body.innerHTML).toContain('Rosa')
  run('toggle-veil')
  expect(screen.getByText('Names are veiled', { selector: 'output' })).toBeDefined()
  expect(document.documentElement.outerHTML).not.toContain('Rosa')
  const dialog = await inPalette('ros')
  expect(dialog.getAllByRole('menuitem')).toHaveLength(1)
  fireEvent.keyDown(dialog.getByRole('searchbox'), { key: 'Escape' })
  fireEvent.keyDown(dialog.getByRole('searchbox'), { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  const [sign] = screen.getAllByRole('button', { name: 'Names are veiled. Lift the veil' })
  fireEvent.click(sign ?? document.body)
  expect(screen.queryByRole('button', { name: 'Names are veiled. Lift the veil' })).toBeNull()
  expect(screen.getByRole('link', { name: /#about Rosa/ })).toBeDefined()
})

it('says in passing what came in the way of something done by a press', async () => {
  frame()
  act(() => faultInPassing(new Fault('disk-full')))
  expect(
    await screen.findByText(/^The disk is full\. Nothing more can be saved until there is room\./),
  ).toBeDefined()
})
