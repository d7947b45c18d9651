import { groupHeads } from './lexicon/group.ts'
import type { Token } from './tokens.ts'
import { tokensOf } from './tokens.ts'

/** A group as the writer has named it: its words without an article and without “people” or “team”. */
type OwnGroup = readonly string[]
/** The writer's own groups, by their first word. */
export type OwnGroups = ReadonlyMap<string, readonly OwnGroup[]>

const isHead: ReadonlySet<string> = new Set(groupHeads)
const isArticle = /^(?:the|our|my|all)$/u

/** Night-shift and night shift are the same. */
const partsOf = ({ low }: Token): string[] => low.split('-').filter(part => part !== '')

function coreOf(name: string): OwnGroup {
  const words = tokensOf(name, 0)
    .flatMap(partsOf)
    .filter(word => word !== 'and')
  const named = words.length > 1 && isArticle.test(words[0] ?? '') ? words.slice(1) : words
  return named.length > 1 && isHead.has(named.at(-1) ?? '') ? named.slice(0, -1) : named
}

/** Names of groups made ready for looking: done once for many texts. */
export function ownGroupsOf(names: readonly string[]): OwnGroups {
  const all = new Map<string, OwnGroup[]>()
  for (const core of names.map(coreOf)) {
    const [first] = core
    if (first === undefined) continue
    const known = all.get(singular(first)) ?? []
    known.push(core)
    all.set(
      singular(first),
      known.toSorted((one, other) => other.length - one.length),
    )
  }
  return all
}

const singular = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word)

function coreEnd(tokens: readonly Token[], start: number, core: OwnGroup): number {
  let [at, matched] = [start, 0]
  for (; matched < core.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || (at > start && token.breaks)) return -1
    // data & design, data and design
    if (token.low === 'and' && matched > 0) continue
    for (const part of partsOf(token)) {
      if (matched >= core.length || singular(part) !== singular(core[matched] ?? '')) return -1
      matched += 1
    }
  }
  return at
}

/** Where a group of the writer's ends that is named here, with “people” or the like if it is called so; -1 where none is. */
export function ownGroupEnd(tokens: readonly Token[], start: number, groups: OwnGroups): number {
  const token = tokens[start]
  const [first] = token === undefined || groups.size === 0 ? [] : partsOf(token)
  for (const core of groups.get(singular(first ?? '')) ?? []) {
    const end = coreEnd(tokens, start, core)
    if (end === -1) continue
    const next = tokens[end]
    return next !== undefined && !next.breaks && isHead.has(next.low) ? end + 1 : end
  }
  return -1
}
