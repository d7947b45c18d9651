import type { Block, Inline, List, ListItem } from '../../../shared/domain/document.ts'
import { normaliseBlocks, textSpan } from '../../../shared/domain/document-normal.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import { tablesOf } from '../tables-of.ts'
import { filesOf } from './data-files.ts'
import {
  collapsed,
  imageOf,
  linesAsInlines,
  mentionOf,
  outermost,
  type Place,
  trimLine,
  within,
} from './places.ts'
import { inertDocument } from './policy.ts'

/** More HTML than this is read for its plain words only. */
const longest = 24_000_000

/** What was pasted: blocks of our own, and the pictures that came along with their bytes. */
export type Pasted = { readonly blocks: Block[]; readonly files: File[] }

/** Reads what was pasted; words alone when the HTML says nothing. */
export function readPasted({ html, text }: { html: string; text: string }): Pasted {
  const read = html === '' || html.length > longest ? { blocks: [], files: [] } : readHtml(html)
  return read.blocks.length > 0 || read.files.length > 0 ? read : { blocks: readText(text), files: [] }
}

/** Plain words, a paragraph for each line. */
export function readText(text: string): Block[] {
  const trimmed = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  return normaliseBlocks(documentOf(trimmed).blocks).blocks
}

function readHtml(html: string): Pasted {
  const { body } = inertDocument(html)
  return { blocks: normaliseBlocks(blocksIn(body)).blocks, files: filesOf(body) }
}

const blocksIn = (element: Element): Block[] => blocksOfNodes([...element.childNodes])

function blocksOfNodes(nodes: readonly Node[]): Block[] {
  const reader = makeReader()
  for (const node of nodes) reader.read(node, outermost)
  reader.flush(outermost)
  return reader.blocks
}

function makeReader() {
  const blocks: Block[] = []
  let line: Inline[] = []
  let keptSpaces = false

  function flush(place: Place): void {
    const content = trimLine(line, keptSpaces)
    const blank = line.length > 0 && line.every(part => part.kind === 'break')
    line = []
    if (content.length === 0 && !blank) return
    if (place.item !== undefined) intoItem(place.item, content)
    else if (content.length > 0 || place.depth < 0) blocks.push(blockOf(place, content))
  }

  function readItem(element: Element, place: Place): void {
    flush(place)
    const { style, item } = itemOf(element, place)
    const inside: Place = { ...place, depth: Math.max(place.depth, 0), item }
    // a wrapper that holds nothing but a deeper list is no line of its own
    const wrapper = element.children.length > 0 && [...element.childNodes].every(isListOrBlank)
    if (!wrapper) blocks.push({ kind: 'list', style, items: [item] })
    readAll(element, inside)
    flush(inside)
  }

  function readAll(element: Element, place: Place): void {
    for (const child of element.childNodes) read(child, place)
  }

  function readBlock(element: Element, place: Place): void {
    const grid = element.getAttribute('data-grid')
    flush(place)
    if (grid === 'table') standAlone(gridBlocks(element), place)
    else readAll(element, place)
    flush(place)
  }

  /** Blocks of their own; within an item of a list only their words. */
  function standAlone(found: readonly Block[], place: Place): void {
    if (place.item === undefined) blocks.push(...found)
    else intoItem(place.item, linesAsInlines(found))
  }

  function readCode(element: Element, place: Place): void {
    alone({ kind: 'code', text: lettersOf(element).replace(/\n$/, '') }, place)
  }

  function readSign(element: Element, place: Place): void {
    line.push(...mentionOf(element, place))
    const image = imageOf(element)
    if (image !== undefined) alone(image, place)
  }

  function alone(block: Block, place: Place): void {
    flush(place)
    standAlone([block], place)
  }

  const readers: Record<string, (element: Element, place: Place) => void> = {
    br: () => line.push({ kind: 'break' }),
    wbr: readSign,
    hr: (_, place) => alone({ kind: 'divider' }, place),
    span: (element, place) => readAll(element, within(element, place)),
    pre: readCode,
    h1: (element, place) => readBlock(element, headingAt(place, 1)),
    h2: (element, place) => readBlock(element, headingAt(place, 2)),
    h3: (element, place) => readBlock(element, headingAt(place, 3)),
    blockquote: (element, place) => readBlock(element, { ...place, block: 'quote' }),
    ul: (element, place) => readList(element, { ...place, ordered: false }),
    ol: (element, place) => readList(element, { ...place, ordered: true }),
    li: readItem,
    div: readBlock,
  }

  function read(node: Node, place: Place): void {
    if (node.nodeType === 3) {
      const raw = node.textContent ?? ''
      // a space that may not break is one that counts
      const text = (place.keepsSpaces ? raw : collapsed(raw, line.at(-1))).replaceAll('\u00a0', ' ')
      if (text === '') return
      keptSpaces = place.keepsSpaces
      line.push(textSpan(text, place))
    }
    if (node instanceof Element) readers[node.tagName.toLowerCase()]?.(node, place)
  }

  function readList(element: Element, place: Place): void {
    const { item: _outer, ...rest } = place
    flush(place)
    readAll(element, { ...rest, depth: place.depth + 1 })
    flush(place)
  }

  return { blocks, read, flush }
}

const headingAt = (place: Place, level: 1 | 2 | 3): Place => ({ ...place, block: 'heading', level })

function itemOf(element: Element, place: Place): { style: List['style']; item: ListItem } {
  const checked = element.getAttribute('data-checked') ?? checkboxOf(element)
  const item: ListItem = { depth: Math.min(Math.max(place.depth, 0), 8), content: [] }
  if (checked !== undefined) return { style: 'check', item: { ...item, checked: checked === 'true' } }
  return { style: place.ordered ? 'number' : 'bullet', item }
}

const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('[data-grid="row"]')].filter(row => row.closest('[data-grid="table"]') === table)

const isCell = (node: Node): node is Element => node instanceof Element && node.matches('[data-grid="cell"]')

/** A table; one of a single cell only laid out what stands in it, and what stands outside its cells stands before it. */
function gridBlocks(table: Element): Block[] {
  const rows = rowsOf(table)
  const cells = rows.map(row => [...row.childNodes].filter(isCell)).filter(row => row.length > 0)
  const outside = [
    ...[...table.childNodes].filter(node => !rows.some(row => node.contains(row))),
    ...rows.flatMap(row => [...row.childNodes].filter(node => !isCell(node))),
  ]
  const before = blocksOfNodes(outside)
  const [only] = cells[0] ?? []
  if (only === undefined) return before
  if (cells.length === 1 && cells[0]?.length === 1) return [...before, ...blocksIn(only)]
  return [...before, ...tablesOf(cells.map(row => row.map(cell => linesAsInlines(blocksIn(cell)))))]
}

/** The letters of code as they stand, line ends with them. */
function lettersOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (node instanceof Element && node.tagName === 'BR') return '\n'
  const letters = [...node.childNodes].map(lettersOf).join('')
  return node instanceof Element && node.tagName === 'DIV' ? `${letters}\n` : letters
}

function intoItem(item: ListItem, content: Inline[]): void {
  if (content.length === 0) return
  if (item.content.length > 0) item.content.push({ kind: 'break' })
  item.content.push(...content)
}

function blockOf(place: Place, content: Inline[]): Block {
  if (place.block === 'heading') return { kind: 'heading', level: place.level, content }
  return { kind: place.block, content }
}

const isListOrBlank = (node: Node): boolean =>
  node instanceof Element ? /^[uo]l$/i.test(node.tagName) : (node.textContent ?? '').trim() === ''

const checkboxOf = (element: Element): string | undefined =>
  element
    .querySelector(':scope > wbr[data-checked], :scope > div > wbr[data-checked]')
    ?.getAttribute('data-checked') ?? undefined
