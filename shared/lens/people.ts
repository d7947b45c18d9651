import { anybody, determiners, noNames, roles, titles, wholes } from './lexicon/people.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Who a stretch of words speaks of: somebody known or named by what they are, or what may be an unknown name. */
export type Spoken = {
  readonly who: 'known' | 'they' | 'perhaps' | 'object'
  readonly end: number
  /** where it is said what they are or do: “Ben, who is lazy” */
  readonly next: number
}

const notFirst: ReadonlySet<string> = new Set([...noNames, ...determiners, ...titles])

type Alias = readonly Token[]
/** The names the writer gave to people, by their first word. */
export type Aliases = ReadonlyMap<string, readonly Alias[]>

/** Names made ready for looking: done once for many texts. */
export function aliasesOf(names: readonly string[]): Aliases {
  const all = new Map<string, Alias[]>()
  for (const name of names) {
    const alias = tokensOf(name, 0)
    const [first] = alias
    if (first === undefined) continue
    const known = all.get(first.low) ?? []
    // Jo Okafor is Jo too, and Dr Singh is not Dr
    known.push(alias, ...(first.isCapital && !notFirst.has(first.low) ? [[first]] : []))
    all.set(
      first.low,
      known.toSorted((one, other) => other.length - one.length),
    )
  }
  return all
}

const isAt = (tokens: readonly Token[], start: number, alias: Alias): boolean =>
  alias.every(({ low, isCapital }, index) => {
    const token = tokens[start + index]
    return token !== undefined && token.low === low && (!isCapital || token.isCapital)
  })

const pronouns: ReadonlySet<string> = new Set(['he', 'she'])
const objects: ReadonlySet<string> = new Set(['him', 'her', 'them'])
const notNames: ReadonlySet<string> = new Set(noNames)
const isDeterminer: ReadonlySet<string> = new Set(determiners)
const isRole: ReadonlySet<string> = new Set(roles)
const isWhole: ReadonlySet<string> = new Set(wholes)
/** Words between “the” and what somebody is: the new project manager. */
const MOST_BETWEEN = 2

function roleEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at <= start + 1 + MOST_BETWEEN; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.breaks || token.low === "'s") return -1
    const next = tokens[at + 1]
    const isWhole = isRole.has(token.low) && (next === undefined || !isRole.has(next.low))
    // the head of department
    if (isWhole)
      return next?.low === 'of' && /^(?:head|director|chair|manager|leader|lead)$/u.test(token.low)
        ? at + 3
        : at + 1
  }
  return -1
}

function spokenAt(
  tokens: readonly Token[],
  start: number,
  aliases: Aliases,
): Omit<Spoken, 'next'> | undefined {
  const token = tokens[start]
  if (token === undefined) return undefined
  const alias = aliases.get(token.low)?.find(one => isAt(tokens, start, one))
  if (alias !== undefined) return { end: start + alias.length, who: 'known' }
  if (pronouns.has(token.low)) return { end: start + 1, who: 'known' }
  if (token.low === 'they') return { end: start + 1, who: 'they' }
  if (isDeterminer.has(token.low)) {
    const end = roleEnd(tokens, start)
    if (end !== -1) return { end, who: 'known' }
  }
  if (objects.has(token.low)) return { end: start + 1, who: 'object' }
  return token.isCapital && !notNames.has(token.low) ? { end: start + 1, who: 'perhaps' } : undefined
}

/** Who is spoken of from each word of a sentence on; nothing where nobody is. */
export const spokenIn = (tokens: readonly Token[], aliases: Aliases): readonly (Spoken | undefined)[] =>
  tokens.map((_, at) => {
    const spoken = spokenAt(tokens, at, aliases)
    const isOver = spoken?.who === 'known' && tokens[spoken.end]?.low === 'who'
    return spoken && { ...spoken, next: isOver ? spoken.end + 1 : spoken.end }
  })

type InSentence = { readonly tokens: readonly Token[]; readonly spoken: readonly (Spoken | undefined)[] }

/** Who a sentence may be about, in the words that begin here; nothing when nobody is. */
export function subjectAt({ spoken }: InSentence, start: number): Spoken | undefined {
  const person = spoken[start]
  return person?.who === 'object' ? undefined : person
}

const someone: ReadonlySet<string> = new Set(anybody)

/** Where somebody ends who begins here, by name, as “they”, “you” or “nobody”; -1 when nobody does. */
export function somebodyEnd({ tokens, spoken }: InSentence, start: number): number {
  const person = spoken[start]
  if (person !== undefined) return person.end
  const low = tokens[start]?.low ?? ''
  if (someone.has(low)) return start + 1
  const isNoOne = low === 'no' && tokens[start + 1]?.low === 'one'
  return isNoOne || wholeAt(tokens, start) ? start + 2 : -1
}

/** The team, my department: some people taken as one. */
const wholeAt = (tokens: readonly Token[], start: number): boolean =>
  isDeterminer.has(tokens[start]?.low ?? '') &&
  isWhole.has(tokens[start + 1]?.low ?? '') &&
  !tokens[start + 1]?.breaks
