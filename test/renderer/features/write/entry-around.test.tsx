import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from '../../../../renderer/bridge/commands.ts'
import { useFocusMode } from '../../../../renderer/bridge/focus.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { WritePage } from '../../../../renderer/features/write/write-page.tsx'
import { shownToasts } from '../../../../renderer/ui/toast.ts'
import { veil } from '../../../../renderer/names/veil.ts'
import { contract } from '../../../../shared/contract/contract.ts'
import type { CommandId } from '../../../../shared/contract/announcements.ts'
import type { EntryDraft } from '../../../../shared/domain/entry.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { windowWithKeeper, type KeeperWindow } from '../practices/with-a-keeper.tsx'

let at: KeeperWindow
let id: EntryId
beforeEach(async () => {
  at = await windowWithKeeper()
  id = EntryId.parse(crypto.randomUUID())
})
afterEach(async () => {
  veil.set(false)
  await at.close()
})

const FrameState = () => <p>{useFocusMode() ? 'only the page' : 'with its frame'}</p>
const pages = {
  '/write/:id?': () => (
    <>
      <WritePage />
      <FrameState />
    </>
  ),
}

const put = async (draft: Partial<EntryDraft> = {}) =>
  at.keeper.ask(contract.saveEntry, {
    id,
    base: 0,
    title: 'The call',
    body: documentOf('I had already written the story.'),
    occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
    ...draft,
  })
const stored = () => at.keeper.ask(contract.entry, { id })

async function open(): Promise<void> {
  await at.openAt(`/write/${id}`, pages)
  await screen.findByRole('textbox', { name: 'Title' })
}
const flush = async (): Promise<boolean> => act(async () => flushAll())
async function press(name: string | RegExp): Promise<void> {
  await act(async () => fireEvent.click(await screen.findByRole('button', { name })))
}
async function choose(name: string): Promise<void> {
  await press('More about this entry')
  await act(async () => fireEvent.click(await screen.findByRole('menuitem', { name })))
}
/** What goes to the clipboard from now on, as another program would be given it. */
function takeCopies(): string[] {
  const taken: string[] = []
  Object.assign(document, {
    execCommand: () => {
      const data = { setData: (_: string, text: string) => void taken.push(text) }
      document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: data }))
      return true
    },
  })
  return taken
}
const run = async (command: CommandId): Promise<void> => act(async () => void runCommand(command))
const key = (name: string): void => {
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name }))
}
async function type(name: string, value: string): Promise<HTMLElement> {
  const field = await screen.findByRole('combobox', { name })
  act(() => field.focus())
  await act(async () => fireEvent.change(field, { target: { value } }))
  return field
}
const enter = async (field: HTMLElement): Promise<void> =>
  act(async () => {
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.keyUp(field, { key: 'Enter' })
  })

describe('the head of an entry', () => {
  test('begins with the person it is to be about, and is no entry before a word is written', async () => {
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'Mara' })
    await at.openAt(`/write/new?person=${person}`, pages)
    expect((await screen.findByRole('list', { name: 'About this entry' })).textContent).toContain('Mara')
    await flush()
    expect((await at.keeper.ask(contract.entryPage, { limit: 5 })).entries).toEqual([])
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'The call' } })
    await flush()
    const [line] = (await at.keeper.ask(contract.entryPage, { limit: 5 })).entries
    expect(line?.people).toEqual([person])
  })

  test('takes mood and energy in words, and lets them go again', async () => {
    await put()
    await open()
    await press('Details')
    const mood = screen.getByRole('radiogroup', { name: 'Mood' })
    expect(within(mood).getByRole<HTMLInputElement>('radio', { name: 'Not said' }).checked).toBe(true)
    fireEvent.click(within(mood).getByRole('radio', { name: 'Good' }))
    fireEvent.click(
      within(screen.getByRole('radiogroup', { name: 'Energy' })).getByRole('radio', { name: 'Tired' }),
    )
    await flush()
    expect(await stored()).toMatchObject({ mood: 4, energy: 2 })
    expect(screen.getByRole('list', { name: 'About this entry' }).textContent).toContain('Mood: Good')
    fireEvent.click(within(mood).getByRole('radio', { name: 'Not said' }))
    await flush()
    const { mood: kept, energy } = await stored()
    expect([kept, energy]).toEqual([undefined, 2])
  })

  test('makes a tag that is not there yet, takes one that is whatever its case, and takes it off', async () => {
    const trust = await at.keeper.ask(contract.saveTag, { name: 'Trust' })
    await put()
    await open()
    await press('Details')
    await enter(await type('Add to Tags', 'trust'))
    await enter(await type('Add to Tags', '#late nights'))
    await waitFor(async () => expect(await at.keeper.ask(contract.tags, {})).toHaveLength(2))
    await screen.findByRole('row', { name: 'late nights' })
    await flush()
    const made = (await at.keeper.ask(contract.tags, {})).find(({ name }) => name === 'late nights')
    expect(new Set((await stored()).tags)).toEqual(new Set([trust.id, made?.id]))
    await press('Take off Trust')
    await flush()
    expect((await stored()).tags).toEqual([made?.id])
  })

  test('says whom the text names, apart from those given at the head', async () => {
    const person = await at.keeper.ask(contract.savePerson, { alias: 'Mara' })
    await put({
      body: {
        version: 1,
        blocks: [{ kind: 'paragraph', content: [{ kind: 'person', person: person.id }] }],
      },
    })
    await open()
    await press('Details')
    await screen.findByText('From the text: Mara')
    expect(screen.queryByRole('row', { name: 'Mara' })).toBeNull()
  })

  test('finds a time zone by a part of its name, and says it where it is not the one here', async () => {
    await put()
    await open()
    await press(/Change the day or time/)
    await enter(await type('Time zone', 'toky'))
    await flush()
    expect((await stored()).occurred).toEqual({ day: '2026-11-22', time: '18:40', zone: 'Asia/Tokyo' })
    key('Escape')
    await screen.findByRole('button', { name: /Asia\/Tokyo GMT\+9/ })
  })

  test('moves the entry to another notebook', async () => {
    const other = await at.keeper.ask(contract.saveNotebook, { name: 'Peer coaching' })
    await put()
    await open()
    await choose('Move to a notebook…')
    const dialog = await screen.findByRole('dialog', { name: 'Move to a notebook' })
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Main notebook' }).checked).toBe(true)
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Peer coaching' }))
    await flush()
    expect((await stored()).notebook).toBe(other.id)
  })

  test.each([
    ['on its page', () => {}],
    ['from another page', () => at.leave()],
  ])('takes such a move back, %s', async (_, leave) => {
    const other = await at.keeper.ask(contract.saveNotebook, { name: 'Leadership' })
    await put()
    const { notebook } = await stored()
    await open()
    await choose('Move to a notebook…')
    fireEvent.click(await screen.findByRole('radio', { name: 'Leadership' }))
    await flush()
    expect((await stored()).notebook).toBe(other.id)
    await press('Done')
    leave()
    const undo = shownToasts().findLast(({ text }) => text === 'Moved to “Leadership”.')?.undo
    await act(async () => undo?.())
    await flush()
    await waitFor(async () => expect((await stored()).notebook).toBe(notebook))
  })

  test('goes to the clipboard as Markdown with the names that may be shown now', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Mara' })
    const { id: person } = await at.keeper.ask(contract.savePerson, { alias: 'J*R [x]' })
    const content = [
      { kind: 'text' as const, text: 'Mara told ' },
      { kind: 'person' as const, person },
    ]
    await put({ body: { version: 1, blocks: [{ kind: 'paragraph', content }] } })
    await open()
    const taken = takeCopies()
    await choose('Copy as Markdown')
    await waitFor(() => expect(taken).toHaveLength(1))
    act(() => veil.set(true))
    await choose('Copy as Markdown')
    await waitFor(() => expect(taken).toHaveLength(2))
    const words = (names: readonly string[]) =>
      `# The call\n\n${names[0] ?? ''} told [@${names[1] ?? ''}](afterword:person/${person})\n`
    expect(taken).toEqual([words(['Mara', String.raw`J\*R \[x\]`]), words(['•••', '•••'])])
  })

  test('shows no name while names are veiled, and cannot be changed by hand then', async () => {
    await at.keeper.ask(contract.savePerson, { alias: 'Mara' })
    await put({ title: 'Mara was late' })
    await open()
    await waitFor(() => expect(at.asked).toContain(contract.people.channel))
    act(() => veil.set(true))
    const title = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
    expect([title.value, title.readOnly]).toEqual(['••• was late', true])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('••• was late')
    expect(title.getAttribute('dir')).toBe('auto')
    act(() => veil.set(false))
    expect([title.value, title.readOnly]).toEqual(['Mara was late', false])
    await flush()
    expect((await stored()).title).toBe('Mara was late')
  })
})

describe('what can be done with an entry', () => {
  test('a star by its command, and off again', async () => {
    await put()
    await open()
    await run('toggle-star')
    expect((await stored()).starred).toBe(true)
    await screen.findByText('Starred')
    await run('toggle-star')
    expect((await stored()).starred).toBe(false)
    await waitFor(() => expect(screen.queryByText('Starred')).toBeNull())
  })

  test('pinned, and a copy of it', async () => {
    await put()
    await open()
    await choose('Pin to the top')
    await waitFor(async () => expect((await stored()).pinned).toBe(true))
    await choose('Duplicate')
    await waitFor(async () =>
      expect((await at.keeper.ask(contract.entryPage, { limit: 10 })).entries).toHaveLength(2),
    )
  })

  test('is saved before it is starred', async () => {
    await put()
    await open()
    fireEvent.change(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Another title' } })
    await run('toggle-star')
    expect(await stored()).toMatchObject({ title: 'Another title', starred: true })
  })
})

describe('focus on the page', () => {
  test('is left by Escape, but not while something over the page takes it first', async () => {
    await put()
    await open()
    await run('focus-mode')
    await screen.findByText('only the page')
    await press('More about this entry')
    await screen.findByRole('menu')
    key('Escape')
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
    expect(screen.getByText('only the page')).toBeTruthy()
    key('Escape')
    await screen.findByText('with its frame')
  })

  test('ends with the page', async () => {
    await put()
    const place = await at.openAt(`/write/${id}`, { ...pages, '/elsewhere': () => <FrameState /> })
    await screen.findByRole('textbox', { name: 'Title' })
    await run('focus-mode')
    await screen.findByText('only the page')
    await act(async () => place.navigate('/elsewhere'))
    expect(await screen.findByText('with its frame')).toBeTruthy()
  })
})

async function finishedRun(): Promise<void> {
  const { id: made } = await at.keeper.ask(contract.startRun, {
    practice: 'positive-intent',
    form: 'short',
  })
  await at.keeper.ask(contract.saveRun, {
    id: made,
    at: 'back',
    answers: { story: { kind: 'text', text: 'It bores them.' } },
  })
  const { entry } = await at.keeper.ask(contract.finishRun, { id: made, today: '2026-11-22' })
  id = EntryId.parse(entry)
}
async function openToRead(): Promise<HTMLElement> {
  await at.openAt(`/write/${id}`, pages)
  return screen.findByRole('textbox', { name: 'Add a note to this' })
}

describe('an entry that a practice wrote', () => {
  test('takes a note, which stands below it with its time, and nothing else', async () => {
    await finishedRun()
    fireEvent.change(await openToRead(), { target: { value: ' It was the deadline. ' } })
    await press('Add the note')
    const notes = within(screen.getByRole('region', { name: 'Notes added later' }))
    await notes.findByText('It was the deadline.')
    expect(await stored()).toMatchObject({ addenda: [{ text: 'It was the deadline.' }] })
    expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull()
  })

  test('keeps a note that was begun: over another page, and at a lock as it stands', async () => {
    await finishedRun()
    fireEvent.change(await openToRead(), { target: { value: 'Half a thought' } })
    at.leave()
    expect(((await openToRead()) as HTMLTextAreaElement).value).toBe('Half a thought')
    expect(await flush()).toBe(true)
    expect(await stored()).toMatchObject({ addenda: [{ text: 'Half a thought' }] })
    expect(await flush()).toBe(true)
    expect((await stored()).addenda).toHaveLength(1)
  })
})
