import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import {
  $getRoot,
  $selectAll,
  getNearestEditorFromDOMNode,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  UNDO_COMMAND,
} from 'lexical'
import { afterEach, describe, expect, test } from 'vitest'
import type { Block, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import { EditorRoom } from '../../../renderer/editor/editor-room.tsx'
import { EditorText } from '../../../renderer/editor/editor-text.tsx'
import { EditorToolbar } from '../../../renderer/editor/toolbar.tsx'
import { useFormats } from '../../../renderer/editor/use-formats.ts'

const words = (text: string) => [{ kind: 'text' as const, text }]

const Tools = () => <EditorToolbar formatting={useFormats()} keys={{ bold: 'Ctrl+B' }} />

function open(initial: JournalDocument) {
  i18n.load('en', {})
  i18n.activate('en')
  const told: JournalDocument[] = []
  render(
    <I18nProvider i18n={i18n}>
      <EditorRoom initial={initial} onChange={read => told.push(read())}>
        <Tools />
        <EditorText label="Text" placeholder="Write" />
      </EditorRoom>
    </I18nProvider>,
  )
  const editor = getNearestEditorFromDOMNode(screen.getByRole('textbox'))
  if (editor === null) throw new Error('no editor')
  const blocks = (): Block[] => told.at(-1)?.blocks ?? initial.blocks
  return { editor, told, blocks }
}

const selectAll = (editor: LexicalEditor) =>
  act(async () => editor.update(() => void $selectAll(), { discrete: true }))

const press = (name: string) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }))
    // the editor gathers what is asked of it until the end of the task
    await Promise.resolve()
  })

afterEach(cleanup)

describe('the editor', () => {
  test('tells of nothing that was there first', () => {
    expect(open(documentOf('here already')).told).toEqual([])
  })

  test('makes lines what is asked, and plain again when asked twice', async () => {
    const { editor, blocks } = open(documentOf('one\ntwo'))
    await selectAll(editor)
    await press('Quote')
    expect(blocks().map(({ kind }) => kind)).toEqual(['quote', 'quote'])
    await press('Check list')
    expect(blocks()).toEqual([
      {
        kind: 'list',
        style: 'check',
        items: [
          { depth: 0, content: words('one'), checked: false },
          { depth: 0, content: words('two'), checked: false },
        ],
      },
    ])
    expect(screen.getByRole('button', { name: 'Check list' }).getAttribute('aria-pressed')).toBe('true')
    await press('Numbered list')
    expect(blocks()).toMatchObject([{ kind: 'list', style: 'number' }])
    await press('Numbered list')
    expect(blocks()).toEqual(documentOf('one\ntwo').blocks)
  })

  test('makes words bold, and takes it back by undo', async () => {
    const { editor, blocks } = open(documentOf('one'))
    await selectAll(editor)
    await press('Bold')
    expect(blocks()).toEqual([
      { kind: 'paragraph', content: [{ kind: 'text', text: 'one', marks: ['bold'] }] },
    ])
    await act(async () => {
      editor.dispatchCommand(UNDO_COMMAND)
      await Promise.resolve()
    })
    expect(blocks()).toEqual(documentOf('one').blocks)
  })

  test('moves list items deeper and back by Tab, and lets Tab go on where there is nothing to move', async () => {
    const { editor, blocks } = open({
      version: 1,
      blocks: [
        {
          kind: 'list',
          style: 'bullet',
          items: [
            { depth: 0, content: words('a') },
            { depth: 0, content: words('b') },
          ],
        },
      ],
    })
    const tab = async (shiftKey: boolean): Promise<boolean> => {
      const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, cancelable: true })
      await act(async () => {
        editor.update(() => void $getRoot().selectEnd(), { discrete: true })
        editor.update(() => void editor.dispatchCommand(KEY_TAB_COMMAND, event), { discrete: true })
      })
      return event.defaultPrevented
    }
    const depths = () =>
      blocks().flatMap(block => (block.kind === 'list' ? block.items.map(({ depth }) => depth) : []))
    expect(await tab(false)).toBe(true)
    expect(depths()).toEqual([0, 1])
    expect(await tab(false)).toBe(false)
    expect(await tab(true)).toBe(true)
    expect(depths()).toEqual([0, 0])
    expect(await tab(true)).toBe(false)
  })

  test('tells of check lists as trees of items that are checked or not, each with a name', () => {
    open({
      version: 1,
      blocks: [
        {
          kind: 'list',
          style: 'check',
          items: [
            { depth: 0, content: words('done'), checked: true },
            { depth: 1, content: words('deeper') },
            { depth: 0, content: [] },
          ],
        },
      ],
    })
    expect(screen.getAllByRole('tree')).toHaveLength(1)
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(
      screen.getAllByRole('treeitem').map(box => [box.textContent, box.getAttribute('aria-label')]),
    ).toEqual([
      ['done', null],
      ['deeper', null],
      ['', 'Empty item'],
    ])
    expect(screen.getByRole('treeitem', { name: 'done' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getAllByRole('none').map(({ tagName }) => tagName)).toEqual(['LI'])
  })
})
