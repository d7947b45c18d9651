import { buildEditorFromExtensions, defineExtension } from '@lexical/extension'
import { $createListItemNode, $createListNode } from '@lexical/list'
import * as fc from 'fast-check'
import { $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { describe, expect, test } from 'vitest'
import { type Block, JournalDocument } from '../../../shared/domain/document.ts'
import { plainText } from '../../../shared/domain/document-text.ts'
import { $getDocument, $setDocument } from '../../../renderer/editor/document.ts'
import { DocumentExtension } from '../../../renderer/editor/extensions/document.ts'
import { normaliseDocument } from '../../../renderer/editor/normalise.ts'
import { anyDocument } from './arbitrary-document.ts'

const makeEditor = () =>
  buildEditorFromExtensions(defineExtension({ name: 'test', dependencies: [DocumentExtension] }))

function throughEditor(document: unknown): JournalDocument {
  const editor = makeEditor()
  editor.update(() => $setDocument(document), { discrete: true })
  const read = editor.read($getDocument)
  editor.dispose()
  return read
}

const document = (...blocks: Block[]): JournalDocument => ({ version: 1, blocks })
const bare = (text: string) => text.toWellFormed().replaceAll(/[\0\s]/g, '')
const words = (text: string) => [{ kind: 'text' as const, text }]

describe('a stored document in the editor', () => {
  test('comes back as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        const normal = normaliseDocument(generated)
        expect(throughEditor(normal)).toEqual(normal)
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  test('comes back the same when it was not normal yet, and is still of the stored shape', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        const read = throughEditor(generated)
        expect(read).toEqual(normaliseDocument(generated))
        expect(JournalDocument.safeParse(read).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('is normal after being normalised once', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        const once = normaliseDocument(generated)
        expect(normaliseDocument(once)).toEqual(once)
      }),
    )
  })

  test('loses no word by being normalised', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        expect(bare(plainText(normaliseDocument(generated)))).toBe(bare(plainText(generated)))
      }),
    )
  })

  test('keeps each kind of block, mark and depth', () => {
    const everything = document(
      { kind: 'heading', level: 1, content: words('One') },
      { kind: 'heading', level: 3, content: words('Three') },
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'all', marks: ['bold', 'italic', 'underline', 'strike', 'code'] },
          { kind: 'break' },
          { kind: 'text', text: 'none' },
        ],
      },
      { kind: 'quote', content: words('said') },
      {
        kind: 'list',
        style: 'bullet',
        items: [
          { depth: 0, content: words('a') },
          { depth: 2, content: words('b') },
          { depth: 1, content: words('c') },
          { depth: 0, content: [] },
        ],
      },
      { kind: 'list', style: 'check', items: [{ depth: 0, content: words('done'), checked: true }] },
    )
    expect(throughEditor(everything)).toEqual(everything)
  })

  test('is empty when only an empty line stands there', () => {
    expect(throughEditor(document())).toEqual(document())
    expect(throughEditor(document({ kind: 'paragraph', content: [] }))).toEqual(document())
  })

  test('with a numbered list under a bullet becomes lists of one style each', () => {
    const editor = makeEditor()
    editor.update(
      () => {
        const inner = $createListNode('number').append($createListItemNode().append($createTextNode('inner')))
        const outer = $createListNode('bullet').append(
          $createListItemNode().append($createTextNode('outer')),
          $createListItemNode().append(inner),
        )
        $getRoot().clear().append(outer, $createParagraphNode())
      },
      { discrete: true },
    )
    expect(editor.read($getDocument).blocks).toEqual([
      { kind: 'list', style: 'bullet', items: [{ depth: 0, content: words('outer') }] },
      { kind: 'list', style: 'number', items: [{ depth: 1, content: words('inner') }] },
      { kind: 'paragraph', content: [] },
    ])
    editor.dispose()
  })
})

describe('a document nobody understands', () => {
  test('never stops the editor, whatever value it is', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 5, withNullPrototype: true, withBigInt: true }), value => {
        expect(JournalDocument.safeParse(throughEditor(value)).success).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('keeps its good blocks and reads the others for their words', () => {
    const read = throughEditor({
      version: 9,
      blocks: [
        { kind: 'paragraph', content: words('kept') },
        { kind: 'table', rows: [{ cells: [{ text: 'from' }, { text: 'a table' }] }] },
        { kind: 'heading', level: 7, content: words('too deep a heading') },
        { kind: 'list', style: 'bullet', items: [] },
        null,
        17,
      ],
    })
    expect(plainText(read)).toBe('kept\nfrom\na table\ntoo deep a heading')
  })
})
