import { randomUUID } from 'node:crypto'
import type { JournalDocument } from '../../shared/domain/document.ts'
import type { EntryId, HunchId, PersonId } from '../../shared/domain/ids.ts'
import { ContactId, ImageId } from '../../shared/domain/ids.ts'
import type { Answers } from '../../shared/domain/run.ts'
import { nameInRecords } from './named-records.ts'
import { type OpenJournal, write } from './open-journal.ts'

/** A person who is named everywhere that words can stand, and what else is there. */
export type NamedJournal = {
  person: PersonId
  other: PersonId
  /** says the names as plain words and by mention */
  told: EntryId
  /** says nothing of anybody */
  quiet: EntryId
  /** of the practice whose hunch is still open, and of the one that is settled */
  openHunch: HunchId
  settledHunch: HunchId
}

/** Names by mention and as plain words: over two spans, in a link, a cell, code, and what is said of a picture. */
export const namingBody = (person: PersonId, [alias, word]: readonly [string, string]): JournalDocument => ({
  version: 1,
  blocks: [
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'With ' },
        { kind: 'person', person, evidence: 'told' },
        { kind: 'text', text: ` and ${alias.slice(0, 2)}`, marks: ['bold'] },
        { kind: 'text', text: `${alias.slice(2)}, also ${word.toUpperCase()}.` },
        { kind: 'text', text: 'write', link: `mailto:${alias}@example.org` },
      ],
    },
    { kind: 'table', rows: [[[{ kind: 'text', text: 'who' }], [{ kind: 'text', text: alias }]]] },
    {
      kind: 'list',
      style: 'check',
      items: [{ depth: 1, checked: true, content: [{ kind: 'text', text: word }] }],
    },
    { kind: 'code', text: `${alias} = 1` },
    { kind: 'image', image: IMAGE, alt: `A picture of ${alias}` },
  ],
})
const IMAGE = ImageId.parse(randomUUID())

const answersFor = (person: PersonId, name: string, story: string): Answers => ({
  gate: { kind: 'choice', option: 'work' },
  who: { kind: 'person', person },
  facts: { kind: 'richtext', body: plain(`${name} came late.`) },
  story: { kind: 'text', text: story },
  story_kind: { kind: 'choice', option: 'will' },
  story_p: { kind: 'confidence', value: 80 },
  plan: { kind: 'ifthen', when: `${name} calls`, action: `ask ${name}` },
  back: { kind: 'date', day: '2026-03-09' },
})

const plain = (text: string): JournalDocument => ({
  version: 1,
  blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
})

const today = '2026-03-05'

function runAbout({ journal }: OpenJournal, answers: Answers): { hunch: HunchId; entry: EntryId } {
  const { id } = journal.runs.start({ practice: 'positive-intent', form: 'full' })
  journal.runs.save({ id, at: 'back', answers })
  const { hunch, entry } = journal.runs.finish({ id, today })
  if (hunch === undefined || entry === undefined) throw new Error('the run made no records')
  return { hunch, entry }
}

/** Names a person, by alias and by another word, in every place that the vault has for words. */
export function nameEverywhere(open: OpenJournal, names: readonly [string, string]): NamedJournal {
  const { journal, database } = open
  const [alias, word] = names
  const { id: person } = journal.people.save({
    alias,
    relation: 'peer',
    zone: 'Europe/Oslo',
    goal: `${alias} wants to sing`,
    note: 'A note',
    circumstances: [{ told: 'Moved house', day: today }],
  })
  const { id: other } = journal.people.save({
    alias: 'Bertha',
    goal: `Learn from ${word}`,
    note: `Sits beside ${alias}`,
    circumstances: [{ told: `Shares a flat with ${alias}`, day: today }],
  })
  const told = write(open, {
    title: `Lunch with ${alias}`,
    body: plain(`${alias} before`),
    prompt: `How is ${word}?`,
  })
  journal.entries.leave(told)
  const { revision } = journal.entries.get(told)
  journal.entries.save({
    id: told,
    base: revision,
    title: `Dinner with ${alias}`,
    prompt: `How is ${word}?`,
    body: namingBody(person, names),
    occurred: { day: today, time: '12:00', zone: 'Europe/Berlin' },
    people: [person, other],
  })
  journal.entries.addAddendum({ entry: told, text: `Later: ${alias} wrote.` })
  const quiet = write(open, { title: 'Rain', body: 'It rained on everybody.', people: [other] })
  const first = runAbout(open, answersFor(person, alias, 'They did not care.'))
  const second = runAbout(open, answersFor(other, alias, `It was ${word}’s doing.`))
  journal.hunches.settle({ id: second.hunch, outcome: 'not', basis: 'asked' })
  const { id: run } = journal.runs.start({ practice: 'positive-intent', form: 'full' })
  journal.runs.save({ id: run, at: 'facts', answers: answersFor(person, alias, `${alias} again`) })
  journal.groups.save({ name: `${alias}’s circle`, members: [person, other], need: `To hear ${alias}` })
  journal.notebooks.save({ name: `About ${word}` })
  const tag = journal.tags.save({ name: `with ${alias}` })
  journal.entryChanges.change([{ ids: [quiet], set: { addTags: [tag.id] } }])
  journal.searches.save({
    name: `${alias}!`,
    query: { text: `${word} OR rain`, filter: { people: [person, other] } },
  })
  journal.searches.save({ name: 'Only that one', query: { text: '', filter: { people: [person] } } })
  journal.moves.save({
    kind: 'mentor',
    state: 'planned',
    people: [person, other],
    need: `${alias} asks`,
    agenda: `Thank ${alias}`,
    result: word,
  })
  journal.lens.decide({
    decision: 'reworded',
    entry: told,
    rule: 'trait',
    day: today,
    before: `${alias} is lazy.`,
    after: `${alias} came late; ${word} too.`,
  })
  journal.moves.save({ kind: 'social', state: 'planned', people: [person] })
  journal.lessons.save({ text: `${alias} taught me to wait`, person })
  database.transaction(() => {
    const { contacts } = journal.tables
    contacts.insert({ id: ContactId.parse(randomUUID()), day: today, mode: 'room', people: [person] })
    contacts.insert({ id: ContactId.parse(randomUUID()), day: today, mode: 'call', people: [person, other] })
  })
  nameInRecords(open, { person, other, hunch: first.hunch, names })
  return { person, other, told, quiet, openHunch: first.hunch, settledHunch: second.hunch }
}
