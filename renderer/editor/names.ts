import type { LexicalEditor } from 'lexical'
import type { PersonId, TagId } from '../../shared/domain/ids.ts'

/** What people and tags are called, as it may be shown: masked while names are veiled. */
export type EditorNames = {
  readonly person: (id: PersonId) => string | undefined
  readonly tag: (id: TagId) => string | undefined
  /** every name to be masked in running text; undefined when none has to be */
  readonly pattern?: RegExp | undefined
}

/** Whom or what a mention means, by id. */
export type Mention =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'tag'; readonly tag: TagId }

/** The names, and what to say where there is none any more. */
export type NamesInUse = EditorNames & { readonly nobody: string; readonly noTag: string }

export const namelessly: NamesInUse = {
  person: () => undefined,
  tag: () => undefined,
  nobody: 'someone',
  noTag: 'tag',
}

/** How a mention reads in the text. */
export const shownName = (mention: Mention, names: NamesInUse): string =>
  mention.kind === 'person'
    ? (names.person(mention.person) ?? names.nobody)
    : `#${names.tag(mention.tag) ?? names.noTag}`

const kept = new WeakMap<LexicalEditor, NamesInUse>()

export const namesOf = (editor: LexicalEditor): NamesInUse => kept.get(editor) ?? namelessly

export const keepNames = (editor: LexicalEditor, names: NamesInUse): void => void kept.set(editor, names)

/** What stands where a name was, as everywhere in the window. */
const MASK = '•••'

/** Whether names are masked, and one was in these words. */
export const isMasked = (shown: string, { pattern }: NamesInUse): boolean =>
  pattern !== undefined && shown.includes(MASK)

/** Running text with the names in it masked where they have to be. */
export const maskedText = (text: string, { pattern }: NamesInUse): string =>
  pattern === undefined ? text : text.replaceAll(pattern, MASK)
