import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import type { Entry, EntryDraft, Saved } from '../../../../shared/domain/entry.ts'
import { EntryId, RunId } from '../../../../shared/domain/ids.ts'
import { firstNotebook } from '../../../../shared/domain/notebook.ts'
import { Fault } from '../../../../shared/faults.ts'
import { setKeeperGone } from '../../../../renderer/bridge/keeper-gone.ts'
import { flushAll } from '../../../../renderer/bridge/flush.ts'
import { $setDocument } from '../../../../renderer/editor/document.ts'
import { WritePage } from '../../../../renderer/features/write/write-page.tsx'
import { fakeBridge, openAt } from './in-a-window.tsx'

// A busy machine is slow, not wrong.

// each test writes an entry of its own: what is not saved outlives its page
let id = EntryId.parse(crypto.randomUUID())
beforeEach(() => {
  id = EntryId.parse(crypto.randomUUID())
})
const run = RunId.parse('7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b11')

const entry = (draft: Partial<Omit<Entry, 'id'>> = {}): Entry => ({
  id,
  notebook: firstNotebook,
  tags: [],
  people: [],
  starred: false,
  pinned: false,
  addenda: [],
  title: 'The call',
  body: documentOf('I had already written the story.'),
  occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
  kind: 'free',
  createdAt: '2026-11-22T17:40:00.000Z',
  savedAt: '2026-11-22T17:40:00.000Z',
  revision: 4,
  words: 6,
  ...draft,
})

const saved = ({ id, base }: EntryDraft): Saved => ({
  id,
  revision: base + 1,
  savedAt: '2026-11-22T17:41:00.000Z',
  words: 6,
  aside: false,
})

const textBox = () => screen.getByRole('textbox', { name: 'Text' })

async function write(text: string): Promise<void> {
  await act(async () => {
    getNearestEditorFromDOMNode(textBox())?.update(() => $getRoot().selectEnd().insertText(text), {
      discrete: true,
    })
  })
}

let close = (): void => undefined
afterEach(async () => {
  close()
  // whatever a page left behind is finished before the next one opens
  await flushAll()
})

function open(path: string) {
  const opened = openAt(path, { '/write/:id?': () => <WritePage /> })
  close = opened.close
  return opened.place
}

const saveState = () => screen.getAllByRole('status').find(one => one.closest('footer') !== null)?.textContent

const textsOf = (inputs: unknown[]): string[] => inputs.map(input => plainText((input as EntryDraft).body))

describe('the page of writing', () => {
  test('opens an entry, and saves nothing because it was opened', async () => {
    const bridge = fakeBridge({ 'entries.get': () => entry(), 'entries.save': saved })
    open(`/write/${id}`)
    expect(await screen.findByDisplayValue('The call')).toBeTruthy()
    expect(textBox().textContent).toBe('I had already written the story.')
    await act(() => flushAll())
    expect(bridge.inputsOf('entries.save')).toEqual([])
  })

  test.each(['Escape', 'Done'])('%s ends the changing of the day and gives the focus back', async way => {
    fakeBridge({ 'entries.get': () => entry(), 'entries.save': saved })
    open(`/write/${id}`)
    const when = await screen.findByRole('button', { name: /Change the day or time/ })
    act(() => when.focus())
    fireEvent.click(when)
    const day = screen.getByLabelText('Day')
    expect(document.activeElement).toBe(day)
    if (way === 'Escape') fireEvent.keyDown(day, { key: 'Escape' })
    else fireEvent.click(screen.getByRole('button', { name: 'Done' }))
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Change the day or time/ })),
    )
  })

  test('saves a change under the id of the entry, with its words and nothing else', async () => {
    const bridge = fakeBridge({
      'entries.get': () => entry({ prompt: 'Why?' }),
      'entries.save': saved,
    })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' And then asked.')
    await waitFor(() => expect(bridge.inputsOf('entries.save')).toHaveLength(1))
    expect(bridge.inputsOf('entries.save')).toEqual([
      {
        id,
        base: 4,
        title: 'The call',
        prompt: 'Why?',
        body: documentOf('I had already written the story. And then asked.'),
        occurred: entry().occurred,
        notebook: firstNotebook,
        tags: [],
        people: [],
      },
    ])
    await waitFor(() => expect(saveState()).toBe('Saved'))
  })

  test('of a new entry shows the question it is about, and keeps an empty page to itself', async () => {
    const bridge = fakeBridge({ 'entries.save': saved })
    open('/write/new?prompt=What%20did%20you%20see%3F')
    expect(await screen.findByText('What did you see?')).toBeTruthy()
    await act(() => flushAll())
    expect(bridge.inputsOf('entries.save')).toEqual([])
  })

  test('gives a new entry its address once it is saved, without becoming another page', async () => {
    const bridge = fakeBridge({ 'entries.save': saved })
    const place = open('/write/new?prompt=Why%3F')
    await screen.findByText('Why?')
    const before = textBox()
    await write('A first line')
    await act(() => flushAll())
    const [first] = bridge.inputsOf('entries.save') as EntryDraft[]
    await waitFor(() => expect(place.history?.at(-1)).toBe(`/write/${first?.id}`))
    expect(textBox()).toBe(before)
    expect(textBox().textContent).toBe('A first line')
    await write(', and more')
    await act(() => flushAll())
    expect(bridge.inputsOf('entries.save')).toMatchObject([
      { base: 0, prompt: 'Why?' },
      { id: first?.id, base: 1, prompt: 'Why?' },
    ])
    expect(textsOf(bridge.inputsOf('entries.save'))).toEqual(['A first line', 'A first line, and more'])
  })

  test('says what stands in the way when words cannot be saved, keeps them, and saves them on asking', async () => {
    let isFull = true
    const bridge = fakeBridge({
      'entries.get': () => entry(),
      'entries.save': (draft: EntryDraft) => {
        if (isFull) throw new Fault('disk-full')
        return saved(draft)
      },
    })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Precious.')
    expect((await screen.findByRole('alert')).textContent).toContain('Not saved')
    expect(saveState()).toBe('Not saved')
    expect(textBox().textContent).toContain('Precious.')
    isFull = false
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
    await waitFor(() => expect(saveState()).toBe('Saved'))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(textsOf(bridge.inputsOf('entries.save')).at(-1)).toContain('Precious.')
  })

  test('says so when no place takes a sealed copy of words that cannot be saved', async () => {
    let isFull = true
    fakeBridge({
      'entries.get': () => entry(),
      'entries.save': (draft: EntryDraft) => {
        if (isFull) throw new Fault('disk-full')
        return saved(draft)
      },
      'vault.sealDrafts': () => {
        throw new Fault('disk-full')
      },
    })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Precious.')
    await act(async () => fireEvent.click(await screen.findByRole('button', { name: 'Keep a sealed copy' })))
    expect((await screen.findByRole('alert')).textContent).toContain('no place takes it')
    expect(textBox().textContent).toContain('Precious.')
    isFull = false
    await act(() => flushAll())
  })

  test('offers the ways on that the fault has, and leaves the word to the banner above once the keeper is gone', async () => {
    let isMoved = true
    const bridge = fakeBridge({
      'entries.get': () => entry(),
      'entries.save': (draft: EntryDraft) => {
        if (isMoved) throw new Fault('vault-moved')
        return saved(draft)
      },
      'shell.lock': () => null,
    })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Precious.')
    await screen.findByRole('alert')
    expect(screen.queryByRole('button', { name: 'Choose a folder' })).toBeNull()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Lock and open again' })))
    expect(bridge.inputsOf('shell.lock')).toEqual([{}])
    act(() => setKeeperGone(true))
    expect(screen.queryByRole('alert')).toBeNull()
    act(() => setKeeperGone(false))
    expect(screen.getByRole('alert').textContent).toContain('Not saved')
    isMoved = false
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Try again' })))
    await waitFor(() => expect(saveState()).toBe('Saved'))
  })

  test('says of an entry beyond all measure that it is too long, and asks nobody to save it', async () => {
    const bridge = fakeBridge({ 'entries.get': () => entry(), 'entries.save': saved })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write('x'.repeat(16_000_001))
    await act(() => flushAll())
    expect((await screen.findByRole('alert')).textContent).toContain('too long')
    expect(bridge.inputsOf('entries.save')).toEqual([])
    await act(async () => {
      getNearestEditorFromDOMNode(textBox())?.update(() => $setDocument(documentOf('Shorter.')), {
        discrete: true,
      })
    })
    await act(() => flushAll())
    expect(textsOf(bridge.inputsOf('entries.save'))).toEqual(['Shorter.'])
  })

  test('seals the words when the window goes and they cannot be saved', async () => {
    const bridge = fakeBridge({
      'entries.get': () => entry(),
      'entries.save': () => {
        throw new Fault('io-error')
      },
      'vault.sealDrafts': () => null,
    })
    open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Last words.')
    await act(() => flushAll())
    expect(bridge.inputsOf('vault.sealDrafts')).toMatchObject([
      { words: [{ kind: 'entry', draft: { id, title: 'The call' } }] },
    ])
  })

  test('left with words that could not be saved has them still when it is opened again', async () => {
    let isFull = true
    fakeBridge({
      'entries.get': () => entry(),
      'entries.save': (draft: EntryDraft) => {
        if (isFull) throw new Fault('disk-full')
        return saved(draft)
      },
      'vault.sealDrafts': () => null,
    })
    const place = open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Not yet saved.')
    await act(async () => place.navigate('/elsewhere'))
    await screen.findByText('elsewhere')
    await act(async () => place.navigate(`/write/${id}`))
    expect(textBox().textContent).toBe('I had already written the story. Not yet saved.')
    isFull = false
    await act(() => flushAll())
  })

  test('shows what a practice wrote to read, with the way to the practice', async () => {
    fakeBridge({ 'entries.get': () => ({ ...entry(), kind: 'practice', run }) })
    open(`/write/${id}`)
    expect(await screen.findByRole('heading', { name: 'The call' })).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Add a note to this' })).toBeTruthy()
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
    expect(screen.getByRole('link', { name: 'Open the practice' }).getAttribute('href')).toBe(`/run/${run}`)
  })

  test('puts an entry in the trash only after its last words are saved', async () => {
    const bridge = fakeBridge({
      'entries.get': () => entry(),
      'entries.save': saved,
      'entries.change': () => ({ undo: [{ ids: [id], set: { trashed: false } }] }),
      'entries.leave': () => null,
    })
    const place = open(`/write/${id}`)
    await screen.findByDisplayValue('The call')
    await write(' Enough.')
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'More about this entry' })))
    await act(async () => fireEvent.click(await screen.findByRole('menuitem', { name: 'Move to the trash' })))
    await waitFor(() => expect(place.history?.at(-1)).toBe('/timeline'))
    expect(
      bridge.asked.map(({ channel }) => channel).filter(channel => channel.startsWith('entries.')),
    ).toEqual(['entries.get', 'entries.save', 'entries.change', 'entries.leave'])
    expect(bridge.inputsOf('entries.change')).toEqual([{ changes: [{ ids: [id], set: { trashed: true } }] }])
  })

  test('that is not there any more says so', async () => {
    fakeBridge({})
    open(`/write/${id}`)
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
