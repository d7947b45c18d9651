import * as z from 'zod'
import { Contact } from '../../../shared/domain/contact.ts'
import type { ContactId, PersonId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { Database, Row } from '../vault/database.ts'
import { json, present, read } from './row.ts'

const CONTACT =
  'id, day, mode, began, (SELECT json_group_array(person) FROM v.contact_people WHERE contact = id) AS people'
const shapeOf = ({ people, ...row }: Row) => ({ ...present(row), people: json(people) })

const Spoken = z.object({ id: z.string(), day: z.string(), person: z.string() })

/** Conversations: who, on which day, and how. */
export function contactsTable(database: Database) {
  return {
    /** Adds a contact with everyone who was part of it. */
    insert({ id, day, mode, began, people }: Contact): void {
      const columns = { id, day, mode, began: began ?? null }
      database.run('INSERT INTO v.contacts (id, day, mode, began) VALUES ($id, $day, $mode, $began)', columns)
      for (const person of people) {
        database.run('INSERT INTO v.contact_people (contact, person) VALUES ($id, $person)', { id, person })
      }
    },

    /** Takes a contact away; says whether there was one. */
    remove: (id: ContactId): boolean =>
      database.run('DELETE FROM v.contacts WHERE id = $id', { id }).changes === 1,

    /** Every contact from one day to another, both included, the oldest first. */
    between({ from, to }: { from: Day; to: Day }): Contact[] {
      const rows = database.all(
        `SELECT ${CONTACT} FROM v.contacts WHERE day BETWEEN $from AND $to ORDER BY day, id`,
        { from, to },
      )
      return read(z.array(Contact), rows.map(shapeOf))
    },

    /** Every real talk, a chat is none, by its day and who was in it: thousands are read at once, so no more of each. */
    talks(): { day: Day; people: string[] }[] {
      const rows = database.all(
        `SELECT id, day, person FROM v.contacts JOIN v.contact_people ON contact = id
         WHERE mode <> 'chat' ORDER BY day, id`,
      )
      const talks = new Map<string, { day: Day; people: string[] }>()
      for (const { id, day, person } of read(z.array(Spoken), rows)) {
        const known = talks.get(id)
        if (known === undefined) talks.set(id, { day, people: [person] })
        else known.people.push(person)
      }
      return [...talks.values()]
    },

    /** The latest conversations with this person up to a day, chats too, the newest first. */
    of(person: PersonId, { until, limit }: { until: Day; limit: number }): Contact[] {
      const rows = database.all(
        `SELECT ${CONTACT} FROM v.contacts
           WHERE id IN (SELECT contact FROM v.contact_people WHERE person = $person) AND day <= $until
           ORDER BY day DESC, id DESC LIMIT $limit`,
        { person, until, limit },
      )
      return read(z.array(Contact), rows.map(shapeOf))
    },

    /** The last conversation with this person up to a day, in a room, by video or by phone: a chat is none. */
    lastTalk(person: PersonId, until: Day): Contact | undefined {
      const row = database.get(
        `SELECT ${CONTACT} FROM v.contacts
           WHERE id IN (SELECT contact FROM v.contact_people WHERE person = $person)
             AND mode <> 'chat' AND day <= $until ORDER BY day DESC, id DESC LIMIT 1`,
        { person, until },
      )
      return row === undefined ? undefined : read(Contact, shapeOf(row))
    },
  }
}
export type ContactsTable = ReturnType<typeof contactsTable>
