import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { markdownOf } from '../../../../electron/keeper/transfer/markdown.ts'
import { documentOfMarkdown } from '../../../../electron/keeper/transfer/read-markdown.ts'
import type { Block, Inline, JournalDocument } from '../../../../shared/domain/document.ts'
import { normaliseBlocks } from '../../../../shared/domain/document-normal.ts'
import { documentOf, type Names, plainText } from '../../../../shared/domain/document-text.ts'
import { ImageId, PersonId, TagId } from '../../../../shared/domain/ids.ts'
import { anyDocument } from '../../../renderer/editor/arbitrary-document.ts'

const id = '00000000-0000-4000-8000-000000000000'
const awkwardNames: Names = { person: () => 'A*B [x]', tag: () => 'one_two' }
const names: Names = { person: () => 'AB', tag: () => 'retro' }

const document = (...blocks: Block[]): JournalDocument => ({ version: 1, blocks })
const paragraph = (...content: Inline[]): JournalDocument => document({ kind: 'paragraph', content })
const text = (
  words: string,
  look: Omit<Extract<Inline, { kind: 'text' }>, 'kind' | 'text'> = {},
): Inline => ({
  kind: 'text',
  text: words,
  ...look,
})

describe('a document as Markdown', () => {
  test('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(anyDocument, generated => {
        const normal = normaliseBlocks(generated.blocks)
        expect(documentOfMarkdown(markdownOf(normal, awkwardNames))).toEqual(normal)
      }),
      { numRuns: 2000 },
    )
  }, 60_000)

  const corpora = ['barbellion', 'pepys']
    .map(name => resolve(`../shared/corpus/${name}.jsonl`))
    .filter(existsSync)
  const Line = z.object({ paragraphs: z.array(z.string()) })

  // Where no diary is at hand there is nothing to try, and so no test: the documents above are enough by themselves.
  test.each(corpora)(
    'comes back as it was for every day of an old diary that is at hand: %s',
    path => {
      let days = 0
      for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
        const day = normaliseBlocks(documentOf(Line.parse(JSON.parse(line)).paragraphs.join('\n')).blocks)
        expect(documentOfMarkdown(markdownOf(day, names))).toEqual(day)
        days += 1
      }
      console.info(`${days} days of a diary were read`)
      expect(days).toBeGreaterThan(500)
    },
    120_000,
  )

  test('reads well: plain words stay plain, and signs are used where they are safe', () => {
    const written = markdownOf(
      document(
        { kind: 'heading', level: 2, content: [text('Weekly talk')] },
        {
          kind: 'paragraph',
          content: [
            text('Important:', { marks: ['bold'] }),
            text(' see snake_case at https://example.org/a_b, '),
            text('now', { marks: ['italic'] }),
            text('. '),
            { kind: 'person', person: PersonId.parse(id) },
            text(' was late.', { evidence: 'saw' }),
            { kind: 'break' },
            text('our notes', { link: 'https://example.org/notes' }),
            text(' '),
            { kind: 'tag', tag: TagId.parse(id) },
          ],
        },
        {
          kind: 'list',
          style: 'check',
          items: [
            { depth: 0, content: [text('ask')], checked: true },
            { depth: 1, content: [text('listen')], checked: false },
          ],
        },
        { kind: 'divider' },
        {
          kind: 'table',
          rows: [
            [[text('a|b')], [text('c')]],
            [[text('d')], []],
          ],
        },
        { kind: 'image', image: ImageId.parse(id), alt: 'a board', width: 'small' },
        { kind: 'code', text: 'one\n  two' },
      ),
      names,
    )
    expect(written).toBe(
      [
        '## Weekly talk\n',
        `**Important:** see snake_case at https://example.org/a_b, *now*. [@AB](afterword:person/${id})<span data-evidence="saw"> was late.</span>\\`,
        `[our notes](https://example.org/notes) [#retro](afterword:tag/${id})\n`,
        '- [x] ask\n  - [ ] listen\n',
        '---\n',
        '| a\\|b | c |\n| ---- | - |\n| d    |   |\n',
        `![a board](afterword:image/${id} "small")\n`,
        '```\none\n  two\n```\n',
      ].join('\n'),
    )
  })

  test('of an empty document is empty, and an empty line is kept', () => {
    expect(markdownOf(document(), names)).toBe('')
    const gap = normaliseBlocks(documentOf('a\n\nb').blocks)
    expect(markdownOf(gap, names)).toBe('a\n\n<br>\n\nb\n')
    expect(documentOfMarkdown(markdownOf(gap, names))).toEqual(gap)
  })
})

describe('Markdown of others', () => {
  test('keeps its words in the nearest shape', () => {
    const read = documentOfMarkdown(
      [
        'Title\n===\n',
        'soft\nline, __bold__, [go](./there), ~~gone~~, <kbd>K</kbd>\n',
        '> one\n>\n> two\n',
        '* a\n\n  more\n* b\n',
        '<div>kept</div>\n',
        '[ref]\n\n[ref]: https://example.org\n',
      ].join('\n'),
    )
    expect(plainText(read)).toBe(
      'Title\nsoft line, bold, go (./there), gone, <kbd>K</kbd>\none\ntwo\na\nmore\nb\n<div>kept</div>\nref\n[ref]: https://example.org',
    )
    expect(read.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'quote',
      'quote',
      'list',
      'code',
      'paragraph',
      'paragraph',
    ])
  })

  test('with an address that may not be a link keeps it as words', () => {
    expect(documentOfMarkdown('[go](javascript:alert(1))')).toEqual(
      paragraph(text('go (javascript:alert(1))')),
    )
  })
})
