import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documentOf } from '../../../shared/domain/document-text.ts'
import type { JournalDocument } from '../../../shared/domain/document.ts'
import type { Entry } from '../../../shared/domain/entry.ts'
import { EntryId, PersonId } from '../../../shared/domain/ids.ts'
import { LensDecisionDraft } from '../../../shared/domain/lens.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import { WritePage } from '../../../renderer/features/write/write-page.tsx'
import { changeBetween } from '../../../renderer/editor/lens/reword.ts'
import { LensButton } from '../../../renderer/lens/lens-button.tsx'
import { toggleVeil } from '../../../renderer/names/veil.ts'
import { dismissToast, shownToasts } from '../../../renderer/ui/toast.ts'
import { painted } from '../../support/highlights.ts'
import { fakeBridge, openAt } from '../features/write/in-a-window.tsx'

let id = EntryId.parse(crypto.randomUUID())
const dana = PersonId.parse('7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b11')

/** A keeper that keeps what is decided. */
function keeper(body: JournalDocument) {
  let kept: { id: string; draft: LensDecisionDraft }[] = []
  const entry: Entry = {
    id,
    notebook: firstNotebook,
    tags: [],
    people: [],
    starred: false,
    pinned: false,
    addenda: [],
    title: 'The call',
    body,
    occurred: { day: '2026-11-22', time: '18:40', zone: 'Europe/Berlin' },
    kind: 'free',
    createdAt: '2026-11-22T17:40:00.000Z',
    savedAt: '2026-11-22T17:40:00.000Z',
    revision: 4,
    words: 6,
  }
  const bridge = fakeBridge({
    'entries.get': () => entry,
    'entries.save': ({ id: which, base }: { id: EntryId; base: number }) => ({
      id: which,
      revision: base + 1,
      savedAt: '2026-11-22T17:41:00.000Z',
      words: 6,
      aside: false,
    }),
    'people.list': () => [
      {
        id: dana,
        alias: 'Dana',
        createdAt: '2026-01-01T00:00:00.000Z',
        savedAt: '2026-01-01T00:00:00.000Z',
        circumstances: [],
      },
    ],
    'people.groups': () => [{ id: '0b2f9a52-7a39-4a0c-9a1a-5d1d2f3c4b55', name: 'Remote', members: [dana] }],
    'tags.list': () => [],
    'notebooks.list': () => [],
    'lens.allowed': () =>
      kept
        .filter(({ draft }) => draft.decision === 'dismissed')
        .map(one => ({ id: one.id, rule: one.draft.rule, words: one.draft.before })),
    'lens.marks': ({ entry: which }: { entry: EntryId }) =>
      kept.flatMap(one =>
        one.draft.decision !== 'dismissed' && one.draft.entry === which ? [{ ...one.draft, id: one.id }] : [],
      ),
    'lens.decide': (draft: unknown) => {
      const one = { id: crypto.randomUUID(), draft: LensDecisionDraft.parse(draft) }
      kept.push(one)
      queueMicrotask(() => bridge.announce('lens'))
      return { ...one.draft, id: one.id }
    },
    'lens.forget': ({ id: which }: { id: string }) => {
      kept = kept.filter(one => one.id !== which)
      queueMicrotask(() => bridge.announce('lens'))
      return null
    },
  })
  return { ...bridge, decided: () => kept.map(({ draft }) => draft) }
}

let close = (): void => undefined
beforeEach(() => {
  id = EntryId.parse(crypto.randomUUID())
  CSS.highlights.clear()
})
afterEach(() => {
  close()
  for (const one of shownToasts()) dismissToast(one.id)
})

async function open(body: JournalDocument) {
  const kept = keeper(body)
  ;({ close } = openAt(`/write/${id}`, {
    '/write/:id?': () => <WritePage />,
    '/run/:id': () => <p>the run</p>,
  }))
  await screen.findByRole('textbox', { name: 'Text' })
  return kept
}

async function look() {
  fireEvent.click(await screen.findByRole('button', { name: 'More about this entry' }))
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Look at my wording' }))
  return screen.findByRole('complementary', { name: 'My wording' })
}

const note = (name: RegExp) => screen.findByRole('listitem', { name })
const textOf = () =>
  getNearestEditorFromDOMNode(screen.getByRole('textbox', { name: 'Text' }))?.read(() =>
    $getRoot().getTextContent(),
  )

const story = documentOf('I met Dana at ten. Dana is lazy today, I wrote. She always cancels on me.')

describe('the wording of an entry', () => {
  test('is not looked at until that is asked for', async () => {
    await open(story)
    expect(screen.queryByRole('complementary', { name: 'My wording' })).toBeNull()
    expect(painted('afterword-lens')).toEqual([])
  })

  test('is asked about beside it, a dotted line under the words of each question; what is in hand has its own', async () => {
    await open(story)
    const panel = await look()
    expect(await note(/lazy.*What did you see\?/u)).toBeTruthy()
    expect(within(panel).getAllByRole('listitem')).toHaveLength(2)
    await waitFor(() => expect(painted('afterword-lens')).toEqual(['lazy', 'always cancels']))
    fireEvent.keyDown(window, { key: 'F8' })
    expect(document.activeElement).toBe(await note(/lazy/u))
    await waitFor(() => expect(painted('afterword-lens-here')).toEqual(['lazy']))
    fireEvent.keyDown(window, { key: 'F8' })
    expect(document.activeElement).toBe(await note(/always cancels/u))
    fireEvent.keyDown(window, { key: 'F8', shiftKey: true })
    expect(document.activeElement).toBe(await note(/lazy/u))
    expect(panel.textContent).not.toMatch(/\d/u)
    fireEvent.keyDown(panel, { key: 'Escape' })
    await waitFor(() => expect(painted('afterword-lens')).toEqual([]))
  })

  test('is left alone in quotes and in code', async () => {
    await open({
      version: 1,
      blocks: [
        { kind: 'quote', content: [{ kind: 'text', text: 'Dana is lazy.' }] },
        { kind: 'code', text: 'Dana is lazy.' },
        { kind: 'paragraph', content: [{ kind: 'text', text: 'She said “Dana is lazy.” It rained.' }] },
      ],
    })
    await look()
    expect(await screen.findByText('Nothing to ask about here.')).toBeTruthy()
  })

  test('that is kept is not asked about again in this entry, and can be taken back', async () => {
    const kept = await open(story)
    await look()
    const keep = within(await note(/lazy/u)).getByRole('button', { name: 'Keep' })
    act(() => keep.focus())
    fireEvent.click(keep)
    await waitFor(() => expect(screen.queryByRole('listitem', { name: /lazy/u })).toBeNull())
    await waitFor(() =>
      expect(kept.decided()).toMatchObject([{ decision: 'kept', entry: id, rule: 'trait', before: 'lazy' }]),
    )
    await waitFor(() => expect(shownToasts()).toHaveLength(1))
    await waitFor(async () => expect(document.activeElement).toBe(await note(/always cancels/u)))
    act(() => shownToasts()[0]?.undo?.())
    expect(await note(/lazy/u)).toBeTruthy()
    expect(kept.decided()).toEqual([])
  })

  test('“not this” teaches the journal, not the entry', async () => {
    const kept = await open(story)
    await look()
    fireEvent.click(within(await note(/lazy/u)).getByRole('button', { name: 'Not this' }))
    await waitFor(() => expect(kept.decided()).toHaveLength(1))
    expect(kept.decided()[0]).toEqual({
      decision: 'dismissed',
      rule: 'trait',
      day: expect.any(String),
      before: 'lazy',
    })
    expect(screen.queryByRole('listitem', { name: /lazy/u })).toBeNull()
    fireEvent.click(await screen.findByText('Not asked about in this journal'))
    fireEvent.click(await screen.findByRole('button', { name: 'Ask again' }))
    await waitFor(() => expect(kept.decided()).toEqual([]))
  })

  test('that is reworded is another sentence in the text, and both are kept; a mention beside it stays', async () => {
    const kept = await open({
      version: 1,
      blocks: [
        {
          kind: 'paragraph',
          content: [
            { kind: 'text', text: 'It rained. ' },
            { kind: 'person', person: dana },
            { kind: 'text', text: ' is lazy. Then lunch.' },
          ],
        },
      ],
    })
    await look()
    fireEvent.click(within(await note(/lazy/u)).getByRole('button', { name: 'Reword' }))
    const field = await screen.findByRole('textbox', { name: 'In other words' })
    expect(screen.getByText('As it stands')).toBeTruthy()
    const use = screen.getByRole('button', { name: 'Use these words' })
    expect(use).toHaveProperty('disabled', true)
    fireEvent.change(field, { target: { value: 'Dana came an hour late.' } })
    await act(async () => fireEvent.click(use))
    await waitFor(() => expect(textOf()).toBe('It rained. \ufffc came an hour late. Then lunch.'))
    await waitFor(() =>
      expect(kept.decided()).toMatchObject([
        { decision: 'reworded', entry: id, before: 'Dana is lazy.', after: 'Dana came an hour late.' },
      ]),
    )
    await waitFor(() => expect(screen.queryByRole('listitem', { name: /lazy/u })).toBeNull())
    fireEvent.click(await screen.findByText('What you reworded here'))
    expect(screen.getByText('Dana is lazy.')).toBeTruthy()
    expect(screen.getByText('Dana came an hour late.')).toBeTruthy()
  })

  test('about a group offers to look at who is in it', async () => {
    const kept = await open(documentOf('Engineers never read the brief.'))
    await look()
    const asked = await note(/Engineers never.*All of them\?/u)
    fireEvent.click(within(asked).getByRole('button', { name: /Who in it differs/u }))
    await waitFor(() =>
      expect(kept.inputsOf('runs.start')).toEqual([{ practice: 'one-group-check', form: 'short' }]),
    )
  })

  test('about a group the writer has named asks of it by any of its names', async () => {
    await open(documentOf('Our remote folks will be fine with nine.'))
    await look()
    const asked = await note(/Our remote folks will be.*All of them\?/u)
    expect(within(asked).getByText(/a group of yours/u)).toBeTruthy()
    expect(within(asked).getByRole('button', { name: /Who in it differs/u })).toBeTruthy()
  })

  test('hard on oneself is met kindly, and not written down', async () => {
    const kept = await open(documentOf('I am such a failure.'))
    await look()
    const asked = await note(/What would you say to a friend/u)
    fireEvent.click(within(asked).getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(screen.queryByRole('listitem', { name: /friend/u })).toBeNull())
    expect(kept.decided()).toEqual([])
  })

  test('is asked about under the veil too, without a name', async () => {
    await open({
      version: 1,
      blocks: [
        {
          kind: 'paragraph',
          content: [
            { kind: 'person', person: dana },
            { kind: 'text', text: ' is lazy.' },
          ],
        },
      ],
    })
    act(() => toggleVeil())
    try {
      const panel = await look()
      expect(await note(/lazy/u)).toBeTruthy()
      expect(panel.textContent).not.toContain('Dana')
    } finally {
      act(() => toggleVeil())
    }
  })
})

function Step({ text }: { text: string }) {
  const [value, setValue] = useState(text)
  return (
    <>
      <p data-testid="value">{value}</p>
      <LensButton about="step" text={value} rules={['blame', 'curious']} onChange={setValue} />
    </>
  )
}

describe('the button below a field of a practice', () => {
  test('asks by the rules of the step alone, and takes another sentence', async () => {
    const kept = keeper(story)
    ;({ close } = openAt('/step', {
      '/step': () => <Step text="Why didn’t you call? Dana is lazy. What got in the way?" />,
    }))
    const button = screen.getByRole('button', { name: 'Look at my wording' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(button)
    const asked = await note(/What do you want to know\?/u)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    fireEvent.click(within(asked).getByRole('button', { name: 'Reword' }))
    fireEvent.change(await screen.findByRole('textbox', { name: 'In other words' }), {
      target: { value: 'What happened on Monday?' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Use these words' }))
    await waitFor(() =>
      expect(screen.getByTestId('value').textContent).toBe(
        'What happened on Monday? Dana is lazy. What got in the way?',
      ),
    )
    await waitFor(() =>
      expect(kept.decided()).toMatchObject([{ decision: 'reworded', before: 'Why didn’t you call?' }]),
    )
    expect(kept.decided()[0]).not.toHaveProperty('entry')
  })

  test('does not ask again what was kept, when the step is opened another time', async () => {
    keeper(story)
    const step = { '/step': () => <Step text="Why didn’t you call? What got in the way?" /> }
    ;({ close } = openAt('/step', step))
    fireEvent.click(screen.getByRole('button', { name: 'Look at my wording' }))
    const asked = await note(/What do you want to know\?/u)
    fireEvent.click(within(asked).getByRole('button', { name: 'Keep' }))
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1))
    close()
    keeper(story)
    ;({ close } = openAt('/step', step))
    fireEvent.click(screen.getByRole('button', { name: 'Look at my wording' }))
    await note(/What got in the way/u)
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  test('is not there while there is nothing to look at', () => {
    keeper(story)
    ;({ close } = openAt('/step', { '/step': () => <Step text=" " /> }))
    expect(screen.queryByRole('button')).toBeNull()
  })
})

test('a change of a sentence is as small as can be, and never nothing to stand on', () => {
  expect(changeBetween('Dana is lazy.', 'Dana came late.')).toEqual({
    from: 5,
    to: 12,
    words: 'came late',
  })
  expect(changeBetween('She is late.', 'She is never late.')).toMatchObject({ to: 7 })
  for (const [before, after] of [
    ['ab', 'aab'],
    ['aa', 'a'],
    ['x', 'y'],
    ['Dana is lazy.', 'Perhaps Dana is lazy.'],
  ] as const) {
    const { from, to, words } = changeBetween(before, after)
    expect(before.slice(0, from) + words + before.slice(to)).toBe(after)
    expect(to).toBeGreaterThan(from)
  }
})
