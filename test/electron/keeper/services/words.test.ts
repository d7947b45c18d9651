import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, previewOf, summarise } from '../../../../electron/keeper/services/words.ts'
import type { Block, JournalDocument } from '../../../../shared/domain/document.ts'
import { documentOf } from '../../../../shared/domain/document-text.ts'
import { PersonId, TagId } from '../../../../shared/domain/ids.ts'

const person = PersonId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4366')
const tag = TagId.parse('01a2059c-54fb-7000-ad33-1faa8e3e4367')
const names = {
  person: (id: PersonId) => (id === person ? 'Zoë van Dam' : undefined),
  tag: () => 'one-to-one',
}
const heading = (text: string): Block => ({ kind: 'heading', level: 3, content: [{ kind: 'text', text }] })
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ kind: 'text', text }] })
const told = (body: JournalDocument, kind: 'free' | 'practice' = 'free') => summarise(body, { kind, names })

describe('words and previews', () => {
  it.each([
    ['', 0],
    ['   \n ', 0],
    ['don’t stop — 3.5 times', 4],
    ['多読は楽しい', 3],
    ['Straße, naïve; O’Neill!', 3],
  ])('“%s” has %i words', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('a preview is one line, ends at a word, and never holds half a character', () => {
    expect(previewOf(' a  c\n\nb ')).toBe('a c · b')
    expect(previewOf('Call Ann\nShe was late. \n“Again?”\nI said so:\nlater')).toBe(
      'Call Ann · She was late. “Again?” I said so: later',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), text => {
        const preview = previewOf(text)
        expect(preview.length).toBeLessThanOrEqual(300)
        expect(preview.isWellFormed()).toBe(true)
        expect(preview).not.toMatch(/\n/)
      }),
      { seed: 3 },
    )
    expect(previewOf('word '.repeat(100))).toMatch(/word…$/)
  })

  it('a preview leaves the headings out and ends with the section that tells enough', () => {
    const blocks = [
      heading('What happened'),
      paragraph('Nothing.'),
      heading('What was agreed'),
      paragraph('Something that takes a few more words to be told.'),
      heading('My own week'),
      paragraph('5 of 7'),
    ]
    const body: JournalDocument = { version: 1, blocks }
    expect(told(body).preview).toBe('Nothing. Something that takes a few more words to be told.')
    expect(told(body, 'practice').preview).toBe('Nothing.')
    expect(told({ version: 1, blocks: [heading('Only a heading')] }).preview).toBe('Only a heading')
  })

  it('people and tags are spelled out in the text, the preview and the count', () => {
    const content = [
      { kind: 'text' as const, text: 'With ' },
      { kind: 'person' as const, person },
      { kind: 'break' as const },
      { kind: 'tag' as const, tag },
    ]
    expect(told({ version: 1, blocks: [{ kind: 'paragraph', content }] })).toEqual({
      text: 'With Zoë van Dam\n#one-to-one',
      preview: 'With Zoë van Dam · #one-to-one',
      words: 7,
    })
  })

  it('a text of many thousand headings and blank lines is told in no time', () => {
    const blocks = Array.from({ length: 30_000 }, (_, at) => heading(`${at}`))
    expect(told({ version: 1, blocks }).words).toBe(30_000)
    expect(told(documentOf('\n'.repeat(100_000))).words).toBe(0)
  })
})
