import * as z from 'zod'
import {
  Block,
  type Inline,
  JournalDocument,
  type List,
  type ListItem,
  Mark,
  type TextSpan,
} from '../../shared/domain/document.ts'

const deepest = 8
const salvageDepth = 32

/** One way to write each document: what the editor gives back for it, and what two equal documents share. */
export function normaliseDocument(value: unknown): JournalDocument {
  const whole = JournalDocument.safeParse(value)
  return normaliseBlocks(whole.success ? whole.data.blocks : salvageBlocks(value))
}

/** The same for blocks that are known to be of our shape. */
export function normaliseBlocks(raw: readonly Block[]): JournalDocument {
  const blocks = mergeLists(raw.map(normaliseBlock))
  const [first] = blocks
  const blank = blocks.length === 1 && first?.kind === 'paragraph' && first.content.length === 0
  return { version: 1, blocks: blank ? [] : blocks }
}

function normaliseBlock(block: Block): Block {
  if (block.kind !== 'list') return { ...block, content: normaliseInlines(block.content) }
  return { ...block, items: block.items.map(item => normaliseItem(block.style, item)) }
}

function normaliseItem(style: List['style'], item: ListItem): ListItem {
  const plain = { depth: Math.min(item.depth, deepest), content: normaliseInlines(item.content) }
  return style === 'check' ? { ...plain, checked: item.checked === true } : plain
}

/** Lists of one style that stand side by side are one list: the editor joins them as well. */
function mergeLists(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (block.kind !== 'list') merged.push(block)
    else if (last?.kind !== 'list' || last.style !== block.style)
      merged.push({ ...block, items: [...block.items] })
    else for (const item of block.items) last.items.push(item)
  }
  return merged
}

const orderedMarks = (marks: readonly Mark[]): Mark[] => Mark.options.filter(mark => marks.includes(mark))

const sameMarks = (a: TextSpan, b: TextSpan): boolean => (a.marks ?? []).join() === (b.marks ?? []).join()

export function textSpan(text: string, marks: readonly Mark[] = []): TextSpan {
  const kept = orderedMarks(marks)
  return kept.length > 0 ? { kind: 'text', text, marks: kept } : { kind: 'text', text }
}

/** Empty text goes, line ends become breaks, neighbours with equal marks become one. */
function normaliseInlines(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const part of content.flatMap(splitLines)) {
    const last = result.at(-1)
    if (part.kind === 'text' && last?.kind === 'text' && sameMarks(part, last)) {
      result[result.length - 1] = textSpan(last.text + part.text, part.marks)
    } else {
      result.push(part)
    }
  }
  return result
}

function splitLines(part: Inline): Inline[] {
  if (part.kind === 'break') return [part]
  return cleanText(part.text)
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [textSpan(line, part.marks)]),
    ])
}

/** A half of a character or a zero byte cannot be kept by everything the words pass through. */
const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '')

const Blocks = z.looseObject({ blocks: z.array(z.unknown()) })

/** What can be read of a document nobody understands: each good block as it is, else its words as a paragraph. */
function salvageBlocks(value: unknown): Block[] {
  const outer = Blocks.safeParse(value)
  const parts = outer.success ? outer.data.blocks : [value]
  return parts.flatMap((part): Block[] => {
    const block = Block.safeParse(part)
    if (block.success) return [block.data]
    const text = salvageText(part, salvageDepth)
    return text === '' ? [] : [{ kind: 'paragraph' as const, content: [textSpan(text)] }]
  })
}

function salvageText(value: unknown, depth: number): string {
  if (depth === 0 || typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, inner]) =>
      key === 'text' && typeof inner === 'string' ? inner : salvageText(inner, depth - 1),
    )
    .filter(text => text !== '')
    .join('\n')
}
