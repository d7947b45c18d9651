import type { PersonId, TagId } from '../../../shared/domain/ids.ts'

/** Whom and what the text itself names. */
export type Spoken = { readonly people: readonly PersonId[]; readonly tags: readonly TagId[] }

export const nobody: Spoken = { people: [], tags: [] }

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at])

export const sameSpoken = (a: Spoken, b: Spoken): boolean =>
  isSame(a.people, b.people) && isSame(a.tags, b.tags)
