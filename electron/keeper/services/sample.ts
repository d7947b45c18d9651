import type { SampleJournal } from '../../../shared/sample/journal.ts'
import type { Database } from '../vault/vault.ts'
import type { Tables } from './journal.ts'
import { entryWords } from './entry-words.ts'
import { sampleLife } from './sample-life.ts'

/** Records per transaction: some 20 ms of work, so that the window is never kept waiting for long. */
const BATCH = 50
/** The same of what is lived through, which is more work each. */
const LIVED = 6

export type SampleParts = {
  database: Database
  tables: Tables
  /** lets whatever else waits have its turn */
  pause: () => Promise<void>
}

/** Writes a generated journal into an open, empty vault, in several short transactions. */
export async function loadSample(
  sample: SampleJournal,
  { database, tables, pause }: SampleParts,
): Promise<void> {
  const words = entryWords({ database, tables, onBehind: () => {}, onCaughtUp: () => {} })
  const start = sample.people[0]?.createdAt ?? ''
  const writes = [
    ...sample.notebooks.map(({ id, name, at }) => () => {
      if (tables.notebooks.has(id)) tables.notebooks.rename(id, name)
      else tables.notebooks.insert({ id, name, at })
    }),
    ...sample.tags.map(tag => () => tables.tags.insert(tag)),
    ...sample.people.map(person => () => tables.people.insert(person)),
    ...sample.groups.map(group => () => tables.groups.insert(group, start)),
    ...sample.entries.map(entry => () => words.insert(entry)),
    ...sample.versions.map(
      version => () => tables.versions.keep({ ...version, body: JSON.stringify(version.body) }),
    ),
    // A run and its hunch name each other: the run comes first without it, and learns of it afterwards.
    ...sample.runs.map(
      ({ hunch: _later, ...run }) =>
        () =>
          tables.runs.insert(run),
    ),
    ...sample.hunches.map(hunch => () => tables.hunches.insert(hunch)),
    ...sample.runs.map(run => () => tables.runs.update(run)),
    ...sample.plans.map(plan => () => tables.plans.insert(plan)),
    ...sample.contacts.map(contact => () => tables.contacts.insert(contact)),
    ...sample.moves.map(move => () => tables.moves.insert(move)),
    ...sample.lessons.map(lesson => () => tables.lessons.insert(lesson)),
  ]
  // Nobody is to write down words for a journal that was made up.
  writes.push(() => tables.marks.set('recovery-confirmed', sample.entries.at(-1)?.savedAt ?? ''))
  async function inBatches(all: readonly (() => void)[], most: number): Promise<void> {
    for (let done = 0; done < all.length; done += most) {
      database.transaction(() => {
        for (const write of all.slice(done, done + most)) write()
      })
      await pause()
    }
  }
  await inBatches(writes, BATCH)
  await inBatches(
    sampleLife(sample, database).map(({ work }) => work),
    LIVED,
  )
}
