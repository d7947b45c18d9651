import { expect, test } from 'vitest'
import { reworded } from '../../../../renderer/features/practices/reworded.ts'
import type { Block, JournalDocument } from '../../../../shared/domain/document.ts'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'

const text = (words: string) => ({ kind: 'text' as const, text: words })
const bold = (words: string) => ({ ...text(words), marks: ['bold' as const] })
const list = (...items: string[]): Block => ({
  kind: 'list',
  style: 'bullet',
  items: items.map(words => ({ depth: 0, content: [text(words)] })),
})
const body: JournalDocument = {
  version: 1,
  blocks: [
    { kind: 'paragraph', content: [text('It was '), bold('late'), text(' again. He is lazy.')] },
    list('one thing', 'He is selfish.'),
    { kind: 'divider' },
    { kind: 'table', rows: [[[text('a')], [text('b')]]] },
    { kind: 'code', text: 'one\ntwo' },
    { kind: 'quote', content: [text('He never comes.')] },
  ],
}

test.each([
  ['He is lazy.', 'He left at four.'],
  ['He is selfish.', 'He left.'],
  ['late again', 'two days late'],
  ['He never comes.', ''],
  ['two', '2'],
  ['thing\nHe is', 'thing, he was'],
])('“%s” becomes “%s”, and the rest keeps its shape', (before, after) => {
  const words = plainText(body)
  const next = words.replace(before, after)
  expect(next).not.toBe(words)
  const now = reworded(body, next)
  expect(plainText(now).replaceAll('\n', '')).toBe(next.replaceAll('\n', ''))
  expect(now.blocks.map(({ kind }) => kind)).toEqual(body.blocks.map(({ kind }) => kind))
})

test('words stand in the look of those whose place they take, and of the others none changes', () => {
  const { blocks } = reworded(body, plainText(body).replace('late', 'in time'))
  expect(blocks).toEqual([
    { kind: 'paragraph', content: [text('It was '), bold('in time'), text(' again. He is lazy.')] },
    ...body.blocks.slice(1),
  ])
})

test('where there was nothing, the words are all there is', () => {
  expect(reworded({ version: 1, blocks: [] }, 'New.')).toEqual(documentOf('New.'))
})
