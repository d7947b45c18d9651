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
import { $createParagraphNode, $getSelection, $isRangeSelection, type RangeSelection } from 'lexical'

export type BlockFormat =
  | 'body-text'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'quote'
  | 'bullet-list'
  | 'number-list'
  | 'check-list'

export type Formats = { readonly block: BlockFormat; readonly bold: boolean; readonly italic: boolean }

export const plainFormats: Formats = { block: 'body-text', bold: false, italic: false }

export const sameFormats = (a: Formats, b: Formats): boolean =>
  a.block === b.block && a.bold === b.bold && a.italic === b.italic

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
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
  }
}

function $blockFormatOf(selection: RangeSelection): BlockFormat {
  const node = selection.anchor.getNode()
  const list = $getNearestNodeOfType(node, ListNode)
  if ($isListNode(list)) return listFormats[list.getListType()]
  const block = node.getKey() === 'root' ? node : node.getTopLevelElement()
  if ($isHeadingNode(block)) return headingFormats[block.getTag()]
  return $isQuoteNode(block) ? 'quote' : 'body-text'
}

/** Makes the lines of the selection what is asked; asked again, they become plain text. */
export function $toggleBlock(wanted: BlockFormat): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const now = $blockFormatOf(selection)
  const format = now === wanted ? 'body-text' : wanted
  if (format in listTypes) return $insertList($listTypeOf(format))
  if (now in listTypes) $removeList()
  $setBlocksType($getSelection(), () => $createBlock(format))
}

const $listTypeOf = (format: BlockFormat): ListType =>
  format === 'number-list' || format === 'check-list' ? listTypes[format] : 'bullet'

function $createBlock(format: BlockFormat) {
  if (format === 'heading-1' || format === 'heading-2' || format === 'heading-3')
    return $createHeadingNode(headingTags[format])
  return format === 'quote' ? $createQuoteNode() : $createParagraphNode()
}
