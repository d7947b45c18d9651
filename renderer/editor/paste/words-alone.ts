import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Block, Inline } from '../../../shared/domain/document.ts'
import { type NamesInUse, shownName } from '../names.ts'

/** A mention as the name it is shown by, with its mark. */
const worded =
  (names: NamesInUse) =>
  (part: Inline): Inline => {
    if (part.kind === 'text' || part.kind === 'break') return part
    const { evidence } = part
    const text = shownName(part, names)
    return { kind: 'text', text, ...(evidence === undefined ? {} : { evidence }) }
  }

const line = (content: Inline[]): Block => ({ kind: 'paragraph', content })

const gap: Inline = { kind: 'text', text: ' · ' }

/**
 * The same in words, lists and quotes alone, for where nothing else is kept: who is mentioned by name, a row of a table as
 * a line, a heading as one, a picture as what is said of it.
 */
export function wordsAloneOf(blocks: readonly Block[], names: NamesInUse): Block[] {
  const words = (line: readonly Inline[]): Inline[] => line.map(worded(names))
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return [{ ...block, content: words(block.content) }]
      case 'heading':
        return [line(words(block.content))]
      case 'list':
        return [{ ...block, items: block.items.map(item => ({ ...item, content: words(item.content) })) }]
      case 'table':
        return block.rows.map(row =>
          line(
            row
              .filter(cell => cell.length > 0)
              .flatMap((cell, at) => [...(at > 0 ? [gap] : []), ...words(cell)]),
          ),
        )
      case 'image':
        return block.alt === '' ? [] : [line([{ kind: 'text', text: block.alt }])]
      case 'code':
      case 'divider':
        return [block]
      default:
        return assertNever(block)
    }
  })
}
