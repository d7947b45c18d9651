import { PersonId } from '../../../shared/domain/ids.ts'
import { type Person, type PersonDraft, WorkingHours } from '../../../shared/domain/person.ts'
import type { PersonLine, PersonPage } from '../../../shared/domain/person-page.ts'
import type { Day } from '../../../shared/domain/time.ts'
import { Fault } from '../../../shared/faults.ts'
import type { Database } from '../vault/database.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { PersonLinksTable } from '../tables/person-links.ts'
import { json, read } from '../tables/row.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'
import { peopleLines, type PeopleLinesParts } from './people-lines.ts'
import { personPage, type PersonPageParts } from './person-page.ts'

export type PeopleParts = Making &
  PersonPageParts &
  PeopleLinesParts & { database: Database; links: PersonLinksTable; marks: MarksTable; words: EntryWords }

/** When the writer works, as long as they have not said so. */
const NINE_TO_FIVE: WorkingHours = { from: '09:00', to: '17:00' }

/** The people the writer leads or works with. */
export function people(parts: PeopleParts) {
  const { database, people: table, links, marks, words, now, newId } = parts

  function change(id: PersonId, draft: PersonDraft): Person {
    const known = table.get(id)
    if (known === undefined) throw new Fault('not-found')
    const person: Person = { ...draft, id, createdAt: known.createdAt, savedAt: now() }
    table.update(person)
    if (known.alias !== person.alias) {
      links.retitle({ person: id, from: known.alias, to: person.alias })
      words.retell(links.entries(id))
    }
    return person
  }

  function create(draft: PersonDraft): Person {
    const at = now()
    const person: Person = { ...draft, id: PersonId.parse(newId()), createdAt: at, savedAt: at }
    table.insert(person)
    return person
  }

  return {
    /** Everyone, by alias. */
    list: (): Person[] => table.all(),

    /** From when until when the writer works. */
    workingHours(): WorkingHours {
      const kept = marks.get('working-hours')
      return kept === undefined ? NINE_TO_FIVE : read(WorkingHours, json(kept))
    },

    /** Writes down from when until when the writer works. */
    setWorkingHours(hours: WorkingHours): void {
      database.transaction(() => marks.set('working-hours', JSON.stringify(hours)))
    },

    /** Everyone by alias, with their groups, how many entries are about them, and when last they were written about and talked with. */
    lines: (): Promise<PersonLine[]> => peopleLines(parts),

    /** Everything of one person but the entries. Fails with not-found. */
    page: (whose: { id: PersonId; today: Day }): PersonPage => personPage(parts, whose),

    /**
     * Saves a new person, or writes over the one it names; what entries say of somebody who is called differently now follows.
     * Fails with not-found.
     */
    save: (draft: PersonDraft): Person =>
      database.transaction(() => (draft.id === undefined ? create(draft) : change(draft.id, draft))),
  }
}
