import { assertNever } from './assert-never.ts'
import type { Block, Evidence, Inline, JournalDocument } from './document.ts'
import type { ImageId, PersonId, TagId } from './ids.ts'

/** What people and tags are called; undefined for who is gone. */
export type Names = {
  readonly person: (id: PersonId) => string | undefined
  readonly tag: (id: TagId) => string | undefined
}

/** For counting and comparing, where it does not matter who is meant. */
const nameless: Names = { person: () => undefined, tag: () => undefined }

function inlineText(part: Inline, names: Names): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'break':
      return '\n'
    case 'person':
      return names.person(part.person) ?? 'someone'
    case 'tag':
      return `#${names.tag(part.tag) ?? 'tag'}`
    default:
      return assertNever(part)
  }
}

/** Each run of words of a block that stands on its own: a paragraph, an item, a cell. */
export function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [block.content]
    case 'list':
      return block.items.map(item => item.content)
    case 'table':
      return block.rows.flat()
    case 'code':
      return [block.text === '' ? [] : [{ kind: 'text', text: block.text }]]
    case 'image':
      return block.alt === '' ? [] : [[{ kind: 'text', text: block.alt }]]
    case 'divider':
      return []
    default:
      return assertNever(block)
  }
}

/** The words alone, blocks, items and cells a line apart: what is counted, searched and previewed. */
export function plainText(document: JournalDocument, names: Names = nameless): string {
  return document.blocks
    .flatMap(block => linesOf(block).map(line => line.map(part => inlineText(part, names)).join('')))
    .join('\n')
}

/** A document of plain paragraphs, one per line of the text. */
export function documentOf(text: string): JournalDocument {
  return {
    version: 1,
    blocks: text.split('\n').map(line => ({
      kind: 'paragraph' as const,
      content: line === '' ? [] : [{ kind: 'text' as const, text: line }],
    })),
  }
}

/** Whom and what a document speaks of by id, each once, in the order of the text. */
export type Referred = { people: PersonId[]; tags: TagId[]; images: ImageId[] }

/** What a document refers to. */
export function referredIn(document: JournalDocument): Referred {
  const people = new Set<PersonId>()
  const tags = new Set<TagId>()
  const images = new Set<ImageId>()
  for (const block of document.blocks) {
    if (block.kind === 'image') images.add(block.image)
    for (const part of linesOf(block).flat()) {
      if (part.kind === 'person') people.add(part.person)
      if (part.kind === 'tag') tags.add(part.tag)
    }
  }
  return { people: [...people], tags: [...tags], images: [...images] }
}

/** How many characters are marked as seen, told and assumed. */
export function evidenceIn(document: JournalDocument): Record<Evidence, number> {
  const shares = { saw: 0, told: 0, assumed: 0 }
  for (const part of document.blocks.flatMap(linesOf).flat()) {
    if (part.kind !== 'break' && part.evidence !== undefined)
      shares[part.evidence] += part.kind === 'text' ? part.text.length : 1
  }
  return shares
}
