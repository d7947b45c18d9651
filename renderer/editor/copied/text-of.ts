import { assertNever } from '../../../shared/domain/assert-never.ts'
import type { Block, Inline, List } from '../../../shared/domain/document.ts'
import { maskedText, type NamesInUse, shownName } from '../names.ts'

/** Blocks as plain words for other programs: a line each, lists with their signs, cells a tab apart. */
export const textOf = (blocks: readonly Block[], names: NamesInUse): string =>
  blocks.map(block => blockText(block, names)).join('\n')

function blockText(block: Block, names: NamesInUse): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return lineText(block.content, names)
    case 'list':
      return listText(block, names)
    case 'code':
      return maskedText(block.text, names)
    case 'table':
      return block.rows
        .map(row => row.map(cell => lineText(cell, names).replaceAll('\n', ' ')).join('\t'))
        .join('\n')
    case 'image':
      return maskedText(block.alt, names)
    case 'divider':
      return '---'
    default:
      return assertNever(block)
  }
}

const lineText = (content: readonly Inline[], names: NamesInUse): string =>
  content
    .map(part => {
      if (part.kind === 'break') return '\n'
      return part.kind === 'text' ? maskedText(part.text, names) : shownName(part, names)
    })
    .join('')

function listText(list: List, names: NamesInUse): string {
  const counts: number[] = []
  return list.items
    .map(item => {
      counts.length = Math.min(counts.length, item.depth + 1)
      const number = (counts[item.depth] ?? 0) + 1
      counts[item.depth] = number
      const check = item.checked === true ? '[x]' : '[ ]'
      const sign = list.style === 'number' ? `${number}.` : list.style === 'check' ? check : '-'
      return `${'  '.repeat(item.depth)}${sign} ${lineText(item.content, names)}`
    })
    .join('\n')
}
