import type { Block, Inline, JournalDocument } from '../../../shared/domain/document.ts'
import { documentOf, linesOf, plainText } from '../../../shared/domain/document-text.ts'
import { changeBetween } from '../../editor/lens/reword.ts'

type Change = ReturnType<typeof changeBetween>

/** Puts words in the place of a stretch, counted as `plainText` counts, in the look of what stood at its beginning. */
function splicer({ from, to, words }: Change) {
  let at = 0
  let left = words
  const part = (one: Inline): Inline[] => {
    const size = plainText({ version: 1, blocks: [{ kind: 'paragraph', content: [one] }] }).length
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, size)]
    at += size
    if (start >= end) return [one]
    if (one.kind !== 'text') return []
    const text = `${one.text.slice(0, start)}${left}${one.text.slice(end)}`
    left = ''
    return text === '' ? [] : [{ ...one, text }]
  }
  return {
    left: () => left,
    line: (content: readonly Inline[]): Inline[] => {
      const parts = content.flatMap(part)
      // the end of the line
      at += 1
      return parts
    },
  }
}

/** The document with the words of `next`, which differs from its own in one place; everything else keeps its shape. */
export function reworded(document: JournalDocument, next: string): JournalDocument {
  const { line, left } = splicer(changeBetween(plainText(document), next))
  const blocks = document.blocks.map((block): Block => {
    if ('content' in block) return { ...block, content: line(block.content) }
    if (block.kind === 'list')
      return { ...block, items: block.items.map(item => ({ ...item, content: line(item.content) })) }
    if (block.kind === 'table') return { ...block, rows: block.rows.map(row => row.map(line)) }
    const lines = linesOf(block).map(line)
    if (block.kind !== 'code') return block
    return {
      ...block,
      text: lines
        .flat()
        .flatMap(one => (one.kind === 'text' ? one.text : []))
        .join(''),
    }
  })
  return left() === '' ? { version: 1, blocks } : documentOf(next)
}
