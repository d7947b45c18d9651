import type { BlockContent, Image, List as ListNode, ListItem as ItemNode, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type {
  Block,
  ImageBlock,
  Inline,
  JournalDocument,
  List,
  ListItem,
} from '../../../shared/domain/document.ts'
import { normaliseBlocks } from '../../../shared/domain/document-normal.ts'
import { ImageId } from '../../../shared/domain/ids.ts'
import { inlinesOf, inlinesOfLine, plainLook } from './read-phrasing.ts'

const [, , ...understood] = gfmFromMarkdown()

/** Addresses stay the plain words they are, and a footnote is no more than its signs. */
const unspoken = [
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
]

/**
 * Reads Markdown: what `markdownOf` wrote comes back as it was, and of anything else the words are kept, in the nearest
 * shape there is.
 */
export function documentOfMarkdown(markdown: string): JournalDocument {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm(), { disable: { null: unspoken } }],
    mdastExtensions: understood,
  })
  return normaliseBlocks(tree.children.flatMap(node => blocksOf(node, markdown)))
}

function blocksOf(node: RootContent, source: string): Block[] {
  if (node.type === 'paragraph') return paragraphOf(node)
  if (node.type === 'heading')
    return [{ kind: 'heading', level: levelOf(node.depth), content: inlinesOf(node.children, plainLook) }]
  if (node.type === 'blockquote') return quotesOf(node.children, source)
  if (node.type === 'list') return listsOf(node, source)
  if (node.type === 'code') return [{ kind: 'code', text: node.value }]
  if (node.type === 'table') return [tableOf(node)]
  if (node.type === 'thematicBreak') return [{ kind: 'divider' }]
  return node.type === 'html' ? htmlOf(node.value) : wordsOf(node, source)
}

const levelOf = (depth: number): 1 | 2 | 3 => (depth === 1 ? 1 : depth === 2 ? 2 : 3)

function paragraphOf(node: Extract<RootContent, { type: 'paragraph' }>): Block[] {
  const [only, ...others] = node.children
  const image = only?.type === 'image' && others.length === 0 ? imageOf(only) : undefined
  return [image ?? { kind: 'paragraph', content: inlinesOfLine(node.children) }]
}

function imageOf({ url, alt, title }: Image): Block | undefined {
  const image = ImageId.safeParse(/^afterword:image\/(.+)$/.exec(url)?.[1])
  if (!image.success) return undefined
  const bare: ImageBlock = { kind: 'image', image: image.data, alt: alt ?? '' }
  return title === 'small' || title === 'medium' || title === 'full' ? { ...bare, width: title } : bare
}

/** A quote of ours is one paragraph; of any other each paragraph is a quote. */
function quotesOf(children: readonly RootContent[], source: string): Block[] {
  if (children.length === 0) return [{ kind: 'quote', content: [] }]
  return children.flatMap((child): Block[] =>
    child.type === 'paragraph'
      ? [{ kind: 'quote', content: inlinesOfLine(child.children) }]
      : blocksOf(child, source),
  )
}

function tableOf(node: Table): Block {
  const wide = Math.max(1, ...node.children.map(row => row.children.length))
  const rows = node.children.map(row => {
    const cells = row.children.map(cell => inlinesOf(cell.children, plainLook))
    while (cells.length < wide) cells.push([])
    return cells
  })
  return { kind: 'table', rows }
}

/** A line of `<br>` alone is an empty paragraph; comments say nothing; what else there is stays as it is written. */
function htmlOf(value: string): Block[] {
  if (/^<br\s*\/?>$/i.test(value)) return [{ kind: 'paragraph', content: [] }]
  if (/^<!--.*-->$/s.test(value)) return []
  return [{ kind: 'code', text: value }]
}

const wordsOf = (node: RootContent, source: string): Block[] => [
  {
    kind: 'paragraph',
    content: [{ kind: 'text', text: source.slice(node.position?.start.offset, node.position?.end.offset) }],
  },
]

type Line = { readonly style: List['style']; readonly item: ListItem }

/** Lists are flat with us: each item says its depth, and a nested list of another style is a list of its own. */
function listsOf(node: ListNode, source: string): Block[] {
  const lists: List[] = []
  for (const { style, item } of linesOf(node, { depth: 0, source })) {
    const last = lists.at(-1)
    if (last?.style === style) last.items.push(item)
    else lists.push({ kind: 'list', style, items: [item] })
  }
  return lists
}

type Place = { readonly depth: number; readonly source: string }

function linesOf(list: ListNode, place: Place): Line[] {
  const isChecked = list.children.some(item => typeof item.checked === 'boolean')
  const style = isChecked ? 'check' : list.ordered === true ? 'number' : 'bullet'
  return list.children.flatMap((node): Line[] => {
    const nested = node.children
      .filter(child => child.type === 'list')
      .flatMap(inner => linesOf(inner, { ...place, depth: place.depth + 1 }))
    const own = node.children.filter(child => child.type !== 'list')
    if (own.length === 0 && nested.length > 0) return nested
    return [{ style, item: itemOf(node, style, place) }, ...nested]
  })
}

function itemOf(node: ItemNode, style: List['style'], { depth, source }: Place): ListItem {
  const own = node.children.filter(child => child.type !== 'list')
  const content = own.flatMap((child, at) => [
    ...(at > 0 ? [{ kind: 'break' as const }] : []),
    ...linesWithin(child, source),
  ])
  const plain = { depth: Math.min(depth, 8), content }
  return style === 'check' ? { ...plain, checked: node.checked === true } : plain
}

function linesWithin(child: BlockContent | RootContent, source: string): Inline[] {
  if (child.type === 'paragraph') return inlinesOfLine(child.children)
  if (child.type === 'html' && child.value.startsWith('<!--')) return []
  return [{ kind: 'text', text: source.slice(child.position?.start.offset, child.position?.end.offset) }]
}
