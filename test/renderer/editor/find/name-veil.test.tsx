import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, render, screen } from '@testing-library/react'
import { $getRoot, getNearestEditorFromDOMNode } from 'lexical'
import { afterEach, expect, test } from 'vitest'
import type { Block } from '../../../../shared/domain/document.ts'
import { EditorRoom } from '../../../../renderer/editor/editor-room.tsx'
import { EditorText } from '../../../../renderer/editor/editor-text.tsx'
import { painted } from '../../../support/highlights.ts'

const blocks: Block[] = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Ana and Anabel met A' },
      { kind: 'text', text: 'na.', marks: ['bold'] },
    ],
  },
  { kind: 'quote', content: [{ kind: 'text', text: 'said nobody' }] },
]
const names = { person: () => undefined, tag: () => undefined }
const pattern = /(?<!\p{L})Ana(?!\p{L})/gu

const room = (veiled: RegExp | undefined) => (
  <I18nProvider i18n={i18n}>
    <EditorRoom
      initial={{ version: 1, blocks }}
      onChange={() => undefined}
      names={veiled === undefined ? names : { ...names, pattern: veiled }}
    >
      <EditorText label="Text" placeholder="Write" />
    </EditorRoom>
  </I18nProvider>
)

function open(veiled: RegExp | undefined) {
  i18n.load('en', {})
  i18n.activate('en')
  const { rerender } = render(room(veiled))
  const editor = getNearestEditorFromDOMNode(screen.getByRole('textbox'))
  const write = (text: string, at: 'first' | 'last') =>
    act(async () =>
      editor?.update(() => {
        const block = at === 'first' ? $getRoot().getFirstChildOrThrow() : $getRoot().getLastChildOrThrow()
        block.selectEnd().insertText(text)
      }),
    )
  return { editor, write, veil: (next: RegExp | undefined) => rerender(room(next)) }
}

afterEach(cleanup)

test('Names are covered where they stand as words, also across two ways of writing, and only while they are veiled', () => {
  const { veil, editor } = open(undefined)
  expect(painted('afterword-veil')).toEqual([])
  const before = editor?.getEditorState()
  veil(pattern)
  expect(painted('afterword-veil')).toEqual(['Ana', 'Ana'])
  veil(undefined)
  expect(painted('afterword-veil')).toEqual([])
  expect(editor?.getEditorState()).toBe(before)
})

test('A name is covered as soon as it is written, and a word that is no name any more is bare again', async () => {
  const { write } = open(pattern)
  await write(' Ana', 'last')
  expect(painted('afterword-veil')).toEqual(['Ana', 'Ana', 'Ana'])
  await write('bel', 'last')
  expect(painted('afterword-veil')).toEqual(['Ana', 'Ana'])
})

test('What is selected shows no more than what is not: the words are told that names are veiled', () => {
  const { veil } = open(pattern)
  expect(screen.getByRole('textbox').classList.contains('is-veiled')).toBe(true)
  veil(undefined)
  expect(screen.getByRole('textbox').classList.contains('is-veiled')).toBe(false)
})
