import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDocument, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf, plainText } from '../../../shared/domain/document-text.ts'

const words = (text: string) => [{ kind: 'text' as const, text }]

describe('plain text and documents', () => {
  test('text made into a document and read again is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.string()), (text, lines) => {
        const all = [text, ...lines].join('\n')
        expect(plainText(documentOf(all))).toBe(all)
      }),
    )
  })

  test('every text makes a document of the stored shape, one paragraph a line', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const document = documentOf(text)
        expect(JournalDocument.parse(document)).toEqual(document)
        expect(document.blocks).toHaveLength(text.split('\n').length)
      }),
    )
  })

  test('blocks, list items and breaks each start a line; marks and depth add nothing', () => {
    expect(
      plainText({
        version: 1,
        blocks: [
          { kind: 'heading', level: 2, content: words('Title') },
          {
            kind: 'paragraph',
            content: [...words('a'), { kind: 'break' }, { kind: 'text', text: 'b', marks: ['bold'] }],
          },
          {
            kind: 'list',
            style: 'check',
            items: [
              { depth: 0, content: words('one'), checked: true },
              { depth: 3, content: words('two') },
            ],
          },
        ],
      }),
    ).toBe('Title\na\nb\none\ntwo')
    expect(plainText(emptyDocument)).toBe('')
  })
})

describe('the stored shape', () => {
  test.each([
    ['another version', { version: 2, blocks: [] }],
    ['a block of no kind', { version: 1, blocks: [{ kind: 'table', content: [] }] }],
    ['a fourth heading', { version: 1, blocks: [{ kind: 'heading', level: 4, content: [] }] }],
    ['a list without items', { version: 1, blocks: [{ kind: 'list', style: 'bullet', items: [] }] }],
    [
      'an item too deep',
      { version: 1, blocks: [{ kind: 'list', style: 'bullet', items: [{ depth: 9, content: [] }] }] },
    ],
    [
      'a mark of no kind',
      { version: 1, blocks: [{ kind: 'quote', content: [{ kind: 'text', text: '', marks: ['red'] }] }] },
    ],
    ['more than was asked for', { version: 1, blocks: [], html: '<script>' }],
  ])('refuses %s', (_, value) => {
    expect(JournalDocument.safeParse(value).success).toBe(false)
  })
})
