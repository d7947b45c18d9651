import { assertNever } from '../../../../shared/domain/assert-never.ts'
import type { Block, Inline, JournalDocument } from '../../../../shared/domain/document.ts'
import type { PersonId, TagId } from '../../../../shared/domain/ids.ts'

/** The words that stand for what has none of its own. */
export type SaidAs = {
  readonly person: (id: PersonId) => string
  readonly tag: (id: TagId) => string
  readonly picture: (alt: string) => string
  /** running text as it may be shown: masked before it is compared, so that no name is cut in two */
  readonly text: (text: string) => string
}

type Text = { readonly title: string; readonly body: JournalDocument }

function inline(part: Inline, said: SaidAs): string {
  switch (part.kind) {
    case 'text':
      return part.text
    case 'break':
      return '\n'
    case 'person':
      return said.person(part.person)
    case 'tag':
      return said.tag(part.tag)
    default:
      return assertNever(part)
  }
}

const line = (content: readonly Inline[], said: SaidAs): string =>
  content.map(part => inline(part, said)).join('')

/** One block as lines to be read and compared. */
function blockText(block: Block, said: SaidAs): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return line(block.content, said)
    case 'list':
      return block.items.map(item => line(item.content, said)).join('\n')
    case 'table':
      return block.rows.map(row => row.map(cell => line(cell, said)).join(' | ')).join('\n')
    case 'code':
      return block.text
    case 'image':
      return said.picture(block.alt)
    case 'divider':
      return '—'
    default:
      return assertNever(block)
  }
}

/** The blocks of a text, each with its words. */
export const blocksToRead = (
  { body }: Text,
  said: SaidAs,
): { readonly block: Block; readonly text: string }[] =>
  body.blocks.map(block => ({ block, text: said.text(blockText(block, said)) }))

/** A whole text as it is read: the title on a line of its own, a blank line between blocks. */
export const toRead = (text: Text, said: SaidAs): string =>
  [said.text(text.title), ...blocksToRead(text, said).map(one => one.text)]
    .filter(one => one !== '')
    .join('\n\n')
