import { $isListItemNode } from '@lexical/list'
import { $isTableCellNode, $isTableNode, $isTableRowNode } from '@lexical/table'
import { $findMatchingParent } from '@lexical/utils'
import {
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  COPY_COMMAND,
  CUT_COMMAND,
  defineExtension,
  DRAGEND_COMMAND,
  DRAGSTART_COMMAND,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  type RangeSelection,
  REMOVE_TEXT_COMMAND,
} from 'lexical'
import type { Block, Inline } from '../../../shared/domain/document.ts'
import { normaliseBlocks } from '../../../shared/domain/document-normal.ts'
import { htmlOf } from '../copied/html-of.ts'
import { textOf } from '../copied/text-of.ts'
import { cameHome, forgetWhole, keepWhole } from '../copied/whole.ts'
import { $blocksOf } from '../document.ts'
import { $inlinesOf } from '../document-inlines.ts'
import { isMasked, namesOf } from '../names.ts'
import { tablesOf } from '../tables-of.ts'

const $isLine = (node: LexicalNode): node is ElementNode =>
  $isElementNode(node) && !node.isInline() && $holdsWords(node)

/** Whether running text stands right in it: a paragraph, an item, code; not a list, a row or the like. */
const $holdsWords = (node: ElementNode): boolean =>
  node.getChildren().every(child => child.isInline() || $isTextNode(child)) &&
  !$isTableNode(node) &&
  !$isTableRowNode(node)

/** What is selected, as blocks: each line as it is, the first and the last cut where the selection begins and ends. */
export function $selectedBlocks(): Block[] {
  const selection = $getSelection()
  if (selection === null || ($isRangeSelection(selection) && selection.isCollapsed())) return []
  const cut = $isRangeSelection(selection) ? selection : undefined
  const lines = $linesOf(selection.getNodes()).map(({ line, pieces }) => ({
    line,
    content: $cut(pieces, cut),
  }))
  return normaliseBlocks($joined(lines)).blocks
}

type Selected = { readonly line: LexicalNode; readonly pieces: LexicalNode[] }

/** The lines that nodes stand in, each with what is selected of it, in order. */
function $linesOf(nodes: readonly LexicalNode[]): Selected[] {
  const lines = new Map<string, Selected>()
  for (const node of nodes) {
    const line = $lineOf(node)
    if (line === null) continue
    const known = lines.get(line.getKey()) ?? { line, pieces: [] }
    if (node !== line) known.pieces.push(node)
    lines.set(line.getKey(), known)
  }
  return [...lines.values()]
}

const $lineOf = (node: LexicalNode): LexicalNode | null =>
  $isLine(node) || $isBlockSign(node) ? node : $findMatchingParent(node, $isLine)

const $isBlockSign = (node: LexicalNode): boolean => $isDecoratorNode(node) && !node.isInline()

type Line = { readonly line: LexicalNode; readonly content: Inline[] }

/** Lines of one table stand together as a table again. */
function $joined(lines: readonly Line[]): Block[] {
  const blocks: Block[] = []
  const tables = new Map<string, Map<string, Map<string, Inline[]>>>()
  const order: (Block[] | string)[] = []
  for (const { line, content } of lines) {
    const cell = $findMatchingParent(line, $isTableCellNode)
    const table = cell === null ? null : $findMatchingParent(cell, $isTableNode)
    if (cell === null || table === null) {
      order.push($blockOf(line, content))
      continue
    }
    const rows = tables.get(table.getKey()) ?? new Map<string, Map<string, Inline[]>>()
    if (rows.size === 0) order.push(table.getKey())
    tables.set(table.getKey(), rows)
    const row = cell.getParentOrThrow().getKey()
    rows.set(row, (rows.get(row) ?? new Map<string, Inline[]>()).set(cell.getKey(), content))
  }
  for (const part of order) {
    if (typeof part !== 'string') blocks.push(...part)
    else blocks.push(...tablesOf([...(tables.get(part)?.values() ?? [])].map(row => [...row.values()])))
  }
  return blocks
}

/** One line as a block, with the words that are selected of it. */
function $blockOf(line: LexicalNode, content: Inline[]): Block[] {
  if ($isListItemNode(line)) {
    const list = line.getParentOrThrow()
    const [block] = $blocksOf(list)
    if (block?.kind !== 'list') return []
    const item = { depth: line.getIndent(), content }
    return [
      {
        ...block,
        items: [block.style === 'check' ? { ...item, checked: line.getChecked() === true } : item],
      },
    ]
  }
  const [block] = $blocksOf(line)
  if (block === undefined) return []
  if ('content' in block) return [{ ...block, content }]
  if (block.kind !== 'code') return [block]
  return [{ kind: 'code', text: content.map(part => (part.kind === 'text' ? part.text : '\n')).join('') }]
}

function $cut(pieces: readonly LexicalNode[], selection: RangeSelection | undefined): Inline[] {
  if (selection === undefined) return $inlinesOf(pieces)
  const [start, end] = selection.isBackward()
    ? [selection.focus, selection.anchor]
    : [selection.anchor, selection.focus]
  return pieces.flatMap(piece =>
    $inlinesOf([piece]).map(part => {
      if (part.kind !== 'text') return part
      const from = piece.getKey() === start.key && start.type === 'text' ? start.offset : 0
      const to = piece.getKey() === end.key && end.type === 'text' ? end.offset : part.text.length
      return { ...part, text: part.text.slice(from, to) }
    }),
  )
}

type Selection = { readonly blocks: readonly Block[]; readonly text: string; readonly isMasked: boolean }

/** Writes what is selected as words and as plain HTML, names as they may be shown now; nothing when nothing is selected. */
function $write(editor: LexicalEditor, data: DataTransfer): Selection | undefined {
  const blocks = $selectedBlocks()
  if (blocks.length === 0) return undefined
  const names = namesOf(editor)
  const text = textOf(blocks, names)
  data.setData('text/plain', text)
  data.setData('text/html', htmlOf(blocks, names))
  return { blocks, text, isMasked: isMasked(text, names) }
}

/** Puts what is selected on the clipboard. */
function $copy(editor: LexicalEditor, event: ClipboardEvent | KeyboardEvent | null): boolean {
  const data = event !== null && 'clipboardData' in event ? event.clipboardData : null
  const copied = data === null ? undefined : $write(editor, data)
  if (event === null || copied === undefined) return true
  event.preventDefault()
  if (copied.isMasked) keepWhole('copied', copied.text, copied.blocks)
  else forgetWhole('copied')
  return true
}

/** Takes what is selected along. Where the browser would show it as it lies under the veil, nothing is shown beside the pointer. */
function $drag(editor: LexicalEditor, event: DragEvent): Selection | undefined {
  const dragged = event.dataTransfer === null ? undefined : $write(editor, event.dataTransfer)
  if (dragged === undefined) {
    event.preventDefault()
    return undefined
  }
  keepWhole('dragged', dragged.text, dragged.blocks)
  if (dragged.isMasked) event.dataTransfer?.setDragImage(document.createElement('span'), 0, 0)
  return dragged
}

/** Dragging, with names as they may be shown: what is put down where they would be lost stays where it was too. */
function dragging(editor: LexicalEditor): () => void {
  let dragged: Selection | undefined
  return mergeRegister(
    editor.registerCommand(
      DRAGSTART_COMMAND,
      event => {
        dragged = $drag(editor, event)
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      REMOVE_TEXT_COMMAND,
      event => event?.inputType === 'deleteByDrag' && dragged?.isMasked === true && !cameHome(),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      DRAGEND_COMMAND,
      () => {
        dragged = undefined
        forgetWhole('dragged')
        return true
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
  )
}

/** What leaves by copying, cutting or dragging is made here: no format of the editor's or the browser's own goes along. */
export const CopyExtension = defineExtension({
  name: 'afterword/copy',
  register: editor =>
    mergeRegister(
      editor.registerCommand(COPY_COMMAND, event => $copy(editor, event), COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(
        CUT_COMMAND,
        event => {
          $copy(editor, event)
          const selection = $getSelection()
          if ($isRangeSelection(selection)) selection.removeText()
          else for (const node of selection?.getNodes() ?? []) if ($isBlockSign(node)) node.remove()
          return true
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      dragging(editor),
    ),
})
