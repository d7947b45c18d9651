import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListNode,
} from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextFormatType,
  type TextNode,
} from 'lexical'
import {
  type Block,
  type Inline,
  type JournalDocument,
  type List,
  type ListItem,
  Mark,
} from '../../shared/domain/document.ts'
import { normaliseBlocks, normaliseDocument, textSpan } from './normalise.ts'

const formatOf: Record<Mark, TextFormatType> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strikethrough',
  code: 'code',
}

const tagOf = { 1: 'h1', 2: 'h2', 3: 'h3' } as const
const levelOf = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 } as const

/** Puts a stored document in place of all there is. Anything may come: what is not understood is read for its words. */
export function $setDocument(value: unknown): void {
  const root = $getRoot()
  root.clear()
  const nodes = $nodesOf(normaliseDocument(value).blocks)
  root.append(...(nodes.length > 0 ? nodes : [$createParagraphNode()]))
}

/** The stored form of what the editor holds. */
export function $getDocument(): JournalDocument {
  return normaliseBlocks($getRoot().getChildren().flatMap($blocksOf))
}

/** Nodes for blocks that are already normalised. */
export const $nodesOf = (blocks: readonly Block[]): ElementNode[] => blocks.map($nodeOf)

function $nodeOf(block: Block): ElementNode {
  return block.kind === 'list'
    ? $listNodeOf(block)
    : $emptyNodeOf(block).append(...$inlineNodesOf(block.content))
}

function $emptyNodeOf(block: Exclude<Block, List>): ElementNode {
  if (block.kind === 'heading') return $createHeadingNode(tagOf[block.level])
  return block.kind === 'quote' ? $createQuoteNode() : $createParagraphNode()
}

export function $inlineNodesOf(content: readonly Inline[]): LexicalNode[] {
  return content.map(part => (part.kind === 'break' ? $createLineBreakNode() : $textNodeOf(part)))
}

function $textNodeOf(span: Extract<Inline, { kind: 'text' }>): TextNode {
  const node = $createTextNode(span.text)
  for (const mark of span.marks ?? []) node.toggleFormat(formatOf[mark])
  return node
}

/** The editor nests a list inside an item of its own for each step of depth. */
function $listNodeOf(list: List): ListNode {
  const root = $createListNode(list.style)
  const open = [root]
  for (const item of list.items) {
    open.length = Math.min(open.length, item.depth + 1)
    while (open.length <= item.depth) {
      const nested = $createListNode(list.style)
      open.at(-1)?.append($createListItemNode().append(nested))
      open.push(nested)
    }
    const node = $createListItemNode(list.style === 'check' ? item.checked === true : undefined)
    open.at(-1)?.append(node.append(...$inlineNodesOf(item.content)))
  }
  return root
}

function $blocksOf(node: LexicalNode): Block[] {
  if ($isListNode(node)) return $listsOf(node)
  const content = $isElementNode(node) ? $inlinesOf(node.getChildren()) : $inlinesOf([node])
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: levelOf[node.getTag()], content }]
  if ($isQuoteNode(node)) return [{ kind: 'quote', content }]
  return [{ kind: 'paragraph', content }]
}

function $inlinesOf(nodes: readonly LexicalNode[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if ($isTextNode(node)) {
      const marks = Mark.options.filter(mark => node.hasFormat(formatOf[mark]))
      return [textSpan(node.getTextContent(), marks)]
    }
    if ($isLineBreakNode(node)) return [{ kind: 'break' }]
    return $isElementNode(node) ? $inlinesOf(node.getChildren()) : []
  })
}

type Line = { style: List['style']; item: ListItem }

/** A nested list of another style becomes a list of its own, since a stored list has one style. */
function $listsOf(list: ListNode): Block[] {
  const lists: List[] = []
  for (const { style, item } of $linesOf(list, 0)) {
    const last = lists.at(-1)
    if (last?.style === style) last.items.push(item)
    else lists.push({ kind: 'list', style, items: [item] })
  }
  return lists
}

function $linesOf(list: ListNode, depth: number): Line[] {
  const style = list.getListType()
  return list.getChildren().flatMap((child): Line[] => {
    const parts = $isElementNode(child) ? child.getChildren() : [child]
    const own = parts.filter(part => !$isListNode(part))
    const nested = parts.filter($isListNode).flatMap(inner => $linesOf(inner, depth + 1))
    if (own.length === 0 && nested.length > 0) return nested
    const checked =
      style === 'check' ? { checked: $isListItemNode(child) && child.getChecked() === true } : {}
    return [{ style, item: { depth: Math.min(depth, 8), content: $inlinesOf(own), ...checked } }, ...nested]
  })
}
