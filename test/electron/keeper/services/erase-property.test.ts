import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { plainText } from '../../../../shared/domain/document-text.ts'
import type { Inline, JournalDocument, Mark } from '../../../../shared/domain/document.ts'
import type { EntryId } from '../../../../shared/domain/ids.ts'
import type { Erasure } from '../../../../shared/domain/person-page.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'

/** Names as people give them, and how else each may be written. */
const aliases = [
  { alias: 'Al', ways: ['Al', 'AL', 'al'] },
  { alias: 'J', ways: ['J'] },
  { alias: 'AM', ways: ['AM'] },
  { alias: 'C++ (a.b)*', ways: ['C++ (a.b)*'] },
  { alias: 'Ünal', ways: ['Ünal', 'ÜNAL', 'Unal', 'U\u0308nal'] },
  { alias: 'Anna Lena', ways: ['Anna Lena', 'anna-lena', 'Anna\u00a0Lena'] },
  { alias: 'will', ways: ['will', 'Will'] },
  { alias: 'محمد', ways: ['محمد', 'مُحَمَّد'] },
  { alias: 'דוד', ways: ['דוד', 'דָּוִד'] },
  { alias: '王伟', ways: ['王伟'] },
  { alias: '민수', ways: ['민수'] },
  { alias: '🦊', ways: ['🦊'] },
  { alias: '👩‍💻', ways: ['👩‍💻'] },
] as const

/** Words that hold one of those names or look like one, and others. */
const others = [
  'Also',
  'royal',
  'Jonas',
  'ja',
  'j',
  'am',
  'C',
  'Unalaska',
  'Anna',
  'Annalena',
  'willing',
  'محمدي',
  'דודה',
  '国王',
  '明',
  '김민',
  '🦊\u200d❄️',
  '👩',
  '💻',
  '👩🏽‍💻',
  'rain',
  'x_y',
  '½',
  '$&',
  '\\',
  '"quoted"',
  '',
]
const separators = [' ', ', ', '! ', ' – ', '; “', '” ', '? ']

type Piece = { words: string; isName: boolean; after: string; mark: Mark | undefined }
type Generated = { alias: string; entries: { title: Piece[]; body: Piece[]; isMention: boolean }[] }

const generated: fc.Arbitrary<Generated> = fc.constantFrom(...aliases).chain(({ alias, ways }) => {
  const name = fc.constantFrom(...ways).map(words => ({ words, isName: true }))
  const other = fc.constantFrom(...others).map(words => ({ words, isName: false }))
  const piece = fc.record({
    word: fc.oneof({ arbitrary: name, weight: 1 }, { arbitrary: other, weight: 4 }),
    after: fc.constantFrom(...separators),
    mark: fc.constantFrom(undefined, 'bold' as const, 'italic' as const),
  })
  const pieces = (maxLength: number) =>
    fc.array(
      piece.map(({ word, ...rest }) => ({ ...word, ...rest })),
      { maxLength },
    )
  const entry = fc.record({ title: pieces(4), body: pieces(12), isMention: fc.boolean() })
  return fc.record({ alias: fc.constant(alias), entries: fc.array(entry, { minLength: 1, maxLength: 6 }) })
})

const told = (pieces: readonly Piece[], instead?: string): string =>
  pieces
    .map(({ words, isName, after }) => (isName && instead !== undefined ? instead : words) + after)
    .join('')

/** The pieces in spans that end in the middle of words. */
function spansOf(pieces: readonly Piece[]): Inline[] {
  return pieces.flatMap(({ words, after, mark }) => {
    const letters = Array.from(words + after)
    const half = Math.floor(letters.length / 2)
    return [letters.slice(0, half).join(''), letters.slice(half).join('')].flatMap((text, at): Inline[] =>
      text === ''
        ? []
        : [{ kind: 'text', text, ...(at === 1 && mark !== undefined ? { marks: [mark] } : {}) }],
    )
  })
}

const rowsOf = ({ database }: OpenJournal, entry: EntryId) => [
  database.all('SELECT * FROM v.entries WHERE id = $entry', { entry }),
  database.all('SELECT * FROM v.bodies WHERE entry = $entry', { entry }),
]

/** Writes what was generated, beside whatever is there; the title and text each entry is to have in the end. */
function writeInto(open: OpenJournal, { alias, entries }: Generated) {
  const { id: person } = open.journal.people.save({ alias })
  const written = entries.map(({ title, body, isMention }) => {
    const document: JournalDocument = {
      version: 1,
      blocks: [
        { kind: 'paragraph', content: spansOf(body) },
        { kind: 'quote', content: isMention ? [{ kind: 'person', person }] : [] },
      ],
    }
    const entry = write(open, { title: told(title), body: document })
    return { entry, title, body, isMention, before: rowsOf(open, entry) }
  })
  return { person, written }
}

const instead = 'Nobody'
const erasureOf = (person: Erasure['person'], way: Erasure['way']): Erasure => ({
  person,
  way,
  instead,
  words: [],
  spare: [],
})

it('erasing replaces every writing of a name, whatever stands around it, and leaves all else to the letter', async () => {
  const open = await openJournal()
  const way = fc.constantFrom('anonymise' as const, 'delete' as const)
  await fc.assert(
    fc.asyncProperty(generated, way, async (made, how) => {
      const { person, written } = writeInto(open, made)
      await open.journal.erasing.erase(erasureOf(person, how), () => undefined)
      for (const { entry, title, body, isMention } of written) {
        const after = open.journal.entries.get(entry)
        const names = { person: () => instead, tag: () => undefined }
        expect(after.title).toBe(told(title, instead))
        expect(plainText(after.body, names)).toBe(`${told(body, instead)}\n${isMention ? instead : ''}`)
      }
      const unnamed = written.filter(
        ({ title, body, isMention }) => !isMention && ![...title, ...body].some(({ isName }) => isName),
      )
      expect(unnamed.map(({ entry }) => rowsOf(open, entry))).toEqual(unnamed.map(({ before }) => before))
    }),
    { numRuns: 40, seed: 11 },
  )
})

it('the preview counts each writing of a name that erasing replaces, and no other', async () => {
  const open = await openJournal()
  await fc.assert(
    fc.asyncProperty(generated, async made => {
      const { person, written } = writeInto(open, made)
      const { plain, mentions } = await open.journal.erasing.preview({ person, words: [] })
      const counted = new Map(plain.map(({ entry, times }) => [entry, times]))
      for (const { entry, title, body } of written) {
        expect(counted.get(entry) ?? 0).toBe([...title, ...body].filter(({ isName }) => isName).length)
      }
      expect(mentions).toBe(written.filter(({ isMention }) => isMention).length)
    }),
    { numRuns: 30, seed: 12 },
  )
})

it('joining changes the one id for the other and no word', async () => {
  const open = await openJournal()
  await fc.assert(
    fc.asyncProperty(generated, async made => {
      const { person, written } = writeInto(open, made)
      const { id: keep } = open.journal.people.save({ alias: 'Kept' })
      await open.journal.merging.merge({ keep, gone: person })
      await open.journal.upkeep.wake()
      for (const { entry, title, before } of written) {
        const { body, title: after } = open.journal.entries.get(entry)
        expect(after).toBe(told(title))
        expect(JSON.stringify(body)).toBe(String(before[1]?.[0]?.['body']).replaceAll(person, keep))
      }
      const unnamed = written.filter(({ isMention }) => !isMention)
      expect(unnamed.map(({ entry }) => rowsOf(open, entry))).toEqual(unnamed.map(({ before }) => before))
    }),
    { numRuns: 25, seed: 13 },
  )
})
