import { type Block, type Inline, type ListItem, Mark } from '../../../shared/domain/document.ts'
import { normaliseBlocks, textSpan } from '../../../shared/domain/document-normal.ts'
import { documentOf } from '../../../shared/domain/document-text.ts'
import { inertDocument } from './policy.ts'

/** More HTML than this is read for its plain words only. */
const longest = 4_000_000

type Place = {
  readonly marks: readonly Mark[]
  readonly keepsSpaces: boolean
  readonly block: 'paragraph' | 'heading' | 'quote'
  readonly level: 1 | 2 | 3
  readonly depth: number
  readonly ordered: boolean
  readonly item?: ListItem
}

/** What was pasted, as blocks of our own; words alone when the HTML says nothing. */
export function readPasted({ html, text }: { html: string; text: string }): Block[] {
  const blocks = html === '' || html.length > longest ? [] : readHtml(html)
  return blocks.length > 0 ? blocks : readText(text)
}

function readText(text: string): Block[] {
  const trimmed = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '')
  return normaliseBlocks(documentOf(trimmed).blocks).blocks
}

function readHtml(html: string): Block[] {
  const reader = makeReader()
  const body = inertDocument(html).body
  for (const child of body.childNodes) reader.read(child, outermost)
  reader.flush(outermost)
  return normaliseBlocks(reader.blocks).blocks
}

const outermost: Place = {
  marks: [],
  keepsSpaces: false,
  block: 'paragraph',
  level: 1,
  depth: -1,
  ordered: false,
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
    const checked = element.getAttribute('data-checked') ?? checkboxOf(element)
    const item: ListItem = { depth: Math.min(Math.max(place.depth, 0), 8), content: [] }
    const bare = place.ordered ? ('number' as const) : ('bullet' as const)
    const style = checked === undefined ? bare : ('check' as const)
    if (checked !== undefined) item.checked = checked === 'true'
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
    flush(place)
    readAll(element, place)
    flush(place)
  }

  const readers: Record<string, (element: Element, place: Place) => void> = {
    br: () => line.push({ kind: 'break' }),
    span: (element, place) => readAll(element, withMarks(element, place)),
    pre: (element, place) => readBlock(element, { ...place, keepsSpaces: true }),
    h1: (element, place) => readBlock(element, { ...place, block: 'heading', level: 1 }),
    h2: (element, place) => readBlock(element, { ...place, block: 'heading', level: 2 }),
    h3: (element, place) => readBlock(element, { ...place, block: 'heading', level: 3 }),
    blockquote: (element, place) => readBlock(element, { ...place, block: 'quote' }),
    ul: (element, place) => readList(element, { ...place, ordered: false }),
    ol: (element, place) => readList(element, { ...place, ordered: true }),
    li: readItem,
    div: readBlock,
  }

  function read(node: Node, place: Place): void {
    if (node.nodeType === 3) {
      const text = textOf(node.textContent ?? '', place, line.at(-1))
      if (text.length > 0) keptSpaces = place.keepsSpaces
      line.push(...text)
    }
    if (node instanceof Element) readers[node.tagName.toLowerCase()]?.(node, place)
  }

  function readList(element: Element, place: Place): void {
    flush(place)
    const { item: _outer, ...rest } = place
    readAll(element, { ...rest, depth: place.depth + 1 })
    flush(place)
  }

  return { blocks, read, flush }
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
  element.querySelector(':scope > wbr, :scope > div > wbr')?.getAttribute('data-checked') ?? undefined

function withMarks(element: Element, place: Place): Place {
  const names = (element.getAttribute('data-marks') ?? '').split(' ')
  const marks = Mark.options.filter(mark => names.includes(mark) || place.marks.includes(mark))
  return { ...place, marks, keepsSpaces: place.keepsSpaces || names.includes('pre') }
}

function textOf(raw: string, place: Place, before: Inline | undefined): Inline[] {
  const text = raw.replaceAll('\u00a0', ' ')
  const kept = place.keepsSpaces ? text : collapsed(text, before)
  return kept === '' ? [] : [textSpan(kept, place)]
}

/** Spaces in a row are one, also when they stand in neighbouring tags or after a break. */
function collapsed(text: string, before: Inline | undefined): string {
  const single = text.replaceAll(/[ \n\r\t\f]+/g, ' ')
  const spaced = before?.kind !== 'text' || before.text.endsWith(' ')
  return spaced && single.startsWith(' ') ? single.slice(1) : single
}

/** Without the space that HTML may have before a tag, and without the break that only holds a line open. */
function trimLine(line: readonly Inline[], keepsSpaces: boolean): Inline[] {
  const parts = [...line]
  const last = parts.at(-1)
  if (last?.kind === 'text' && !keepsSpaces) {
    const text = last.text.replace(/ $/, '')
    parts.splice(-1, 1, ...(text === '' ? [] : [textSpan(text, last)]))
  }
  if (parts.at(-1)?.kind === 'break') parts.pop()
  return parts
}
