import { useMemo } from 'react'
import { contract } from '../../shared/contract/contract.ts'
import type { NotebookId, PersonId, TagId } from '../../shared/domain/ids.ts'
import type { Notebook } from '../../shared/domain/notebook.ts'
import type { Person } from '../../shared/domain/person.ts'
import type { Tag } from '../../shared/domain/tag.ts'
import { useAsk } from '../bridge/queries.ts'
import { useStore } from '../bridge/store.ts'
import { MASK, mask, maskParts, type Part, patternOf } from './mask.ts'
import { notebookName } from './notebook-name.ts'
import { veil } from './veil.ts'

/** Marks in a name what was looked for. */
export type Cut = (name: string) => readonly Part[]

/** What everything is called, as it may be shown: while the veil is down, people are masked, in running text too. */
export type ShownNames = {
  readonly person: (id: PersonId) => string | undefined
  readonly tag: (id: TagId) => string | undefined
  /** the same with what was looked for marked in it, behind the veil too */
  readonly personIn: (id: PersonId, cut: Cut) => readonly Part[] | undefined
  readonly tagIn: (id: TagId, cut: Cut) => readonly Part[] | undefined
  /** "Main notebook" for the first one until it has a name */
  readonly notebook: (id: NotebookId) => string | undefined
  /** any text with the names in it masked when they have to be */
  readonly text: (text: string) => string
  readonly isVeiled: boolean
  /** every name to be masked in running text; undefined when none has to be */
  readonly pattern: RegExp | undefined
  readonly people: readonly Person[]
  readonly tags: readonly Tag[]
  readonly notebooks: readonly Notebook[]
}

const none: readonly never[] = []

/** The names of people, tags and notebooks. */
export function useNames(): ShownNames {
  const people: readonly Person[] = useAsk(contract.people, {}).data ?? none
  const tags: readonly Tag[] = useAsk(contract.tags, {}).data ?? none
  const notebooks: readonly Notebook[] = useAsk(contract.notebooks, {}).data ?? none
  const isVeiled = useStore(veil)
  return useMemo(() => {
    const aliases = new Map(people.map(({ id, alias }) => [id, alias]))
    const tagNames = new Map(tags.map(({ id, name }) => [id, name]))
    const notebookNames = new Map(notebooks.map(one => [one.id, notebookName(one)]))
    const pattern = isVeiled ? patternOf(people.map(({ alias }) => alias)) : undefined
    const text = (words: string): string => mask(words, pattern)
    const shown = (name: string | undefined) => (name === undefined ? undefined : text(name))
    const cutIn = (name: string | undefined, cut: Cut) => (name === undefined ? undefined : cut(name))
    return {
      personIn: (id, cut) => {
        const parts = cutIn(aliases.get(id), cut)
        if (!isVeiled || parts === undefined) return parts
        return [{ text: MASK, hit: parts.some(({ hit }) => hit) }]
      },
      tagIn: (id, cut) => {
        const parts = cutIn(tagNames.get(id), cut)
        return parts === undefined ? undefined : maskParts(parts, pattern)
      },
      person: id => (isVeiled && aliases.has(id) ? MASK : aliases.get(id)),
      tag: id => shown(tagNames.get(id)),
      notebook: id => shown(notebookNames.get(id)),
      text,
      isVeiled,
      pattern,
      people,
      tags,
      notebooks,
    }
  }, [people, tags, notebooks, isVeiled])
}
