import type { Contact } from '../../../shared/domain/contact.ts'
import { ContactId, HunchId, HunchNoteId } from '../../../shared/domain/ids.ts'
import type { HunchCapture, HunchNote } from '../../../shared/domain/loop.ts'
import { Fault } from '../../../shared/faults.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { HunchesTable } from '../tables/hunches.ts'
import type { HunchNotesTable } from '../tables/hunch-notes.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Database } from '../vault/database.ts'
import type { Making } from './making.ts'

export type CapturesParts = Making & {
  database: Database
  hunches: HunchesTable
  hunchNotes: HunchNotesTable
  contacts: ContactsTable
  people: PeopleTable
}

/** What is caught in passing, without a practice. */
export function captures(parts: CapturesParts) {
  const { database, hunches, hunchNotes, contacts, people, now, newId } = parts

  function requirePerson(id: Contact['people'][number]): void {
    if (people.get(id) === undefined) throw new Fault('not-found')
  }

  return {
    /** Seals a hunch at once, closest to nothing when that was not said. Fails with not-found when there is no such person. */
    hunch: ({ statement, person, category, confidence, due }: HunchCapture): { id: HunchId } =>
      database.transaction(() => {
        if (person !== undefined) requirePerson(person)
        const id = HunchId.parse(newId())
        hunches.insert({
          id,
          statement,
          category: category ?? 'not-sure',
          confidence,
          due,
          sealedAt: now(),
          ...(person === undefined ? {} : { person }),
        })
        return { id }
      }),

    /** Adds a note to a hunch, whatever became of it; the hunch stays as it is. Fails with not-found. */
    note: ({ hunch, text }: Pick<HunchNote, 'hunch' | 'text'>): HunchNote =>
      database.transaction(() => {
        if (hunches.get(hunch) === undefined) throw new Fault('not-found')
        const note: HunchNote = { id: HunchNoteId.parse(newId()), hunch, text, at: now() }
        hunchNotes.insert(note)
        return note
      }),

    /** Writes down that the writer talked with someone; each is counted once. Fails with not-found. */
    contact: (draft: Omit<Contact, 'id'>): Contact =>
      database.transaction(() => {
        const unique = [...new Set(draft.people)]
        for (const person of unique) requirePerson(person)
        const contact: Contact = { ...draft, people: unique, id: ContactId.parse(newId()) }
        contacts.insert(contact)
        return contact
      }),

    /** Takes a contact back. Fails with not-found. */
    removeContact(id: ContactId): void {
      database.transaction(() => {
        if (!contacts.remove(id)) throw new Fault('not-found')
      })
    },
  }
}
