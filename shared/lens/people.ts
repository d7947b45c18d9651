import { determiners, noNames, roles } from './lexicon.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Who a stretch of words speaks of: somebody known or named by what they are, or what may be an unknown name. */
export type Spoken = { readonly end: number; readonly who: 'known' | 'they' | 'perhaps' | 'object' }

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
    known.push(alias)
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
/** Words between “the” and what somebody is: the new project manager. */
const MOST_BETWEEN = 2

function roleEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at <= start + 1 + MOST_BETWEEN; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.breaks || token.low === "'s") return -1
    const next = tokens[at + 1]
    if (isRole.has(token.low) && (next === undefined || !isRole.has(next.low))) return at + 1
  }
  return -1
}

/** Who a sentence may be about, in the words that begin here; nothing when nobody is. */
export function subjectAt(tokens: readonly Token[], start: number, aliases: Aliases): Spoken | undefined {
  const person = personAt(tokens, start, aliases)
  return person?.who === 'object' ? undefined : person
}

/** Who is spoken of in the words that begin here; nothing when nobody is. */
export function personAt(tokens: readonly Token[], start: number, aliases: Aliases): Spoken | undefined {
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
