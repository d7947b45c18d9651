import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { documentOf, plainText } from '../../../../shared/domain/document-text.ts'
import { EntryId } from '../../../../shared/domain/ids.ts'
import { draftOf, journalIn, sharedVault } from '../../../support/writing.ts'

const shared = await sharedVault()
const { database } = shared.vault
afterAll(shared.end)
const openAgain = () => journalIn(shared.vault)
type Open = ReturnType<typeof openAgain>

const newEntry = (): EntryId => EntryId.parse(randomUUID())
const revisionOf = ({ journal }: Open, id: EntryId): number =>
  journal.tables.entries.stored(id)?.revision ?? 0
const write = (open: Open, id: EntryId, text: string) =>
  open.journal.entries.save(draftOf(text, { id, base: revisionOf(open, id) }))
const present = ({ journal }: Open, id: EntryId): string => plainText(journal.entries.get(id).body)
/** What the history holds, newest first. */
const history = ({ journal }: Open, id: EntryId): string[] =>
  journal.versions
    .list(id)
    .map(({ revision }) => plainText(journal.versions.get({ entry: id, revision }).body))

describe('a spell of writing', () => {
  it('leaves one version behind, however often it was saved', () => {
    const open = openAgain()
    const id = newEntry()
    for (const text of ['o', 'on', 'one']) write(open, id, text)
    expect(history(open, id)).toEqual([])
    open.pass(10)
    for (const text of ['one t', 'one two']) write(open, id, text)
    expect([present(open, id), history(open, id)]).toEqual(['one two', ['one']])
  })

  it('goes on over pauses of less than ten minutes, however many', () => {
    const open = openAgain()
    const id = newEntry()
    for (let minute = 0; minute < 60; minute += 9) {
      write(open, id, `minute ${minute}`)
      open.pass(9)
    }
    expect(history(open, id)).toEqual([])
  })

  it('ends when the entry is left, and when the journal is locked', () => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.journal.entries.leave(id)
    write(open, id, 'two')
    const next = openAgain()
    write(next, id, 'three')
    expect(history(next, id)).toEqual(['two', 'one'])
    expect(() => open.journal.entries.leave(newEntry())).toThrow('not-found')
  })

  it('is not begun by a change of the head alone, so that the text before it is kept when it changes', () => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.journal.entries.leave(id)
    open.journal.entries.save(draftOf('one', { id, base: 1, mood: 3 }))
    open.journal.entries.save(draftOf('two', { id, base: 2, mood: 3 }))
    expect(history(open, id)).toEqual(['one'])
  })

  it.each([-60, -11, 11, 60 * 24 * 365])('ends when the clock jumps by %i minutes', minutes => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.pass(minutes)
    write(open, id, 'two')
    write(open, id, 'three')
    expect([present(open, id), history(open, id)]).toEqual(['three', ['one']])
  })

  it('that was undone by the vault is none: the text before it is kept by the next one', () => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.journal.entries.leave(id)
    expect(() =>
      database.transaction(() => {
        write(open, id, 'lost')
        throw new Error('no room')
      }),
    ).toThrow('internal')
    expect(present(open, id)).toBe('one')
    write(open, id, 'two')
    expect(history(open, id)).toEqual(['one'])
  })
})

describe('putting an earlier text back', () => {
  it('keeps what stood there, and can be undone the same way', () => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.journal.entries.leave(id)
    const saved = write(open, id, 'two')
    const restored = open.journal.versions.restore({ entry: id, revision: 1 })
    expect(restored).toMatchObject({ revision: saved.revision + 1, words: 1, aside: false })
    expect([present(open, id), history(open, id)]).toEqual(['one', ['two', 'one']])
    open.journal.versions.restore({ entry: id, revision: saved.revision })
    expect([present(open, id), history(open, id)]).toEqual(['two', ['one', 'two', 'one']])
  })

  it('brings its title back and leaves the rest of the head as it is', () => {
    const open = openAgain()
    const id = newEntry()
    open.journal.entries.save(draftOf('one', { id, title: 'First', mood: 1 }))
    open.journal.entries.leave(id)
    open.journal.entries.save(draftOf('two', { id, base: 1, title: 'Second', mood: 5 }))
    open.journal.versions.restore({ entry: id, revision: 1 })
    expect(open.journal.entries.get(id)).toMatchObject({ title: 'First', mood: 5 })
  })

  it('does nothing when the text stands there already', () => {
    const open = openAgain()
    const id = newEntry()
    write(open, id, 'one')
    open.journal.entries.leave(id)
    write(open, id, 'two')
    open.journal.entries.leave(id)
    write(open, id, 'one')
    const before = history(open, id)
    expect(open.journal.versions.restore({ entry: id, revision: 1 }).revision).toBe(3)
    expect(history(open, id)).toEqual(before)
  })

  it('is refused for a version and an entry that are not there', () => {
    const open = openAgain()
    const id = newEntry()
    expect(() => open.journal.versions.list(id)).toThrow('not-found')
    write(open, id, 'one')
    expect(() => open.journal.versions.restore({ entry: id, revision: 1 })).toThrow('not-found')
    expect(() => open.journal.versions.get({ entry: id, revision: 7 })).toThrow('not-found')
  })
})

type Step =
  | { kind: 'save'; text: string; base: number }
  | { kind: 'leave' }
  | { kind: 'lock' }
  | { kind: 'wait'; minutes: number }
  | { kind: 'restore'; which: number }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('save' as const), text: fc.string(), base: fc.nat(3) }),
    },
    { weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'leave' }, { kind: 'lock' }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('wait' as const),
        minutes: fc.integer({ min: -30, max: 30 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), which: fc.nat(9) }) },
  ),
  { maxLength: 25 },
)

/** Does the steps on a fresh entry, and says what history must hold: the text at the end of each spell but the one going on. */
function replay(all: readonly Step[]): { found: string[]; expected: string[] } {
  let open = openAgain()
  const id = newEntry()
  const kept: string[] = []
  let text = 'start'
  let isSpell = true
  let idle = 0
  const setAside = (next: string): void => {
    if (next !== text) kept.unshift(text)
    text = next
  }
  write(open, id, text)
  for (const step of all) {
    if (step.kind === 'wait') {
      open.pass(step.minutes)
      idle += step.minutes
      continue
    }
    if (step.kind === 'leave') open.journal.entries.leave(id)
    if (step.kind === 'lock') open = openAgain()
    if (step.kind === 'leave' || step.kind === 'lock') {
      isSpell = false
      continue
    }
    if (step.kind === 'restore') {
      const versions = open.journal.versions.list(id)
      const version = versions[step.which % Math.max(1, versions.length)]
      if (version === undefined) continue
      open.journal.versions.restore(version)
      setAside(kept[versions.indexOf(version)] ?? '')
      isSpell = false
      continue
    }
    const revision = revisionOf(open, id)
    const base = Math.max(1, revision - step.base)
    open.journal.entries.save(draftOf(step.text, { id, base }))
    if (step.text === text) continue
    if (isSpell && Math.abs(idle) < 10 && base === revision) text = step.text
    else setAside(step.text)
    isSpell = true
    idle = 0
  }
  return { found: [present(open, id), ...history(open, id)], expected: [text, ...kept] }
}

describe('the history', () => {
  it('holds the end of every earlier spell and everything set aside, whatever was saved, left, waited, locked or put back', () => {
    fc.assert(
      fc.property(steps, all => {
        const { found, expected } = replay(all)
        expect(found).toEqual(expected.map(text => plainText(documentOf(text))))
      }),
      { numRuns: 120, seed: 11 },
    )
  })
})
