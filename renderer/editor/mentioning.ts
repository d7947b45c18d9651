import type { PersonId, TagId } from '../../shared/domain/ids.ts'
import { fold } from '../../shared/text/fold.ts'
import type { Mention } from './names.ts'

type Named<Id> = { readonly id: Id; readonly name: string }

/** Whom and what can be mentioned by typing @ or #, and how to add someone or something new. */
export type Mentioning = {
  readonly people: readonly { readonly id: PersonId; readonly alias: string }[]
  readonly tags: readonly { readonly id: TagId; readonly name: string }[]
  /** the new person's id; undefined when none was made */
  readonly onCreatePerson: (alias: string) => Promise<PersonId | undefined>
  readonly onCreateTag: (name: string) => Promise<TagId | undefined>
}

export type Sign = '@' | '#'

/** What was typed: the sign, and the letters after it up to the caret. */
export type Typed = { readonly sign: Sign; readonly query: string }

export type Choice =
  | { readonly kind: 'known'; readonly key: string; readonly name: string; readonly mention: Mention }
  | { readonly kind: 'new'; readonly key: 'new'; readonly name: string; readonly sign: Sign }

const most = 7
const longest = { '@': 80, '#': 60 }

const typedPattern = /(?:^|[\s([{"'„“‚‘«–—-])([@#])((?![\s@#])[^@#\n]{0,60})?$/u

/**
 * What is being typed at the end of a text, if it is a mention; not within an address. A lone # that begins a line may
 * become a heading yet.
 */
export function typedAt(before: string, startsLine: boolean): Typed | undefined {
  const match = typedPattern.exec(before)
  const [sign, query = ''] = [match?.[1], match?.[2]]
  if (sign !== '@' && sign !== '#') return undefined
  if (sign === '#' && query === '' && startsLine && before.length === 1) return undefined
  return { sign, query }
}

/** What can be chosen for what was typed, the best first; undefined when nothing fits any more. */
export function choicesFor(
  { sign, query }: Typed,
  { people, tags }: Pick<Mentioning, 'people' | 'tags'>,
): Choice[] {
  const known: Choice[] =
    sign === '@'
      ? fitting(
          query,
          people.map(({ id, alias }) => ({ id, name: alias })),
        ).map(({ id, name }) => ({
          kind: 'known',
          key: id,
          name,
          mention: { kind: 'person', person: id },
        }))
      : fitting(query, tags).map(({ id, name }) => ({
          kind: 'known',
          key: id,
          name,
          mention: { kind: 'tag', tag: id },
        }))
  const name = query.trim()
  const all = sign === '@' ? people.map(({ alias }) => alias) : tags.map(tag => tag.name)
  const isTaken = all.some(other => fold(other) === fold(name))
  const isNew = name !== '' && name.length <= longest[sign] && !isTaken && name.split(/\s+/).length <= 3
  return isNew ? [...known, { kind: 'new', key: 'new', name, sign }] : known
}

function fitting<Id>(query: string, all: readonly Named<Id>[]): Named<Id>[] {
  const wanted = fold(query.trim())
  // a space after a name that is there means that the sentence goes on
  const isDone = /\s$/.test(query)
  return all
    .map(one => ({ one, rank: rankOf(fold(one.name), wanted, isDone) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ one }) => one)
}

function rankOf(name: string, wanted: string, isDone: boolean): number {
  if (isDone) return name.startsWith(`${wanted} `) ? 0 : 3
  if (name.startsWith(wanted)) return 0
  if (name.split(/\s+/).some(word => word.startsWith(wanted))) return 1
  return name.includes(wanted) ? 2 : 3
}

/** Whether Enter alone takes the first choice: never something new of several words, which is a sentence more likely. */
export const isReady = (choice: Choice | undefined): boolean =>
  choice !== undefined && (choice.kind === 'known' || !/\s/.test(choice.name))
