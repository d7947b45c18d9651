import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $selectAll,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  COPY_COMMAND,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  getNearestEditorFromDOMNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  PASTE_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { afterEach, describe, expect, test } from 'vitest'
import type { Block, Inline, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf, plainText } from '../../../shared/domain/document-text.ts'
import { ImageId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import { EditorRoom } from '../../../renderer/editor/editor-room.tsx'
import { EditorText } from '../../../renderer/editor/editor-text.tsx'
import { sentenceAround } from '../../../renderer/editor/extensions/evidence.ts'
import { addressOf } from '../../../renderer/editor/links.ts'
import type { EditorNames } from '../../../renderer/editor/names.ts'
import { EditorToolbar } from '../../../renderer/editor/toolbar.tsx'
import { useFormats } from '../../../renderer/editor/use-formats.ts'
import { shownToasts } from '../../../renderer/ui/toast.ts'

const maria = PersonId.parse('00000000-0000-4000-8000-000000000001')
const retro = TagId.parse('00000000-0000-4000-9000-000000000001')
const board = ImageId.parse('00000000-0000-4000-a000-000000000001')

const words = (text: string) => [{ kind: 'text' as const, text }]
const one = (...content: Inline[]): JournalDocument => ({
  version: 1,
  blocks: [{ kind: 'paragraph', content }],
})

const names: EditorNames = {
  person: id => (id === maria ? 'María K' : undefined),
  tag: id => (id === retro ? 'retro' : undefined),
}
const veiled: EditorNames = { ...names, person: () => '•••', pattern: /María K/gu }

const Tools = () => <EditorToolbar formatting={useFormats()} onPicture={() => undefined} />

type Made = { people: string[]; tags: string[]; wait?: Promise<void> }

const Room = (props: {
  initial: JournalDocument
  names: EditorNames
  made: Made
  told: JournalDocument[]
}) => (
  <I18nProvider i18n={i18n}>
    <EditorRoom
      initial={props.initial}
      onChange={read => props.told.push(read())}
      names={props.names}
      mentioning={{
        people: [{ id: maria, alias: 'María K' }],
        tags: [{ id: retro, name: 'retro' }],
        onCreatePerson: async alias => {
          props.made.people.push(alias)
          await props.made.wait
          return maria
        },
        onCreateTag: name => {
          props.made.tags.push(name)
          return Promise.resolve(retro)
        },
      }}
    >
      <Tools />
      <EditorText label="Text" placeholder="Write" />
    </EditorRoom>
  </I18nProvider>
)

function open(initial: JournalDocument) {
  i18n.load('en', {})
  i18n.activate('en')
  const told: JournalDocument[] = []
  const made: Made = { people: [], tags: [] }
  const { rerender } = render(<Room initial={initial} names={names} made={made} told={told} />)
  const editor = getNearestEditorFromDOMNode(screen.getByRole('textbox'))
  if (editor === null) throw new Error('no editor')
  const update = (work: () => void) => act(async () => editor.update(work, { discrete: true }))
  return {
    editor,
    made,
    told,
    update,
    blocks: (): Block[] => told.at(-1)?.blocks ?? initial.blocks,
    shownAs: (other: EditorNames) =>
      rerender(<Room initial={initial} names={other} made={made} told={told} />),
    type: async (text: string) => {
      for (const letter of text)
        await update(() => {
          const selection = $getSelection()
          if ($isRangeSelection(selection)) selection.insertText(letter)
        })
    },
    press: <T,>(command: LexicalCommand<T>, payload: T) =>
      act(async () => {
        editor.dispatchCommand(command, payload)
        await Promise.resolve()
      }),
    caret: (offset: number) =>
      update(() => {
        const line = $getRoot().getFirstChild()
        let left = offset
        for (const node of $isElementNode(line) ? line.getChildren() : []) {
          const size = node.getTextContentSize()
          if ($isTextNode(node) && left >= 0 && left <= size) node.select(left, left)
          left -= size
        }
      }),
  }
}

const isOpen = (): boolean => screen.queryByRole('listbox') !== null

const wide = (size: number) => Array.from({ length: size }, () => [])

const rowsOf = ([block]: Block[]) => (block?.kind === 'table' ? block.rows.length : undefined)

const key = (name: string, shiftKey = false) =>
  new KeyboardEvent('keydown', { key: name, shiftKey, cancelable: true })

const choose = async (menu: string, item: string) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name: menu })))
  await act(async () => {
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: item }))
    await Promise.resolve()
  })
}

// happy-dom's own drag events carry nothing
const dragging = (kind: string, data: DataTransfer): DragEvent =>
  Object.assign(new DragEvent(kind), { dataTransfer: Object.assign(data, { setDragImage: () => undefined }) })

afterEach(cleanup)

describe('where a sentence comes from', () => {
  test('is said of the sentence around the caret, and taken back when asked again', async () => {
    const { caret, blocks } = open(documentOf('He came late. I think he was tired. We began.'))
    await caret(20)
    await choose('Saw, told or assumed', 'I assumed this')
    expect(blocks()).toEqual(
      one(
        { kind: 'text', text: 'He came late. ' },
        { kind: 'text', text: 'I think he was tired.', evidence: 'assumed' },
        { kind: 'text', text: ' We began.' },
      ).blocks,
    )
    await choose('Saw, told or assumed', 'I assumed this')
    expect(blocks()).toEqual(documentOf('He came late. I think he was tired. We began.').blocks)
  })

  test('cannot be said of an empty line, and that is told', async () => {
    const { update, blocks } = open(documentOf(''))
    await update(() => void $getRoot().selectEnd())
    await choose('Saw, told or assumed', 'I saw this')
    expect(shownToasts().map(({ text }) => text)).toEqual([
      'There are no words here to mark yet. Write the sentence first.',
    ])
    expect(blocks()).toEqual(documentOf('').blocks)
  })

  test('is said of exactly what is selected, mentions among it', async () => {
    const { update, blocks } = open(one(...words('a '), { kind: 'person', person: maria }, ...words(' b')))
    await update(() => void $selectAll())
    await choose('Saw, told or assumed', 'I saw this')
    expect(blocks()).toEqual(
      one(
        { kind: 'text', text: 'a ', evidence: 'saw' },
        { kind: 'person', person: maria, evidence: 'saw' },
        { kind: 'text', text: ' b', evidence: 'saw' },
      ).blocks,
    )
  })

  test('stays with what is written within, and does not spread to what is written behind', async () => {
    const { caret, type, blocks, press, editor } = open(
      one({ kind: 'text', text: 'Late again.', evidence: 'saw' }),
    )
    await caret(4)
    await type('r')
    await act(async () => editor.update(() => void $getSelection()))
    expect(blocks()).toEqual(one({ kind: 'text', text: 'Later again.', evidence: 'saw' }).blocks)
    await caret(12)
    await type(' Then')
    expect(blocks()).toEqual(
      one({ kind: 'text', text: 'Later again.', evidence: 'saw' }, { kind: 'text', text: ' Then' }).blocks,
    )
    await press(UNDO_COMMAND, undefined)
    expect(plainText({ version: 1, blocks: blocks() })).not.toContain('Then')
  })

  test('knows sentences, without the spaces around them', () => {
    const text = 'One here.  Two there! 三。四。'
    const at = (caret: number) => {
      const found = sentenceAround(text, caret)
      return found === undefined ? undefined : text.slice(found.from, found.to)
    }
    expect([0, 9, 11, 20, 22, 24, text.length].map(at)).toEqual([
      'One here.',
      'One here.',
      'Two there!',
      'Two there!',
      '三。',
      '四。',
      '四。',
    ])
    expect(sentenceAround('  ', 1)).toBeUndefined()
  })
})

describe('typing @ and #', () => {
  test('offers who is there, by folded letters, and Enter takes the first; undo gives the letters back', async () => {
    const { update, type, press, blocks } = open(documentOf('With '))
    await update(() => void $getRoot().selectEnd())
    await type('@mari')
    expect(screen.getByRole('listbox', { name: 'People' })).toBeTruthy()
    expect(screen.getAllByRole('option').map(option => option.textContent)).toEqual([
      'María K',
      'Add mari as a person',
    ])
    const text = screen.getByRole('textbox')
    const [first] = screen.getAllByRole('option')
    expect(text.getAttribute('aria-activedescendant')).toBe(first?.id)
    expect(first?.getAttribute('aria-selected')).toBe('true')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    expect(blocks()).toEqual(one(...words('With '), { kind: 'person', person: maria }).blocks)
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(text.hasAttribute('aria-activedescendant')).toBe(false)
    await press(UNDO_COMMAND, undefined)
    expect(blocks()).toEqual(documentOf('With @mari').blocks)
    await press(REDO_COMMAND, undefined)
    expect(blocks()).toEqual(one(...words('With '), { kind: 'person', person: maria }).blocks)
  })

  test('adds someone and something new', async () => {
    const { update, type, press, blocks, made } = open(documentOf('With '))
    await update(() => void $getRoot().selectEnd())
    await type('@zed')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type(' about #ret')
    await press(KEY_ARROW_DOWN_COMMAND, key('ArrowDown'))
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('New tag “ret”')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    expect(made).toEqual({ people: ['zed'], tags: ['ret'] })
    expect(blocks()).toEqual(
      one(...words('With '), { kind: 'person', person: maria }, ...words(' about '), {
        kind: 'tag',
        tag: retro,
      }).blocks,
    )
  })

  test('goes on right behind a mention in the middle of a sentence', async () => {
    const { caret, type, press, blocks } = open(documentOf('With  today.'))
    await caret(5)
    await type('@mar')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await waitFor(() => expect(JSON.stringify(blocks())).toContain(maria))
    await type(',')
    expect(blocks()).toEqual(
      one(...words('With '), { kind: 'person', person: maria }, ...words(', today.')).blocks,
    )
  })

  test('leaves whoever writes on where they are while someone new is still being added', async () => {
    const { update, type, press, blocks, made } = open(documentOf('With '))
    const added = new EventTarget()
    made.wait = new Promise(resolve => {
      added.addEventListener('added', () => resolve(), { once: true })
    })
    await update(() => void $getRoot().selectEnd())
    await type('@zed')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type(' went')
    added.dispatchEvent(new Event('added'))
    await waitFor(() => expect(JSON.stringify(blocks())).toContain(maria))
    await type(' home')
    expect(blocks()).toEqual(
      one(...words('With '), { kind: 'person', person: maria }, ...words(' went home')).blocks,
    )
  })

  test('puts both in their places when a second one is named while the first is still being added', async () => {
    const { update, type, press, blocks, made } = open(documentOf(''))
    const added = new EventTarget()
    made.wait = new Promise(resolve => {
      added.addEventListener('added', () => resolve(), { once: true })
    })
    await update(() => void $getRoot().selectEnd())
    for (const words of ['With @zed', ' and @kim']) {
      await type(words)
      await press(KEY_ENTER_COMMAND, key('Enter'))
    }
    await type(' went')
    await act(async () => {
      added.dispatchEvent(new Event('added'))
      await made.wait
    })
    const person = { kind: 'person', person: maria } as const
    await waitFor(() =>
      expect(blocks()).toEqual(
        one(...words('With '), person, ...words(' and '), person, ...words(' went')).blocks,
      ),
    )
  })

  test('is left alone by Escape, in addresses, in code, for headings, and once a sentence goes on', async () => {
    const { update, type, press } = open(documentOf(''))
    await update(() => void $getRoot().selectEnd())
    await type('#')
    expect(isOpen()).toBe(false)
    await type('r')
    expect(isOpen()).toBe(true)
    await press(KEY_ESCAPE_COMMAND, key('Escape'))
    expect(isOpen()).toBe(false)
    await type('e')
    expect(isOpen()).toBe(false)
    await type(' ab@mar')
    expect(isOpen()).toBe(false)
    await type(' @ mar')
    expect(isOpen()).toBe(false)
    await type(' #one of the four things')
    expect(isOpen()).toBe(false)
  })

  test('of several words that are new waits for a choice: Enter is a line end', async () => {
    const { update, type, press, made, blocks } = open(documentOf('x '))
    await update(() => void $getRoot().selectEnd())
    await type('#two words')
    expect(screen.queryByRole('option', { selected: true })).toBeNull()
    await press(KEY_ENTER_COMMAND, key('Enter'))
    expect(made.tags).toEqual([])
    expect(blocks()).toHaveLength(2)
  })
})

describe('names in the text', () => {
  test('are looked up, masked while veiled, and the document is not changed by it', async () => {
    const { shownAs, told } = open(
      one({ kind: 'person', person: maria }, ...words(' '), { kind: 'tag', tag: retro }, ...words(' '), {
        kind: 'person',
        person: PersonId.parse('00000000-0000-4000-8000-000000000009'),
      }),
    )
    expect(screen.getByRole('textbox').textContent).toBe('María K #retro someone')
    await act(async () => shownAs(veiled))
    expect(screen.getByRole('textbox').textContent).toBe('••• #retro •••')
    expect(told).toEqual([])
  })

  test('are copied as they may be shown, and come back as who is meant', async () => {
    const content: Inline[] = [
      { kind: 'text', text: 'With ', evidence: 'told' },
      { kind: 'person', person: maria },
      { kind: 'text', text: ' & <María K>', link: 'https://example.org/?a=1&b=2' },
      { kind: 'break' },
      { kind: 'text', text: 'two  spaces', marks: ['bold', 'code'] },
    ]
    const blocks: Block[] = [
      { kind: 'heading', level: 2, content: words('Head') },
      { kind: 'paragraph', content },
      {
        kind: 'list',
        style: 'check',
        items: [
          { depth: 0, content: words('done'), checked: true },
          { depth: 1, content: words('open'), checked: false },
        ],
      },
      {
        kind: 'table',
        rows: [
          [words('a'), words('b')],
          [words('c'), [{ kind: 'tag', tag: retro }]],
        ],
      },
      { kind: 'divider' },
      { kind: 'image', image: board, alt: 'the "board"' },
      { kind: 'code', text: 'x\n  y' },
      { kind: 'paragraph', content: words('end') },
    ]
    const room = open({ version: 1, blocks })
    const copied = async (): Promise<DataTransfer> => {
      const clipboardData = new DataTransfer()
      await room.update(() => void $selectAll())
      await room.press(COPY_COMMAND, new ClipboardEvent('copy', { clipboardData }))
      return clipboardData
    }
    const data = await copied()
    expect(data.getData('text/plain')).toBe(
      'Head\nWith María K & <María K>\ntwo  spaces\n[x] done\n  [ ] open\na\tb\nc\t#retro\n---\nthe "board"\nx\n  y\nend',
    )
    expect([...data.types].toSorted()).toEqual(['text/html', 'text/plain'])
    await room.update(() => void $getRoot().clear())
    await room.update(() => void $getRoot().selectEnd())
    await room.press(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: data }))
    expect(room.blocks().filter(({ kind }) => kind !== 'paragraph')).toEqual(
      blocks.filter(({ kind }) => kind !== 'paragraph'),
    )
    expect(room.blocks()).toContainEqual({ kind: 'paragraph', content })
    await act(async () => room.shownAs(veiled))
    const masked = await copied()
    expect(masked.getData('text/plain') + masked.getData('text/html')).not.toContain('María')
    expect(masked.getData('text/plain')).toContain('With ••• & <•••>')
    // moved within the window, no name is lost by it
    await room.update(() => void $getRoot().clear())
    await room.update(() => void $getRoot().selectEnd())
    await room.press(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: masked }))
    expect(room.blocks()).toContainEqual({ kind: 'paragraph', content })
  })

  test('are dragged as they may be shown, and lose nothing where they are put down in the entry', async () => {
    const content: Inline[] = [
      { kind: 'text', text: 'With ', evidence: 'told' },
      { kind: 'person', person: maria },
      { kind: 'text', text: ' & María K', link: 'https://example.org/', marks: ['bold'] },
    ]
    const room = open({
      version: 1,
      blocks: [
        { kind: 'paragraph', content },
        { kind: 'image', image: board, alt: 'María K draws', width: 'full' },
        { kind: 'paragraph', content: words('end') },
      ],
    })
    const taken = async (): Promise<DataTransfer> => {
      const data = new DataTransfer()
      await room.update(() => void $selectAll())
      await room.press(DRAGSTART_COMMAND, dragging('dragstart', data))
      return data
    }
    const removed = () =>
      room.press(REMOVE_TEXT_COMMAND, new InputEvent('beforeinput', { inputType: 'deleteByDrag' }))
    const before = room.blocks()
    const moved = async (): Promise<string> => {
      const dataTransfer = await taken()
      await room.press(DROP_COMMAND, dragging('drop', dataTransfer))
      await removed()
      expect(room.blocks()).not.toEqual(before)
      const drop = new InputEvent('beforeinput', { inputType: 'insertFromDrop', dataTransfer })
      await room.press(CONTROLLED_TEXT_INSERTION_COMMAND, drop)
      await room.press(DRAGEND_COMMAND, dragging('dragend', dataTransfer))
      expect(room.blocks()).toEqual(before)
      return dataTransfer.getData('text/plain') + dataTransfer.getData('text/html')
    }
    expect(await moved()).toContain('With María K & María K')
    await act(async () => room.shownAs(veiled))
    const masked = await moved()
    expect(masked).toContain('With ••• & •••')
    expect(masked).not.toContain('María')
    // dropped elsewhere it comes without names, so it stays here as well
    const data = await taken()
    await removed()
    await room.press(DRAGEND_COMMAND, dragging('dragend', data))
    expect(room.blocks()).toEqual(before)
  })
})

describe('links', () => {
  test('show no name in their address while names are veiled, and cannot be changed meanwhile', async () => {
    const link = 'mailto:maria@example.org'
    const room = open(one(...words('See '), { kind: 'text', text: 'this', link }))
    await room.caret(6)
    expect(screen.getByRole('group', { name: 'Link' }).textContent).toContain('maria')
    await act(async () => room.shownAs({ ...veiled, pattern: /maria/gu }))
    expect(screen.getByRole('group', { name: 'Link' }).textContent).toContain('mailto:•••@example.org')
    expect(screen.getByRole('button', { name: 'Change' })).toHaveProperty('disabled', true)
  })

  test('are shown with their address, changed and taken away, and nothing in the text could be followed', async () => {
    const { caret, blocks } = open(
      one(...words('See '), { kind: 'text', text: 'this', link: 'https://example.org/' }),
    )
    await caret(6)
    const card = screen.getByRole('group', { name: 'Link' })
    expect(card.textContent).toContain('https://example.org/')
    expect(document.querySelector('a')).toBeNull()
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Change' })))
    const field = screen.getByRole('textbox', { name: 'Address' })
    await act(async () => fireEvent.change(field, { target: { value: 'javascript:alert(1)' } }))
    await act(async () => fireEvent.submit(field))
    expect(screen.getByText('An address begins with https:// or mailto:')).toBeTruthy()
    await act(async () => fireEvent.change(field, { target: { value: 'example.org/new' } }))
    await act(async () => fireEvent.submit(field))
    expect(blocks()).toEqual(
      one(...words('See '), { kind: 'text', text: 'this', link: 'https://example.org/new' }).blocks,
    )
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Remove' })))
    expect(blocks()).toEqual(documentOf('See this').blocks)
  })

  test('complete an address where it is clear what is meant, and refuse what would run', () => {
    expect(addressOf(' example.org ')).toBe('https://example.org')
    expect(addressOf('ab@example.org')).toBe('mailto:ab@example.org')
    expect(addressOf('http://a')).toBe('http://a')
    for (const bad of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '', 'two words.org'])
      expect(addressOf(bad)).toBeUndefined()
  })
})

describe('blocks of other kinds', () => {
  test('are put in from the toolbar, and undo takes each back', async () => {
    const { update, press, blocks } = open(documentOf('one'))
    const kinds = () => blocks().map(({ kind }) => kind)
    await update(() => void $getRoot().selectEnd())
    await choose('More formatting', 'Block of code')
    expect(blocks()).toEqual([{ kind: 'code', text: 'one' }])
    await choose('More formatting', 'Block of code')
    expect(blocks()).toEqual(documentOf('one').blocks)
    await choose('More formatting', 'Table')
    expect(blocks()).toContainEqual({
      kind: 'table',
      rows: [
        [[], []],
        [[], []],
        [[], []],
      ],
    })
    await choose('More formatting', 'Add a row below')
    await choose('More formatting', 'Add a column after')
    expect(blocks()).toContainEqual({ kind: 'table', rows: Array.from({ length: 4 }, () => wide(3)) })
    await choose('More formatting', 'Delete the row')
    await choose('More formatting', 'Delete the column')
    expect(blocks()).toContainEqual({ kind: 'table', rows: Array.from({ length: 3 }, () => wide(2)) })
    await choose('More formatting', 'Delete the table')
    expect(kinds()).not.toContain('table')
    for (let undone = 0; undone < 6; undone += 1) await press(UNDO_COMMAND, undefined)
    expect(kinds()).not.toContain('table')
    await press(REDO_COMMAND, undefined)
    expect(kinds()).toContain('table')
  })

  test('are left by the keyboard: Enter twice leads out of code, the arrow down out of the last block', async () => {
    const { update, type, press, blocks } = open({ version: 1, blocks: [{ kind: 'code', text: 'a' }] })
    await update(() => void $getRoot().selectEnd())
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type('b')
    expect(blocks()).toEqual([{ kind: 'code', text: 'a\nb' }])
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type('out')
    expect(blocks()).toEqual([{ kind: 'code', text: 'a\nb' }, ...documentOf('out').blocks])
  })

  test('an arrow down leads below a table that is the last block', async () => {
    const { update, type, press, blocks } = open({
      version: 1,
      blocks: [{ kind: 'table', rows: [[words('a')]] }],
    })
    await update(() => void $getRoot().selectEnd())
    await press(KEY_ARROW_DOWN_COMMAND, key('ArrowDown'))
    await type('below')
    expect(blocks()).toEqual([{ kind: 'table', rows: [[words('a')]] }, ...documentOf('below').blocks])
  })

  test('a table grows by Tab in its last cell, and Tab in an empty last row leads out without it', async () => {
    const { update, type, press, blocks } = open({
      version: 1,
      blocks: [{ kind: 'table', rows: [[words('a'), words('b')]] }],
    })
    await update(() => void $getRoot().selectEnd())
    await press(KEY_TAB_COMMAND, key('Tab'))
    await type('c')
    expect(blocks()).toEqual([
      {
        kind: 'table',
        rows: [
          [words('a'), words('b')],
          [words('c'), []],
        ],
      },
    ])
    await press(KEY_TAB_COMMAND, key('Tab'))
    await press(KEY_TAB_COMMAND, key('Tab'))
    expect(rowsOf(blocks())).toBe(3)
    await press(KEY_TAB_COMMAND, key('Tab'))
    await press(KEY_TAB_COMMAND, key('Tab'))
    await type('out')
    expect(rowsOf(blocks())).toBe(2)
    expect(blocks().slice(1)).toEqual(documentOf('out').blocks)
  })

  test('a table is left above by Shift+Tab in its first cell, and a new one by Tab with all its rows', async () => {
    const { update, type, press, blocks } = open({
      version: 1,
      blocks: [{ kind: 'table', rows: [[words('a')], [[]], [[]]] }],
    })
    await update(() => void $getRoot().getFirstDescendant()?.selectStart())
    await press(KEY_TAB_COMMAND, key('Tab', true))
    await type('above')
    expect(blocks()[0]).toEqual(documentOf('above').blocks[0])
    await update(() => void $getRoot().selectEnd())
    await press(KEY_TAB_COMMAND, key('Tab'))
    await type('below')
    expect(rowsOf(blocks().slice(1))).toBe(3)
    expect(blocks().at(-1)).toEqual(documentOf('below').blocks[0])
  })

  test('come from Markdown that is typed', async () => {
    const { update, type, press, blocks } = open(documentOf(''))
    await update(() => void $getRoot().selectEnd())
    await type('[here](https://example.org) and [no](javascript:x)')
    expect(blocks()).toEqual(
      one({ kind: 'text', text: 'here', link: 'https://example.org' }, ...words(' and [no](javascript:x)'))
        .blocks,
    )
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type('--- below')
    await press(KEY_ENTER_COMMAND, key('Enter'))
    await type('``` code')
    expect(blocks().slice(1)).toEqual([
      { kind: 'divider' },
      { kind: 'paragraph', content: words('below') },
      { kind: 'code', text: 'code' },
    ])
  })
})
