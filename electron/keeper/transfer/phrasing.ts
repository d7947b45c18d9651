import type { Html, PhrasingContent } from 'mdast'
import { Mark, type Inline, type TextSpan } from '../../../shared/domain/document.ts'
import type { Names } from '../../../shared/domain/document-text.ts'

/** Where running text is written: what stands for a line end, and whether a bar ends it. */
export type PhrasingPlace = 'lines' | 'heading' | 'cell'

type Writing = { readonly content: readonly Inline[]; readonly place: PhrasingPlace; readonly names: Names }

/** A stretch of pieces from `from` up to, not including, `to`. */
type Stretch = { readonly from: number; readonly to: number }

/** What is written, and what its two ends are for the marks around it. */
type Written = {
  readonly nodes: PhrasingContent[]
  readonly isPlainAt: readonly [start: boolean, end: boolean]
}

type Layer = 'evidence' | 'link' | Mark

/** From the outermost to the innermost. */
const layers: readonly Layer[] = ['evidence', 'link', 'underline', 'bold', 'italic', 'strike', 'code']

const raw = (value: string): Html => ({ type: 'html', value })

/** What stands where nothing may: an item that has deeper ones below it, an empty check box. */
export const nothing: Html = raw('<!-- -->')

/** Running text as Markdown's own tree. What Markdown has no sign for, or no safe one, is written as a plain HTML tag. */
export function phrasingOf(writing: Writing): PhrasingContent[] {
  const { content, place } = writing
  // a line with one <br> alone is an empty paragraph, so lines of nothing but breaks have one more
  if (place === 'lines' && content.length > 0 && content.every(part => part.kind === 'break'))
    return [...content, 'end'].map(() => raw('<br>'))
  return withEdges(write(writing, { from: 0, to: content.length }, 0).nodes, place)
}

function write(writing: Writing, { from, to }: Stretch, depth: number): Written {
  const layer = layers[depth]
  const parts: Written[] = []
  for (let at = from; at < to;) {
    const value = layer === undefined ? undefined : valueOf(writing.content[at], layer)
    let end = at + 1
    while (end < to && layer !== undefined && valueOf(writing.content[end], layer) === value) end += 1
    const stretch = { from: at, to: end }
    if (layer === undefined) parts.push(leaf(writing, at))
    else if (value === undefined) parts.push(write(writing, stretch, depth + 1))
    else parts.push(marked(writing, stretch, { layer, value, inner: write(writing, stretch, depth + 1) }))
    at = end
  }
  return {
    nodes: parts.flatMap(part => part.nodes),
    isPlainAt: [parts.at(0)?.isPlainAt[0] ?? false, parts.at(-1)?.isPlainAt[1] ?? false],
  }
}

function valueOf(part: Inline | undefined, layer: Layer): string | undefined {
  if (part === undefined || part.kind === 'break') return undefined
  if (layer === 'evidence') return part.evidence
  if (part.kind !== 'text') return undefined
  if (layer === 'link') return part.link
  return part.marks?.includes(layer) === true ? layer : undefined
}

type Marking = { readonly layer: Layer; readonly value: string; readonly inner: Written }

const tags = { underline: 'u', bold: 'strong', italic: 'em', strike: 'del', code: 'code' } as const

function marked(writing: Writing, stretch: Stretch, { layer, value, inner }: Marking): Written {
  const children = inner.nodes
  const closed = (nodes: PhrasingContent[]): Written => ({ nodes, isPlainAt: [false, false] })
  if (layer === 'evidence')
    return closed([raw(`<span data-evidence="${value}">`), ...children, raw('</span>')])
  if (layer === 'link') return closed([{ type: 'link', url: value, children }])
  if (layer === 'code') return closed(code(writing, stretch, children))
  const signed = layer !== 'underline' && isSafe(writing, stretch, inner)
  if (signed && layer === 'strike') return closed([{ type: 'delete', children }])
  if (signed)
    return {
      nodes: [{ type: layer === 'bold' ? 'strong' : 'emphasis', children }],
      isPlainAt: inner.isPlainAt,
    }
  return closed([raw(`<${tags[layer]}>`), ...children, raw(`</${tags[layer]}>`)])
}

/** Stars and tildes only mean what they should between a word inside and something else outside. */
function isSafe({ content }: Writing, { from, to }: Stretch, inner: Written): boolean {
  return (
    inner.isPlainAt[0] && inner.isPlainAt[1] && !endsInWord(content[from - 1]) && !startsWithWord(content[to])
  )
}

const wordAtStart = /^[\p{L}\p{N}]/u
const wordAtEnd = /[\p{L}\p{N}]$/u
/** Readers of Markdown look at halves of such characters. */
const halved = /^[\ud800-\udfff]|[\ud800-\udfff]$/

const startsWithWord = (part: Inline | undefined): boolean =>
  part?.kind === 'text' && (wordAtStart.test(part.text) || halved.test(part.text.slice(0, 1)))
const endsInWord = (part: Inline | undefined): boolean =>
  part?.kind === 'text' && (wordAtEnd.test(part.text) || halved.test(part.text.slice(-1)))

function code(
  { content, place }: Writing,
  { from, to }: Stretch,
  children: PhrasingContent[],
): PhrasingContent[] {
  const part = content[from]
  const value = part?.kind === 'text' ? part.text : ''
  const fits = to - from === 1 && /^\S(?:.*\S)?$/su.test(value) && (place !== 'cell' || !/[|\\]/.test(value))
  return fits ? [{ type: 'inlineCode', value }] : [raw('<code>'), ...children, raw('</code>')]
}

function leaf(writing: Writing, at: number): Written {
  const part = writing.content[at]
  const closed = (node: PhrasingContent): Written => ({ nodes: [node], isPlainAt: [false, false] })
  if (part === undefined) return { nodes: [], isPlainAt: [false, false] }
  if (part.kind === 'break') return closed(breakNode(writing, at))
  if (part.kind === 'text') return plain(part)
  const name =
    part.kind === 'person'
      ? `@${writing.names.person(part.person) ?? 'someone'}`
      : `#${writing.names.tag(part.tag) ?? 'tag'}`
  const id = part.kind === 'person' ? part.person : part.tag
  return closed({
    type: 'link',
    url: `afterword:${part.kind}/${id}`,
    children: [{ type: 'text', value: name }],
  })
}

const plain = ({ text }: TextSpan): Written => ({
  nodes: [{ type: 'text', value: text }],
  isPlainAt: [
    wordAtStart.test(text) && !halved.test(text.slice(0, 1)),
    wordAtEnd.test(text) && !halved.test(text.slice(-1)),
  ],
})

/** A line end of Markdown between two lines of words, else a tag: a line end means nothing where there is no line. */
function breakNode({ content, place }: Writing, at: number): PhrasingContent {
  const isBetween = [content[at - 1], content[at + 1]].every(
    part => part !== undefined && part.kind !== 'break',
  )
  return place === 'lines' && isBetween ? { type: 'break' } : raw('<br>')
}

/** In cells the spaces at both ends would be taken for the cell's own. */
function withEdges(nodes: PhrasingContent[], place: PhrasingPlace): PhrasingContent[] {
  if (place !== 'cell') return nodes
  const [first, last] = [nodes.at(0), nodes.at(-1)]
  const start = first?.type === 'text' ? /^[ \t]/.exec(first.value)?.[0] : undefined
  const end = last?.type === 'text' ? /[ \t]$/.exec(last.value)?.[0] : undefined
  const inside = nodes.map(node => {
    if (node.type !== 'text') return node
    const from = node === first && start !== undefined ? 1 : 0
    const to = node === last && end !== undefined ? Math.max(from, node.value.length - 1) : node.value.length
    return { ...node, value: node.value.slice(from, to) }
  })
  const single = first === last && first?.type === 'text' && first.value.length === 1
  return [
    ...(start === undefined ? [] : [raw(start === ' ' ? '&#x20;' : '&#x9;')]),
    ...inside,
    ...(end === undefined || single ? [] : [raw(end === ' ' ? '&#x20;' : '&#x9;')]),
  ]
}
