import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ErasePreviewParts, previewErasure } from '../../../../electron/keeper/services/erase-preview.ts'
import { matchesFor } from '../../../../electron/keeper/services/name-matches.ts'
import { nameFinder } from '../../../../electron/keeper/services/name-words.ts'
import type { Inline } from '../../../../shared/domain/document.ts'
import type { PersonId, TagId } from '../../../../shared/domain/ids.ts'
import { Fault } from '../../../../shared/faults.ts'
import { nameEverywhere } from '../../../support/named-journal.ts'
import { openJournal, type OpenJournal, write } from '../../../support/open-journal.ts'

const names = ['An', 'J', 'C++', 'Ünal', 'Anna Lena', '王伟', '민수', 'محمد', '🦊', 'Dr. No'] as const

const wanted = (person: PersonId, said: readonly string[]) => ({
  person,
  names: said,
  finder: nameFinder(said),
})

/** The previewing of a journal: as it is done, and by looking at every text there is. */
function ways({ journal }: OpenJournal) {
  const { tables } = journal
  const parts: ErasePreviewParts = {
    ...tables,
    links: tables.personLinks,
    practiceOf: journal.practices.find,
    pause: async () => undefined,
  }
  const looked: number[] = []
  const counting = {
    bodies(wanted: Parameters<typeof tables.candidates.bodies>[0]) {
      const found = tables.candidates.bodies(wanted)
      looked.push(found.length)
      return found
    },
  }
  const plain = {
    bodies(): never {
      throw new Fault('vault-damaged')
    },
  }
  return {
    looked,
    quick: (person: PersonId, said: readonly string[]) =>
      previewErasure({ ...parts, candidates: counting }, wanted(person, said)),
    plain: (person: PersonId, said: readonly string[]) =>
      previewErasure({ ...parts, candidates: plain }, wanted(person, said)),
  }
}

type Made = { name: (typeof names)[number]; entries: string[][] }

/** Pieces of a line: words, the name or parts of it, with or without a space, mentions, and addresses. */
const pieces = [
  '@',
  '@',
  'half',
  'rest',
  ' ',
  ' ',
  'x',
  '"',
  'me',
  'other',
  'tag',
  'link',
  'bold',
  'rain ',
  ', ',
  '\n',
]
const made: fc.Arbitrary<Made> = fc.record({
  name: fc.constantFrom(...names),
  entries: fc.array(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), { minLength: 1, maxLength: 8 }),
})

type Known = { name: string; me: PersonId; other: PersonId; tag: TagId }

function inline(piece: string, { name, me, other, tag }: Known): Inline {
  const half = Math.ceil(name.length / 2)
  if (piece === '@') return { kind: 'text', text: name }
  if (piece === 'half') return { kind: 'text', text: name.slice(0, half).toWellFormed() }
  if (piece === 'rest') return { kind: 'text', text: name.slice(half).toWellFormed(), marks: ['bold'] }
  if (piece === 'me' || piece === 'other') return { kind: 'person', person: piece === 'me' ? me : other }
  if (piece === 'tag') return { kind: 'tag', tag }
  if (piece === 'link')
    return { kind: 'text', text: 'there', link: `https://a.example/${encodeURIComponent(name)}` }
  if (piece === 'bold') return { kind: 'text', text: name.toUpperCase(), marks: ['bold'] }
  if (piece === '\n') return { kind: 'break' }
  return { kind: 'text', text: piece }
}

describe('the preview of an erasure', () => {
  it('says with the index what looking at every text says, whatever stands around a name', async () => {
    const open = await openJournal()
    const { people, tags } = open.journal
    const other = people.save({ alias: 'na' }).id
    const tag = tags.save({ name: 'la j' }).id
    const { looked, quick, plain } = ways(open)
    let found = 0
    await fc.assert(
      fc.asyncProperty(made, async ({ name, entries }) => {
        const me = people.save({ alias: name }).id
        for (const line of entries) {
          const content = line.map(piece => inline(piece, { name, me, other, tag }))
          write(open, { body: { version: 1, blocks: [{ kind: 'paragraph', content }] } })
        }
        const said = await plain(me, [name])
        expect(await quick(me, [name])).toEqual(said)
        found += said.plain.length
      }),
      { numRuns: 120, seed: 31 },
    )
    expect(found).toBeGreaterThan(200)
    expect(looked.length).toBeGreaterThan(50)
  })

  it('says the same of a journal where the name stands everywhere, and of what the index does not know yet', async () => {
    const open = await openJournal()
    const { person } = nameEverywhere(open, ['Zxqjwk', 'Vwqzyx'])
    for (let count = 0; count < 20; count += 1) write(open, { body: 'It rained on Vwqzyx.' })
    const { looked, quick, plain } = ways(open)
    const said = await plain(person, ['Zxqjwk', 'Vwqzyx'])
    expect(said.plain.length).toBeGreaterThan(30)
    expect(await quick(person, ['Zxqjwk', 'Vwqzyx'])).toEqual(said)
    open.database.transaction(() => {
      open.database.run(`INSERT INTO v.entry_index (entry_index) VALUES ('delete-all')`)
      open.database.run('UPDATE v.entries SET indexed = 0')
    })
    expect(await quick(person, ['Zxqjwk', 'Vwqzyx'])).toEqual(said)
    expect(looked).toHaveLength(2)
    open.database.transaction(() => open.journal.tables.index.beginEmptying())
    expect(await quick(person, ['Zxqjwk', 'Vwqzyx'])).toEqual(said)
  })

  it('looks at no text that cannot hold the name', async () => {
    const open = await openJournal()
    const { id } = open.journal.people.save({ alias: 'Zxqjwk' })
    for (let count = 0; count < 20; count += 1) write(open, { body: 'It rained.' })
    write(open, { body: 'Zxqjwk did not mind.' })
    const { looked, quick } = ways(open)
    const { id: other } = open.journal.people.save({ alias: 'Bertha' })
    const mention: Inline = { kind: 'person', person: other, evidence: 'told' }
    for (const text of [' came.', ', too.', 'zxqjwk']) {
      const content: Inline[] = [mention, { kind: 'text', text }]
      write(open, { body: { version: 1, blocks: [{ kind: 'paragraph', content }] } })
    }
    expect((await quick(id, ['Zxqjwk'])).plain).toHaveLength(2)
    expect(looked).toEqual([2])
    const plan = open.database.all(
      `EXPLAIN QUERY PLAN SELECT entry FROM v.bodies WHERE instr(body, '"link":') > 0`,
    )
    expect(JSON.stringify(plan)).toContain('bodies_linked')
  })

  it('asks the index for nothing where a name has no letter', () => {
    expect(matchesFor(['🦊', 'Al'], [])).toBeUndefined()
    expect(matchesFor(['Al Ko'], ['Be De'])).toEqual(['"al" AND ("ko" OR "kobe" * OR "kosomeone" *)'])
  })
})
