import { PersonId } from '../../../shared/domain/ids.ts'
import type { Person, PersonDraft } from '../../../shared/domain/person.ts'
import { Fault } from '../../../shared/faults.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

/** The people the writer leads or works with. */
export function people({ database, table, now, newId }: Making & { database: Database; table: PeopleTable }) {
  return {
    /** Everyone, by alias. */
    list: (): Person[] => table.all(),

    /** Saves a new person, or writes over the one it names. Fails with not-found. */
    save: (draft: PersonDraft): Person =>
      database.transaction(() => {
        const at = now()
        if (draft.id === undefined) {
          const person: Person = { ...draft, id: PersonId.parse(newId()), createdAt: at, savedAt: at }
          table.insert(person)
          return person
        }
        const known = table.get(draft.id)
        if (known === undefined) throw new Fault('not-found')
        const person: Person = { ...draft, id: known.id, createdAt: known.createdAt, savedAt: at }
        table.update(person)
        return person
      }),
  }
}
