import { $insertList, $isListNode, $removeList, ListNode, type ListType } from '@lexical/list'
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
  type HeadingTagType,
} from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import { $getNearestNodeOfType } from '@lexical/utils'
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import { type Evidence, Mark } from '../../shared/domain/document.ts'
import { formatOf } from './document-inlines.ts'
import { $evidenceHere } from './extensions/evidence.ts'
import { $cellHere } from './extensions/tables.ts'
import { $linkHere } from './links.ts'
import { $createCodeBlockNode, $isCodeBlockNode, CodeBlockNode } from './nodes/code-block-node.ts'

export type BlockFormat =
  | 'body-text'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'quote'
  | 'bullet-list'
  | 'number-list'
  | 'check-list'
  | 'code-block'

/** What the words at the caret are. */
export type Formats = {
  readonly block: BlockFormat
  readonly marks: readonly Mark[]
  readonly evidence: Evidence | undefined
  readonly isLink: boolean
  readonly isInTable: boolean
}

export const plainFormats: Formats = {
  block: 'body-text',
  marks: [],
  evidence: undefined,
  isLink: false,
  isInTable: false,
}

export const sameFormats = (a: Formats, b: Formats): boolean =>
  a.block === b.block &&
  a.marks.join() === b.marks.join() &&
  a.evidence === b.evidence &&
  a.isLink === b.isLink &&
  a.isInTable === b.isInTable

const listTypes = { 'bullet-list': 'bullet', 'number-list': 'number', 'check-list': 'check' } as const
const listFormats: Record<ListType, BlockFormat> = {
  bullet: 'bullet-list',
  number: 'number-list',
  check: 'check-list',
}
const headingTags = { 'heading-1': 'h1', 'heading-2': 'h2', 'heading-3': 'h3' } as const
const headingFormats: Record<HeadingTagType, BlockFormat> = {
  h1: 'heading-1',
  h2: 'heading-2',
  h3: 'heading-3',
  h4: 'heading-3',
  h5: 'heading-3',
  h6: 'heading-3',
}

/** What the words at the caret are. */
export function $formatsHere(): Formats {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return plainFormats
  return {
    block: $blockFormatOf(selection),
    marks: Mark.options.filter(mark => selection.hasFormat(formatOf[mark])),
    evidence: $evidenceHere(),
    isLink: $linkHere() !== undefined,
    isInTable: $cellHere() !== null,
  }
}

function $blockFormatOf(selection: RangeSelection): BlockFormat {
  const node = selection.anchor.getNode()
  const list = $getNearestNodeOfType(node, ListNode)
  if ($isListNode(list)) return listFormats[list.getListType()]
  const block = node.getKey() === 'root' ? node : node.getTopLevelElement()
  if ($isCodeBlockNode(block)) return 'code-block'
  if ($isHeadingNode(block)) return headingFormats[block.getTag()]
  return $isQuoteNode(block) ? 'quote' : 'body-text'
}

/**
 * Makes the lines of the selection what is asked; asked again, they become plain text. In a cell of a table there is
 * plain text alone.
 */
export function $toggleBlock(wanted: BlockFormat): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $cellHere() !== null) return
  const now = $blockFormatOf(selection)
  const format = now === wanted ? 'body-text' : wanted
  if (now === 'code-block') $plainLines(selection)
  if (format === 'code-block') return $makeCode()
  if (format in listTypes) return $insertList($listTypeOf(format))
  if (now in listTypes) $removeList()
  $setBlocksType($getSelection(), () => $createBlock(format))
}

/** Code becomes plain lines before it becomes anything else. */
function $plainLines(selection: RangeSelection): void {
  const block = $getNearestNodeOfType(selection.anchor.getNode(), CodeBlockNode)
  if (block === null) return
  const lines = block.getTextContent().split('\n')
  const nodes = lines.map(line =>
    $createParagraphNode().append(...(line === '' ? [] : [$createTextNode(line)])),
  )
  for (const node of nodes) block.insertBefore(node)
  block.remove()
  nodes[0]?.select(0, nodes.length === 1 ? undefined : 0)
  const [first, last] = [nodes.at(0), nodes.at(-1)]
  const now = $getSelection()
  if (first === undefined || last === undefined || !$isRangeSelection(now)) return
  now.anchor.set(first.getKey(), 0, 'element')
  now.focus.set(last.getKey(), last.getChildrenSize(), 'element')
}

/** The lines of the selection as one block of code. */
function $makeCode(): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  if ($getNearestNodeOfType(selection.anchor.getNode(), ListNode) !== null) $removeList()
  const tops = ($getSelection()?.getNodes() ?? [])
    .map(node => node.getTopLevelElement())
    .filter($isElementNode)
  const blocks = [...new Map(tops.map(block => [block.getKey(), block])).values()].filter($isPlainBlock)
  const [first] = blocks
  if (first === undefined) return
  const code = $createCodeBlockNode(blocks.map(block => block.getTextContent()).join('\n'))
  first.insertBefore(code)
  for (const block of blocks) block.remove()
  code.selectEnd()
}

const $isPlainBlock = (node: LexicalNode): boolean =>
  $isParagraphNode(node) || $isHeadingNode(node) || $isQuoteNode(node)

const $listTypeOf = (format: BlockFormat): ListType =>
  format === 'number-list' || format === 'check-list' ? listTypes[format] : 'bullet'

function $createBlock(format: BlockFormat) {
  if (format === 'heading-1' || format === 'heading-2' || format === 'heading-3')
    return $createHeadingNode(headingTags[format])
  return format === 'quote' ? $createQuoteNode() : $createParagraphNode()
}
