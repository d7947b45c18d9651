import { ContactMode } from '../../../shared/domain/contact.ts'
import { ContactId, type PersonId } from '../../../shared/domain/ids.ts'
import type { Day } from '../../../shared/domain/time.ts'
import type { ContactsTable } from '../tables/contacts.ts'
import { goalWords, type GoalWordsParts } from './goal-words.ts'
import { readAnswers, type Told } from './read-answers.ts'
import type { Finishing } from './run-entry.ts'

export type RunPeopleParts = GoalWordsParts & { contacts: ContactsTable }

const GOAL = 1000
const TOLD = 2000
const MOST_CIRCUMSTANCES = 200

/** When they talked, as it was said; else the day that was chosen for looking back, unless that is still to come. */
function talkedOn({ practice, run, today }: Finishing, told: Told): Day {
  const chosen = readAnswers({ practice, answers: run.answers }, 'opening')
  const day = told.day('contact.day') ?? chosen.day('hunch.due') ?? chosen.day('return.due') ?? today
  return day < today ? day : today
}

/** What a run says about the person it is about: that they talked, what they want to learn, how it is with them. */
export function runPeople(parts: RunPeopleParts) {
  const { contacts, people, now, newId } = parts
  const goals = goalWords(parts)

  function addCircumstance(id: PersonId, told: string, day: Day): void {
    const person = people.get(id)
    if (person === undefined) return
    const { circumstances = [] } = person
    const all = [...circumstances, { told, day }].slice(-MOST_CIRCUMSTANCES)
    people.update({ ...person, circumstances: all, savedAt: now() })
  }

  return {
    /** Writes down that they talked, their goal and their circumstances, each when it was said. */
    write(finishing: Finishing, told: Told): void {
      const { person } = told
      if (person === undefined) return
      const mode = ContactMode.safeParse(told.option('contact.mode')).data
      if (mode !== undefined) {
        const day = talkedOn(finishing, told)
        contacts.insert({ id: ContactId.parse(newId()), people: [person], day, mode })
      }
      const goal = told.words('person.goal')?.slice(0, GOAL)
      if (goal !== undefined) goals.begin(person, goal)
      const circumstance = told.words('person.circumstance')?.slice(0, TOLD)
      if (circumstance !== undefined) addCircumstance(person, circumstance, finishing.today)
    },
  }
}
