import { assertNever } from './assert-never.ts'
import {
  type Block,
  deepestItem,
  type Inline,
  type JournalDocument,
  LinkTarget,
  type List,
  type ListItem,
  Mark,
  type TextSpan,
} from './document.ts'

const longestAlt = 1000
const longestCode = 1_000_000

/** One way to write each document: what the editor and Markdown give back for it, and what two equal documents share. */
export function normaliseBlocks(raw: readonly Block[]): JournalDocument {
  const blocks = mergeLists(raw.flatMap(normaliseBlock))
  const [first] = blocks
  const blank = blocks.length === 1 && first?.kind === 'paragraph' && first.content.length === 0
  return { version: 1, blocks: blank ? [] : blocks }
}

function normaliseBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return [{ ...block, content: normaliseInlines(block.content) }]
    case 'list':
      return [{ ...block, items: block.items.map(item => normaliseItem(block.style, item)) }]
    case 'code':
      return codeParts(cleanText(block.text).replaceAll(/\r\n?/g, '\n')).map(text => ({ kind: 'code', text }))
    case 'table':
      return [{ ...block, rows: block.rows.map(row => row.map(normaliseInlines)) }]
    case 'image':
      return [{ ...block, alt: cleanText(block.alt.replaceAll(/[\r\n]+/g, ' ')).slice(0, longestAlt) }]
    case 'divider':
      return [block]
    default:
      return assertNever(block)
  }
}

function normaliseItem(style: List['style'], item: ListItem): ListItem {
  const plain = { depth: Math.min(item.depth, deepestItem), content: normaliseInlines(item.content) }
  return style === 'check' ? { ...plain, checked: item.checked === true } : plain
}

/** More code than one block may hold becomes several, cut at the ends of lines where there are any. */
function codeParts(text: string): string[] {
  if (text.length <= longestCode) return [text]
  const end = text.lastIndexOf('\n', longestCode)
  if (end > 0) return [text.slice(0, end), ...codeParts(text.slice(end + 1))]
  // never between the two halves of a character
  const cut = text.slice(0, longestCode).isWellFormed() ? longestCode : longestCode - 1
  return [text.slice(0, cut), ...codeParts(text.slice(cut))]
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

type SpanLook = {
  readonly marks?: readonly Mark[] | undefined
  readonly evidence?: TextSpan['evidence']
  readonly link?: TextSpan['link']
}

const sameLook = (a: SpanLook, b: SpanLook): boolean =>
  a.evidence === b.evidence && a.link === b.link && (a.marks ?? []).join() === (b.marks ?? []).join()

/** A piece of text as it is always written: marks in one order, and nothing said that is not so. */
export function textSpan(text: string, look: SpanLook = {}): TextSpan {
  const marks = Mark.options.filter(mark => look.marks?.includes(mark))
  return {
    kind: 'text',
    text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(look.evidence === undefined ? {} : { evidence: look.evidence }),
    ...(look.link === undefined ? {} : { link: look.link }),
  }
}

/** Empty text goes, line ends become breaks, neighbours that look alike become one. */
export function normaliseInlines(content: readonly Inline[]): Inline[] {
  const result: Inline[] = []
  for (const part of content.flatMap(splitLines)) {
    const last = result.at(-1)
    if (part.kind === 'text' && last?.kind === 'text' && sameLook(part, last)) {
      result[result.length - 1] = textSpan(last.text + part.text, part)
    } else {
      result.push(part)
    }
  }
  return result
}

function splitLines(part: Inline): Inline[] {
  if (part.kind !== 'text') return [part]
  const link = part.link === undefined ? undefined : LinkTarget.safeParse(cleanText(part.link)).data
  const look: SpanLook = { marks: part.marks, evidence: part.evidence, link }
  return cleanText(part.text)
    .split(/\r\n|\r|\n/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...(line === '' ? [] : [textSpan(line, look)]),
    ])
}

/** A half of a character or a zero byte cannot be kept by everything the words pass through. */
const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '')
