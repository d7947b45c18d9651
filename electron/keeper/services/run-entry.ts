import type { Entry } from '../../../shared/domain/entry.ts'
import { EntryId, type PersonId } from '../../../shared/domain/ids.ts'
import type { Locales } from '../../../shared/domain/locale.ts'
import type { Practice } from '../../../shared/domain/practice.ts'
import type { Run } from '../../../shared/domain/run.ts'
import type { Day, Occurrence } from '../../../shared/domain/time.ts'
import { firstNotebook } from '../../../shared/domain/notebook.ts'
import type { EntriesTable } from '../tables/entries.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Making } from './making.ts'
import type { Telling } from '../../../shared/practices/tell-answer.ts'
import { biases } from '../../../shared/practices/biases.ts'
import { tellOpening, tellReturn } from '../../../shared/practices/tell-run.ts'
import type { Phase } from './check-answers.ts'
import type { EntryWords } from './entry-words.ts'
import type { Told } from './read-answers.ts'

/** A run, its practice, and the writer's day: what every part of finishing looks at. */
export type Finishing = { practice: Practice; run: Run; today: Day; locales?: Locales | undefined }

/** Days until something without a date of its own is asked about. */
export const A_WEEK = 7

/** What a record belongs to. */
export type Belonging = { entry: EntryId | undefined; person: PersonId | undefined }

/** The same without what there is not. */
export const belonging = ({ entry, person }: Belonging) => ({
  ...(entry === undefined ? {} : { entry }),
  ...(person === undefined ? {} : { person }),
})

export type RunEntryParts = Making & {
  entries: EntriesTable
  people: PeopleTable
  hunches: HunchesTable
  words: EntryWords
  /** what the computer's own clock shows; where a request brings the writer's day, that day counts */
  clockFace: () => Occurrence
}

const biasName = (id: string): string => biases.find(bias => bias.id === id)?.name ?? id

/** The entry that tells of a run. */
export function runEntry({ entries, people, hunches, words, clockFace, now, newId }: RunEntryParts) {
  const telling = ({ practice, run, locales }: Finishing): Telling => ({
    practice,
    locales,
    answers: run.answers,
    biasName,
    forecastOf: id => hunches.get(id)?.statement,
  })

  type About = { person: PersonId | undefined; people: readonly PersonId[] }

  function insert(
    { practice, run, today }: Finishing,
    { person, people: among, body }: About & Pick<Entry, 'body'>,
  ): EntryId {
    const at = now()
    const alias = person === undefined ? undefined : people.get(person)?.alias
    const entry: Entry = {
      id: EntryId.parse(newId()),
      kind: 'practice',
      run: run.id,
      // In plain words, for a title has no mentions: tables/person-links.ts finds it by its end when a name changes.
      title: alias === undefined ? practice.title : `${practice.title} · ${alias}`,
      body,
      occurred: { ...clockFace(), day: today },
      notebook: firstNotebook,
      tags: [],
      people: [...new Set([...(person === undefined ? [] : [person]), ...among])],
      starred: false,
      pinned: false,
      addenda: [],
      createdAt: at,
      savedAt: at,
      revision: 1,
      words: 0,
    }
    return words.insert(entry).id
  }

  return {
    /** Makes it from the opening answers, without what is sealed when a hunch is. */
    make: (finishing: Finishing, about: About & { sealed: boolean }): EntryId =>
      insert(finishing, { ...about, body: tellOpening(telling(finishing), about) }),

    /** The entry of a run that is come back to: where it was removed for good and something was found, a new one without words. */
    kept(finishing: Finishing, found: Told): EntryId | undefined {
      const { entry } = finishing.run
      if ((entry !== undefined && entries.stored(entry) !== undefined) || found.asked.length === 0)
        return entry
      const { person } = found
      return insert(finishing, { person, people: [], body: { version: 1, blocks: [] } })
    },

    /** The day on which its opening was finished; today when there is no entry any more. */
    dayOf: ({ run, today }: Finishing): Day =>
      (run.entry === undefined ? undefined : entries.get(run.entry))?.occurred.day ?? today,

    /** Adds what coming back found, and the first guess once it is settled. What was written there stays. */
    append(finishing: Finishing, { phase, settled }: { phase: Phase; settled: boolean }): void {
      const { run, today } = finishing
      const entry = run.entry === undefined ? undefined : entries.get(run.entry)
      const stored = run.entry === undefined ? undefined : entries.stored(run.entry)
      if (entry === undefined || stored === undefined) return
      const added = tellReturn(telling(finishing), {
        day: today,
        settled,
        ...(phase === 'next-day' ? { stages: [phase] } : {}),
      })
      const body = { ...entry.body, blocks: [...entry.body.blocks, ...added] }
      words.update({ ...entry, body, savedAt: now(), revision: entry.revision + 1 }, stored.place)
    },
  }
}
