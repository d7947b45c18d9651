import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, JournalDocument } from '../../../../../shared/domain/document.ts'
import { documentOf } from '../../../../../shared/domain/document-text.ts'
import { ImageId, PersonId, TagId } from '../../../../../shared/domain/ids.ts'
import { differencesOf, type Piece } from '../../../../../renderer/features/write/history/differences.ts'
import { toRead } from '../../../../../renderer/features/write/history/readable.ts'

const person = PersonId.parse('7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b11')
const tag = TagId.parse('7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b12')
const image = ImageId.parse('7d5a3a36-6f51-4a59-8d3a-2f6f0c3a1b13')

const said = {
  person: () => 'Mara',
  tag: () => '#trust',
  picture: (alt: string) => `[Picture: ${alt}]`,
  text: (text: string) => text,
}

const text = (body: JournalDocument | string, title = '') => ({
  title,
  body: typeof body === 'string' ? documentOf(body) : body,
})
const blocks = (...all: Block[]) => text({ version: 1, blocks: all })
const line = (words: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text: words }] })

const compare = (before: ReturnType<typeof text>, after: ReturnType<typeof text>) =>
  differencesOf({ before, after }, said)

const side = (pieces: readonly Piece[], not: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== not)
    .map(piece => piece.text)
    .join('')

describe('what differs between two texts', () => {
  test('is told word by word, with how many came and went', () => {
    const { pieces, added, removed, by } = compare(text('I had a plan.'), text('I had another, better plan.'))
    expect(pieces.filter(({ kind }) => kind === 'removed').map(one => one.text)).toEqual(['a'])
    expect([added, removed, by]).toEqual([2, 1, 'words'])
  })

  test('is told within Chinese, which has no blanks between words', () => {
    const { pieces } = compare(text('我今天很累'), text('我今天很开心'))
    expect(pieces[0]).toEqual({ kind: 'same', text: '我今天很' })
  })

  test('leads from any text to any other: both can be read out of it', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '我们', 'שלום', '👩‍🚀', '\n', ', ', ' '), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [text(one.join('')), text(other.join(''))]
        const { pieces } = compare(before, after)
        expect(side(pieces, 'added')).toBe(toRead(before, said))
        expect(side(pieces, 'removed')).toBe(toRead(after, said))
      }),
    )
  })

  test('names people, tags and pictures as they are called now', () => {
    const { pieces } = compare(
      blocks(line('Hello')),
      blocks(
        {
          kind: 'paragraph',
          content: [
            { kind: 'person', person },
            { kind: 'tag', tag },
          ],
        },
        { kind: 'image', image, alt: 'the team' },
      ),
    )
    expect(side(pieces, 'removed')).toBe('Mara#trust\n\n[Picture: the team]')
  })

  test('is masked before it is compared, so that no name is cut in two', () => {
    const masking = { ...said, text: (words: string) => words.replaceAll('Ann Lee', '•••') }
    const { pieces } = differencesOf({ before: text('Ann Lee came.'), after: text('Ann came.') }, masking)
    expect(side(pieces, 'added')).toBe('••• came.')
  })

  test.each<[string, Block, Block, string]>([
    [
      'a line that became a heading',
      line('One'),
      { kind: 'heading', level: 2, content: [{ kind: 'text', text: 'One' }] },
      'shape',
    ],
    [
      'bold',
      line('One'),
      { kind: 'paragraph', content: [{ kind: 'text', text: 'One', marks: ['bold'] }] },
      'marks',
    ],
    [
      'a link',
      line('One'),
      { kind: 'paragraph', content: [{ kind: 'text', text: 'One', link: 'https://a.example' }] },
      'links',
    ],
    [
      'where a sentence comes from',
      line('One'),
      { kind: 'paragraph', content: [{ kind: 'text', text: 'One', evidence: 'saw' }] },
      'evidence',
    ],
    [
      'how wide a picture is',
      { kind: 'image', image, alt: 'x' },
      { kind: 'image', image, alt: 'x', width: 'small' },
      'picture',
    ],
    [
      'bold in a line that was changed too',
      line('One'),
      { kind: 'paragraph', content: [{ kind: 'text', text: 'Two', marks: ['bold'] }] },
      'marks',
    ],
    [
      'a tick in a list',
      { kind: 'list', style: 'check', items: [{ depth: 0, content: [], checked: false }] },
      { kind: 'list', style: 'check', items: [{ depth: 0, content: [], checked: true }] },
      'shape',
    ],
  ])('tells by its name what is not words: %s', (...[, before, after, form]) => {
    expect(compare(blocks(line('Same'), before), blocks(line('Same'), after)).forms).toEqual([form])
    expect(compare(blocks(before), blocks(before)).forms).toEqual([])
  })

  test('of long texts is told line by line', () => {
    const many = Array.from({ length: 4000 }, (_, at) => `This is line number ${at} of a long text.`)
    const { by, added, removed } = compare(
      text(many.join('\n')),
      text(many.toSpliced(7, 1, 'Another line.').join('\n')),
    )
    expect([by, added, removed]).toEqual(['lines', 1, 1])
  })
})
