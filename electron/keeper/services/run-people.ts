import { ContactMode } from '../../../shared/domain/contact.ts'
import { ContactId } from '../../../shared/domain/ids.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { Making } from './making.ts'
import type { Told } from './read-answers.ts'
import type { Finishing } from './run-entry.ts'

const GOAL = 1000
const TOLD = 2000
const MOST_CIRCUMSTANCES = 200

/** What a run says about the person it is about: that they talked, what they want to learn, how it is with them. */
export function runPeople({
  contacts,
  people,
  now,
  newId,
}: Making & { contacts: ContactsTable; people: PeopleTable }) {
  function tell(told: Told, today: Finishing['today']): void {
    const person = told.person === undefined ? undefined : people.get(told.person)
    if (person === undefined) return
    const goal = told.words('person.goal')?.slice(0, GOAL)
    const circumstance = told.words('person.circumstance')?.slice(0, TOLD)
    if (goal === undefined && circumstance === undefined) return
    const { circumstances = [] } = person
    const added = circumstance === undefined ? [] : [{ told: circumstance, day: today }]
    const all = [...circumstances, ...added].slice(-MOST_CIRCUMSTANCES)
    people.update({
      ...person,
      ...(goal === undefined ? {} : { goal }),
      ...(all.length === 0 ? {} : { circumstances: all }),
      savedAt: now(),
    })
  }

  return {
    /** Writes down that they talked today, their goal and their circumstances, each when it was said. */
    write({ today }: Finishing, told: Told): void {
      const mode = ContactMode.safeParse(told.option('contact.mode')).data
      if (told.person !== undefined && mode !== undefined) {
        contacts.insert({ id: ContactId.parse(newId()), people: [told.person], day: today, mode })
      }
      tell(told, today)
    },
  }
}
