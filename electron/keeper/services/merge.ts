import * as z from 'zod'
import { type EntryId, PersonId } from '../../../shared/domain/ids.ts'
import { Person } from '../../../shared/domain/person.ts'
import type { MergePreview } from '../../../shared/domain/person-page.ts'
import { Fault } from '../../../shared/faults.ts'
import { fold } from '../../../shared/text/fold.ts'
import type { MarksTable } from '../tables/marks.ts'
import type { PeopleTable } from '../tables/people.ts'
import type { PersonLinksTable } from '../tables/person-links.ts'
import type { PersonMentionsTable } from '../tables/person-mentions.ts'
import type { SearchesTable } from '../tables/searches.ts'
import type { Holding } from '../tables/versions-holding.ts'
import type { Database } from '../vault/database.ts'
import type { EntryWords } from './entry-words.ts'
import type { JoinsKept } from './joins.ts'
import type { Making } from './making.ts'
import type { Turns } from './turns.ts'
import { undertaking } from './undertaking.ts'

export type MergeParts = Pick<Making, 'now'> & {
  database: Database
  people: PeopleTable
  links: PersonLinksTable
  mentions: PersonMentionsTable
  searches: SearchesTable
  marks: MarksTable
  turns: Turns
  joins: JoinsKept
  words: EntryWords
  pause: () => Promise<void>
}

const Merging = z.object({ keep: PersonId, gone: PersonId })
export type Merging = z.infer<typeof Merging>

/** Entries that change hands in one step: some 20 ms of work. */
const LOT = 25

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

/** The steps of a joining. Each may be done again: what is done already is found to be so. */
function stepsOf(
  { database, people, links, mentions, searches, joins, words, pause }: MergeParts,
  which: Merging,
) {
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
    /** The next few entries about the one who goes are about the one who stays, in title and text; gives which. */
    moveSome: ({ keep, gone }: Record<keyof Merging, Person>): EntryId[] =>
      database.transaction(() => {
        const entries = links.entries(gone.id, LOT)
        if (entries.length === 0) return entries
        links.retitle({ person: gone.id, from: gone.alias, to: keep.alias, entries })
        mentions.renameIn(entries, which)
        links.moveEntries(entries, which)
        words.leaveBehind(entries)
        return entries
      }),

    async renameElsewhere(known: Holding | undefined): Promise<void> {
      const { found } = await mentions.versionsNaming(which.gone, pause, known)
      await mentions.renameInHistory(which, { versions: found, pause })
      await mentions.renameInRuns(which, pause)
    },

    moveOthers: (): void =>
      database.transaction(() => {
        lookForKept(which)
        links.moveOthers(which)
      }),

    /** The last: from here on there is one of them, and words that still name the other are about that one. */
    end: (last: readonly EntryId[]): void =>
      database.transaction(() => {
        people.remove(which.gone)
        joins.note(which)
        words.retell(last)
      }),
  }
}

/** Joining one person to another. */
export function merging(parts: MergeParts) {
  const { database, people, links, mentions, marks, turns, pause, now } = parts

  function both({ keep, gone }: Merging): { keep: Person; gone: Person } | undefined {
    const [kept, other] = [people.get(keep), people.get(gone)]
    return kept === undefined || other === undefined ? undefined : { keep: kept, gone: other }
  }

  function requireBoth(which: Merging): { keep: Person; gone: Person } {
    const found = both(which)
    if (found === undefined) throw new Fault('not-found')
    if (which.keep === which.gone) throw new Fault('bad-request')
    return found
  }

  async function carryOut(which: Merging, known?: Holding): Promise<void> {
    const found = both(which)
    if (found === undefined) return
    const steps = stepsOf(parts, which)
    let last: EntryId[] = []
    for (let moved = steps.moveSome(found); moved.length > 0; moved = steps.moveSome(found)) {
      last = moved
      await pause()
    }
    await steps.renameElsewhere(known)
    steps.moveOthers()
    await pause()
    steps.end(last)
  }

  const joining = undertaking({
    database,
    marks,
    turns,
    mark: 'joining-people',
    shape: Merging,
    work: carryOut,
  })

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
     * One person where there were two, in texts, history and answers as well; gives who is kept. Entries keep their revision. It is
     * done in short steps, while everybody else waits for `turns.quiet`; what is cut short is finished at the next unlock. Fails
     * with not-found, bad-request when both are the same, and too-large when what is told of both is more than one person's fields hold.
     */
    async merge(which: Merging): Promise<Person> {
      requireBoth(which)
      const known = await mentions.versionsNaming(which.gone, pause)
      await joining.begin(() => {
        const { keep, gone } = requireBoth(which)
        people.update({ ...joined(keep, gone), savedAt: now() })
        return which
      }, known)
      const kept = people.get(which.keep)
      if (kept === undefined) throw new Fault('not-found')
      return kept
    },

    /** Finishes what was cut short, if anything was. */
    resume: joining.resume,
  }
}
