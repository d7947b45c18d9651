import { buildEditorFromExtensions, defineExtension } from '@lexical/extension'
import * as fc from 'fast-check'
import {
  $getRoot,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
} from 'lexical'
import { afterEach, describe, expect, test } from 'vitest'
import { type Block, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf, plainText } from '../../../shared/domain/document-text.ts'
import { $getDocument, $setDocument } from '../../../renderer/editor/document.ts'
import { CodeBlockExtension } from '../../../renderer/editor/extensions/code-block.ts'
import { DocumentExtension } from '../../../renderer/editor/extensions/document.ts'
import { PasteExtension, TAKE_FILES_COMMAND } from '../../../renderer/editor/extensions/paste.ts'
import { TablesExtension } from '../../../renderer/editor/extensions/tables.ts'
import { cleanHtml } from '../../../renderer/editor/paste/clean-html.ts'
import { readPasted } from '../../../renderer/editor/paste/read-pasted.ts'
import { hostilePastes } from './hostile-pastes.ts'

const fromHtml = (html: string): Block[] => readPasted({ html, text: '' }).blocks
const words = (text: string) => [{ kind: 'text' as const, text }]
const wordsOf = (blocks: Block[]): string => plainText({ version: 1, blocks })

const id = '[0-9a-f-]{36}'
const evidence = '(?: data-evidence="(?:saw|told|assumed)")?'

/** Exactly what may ever be written: our own tags, our own attributes with our own values, addresses as inert words, and escaped words. */
const harmless = new RegExp(
  `^(?:${[
    '[^<>]',
    '<br>',
    '<hr>',
    '<wbr data-checked="(?:true|false)">',
    `<wbr data-mention="(?:person|tag):${id}"${evidence}>`,
    `<wbr data-image="${id}" data-alt="[^"<>]*">`,
    '<wbr data-bytes="data:image/(?:png|jpeg|webp|gif|avif);base64,[A-Za-z0-9+/=\\s]+">',
    '</?(?:div|pre|h[123]|blockquote|ul|ol|li|span)>',
    '<(?:div|pre|h[123]|blockquote|ul|ol|li) data-checked="(?:true|false)">',
    '<div data-grid="(?:table|row|cell)">',
    `<span(?: data-marks="(?:bold|italic|underline|strike|code|pre| )+")?(?: data-link="[^"<>]*")?${evidence}>`,
  ].join('|')})*$`,
)

describe('hostile HTML', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, 'hacked')
  })

  test('is tried in more than a hundred ways', () => {
    expect(hostilePastes.length).toBeGreaterThan(100)
  })

  test.each(hostilePastes)('with %s is written anew without anything that could act', (_, html) => {
    expect(cleanHtml(html)).toMatch(harmless)
  })

  test.each(hostilePastes)('with %s gives words of our own kind and runs nothing', (_, html) => {
    const blocks = fromHtml(html)
    expect(JournalDocument.safeParse({ version: 1, blocks }).success).toBe(true)
    expect(wordsOf(blocks)).toContain('word')
    expect(wordsOf(blocks)).not.toMatch(/@import|drawn|fallback/)
    expect('hacked' in window).toBe(false)
  })

  test('of any make is written anew without anything that could act', () => {
    const piece = fc.constantFrom(
      ...'<,>,",\',=,/,!,-,--,-->,<!--,<script,</script,<svg,</svg>,<p,<b>,</b>,<li,style,onload,javascript:,&lt;, ,x'.split(
        ',',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        expect(cleanHtml(pieces.join(''))).toMatch(harmless)
      }),
      { numRuns: 500 },
    )
  })

  test('of great length and depth is read all the same', () => {
    const many = 20_000
    expect(wordsOf(fromHtml(`${'<div><b>'.repeat(many)}word`))).toBe('word')
    expect(wordsOf(fromHtml(`${'<svg>'.repeat(many)}${'</b>'.repeat(many)}`))).toBe('')
    expect(fromHtml('<p>a</p>'.repeat(3000))).toHaveLength(3000)
  })
})

describe('HTML that people really paste', () => {
  test('keeps headings, quotes, marks, links and breaks, and nothing of colours and pictures', () => {
    expect(
      fromHtml(
        '<h1>One</h1><h5>Five</h5><p style="color:red">See <a href="https://example.org">this</a>,<br>' +
          '<strong>bold</strong> <em>italic</em> <u>under</u> <s>gone</s> <code>code</code><img src="x.png" alt=""></p>' +
          '<blockquote><p>said</p></blockquote>',
      ),
    ).toEqual([
      { kind: 'heading', level: 1, content: words('One') },
      { kind: 'heading', level: 3, content: words('Five') },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'See ' },
          { kind: 'text', text: 'this', link: 'https://example.org' },
          { kind: 'text', text: ',' },
          { kind: 'break' },
          { kind: 'text', text: 'bold', marks: ['bold'] },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'italic', marks: ['italic'] },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'under', marks: ['underline'] },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'gone', marks: ['strike'] },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'code', marks: ['code'] },
        ],
      },
      { kind: 'quote', content: words('said') },
    ])
  })

  test('knows the bold that is none and the bold that is only a style', () => {
    expect(
      fromHtml(
        '<b style="font-weight:normal" id="docs-internal"><p><span style="font-weight:700;font-style:italic">both</span> plain</p></b>',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'both', marks: ['bold', 'italic'] },
          { kind: 'text', text: ' plain' },
        ],
      },
    ])
  })

  test('keeps lists, however they are nested', () => {
    const list = [
      {
        kind: 'list',
        style: 'bullet',
        items: [
          { depth: 0, content: words('a') },
          { depth: 1, content: words('b') },
          { depth: 0, content: words('c') },
        ],
      },
    ]
    expect(fromHtml('<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>')).toEqual(list)
    expect(fromHtml('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>')).toEqual(list)
    expect(fromHtml('<ul><li><p>a</p></li><li><ul><li>b</li></ul></li><li>c</li></ul>')).toEqual(list)
    expect(fromHtml('<ol><li>one</li><li>two</li></ol>')).toEqual([
      {
        kind: 'list',
        style: 'number',
        items: [
          { depth: 0, content: words('one') },
          { depth: 0, content: words('two') },
        ],
      },
    ])
  })

  test('keeps check lists of a repository and of an editor', () => {
    const checks = [
      {
        kind: 'list',
        style: 'check',
        items: [
          { depth: 0, content: words('done'), checked: true },
          { depth: 0, content: words('open'), checked: false },
        ],
      },
    ]
    expect(
      fromHtml(
        '<ul class="contains-task-list"><li><input type="checkbox" disabled checked> done</li><li><input type="checkbox"> open</li></ul>',
      ),
    ).toEqual(checks)
    expect(
      fromHtml(
        '<ul><li role="checkbox" aria-checked="true">done</li><li role="checkbox" aria-checked="false">open</li></ul>',
      ),
    ).toEqual(checks)
  })

  test('keeps every line and space of code, and the rows and cells of a table', () => {
    expect(fromHtml('<pre>a\n  b</pre>')).toEqual([{ kind: 'code', text: 'a\n  b' }])
    expect(fromHtml('<pre><code><div>a</div><div>  b</div></code></pre>')).toEqual([
      { kind: 'code', text: 'a\n  b' },
    ])
    const table = [
      {
        kind: 'table',
        rows: [
          [words('a'), [{ ...words('b')[0], marks: ['bold'] }]],
          [words('c'), []],
        ],
      },
    ]
    expect(fromHtml('<table><tr><td>a</td><td><b>b</b></td></tr><tr><td>c</td></tr></table>')).toEqual(table)
    expect(fromHtml('<table><tbody><tr><th>a<th><p><b>b</b></p><tr><td>c</table>')).toEqual(table)
  })

  test('takes a table of one cell for what stands in it, and a table in a cell or an item for its words', () => {
    expect(fromHtml('<table><tr><td><h2>Head</h2><p>body</p></td></tr></table>')).toEqual([
      { kind: 'heading', level: 2, content: words('Head') },
      { kind: 'paragraph', content: words('body') },
    ])
    expect(
      fromHtml('<table><tr><td>a</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>'),
    ).toEqual([
      {
        kind: 'table',
        rows: [[words('a'), [...words('x'), { kind: 'break' }, ...words('y')]]],
      },
    ])
    expect(fromHtml('<ul><li>a<table><tr><td>x</td><td>y</td></tr></table></li></ul>')).toEqual([
      {
        kind: 'list',
        style: 'bullet',
        items: [
          {
            depth: 0,
            content: [...words('a'), { kind: 'break' }, ...words('x'), { kind: 'break' }, ...words('y')],
          },
        ],
      },
    ])
  })

  test('keeps links that may be kept, and the words of all others', () => {
    expect(
      fromHtml(
        '<p><a href="https://example.org/a?b=1&amp;c">one</a> <a href="mailto:ab@example.org">two</a> ' +
          '<a href="java&#x0A;script:alert(1)">three</a> <a href="/four">four</a></p>',
      ),
    ).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'one', link: 'https://example.org/a?b=1&c' },
          { kind: 'text', text: ' ' },
          { kind: 'text', text: 'two', link: 'mailto:ab@example.org' },
          { kind: 'text', text: ' three four' },
        ],
      },
    ])
  })

  test('keeps dividers, drops pictures that lie elsewhere for their words, and takes those that came along', () => {
    const dot = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
    const { blocks, files } = readPasted({
      html: `<p>a <img src="https://evil.example/x.png" alt="a cat"></p><hr><img src="data:image/gif;base64,${dot}"><img src="data:text/html,x">`,
      text: '',
    })
    expect(blocks).toEqual([{ kind: 'paragraph', content: words('a a cat') }, { kind: 'divider' }])
    expect(files.map(({ type, size }) => [type, size])).toEqual([['image/gif', 42]])
  })

  test('is left out for the plain words when it says nothing', () => {
    expect(readPasted({ html: '<img src="x.png">', text: 'one\r\ntwo\n' }).blocks).toEqual(
      documentOf('one\ntwo').blocks,
    )
    expect(readPasted({ html: '', text: '<b>not html</b>' }).blocks).toEqual(
      documentOf('<b>not html</b>').blocks,
    )
  })
})

const makeEditor = () => {
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'test',
      dependencies: [DocumentExtension, CodeBlockExtension, TablesExtension, PasteExtension],
    }),
  )
  editor.update(() => $setDocument(documentOf('before')), { discrete: true })
  return editor
}

const dataOf = (html: string, text = ''): DataTransfer => {
  const data = new DataTransfer()
  data.setData('text/html', html)
  data.setData('text/plain', text)
  data.setData('application/x-lexical-editor', '{"namespace":"x","nodes":[{"type":"evil"}]}')
  return data
}

const paste = (editor: ReturnType<typeof makeEditor>, data: DataTransfer): void => {
  editor.update(() => $getRoot().selectEnd(), { discrete: true })
  editor.update(
    () => void editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData: data })),
    { discrete: true },
  )
}

describe('pasting into the editor', () => {
  test('twice puts the words in twice: a line joins the line it lands in', () => {
    const editor = makeEditor()
    paste(editor, dataOf('<p> and <b>more</b></p>'))
    paste(editor, dataOf('<p>, and <b>more</b></p>'))
    expect(plainText(editor.read($getDocument))).toBe('beforeand more, and more')
    editor.dispose()
  })

  test('of several blocks keeps them as blocks', () => {
    const editor = makeEditor()
    paste(editor, dataOf('<h2>Head</h2><ul><li>a</li><li>b</li></ul>'))
    expect(plainText(editor.read($getDocument))).toContain('a\nb')
    expect(editor.read($getDocument).blocks.at(-1)).toMatchObject({ kind: 'list', style: 'bullet' })
    editor.dispose()
  })

  test('dropped words go the same way as pasted ones', () => {
    const editor = makeEditor()
    editor.update(() => $getRoot().selectEnd(), { discrete: true })
    const drop = new InputEvent('beforeinput', {
      inputType: 'insertFromDrop',
      dataTransfer: dataOf('<b>bold</b><script>window.hacked = 1</script>'),
    })
    editor.update(() => void editor.dispatchCommand(CONTROLLED_TEXT_INSERTION_COMMAND, drop), {
      discrete: true,
    })
    expect(editor.read($getDocument).blocks).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'before' },
          { kind: 'text', text: 'bold', marks: ['bold'] },
        ],
      },
    ])
    editor.dispose()
  })

  test('as plain words keeps its lines and nothing of its looks', () => {
    const editor = makeEditor()
    const key = new KeyboardEvent('keydown', { key: 'V', ctrlKey: true, shiftKey: true })
    editor.update(() => void editor.dispatchCommand(KEY_DOWN_COMMAND, key), { discrete: true })
    paste(editor, dataOf('<h1>Big</h1>', ' one\n\n  two'))
    expect(plainText(editor.read($getDocument))).toContain(' one\n\n  two')
    expect(editor.read($getDocument).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
    paste(editor, dataOf('<h1>Big</h1>', 'plain'))
    expect(plainText(editor.read($getDocument))).toContain('Big')
    editor.dispose()
  })

  test.each([[{ kind: 'table', rows: [[words('a')]] }], [{ kind: 'code', text: 'a' }]] as const)(
    'into %o leaves only words there',
    block => {
      const editor = makeEditor()
      editor.update(() => $setDocument({ version: 1, blocks: [block] }), { discrete: true })
      paste(editor, dataOf('<h1>one</h1><ul><li><b>two</b></li></ul>'))
      const { blocks } = editor.read($getDocument)
      expect(blocks.map(({ kind }) => kind)).toEqual([block.kind])
      expect(wordsOf(blocks)).toBe('aone\ntwo')
      editor.dispose()
    },
  )

  test('of a picture alone gives it to whoever takes pictures, and of words with a picture the words', () => {
    const editor = makeEditor()
    const taken: string[] = []
    editor.registerCommand(
      TAKE_FILES_COMMAND,
      files => {
        taken.push(...files.map(({ name }) => name))
        return true
      },
      COMMAND_PRIORITY_EDITOR,
    )
    const alone = dataOf('<img src="https://example.org/cat.png" alt="A cat">')
    alone.items.add(new File(['x'], 'cat.png', { type: 'image/png' }))
    paste(editor, alone)
    expect(taken).toEqual(['cat.png'])
    const beside = dataOf('<p>words</p>', 'words')
    beside.items.add(new File(['x'], 'words.png', { type: 'image/png' }))
    paste(editor, beside)
    expect(taken).toEqual(['cat.png'])
    expect(plainText(editor.read($getDocument))).toBe('beforewords')
    editor.dispose()
  })
})
