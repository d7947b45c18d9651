import { GroupId, PersonId, TagId } from '../../../shared/domain/ids.ts'
import { wordsIn } from '../../../shared/text/tokens.ts'
import type { Called, CallingsTable } from '../tables/callings.ts'
import type { NameFinder } from './search.ts'

/** How many of a kind stand beside what was found. */
const SHOWN = 6

/** Whether these words follow each other somewhere in a name; the last may go on. */
function isIn(name: readonly string[], wanted: readonly string[]): boolean {
  return name.some((_, at) =>
    wanted.every((word, step) => {
      const found = name[at + step]
      return step === wanted.length - 1 ? found?.startsWith(word) === true : found === word
    }),
  )
}

type Read = { called: Called; words: string[] }
const readOf = (all: readonly Called[]): Read[] =>
  all.map(called => ({ called, words: wordsIn(called.name) }))

/** All names as their words, read again only when something in the vault was changed since. */
function reading(table: CallingsTable) {
  const read = (changes: number) => ({
    changes,
    people: readOf(table.people()),
    tags: readOf(table.tags()),
    groups: readOf(table.groups()),
  })
  let known: ReturnType<typeof read> | undefined
  return () => {
    const changes = table.changes()
    if (known?.changes !== changes) known = read(changes)
    return known
  }
}

/** Finds people, tags and groups whose name holds what was typed, or the word that is being typed. */
export function searchNames(table: CallingsTable): NameFinder {
  const names = reading(table)
  return text => {
    const wanted = wordsIn(text)
    const last = wanted.slice(-1)
    if (last.length === 0) return { people: [], tags: [], groups: [] }
    const among = (all: readonly Read[]): Called[] => {
      const whole = all.filter(({ words }) => isIn(words, wanted))
      const found = whole.length > 0 ? whole : all.filter(({ words }) => isIn(words, last))
      return found.slice(0, SHOWN).map(({ called }) => called)
    }
    const { people, tags, groups } = names()
    return {
      people: among(people).map(({ id, name }) => ({ id: PersonId.parse(id), alias: name })),
      tags: among(tags).map(({ id, name }) => ({ id: TagId.parse(id), name })),
      groups: among(groups).map(({ id, name }) => ({ id: GroupId.parse(id), name })),
    }
  }
}
