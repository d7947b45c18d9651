import type { PersonId } from '../../../shared/domain/ids.ts'
import { Person } from '../../../shared/domain/person.ts'
import type { MergePreview } from '../../../shared/domain/person-page.ts'
import { Fault } from '../../../shared/faults.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonLinksTable } from '../tables/person-links.ts'
import type { PersonMentionsTable } from '../tables/person-mentions.ts'
import type { SearchesTable } from '../tables/searches.ts'
import type { Database } from '../vault/database.ts'
import type { EntryWords } from './entry-words.ts'
import type { Making } from './making.ts'

export type MergeParts = Pick<Making, 'now'> & {
  database: Database
  people: PeopleTable
  links: PersonLinksTable
  mentions: PersonMentionsTable
  searches: SearchesTable
  words: EntryWords
  pause: () => Promise<void>
}

export type Merging = { keep: PersonId; gone: PersonId }

/** Characters of a goal (shared/domain/person.ts); what does not fit is told in the note. */
const GOAL = 1000

const lines = (...texts: readonly (string | undefined)[]): string =>
  texts.filter(text => text !== undefined && text.trim() !== '').join('\n')

/**
 * One person with what is known of two. What only one of them says is taken over; where both say something, notes, goals and
 * circumstances are joined, and the kept one's relation, place and zone stand. The other name is told in the note.
 */
export function joined(keep: Person, gone: Person): Person {
  const goals = lines(keep.goal, gone.goal)
  const fits = goals.length <= GOAL
  const also = fold(gone.alias) === fold(keep.alias) ? undefined : `Also written as ${gone.alias}`
  const note = lines(keep.note, gone.note, fits ? undefined : gone.goal, also)
  const goal = fits ? goals : keep.goal
  const circumstances = [...(keep.circumstances ?? []), ...(gone.circumstances ?? [])]
  const all = Person.safeParse({
    ...gone,
    ...keep,
    ...(goal === undefined || goal === '' ? {} : { goal }),
    ...(note === '' ? {} : { note }),
    ...(circumstances.length === 0 ? {} : { circumstances }),
  })
  if (!all.success) throw new Fault('too-large')
  return all.data
}

/** Joining one person to another. */
export function merging(parts: MergeParts) {
  const { database, people, links, mentions, searches, words, pause, now } = parts

  function requireBoth({ keep, gone }: Merging): { keep: Person; gone: Person } {
    const both = { keep: people.get(keep), gone: people.get(gone) }
    if (both.keep === undefined || both.gone === undefined) throw new Fault('not-found')
    if (keep === gone) throw new Fault('bad-request')
    return { keep: both.keep, gone: both.gone }
  }

  /** A saved search for either of them looks for the one who is kept. */
  function lookForKept({ keep, gone }: Merging): void {
    for (const search of searches.all()) {
      const { people: wanted } = search.query.filter
      if (wanted?.includes(gone) !== true) continue
      const rest = [...new Set(wanted.map(one => (one === gone ? keep : one)))]
      const filter = { ...search.query.filter, people: rest }
      searches.put({ ...search, query: { ...search.query, filter } })
    }
  }

  return {
    /** What joining will change. Fails with not-found, and bad-request when both are the same. */
    preview(which: Merging): MergePreview {
      const { gone } = requireBoth(which)
      return {
        entries: links.tally('entry_people', gone.id),
        hunches: links.tally('hunches', gone.id),
        plans: links.tally('plans', gone.id),
        contacts: links.tally('contact_people', gone.id),
        groups: links.tally('group_people', gone.id),
      }
    },

    /**
     * One person where there were two, in texts, history and answers as well, in one step; gives who is kept. Entries keep their
     * revision. Fails with not-found, bad-request when both are the same, and too-large when what is told of both is more than one
     * person's fields hold.
     */
    async merge(which: Merging): Promise<Person> {
      requireBoth(which)
      const versions = await mentions.versionsNaming(which.gone, pause)
      return database.transaction(() => {
        const { keep, gone } = requireBoth(which)
        const person = { ...joined(keep, gone), savedAt: now() }
        const about = links.entries(gone.id)
        links.retitle({ person: gone.id, from: gone.alias, to: keep.alias })
        mentions.rename({ keep: keep.id, gone: gone.id, versions })
        lookForKept(which)
        links.moveAll({ keep: keep.id, gone: gone.id })
        people.remove(gone.id)
        people.update(person)
        words.retell(about)
        return person
      })
    },
  }
}
