import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Block } from '../../../../shared/domain/document.ts'
import { EditorRoom } from '../../../../renderer/editor/editor-room.tsx'
import { EditorText } from '../../../../renderer/editor/editor-text.tsx'
import { FindBar } from '../../../../renderer/editor/find/find-bar.tsx'
import { useFind } from '../../../../renderer/editor/find/use-find.ts'
import { ReadDocument } from '../../../../renderer/editor/read-document.tsx'
import { painted } from '../../../support/highlights.ts'

type Look = {
  readonly blocks: readonly Block[]
  readonly arriving?: string
  readonly masked?: (text: string) => string
}

const paragraph = (...parts: (string | [string, 'bold'])[]): Block => ({
  kind: 'paragraph',
  content: parts.map(part =>
    typeof part === 'string'
      ? { kind: 'text', text: part }
      : { kind: 'text', text: part[0], marks: [part[1]] },
  ),
})

const Bar = ({
  arriving,
  masked,
  children,
}: Omit<Look, 'blocks'> & { readonly children: React.ReactNode }) => {
  const within = useRef<HTMLDivElement>(null)
  const find = useFind(arriving)
  return (
    <div ref={within}>
      <button type="button" onClick={find.open}>
        open
      </button>
      <FindBar find={find} within={within} masked={masked} />
      {children}
    </div>
  )
}

function show(words: React.ReactNode, look: Omit<Look, 'blocks'>) {
  render(
    <I18nProvider i18n={i18n}>
      <Bar {...look}>{words}</Bar>
    </I18nProvider>,
  )
}

const read = ({ blocks, ...look }: Look) =>
  show(<ReadDocument document={{ version: 1, blocks: [...blocks] }} />, look)

const write = ({ blocks, ...look }: Look) =>
  show(
    <EditorRoom initial={{ version: 1, blocks: [...blocks] }} onChange={() => undefined}>
      <EditorText label="Text" placeholder="Write" />
    </EditorRoom>,
    look,
  )

const open = () => fireEvent.click(screen.getByRole('button', { name: 'open' }))
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Find' })
const type = (text: string) => fireEvent.change(field(), { target: { value: text } })
const press = (key: string, shiftKey = false) => fireEvent.keyDown(field(), { key, shiftKey })
const counts = (words: string) =>
  waitFor(() =>
    expect(screen.getByLabelText('Find in this entry').querySelector('output')?.textContent).toBe(words),
  )

const caretIn = (paragraph: number, offset: number) => {
  const line = document.querySelectorAll('.writing-text > p')[paragraph]
  const words = document.createTreeWalker(line ?? document.body, NodeFilter.SHOW_TEXT).nextNode()
  if (words !== null) document.getSelection()?.collapse(words, offset)
}

beforeEach(() => {
  i18n.load('en', {})
  i18n.activate('en')
})
afterEach(cleanup)

const blocks = [paragraph('The café was full. A ca', ['fe', 'bold'], ' again.'), paragraph('CAFE.')]

const masked = (text: string) => text.replaceAll(/Ana/gu, '•••')

describe.each([
  ['to be read', read],
  ['in an editor', write],
])('words %s', (_where, draw) => {
  test('are found however they are written, also where two ways of writing meet, and counted', async () => {
    draw({ blocks })
    open()
    type('cafe')
    await counts('1 of 3')
    await waitFor(() => expect(painted('afterword-found')).toEqual(['café', 'cafe', 'CAFE']))
    await waitFor(() => expect(painted('afterword-found-here')).toEqual(['café']))
    fireEvent.click(screen.getByRole('button', { name: 'Match case' }))
    await counts('1 of 1')
    await waitFor(() => expect(painted('afterword-found')).toEqual(['cafe']))
    type('nowhere')
    await counts('Not found')
    await waitFor(() => expect(painted('afterword-found')).toEqual([]))
  })

  test('are found from the caret on, and from the beginning where none is behind it', async () => {
    draw({ blocks })
    caretIn(0, 12)
    open()
    type('cafe')
    await counts('2 of 3')
    press('Enter')
    await counts('3 of 3')
    press('Escape')
    caretIn(1, 5)
    open()
    await counts('1 of 3')
    press('Escape')
    caretIn(1, 0)
    open()
    await counts('3 of 3')
    await waitFor(() => expect(painted('afterword-found-here')).toEqual(['CAFE']))
  })

  test('are gone through in a circle by Enter, Shift+Enter and F3', async () => {
    draw({ blocks })
    open()
    type('cafe')
    await counts('1 of 3')
    press('Enter')
    await counts('2 of 3')
    await waitFor(() => expect(painted('afterword-found-here')).toEqual(['cafe']))
    fireEvent.keyDown(document.body, { key: 'F3' })
    await counts('3 of 3')
    press('Enter')
    await counts('1 of 3')
    press('Enter', true)
    await counts('3 of 3')
    fireEvent.keyDown(document.body, { key: 'F3', shiftKey: true })
    await counts('2 of 3')
  })

  test('are selected when the bar is left, and no paint stays', async () => {
    draw({ blocks })
    open()
    type('full')
    await counts('1 of 1')
    press('Escape')
    expect(screen.queryByLabelText('Find in this entry')).toBeNull()
    expect(document.getSelection()?.toString()).toBe('full')
    expect(CSS.highlights.size).toBe(0)
  })

  test('of a search that led here are found as they were found there', async () => {
    draw({ blocks: [paragraph('He asked, then asking again: the budget, tasking.')], arriving: 'budget ask' })
    await counts('1 of 3')
    await waitFor(() => expect(painted('afterword-found')).toEqual(['asked', 'asking', 'budget']))
    expect(field().value).toBe('budget ask')
    // what is typed here is looked for as it stands
    type('budget as')
    await counts('Not found')
    type('the budget')
    await counts('1 of 1')
  })

  test('are not said to be missing before the page was read', async () => {
    write({ blocks, arriving: 'cafe' })
    const said = screen.getByLabelText('Find in this entry').querySelector('output')
    expect(said?.textContent).toBe('')
    await counts('1 of 3')
  })

  test('that stand only around the text are said to be not in it', async () => {
    read({ blocks, arriving: 'listening' })
    await counts('Not in the text itself')
    type('listen')
    await counts('Not found')
    expect(field().value).toBe('listen')
  })

  test('with a veiled name among them are not in the field, yet found; what is typed over them is hidden', async () => {
    draw({ blocks: [paragraph('With Ana again.')], arriving: 'Ana', masked })
    expect(field().value).toBe('•••')
    await counts('1 of 1')
    type('with Ana')
    expect(field().value).toBe('with Ana')
    expect(field().classList.contains('find-veiled')).toBe(true)
    type('with')
    expect(field().classList.contains('find-veiled')).toBe(false)
  })
})

test('What is written meanwhile is found too; finding itself leaves the document alone', async () => {
  write({ blocks })
  const editor = getNearestEditorFromDOMNode(screen.getByRole('textbox', { name: 'Text' }))
  const before = editor?.getEditorState()
  open()
  type('again')
  await counts('1 of 1')
  expect(editor?.getEditorState()).toBe(before)
  await act(async () => editor?.update(() => $getRoot().selectEnd().insertText(' Again and again.')))
  await counts('1 of 3')
})

test('No bar is there before it is asked for, and asked for again it takes the focus', () => {
  read({ blocks })
  expect(screen.queryByLabelText('Find in this entry')).toBeNull()
  open()
  expect(document.activeElement).toBe(field())
  screen.getByRole('button', { name: 'open' }).focus()
  open()
  expect(document.activeElement).toBe(field())
})
