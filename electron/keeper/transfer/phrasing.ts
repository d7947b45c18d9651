import type { Html, PhrasingContent } from 'mdast'
import type { Inline, Mark } from '../../../shared/domain/document.ts'
import type { Names } from '../../../shared/domain/document-text.ts'

/** Where running text is written: what stands for a line end, and whether a bar ends it. */
export type PhrasingPlace = 'lines' | 'heading' | 'cell'

type Writing = { readonly content: readonly Inline[]; readonly place: PhrasingPlace; readonly names: Names }

/** A stretch of pieces from `from` up to, not including, `to`. */
type Stretch = { readonly from: number; readonly to: number }

/** What a text begins or ends with, as far as stars and tildes care. */
type Edge = 'word' | 'sign' | 'other'

/** What is written, and what its two ends are for the marks around it. */
type Written = { readonly nodes: PhrasingContent[]; readonly edges: readonly [start: Edge, end: Edge] }

const closed = (...nodes: PhrasingContent[]): Written => ({ nodes, edges: ['other', 'other'] })

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
  return write(writing, { from: 0, to: content.length }, 0).nodes
}

function write(writing: Writing, { from, to }: Stretch, depth: number): Written {
  const layer = layers[depth]
  const parts: Written[] = []
  let at = from
  while (at < to) {
    const stretch = {
      from: at,
      to: layer === undefined ? at + 1 : sameUntil(writing, { from: at, to }, layer),
    }
    const value = layer === undefined ? undefined : valueOf(writing.content[at], layer)
    if (layer === undefined) parts.push(leaf(writing, at))
    else if (value === undefined) parts.push(write(writing, stretch, depth + 1))
    else parts.push(marked(writing, stretch, { layer, value, inner: write(writing, stretch, depth + 1) }))
    at = stretch.to
  }
  return {
    nodes: parts.flatMap(part => part.nodes),
    edges: [parts.at(0)?.edges[0] ?? 'other', parts.at(-1)?.edges[1] ?? 'other'],
  }
}

/** Where the pieces end that are the same in this respect as the first. */
function sameUntil({ content }: Writing, { from, to }: Stretch, layer: Layer): number {
  const value = valueOf(content[from], layer)
  const end = content.findIndex((part, at) => at > from && at < to && valueOf(part, layer) !== value)
  return end === -1 ? to : end
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
  if (layer === 'evidence') return closed(raw(`<span data-evidence="${value}">`), ...children, raw('</span>'))
  if (layer === 'link') return closed({ type: 'link', url: value, children })
  if (layer === 'code') return closed(...code(writing, stretch, children))
  if (layer !== 'underline' && isSafe(writing, stretch, inner)) {
    if (layer === 'strike') return closed({ type: 'delete', children })
    return { nodes: [{ type: layer === 'bold' ? 'strong' : 'emphasis', children }], edges: inner.edges }
  }
  return closed(raw(`<${tags[layer]}>`), ...children, raw(`</${tags[layer]}>`))
}

/**
 * Stars and tildes mean only what they should between a word inside and none outside, or between a sign inside and a
 * space outside.
 */
function isSafe({ content }: Writing, { from, to }: Stretch, { edges }: Written): boolean {
  const outside = [outsideOf(content[from - 1], -1), outsideOf(content[to], 0)]
  return edges.every((edge, at) => {
    if (edge === 'word') return outside[at] !== 'word'
    return edge === 'sign' && outside[at] === 'space'
  })
}

const word = /^[\p{L}\p{N}]$/u
const sign = /^[.,:;?()"'„“”‚‘’…–—/%§°€$]$/
/** Readers of Markdown look at the halves of such characters. */
const half = /^[\ud800-\udfff]$/

/** The character beside a stretch: -1 the last of what stands before it, 0 the first of what follows. */
function outsideOf(part: Inline | undefined, at: -1 | 0): 'word' | 'space' | 'other' {
  if (part === undefined || part.kind === 'break') return 'space'
  if (part.kind !== 'text') return 'other'
  const letter = part.text.at(at) ?? ''
  if (word.test(letter) || half.test(letter)) return 'word'
  return letter === ' ' && part.marks === undefined ? 'space' : 'other'
}

function edgeOf(letter: string): Edge {
  if (word.test(letter)) return 'word'
  return sign.test(letter) ? 'sign' : 'other'
}

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
  if (part === undefined) return closed()
  if (part.kind === 'break') return closed(breakNode(writing, at))
  if (part.kind === 'text') return plain(writing, at, part.text)
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

/** In cells the spaces at both ends would be taken for the cell's own. */
function plain({ content, place }: Writing, at: number, text: string): Written {
  const start = place === 'cell' && at === 0 ? (/^[ \t]/.exec(text)?.[0] ?? '') : ''
  const rest = text.slice(start.length)
  const end = place === 'cell' && at === content.length - 1 ? (/[ \t]$/.exec(rest)?.[0] ?? '') : ''
  const value = rest.slice(0, rest.length - end.length)
  return {
    nodes: [...space(start), ...(value === '' ? [] : [{ type: 'text' as const, value }]), ...space(end)],
    edges: [edgeOf(text.at(0) ?? ''), edgeOf(text.at(-1) ?? '')],
  }
}

const space = (letter: string): Html[] => (letter === '' ? [] : [raw(letter === '\t' ? '&#x9;' : '&#x20;')])

/** A line end of Markdown between two lines of words, else a tag: a line end means nothing where there is no line. */
function breakNode({ content, place }: Writing, at: number): PhrasingContent {
  const isBetween = [content[at - 1], content[at + 1]].every(
    part => part !== undefined && part.kind !== 'break',
  )
  return place === 'lines' && isBetween ? { type: 'break' } : raw('<br>')
}
