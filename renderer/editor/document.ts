import { $createHorizontalRuleNode, $isHorizontalRuleNode } from '@lexical/extension'
import { $isListNode } from '@lexical/list'
import { $createHeadingNode, $createQuoteNode, $isHeadingNode, $isQuoteNode } from '@lexical/rich-text'
import { $isTableNode } from '@lexical/table'
import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { assertNever } from '../../shared/domain/assert-never.ts'
import type { Block, JournalDocument } from '../../shared/domain/document.ts'
import { normaliseBlocks } from '../../shared/domain/document-normal.ts'
import { $inlineNodesOf, $inlinesOf } from './document-inlines.ts'
import { $listNodeOf, $listsOf } from './document-lists.ts'
import { $tableNodeOf, $tableOf } from './document-tables.ts'
import { $createImageNode, $isImageNode } from './images/image-node.ts'
import { $createCodeBlockNode, $isCodeBlockNode } from './nodes/code-block-node.ts'
import { normaliseDocument } from './normalise.ts'

const tagOf = { 1: 'h1', 2: 'h2', 3: 'h3' } as const
const levelOf = { h1: 1, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 } as const

/** On an update whose words are to stay exactly as they were given. */
export const AS_GIVEN_TAG = 'afterword-as-given'

/** Puts a stored document in place of all there is. Anything may come: what is not understood is read for its words. */
export function $setDocument(value: unknown): void {
  $addUpdateTag(AS_GIVEN_TAG)
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
export const $nodesOf = (blocks: readonly Block[]): LexicalNode[] => blocks.map($nodeOf)

function $nodeOf(block: Block): LexicalNode {
  switch (block.kind) {
    case 'paragraph':
      return $filled($createParagraphNode(), block)
    case 'heading':
      return $filled($createHeadingNode(tagOf[block.level]), block)
    case 'quote':
      return $filled($createQuoteNode(), block)
    case 'list':
      return $listNodeOf(block)
    case 'code':
      return $createCodeBlockNode(block.text)
    case 'table':
      return $tableNodeOf(block)
    case 'image':
      return $createImageNode({
        image: block.image,
        alt: block.alt,
        ...(block.width === undefined ? {} : { width: block.width }),
      })
    case 'divider':
      return $createHorizontalRuleNode()
    default:
      return assertNever(block)
  }
}

const $filled = (node: ElementNode, block: Extract<Block, { content: unknown }>): ElementNode =>
  node.append(...$inlineNodesOf(block.content))

/** The stored blocks that a node which stands on its own says. */
export function $blocksOf(node: LexicalNode): Block[] {
  if ($isListNode(node)) return $listsOf(node)
  if ($isTableNode(node)) return $tableOf(node)
  if ($isCodeBlockNode(node)) return [{ kind: 'code', text: node.getTextContent() }]
  if ($isHorizontalRuleNode(node)) return [{ kind: 'divider' }]
  if ($isImageNode(node)) return $imageOf(node.getShown())
  const content = $isElementNode(node) ? $inlinesOf(node.getChildren()) : $inlinesOf([node])
  if ($isHeadingNode(node)) return [{ kind: 'heading', level: levelOf[node.getTag()], content }]
  if ($isQuoteNode(node)) return [{ kind: 'quote', content }]
  return [{ kind: 'paragraph', content }]
}

const $imageOf = (shown: Omit<Extract<Block, { kind: 'image' }>, 'kind'> | undefined): Block[] =>
  shown === undefined ? [] : [{ kind: 'image', ...shown }]
